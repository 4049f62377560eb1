import {hasErrors} from '../../core/message.ts'
import type {Message} from '../../core/page.ts'
import type {BodyExtract} from '../bodies.ts'
import type {BodyDigest} from '../cache/digest.ts'
import {makerOf} from '../outputs/pages.ts'
import {wantsSearchIndex} from '../outputs/search-index.ts'
import type {Site, SitePage} from '../site.ts'
import type {Compiler} from './compiler.ts'

/** What is found out while a site is made. */
export interface Findings {
  /** Bodies of the pages that can be used, as far as others need them. */
  readonly digests: Map<string, BodyDigest>
  readonly messages: Message[]
  /** Sources of pages that cannot be used. */
  readonly failed: Set<string>
  /** Number of pages that are usable. */
  readonly counts: {pages: number; quizzes: number}
}

/** Start the findings of a site: what cannot be used is known for front matter and for places in the site. */
export function openFindings(site: Site): Findings {
  return {digests: new Map(), messages: [], failed: failedSources(site), counts: {pages: 0, quizzes: 0}}
}

/** Sources whose front matter or place in the site has an error. */
export function failedSources({messages, skipped}: Pick<Site, 'messages' | 'skipped'>): Set<string> {
  const broken = skipped.filter(({reason}) => reason === 'error').map(({source}) => source)
  return new Set([...broken, ...messages.filter(({severity}) => severity === 'error').map(({file}) => file)])
}

/** What pages are compiled with. */
export interface Compiling {
  readonly site: Site
  readonly compiler: Compiler
  readonly findings: Findings
  /** Called after each page with the number of pages that are done. */
  readonly onPage?: (done: number) => void
}

/** Compile all pages, so that it is known which can be used before the first is rendered: pages show and link to each other. */
export async function compilePages({compiler, findings, onPage, site}: Compiling): Promise<void> {
  const wants = {plain: wantsSearchIndex(site)}
  let done = 0
  for (const page of inOrder(site)) {
    // A page that has failed already is compiled all the same: one run names all its faults.
    const digest = await compiler.digest(page, wants)
    findings.messages.push(...digest.messages)
    if (hasErrors(digest.messages) || (page.source !== '' && findings.failed.has(page.source))) findings.failed.add(makerOf(page))
    else accept(findings, page, digest)
    onPage?.(++done)
  }
}

/** Regular pages first: of two outputs with one path the first is written. */
export function inOrder({pages}: Site): readonly SitePage[] {
  const all = [...pages.values()]
  return [...all.filter(({kind}) => kind === 'page'), ...all.filter(({kind}) => kind !== 'page')]
}

function accept({counts, digests}: Findings, page: SitePage, digest: BodyDigest): void {
  digests.set(page.key, digest)
  if (page.outputPath !== '') counts.pages++
  counts.quizzes += countQuizzes(digest.extract)
}

/** Take back that a page can be used. */
export function reject({counts, digests, failed}: Findings, page: SitePage): void {
  failed.add(makerOf(page))
  const digest = digests.get(page.key)
  if (!digest) return
  digests.delete(page.key)
  counts.pages--
  counts.quizzes -= countQuizzes(digest.extract)
}

/** A quiz that stands in parts is one. */
function countQuizzes({quizzes}: BodyExtract): number {
  return new Set(quizzes.map(({quiz}) => quiz.id)).size
}
