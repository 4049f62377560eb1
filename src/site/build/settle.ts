import {documentOf} from '../../core/message.ts'
import type {Message} from '../../core/page.ts'
import type {LoadedSite} from '../load.ts'
import type {Site} from '../site.ts'
import {compilePages, type Findings, openFindings} from './compile-pages.ts'
import type {Compiler} from './compiler.ts'

/** Pages of content files that cannot be used, and why. */
export interface LeftOut {
  readonly sources: Set<string>
  readonly messages: Message[]
}

/** A site of which every page has a usable text, apart from what is left out. */
export interface SettledSite {
  readonly site: Site
  readonly compiler: Compiler
  readonly findings: Findings
}

/** What a site is settled with. */
export interface Settling {
  readonly site: LoadedSite
  readonly compilerOf: (site: Site) => Compiler
  readonly onPage: (done: number) => void
}

/**
 * Compile a site, and put it together again without the pages that fail, until those that are left link to each other only.
 *
 * A page that asks for a failed one may fail itself, so this is done until nothing fails; each time at least one page less is there.
 */
export async function settle({compilerOf, onPage, site}: Settling, left: LeftOut): Promise<SettledSite> {
  for (let current: Site = left.sources.size > 0 ? await site.without(left.sources) : site; ; current = await site.without(left.sources)) {
    const compiler = compilerOf(current)
    const findings = openFindings(current)
    await compilePages({site: current, compiler, findings, ...(current === site && {onPage})})
    const lost = lostSources(current, findings)
    if (lost.size === 0) return {site: current, compiler, findings}
    for (const source of lost) left.sources.add(source)
    left.messages.push(...[...(current === site ? [] : current.messages), ...findings.messages].filter((message) => lost.has(documentOf(message))))
  }
}

/** Content files with a page that cannot be used. */
function lostSources({pages}: Site, {failed}: Findings): Set<string> {
  return new Set([...pages.values()].map(({source}) => source).filter((source) => source !== '' && failed.has(source)))
}

/** Leave out the posts that have failed since their site was settled; `false` if there are none. */
export function leaveOutLost({findings, site}: SettledSite, left: LeftOut): boolean {
  const lost = [...site.pages.values()].filter(({kind, source}) => kind === 'page' && source !== '' && findings.failed.has(source))
  for (const {source} of lost) left.sources.add(source)
  if (lost.length > 0) left.messages.push(...findings.messages.filter((message) => left.sources.has(documentOf(message))))
  return lost.length > 0
}
