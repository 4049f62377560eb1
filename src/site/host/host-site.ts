import type {Message} from '../../core/page.ts'
import {checkAddress} from '../build/check-address.ts'
import type {HostPage} from './make-page.ts'
import {openMemory} from './memory.ts'
import type {HostSettings} from './options.ts'
import {type HostError, readHostErrors} from './read-host-error.ts'
import {type HostReply, notFoundPage, replyTo} from './reply.ts'
import {requestedPath} from './request-path.ts'
import {keepStates} from './site-states.ts'
import type {Snapshot} from './snapshot.ts'
import {forgetMended, tellNew} from './tell.ts'
import {nameOf} from './watched-paths.ts'

/** What was found, by severity. */
export interface Findings {
  readonly errors: readonly HostError[]
  readonly warnings: readonly HostError[]
}

/** The findings of one content file, and where its page is. */
export interface FileReport extends Findings {
  /** Relative URL of its page; `''` if it has none. */
  readonly url: string
  /** Where its page was when it was reported last, or when the site was read before this. */
  readonly before: string
}

/** A site that a host asks; it is read again after `invalidate`. */
export interface HostSite {
  readonly snapshot: () => Promise<Snapshot>
  readonly invalidate: () => void
  /** Answer a URL path; `undefined`: there is nothing. */
  readonly reply: (urlPath: string) => Promise<HostReply | undefined>
  /** The document for an address where there is nothing; `undefined` if the site has none. */
  readonly notFound: (urlPath: string) => Promise<string | undefined>
  /** Whether a page was at a URL path before, and nothing is any more. */
  readonly isGone: (urlPath: string) => Promise<boolean>
  /** Compile one content file, given by its absolute path, and say what was found. */
  readonly report: (path: string) => Promise<FileReport>
  /** Compile everything that a build would write, and say what was found. */
  readonly check: () => Promise<Findings>
  /** All posts, compiled: those of lists in their order, then the others. */
  readonly posts: () => Promise<readonly HostPage[]>
  /** Texts for a terminal of those findings that it has not shown yet. */
  readonly tell: (errors: readonly HostError[]) => readonly string[]
}

/**
 * Open the site that a host's plugin works with: the one object that all adapters translate.
 *
 * Nothing is read before somebody asks; after a change only the bodies that changed are compiled again.
 */
export function openHostSite(settings: HostSettings): HostSite {
  const memory = openMemory()
  const states = keepStates(settings, memory)
  const urls = new Map<string, string>()
  return {
    snapshot: states.shown,
    invalidate: states.invalidate,
    reply: (urlPath) => replyTo(urlPath, {memory, states}),
    notFound: (urlPath) => notFoundPage(urlPath, {memory, states}),
    isGone: async (urlPath) => {
      const {places, site} = await states.shown()
      const path = requestedPath(urlPath, site.config.baseUrl)
      return path !== undefined && memory.sources.has(path) && !places.has(path)
    },
    report: async (path) => {
      const {bySource, messagesOf, page, site} = await states.shown()
      const source = nameOf(site.root, path)
      const found = bySource.get(source)
      const findings = findingsOf(found ? (await page({page: found, number: 1})).messages : messagesOf(source), site.root)
      const before = urls.get(source) ?? (await states.last())?.bySource.get(source)?.url ?? ''
      if (found) urls.set(source, found.url)
      forgetMended(memory, source, findings)
      return {url: found?.url ?? '', before, ...findings}
    },
    check: async () => {
      const {make, site, withoutBaseUrl} = await states.shown()
      const {errors, warnings} = findingsOf((await make()).messages, site.root)
      return {errors, warnings: [...readHostErrors(checkAddress({...site.config, withoutBaseUrl}), {root: site.root, severity: 'info'}), ...warnings]}
    },
    posts: async () => postsOf(await states.shown()),
    tell: (errors) => tellNew(memory, errors)
  }
}

function findingsOf(messages: readonly Message[], root: string): Findings {
  return {errors: readHostErrors(messages, {root, severity: 'error'}), warnings: readHostErrors(messages, {root, severity: 'warning'})}
}

function postsOf({page, site}: Snapshot): Promise<readonly HostPage[]> {
  const keys = new Set([...Object.values(site.order).flat(), ...site.pages.keys()])
  const pages = [...keys].flatMap((key) => site.pages.get(key) ?? [])
  return Promise.all(pages.filter(({kind, outputPath}) => kind === 'page' && outputPath !== '').map((post) => page({page: post, number: 1})))
}
