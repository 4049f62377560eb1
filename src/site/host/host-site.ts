import {hasErrors} from '../../core/message.ts'
import type {Message} from '../../core/page.ts'
import type {Output} from '../site.ts'
import type {HostPage} from './make-page.ts'
import {type HostMemory, openMemory} from './memory.ts'
import type {HostSettings} from './options.ts'
import {type HostError, readHostErrors} from './read-host-error.ts'
import {readStamp} from './read-stamp.ts'
import {requestedPath} from './request-path.ts'
import {type Snapshot, takeSnapshot} from './snapshot.ts'
import {nameOf} from './watched-paths.ts'

/** What a development server answers with. */
export type HostReply =
  | {readonly kind: 'page'; readonly page: HostPage}
  /** The page is known, but cannot be shown. */
  | {readonly kind: 'errors'; readonly errors: readonly HostError[]}
  | {readonly kind: 'file'; readonly output: Output}

/** The findings of one content file, and where its page is. */
export interface FileReport {
  /** Relative URL of its page; `''` if it has none. */
  readonly url: string
  /** Where its page was when it was reported last, or when the site was read before this. */
  readonly before: string
  readonly errors: readonly HostError[]
  readonly warnings: readonly HostError[]
}

/** A site that a host asks; it is read again after `invalidate`. */
export interface HostSite {
  readonly snapshot: () => Promise<Snapshot>
  readonly invalidate: () => void
  /** Answer a URL path; `undefined`: there is nothing. */
  readonly reply: (urlPath: string) => Promise<HostReply | undefined>
  /** Whether a page was at a URL path before, and nothing is any more. */
  readonly isGone: (urlPath: string) => Promise<boolean>
  /** Compile one content file, given by its absolute path, and say what was found. */
  readonly report: (path: string) => Promise<FileReport>
}

const mostTries = 5

/** A file may go between the look at its folder and the look at itself: editors write others beside it and rename them. */
async function takeSettled(settings: HostSettings, memory: HostMemory): Promise<Snapshot> {
  for (let tried = 1; ; tried++) {
    try {
      return await takeSnapshot(settings, memory)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || tried >= mostTries) throw error
    }
  }
}

/**
 * Open the site that a host's plugin works with: the one object that all adapters translate.
 *
 * Nothing is read before somebody asks; after a change only the bodies that changed are compiled again.
 */
export function openHostSite(settings: HostSettings): HostSite {
  const memory = openMemory()
  const current: {shown?: Promise<Snapshot> | undefined; published?: Promise<Snapshot> | undefined; last?: Promise<Snapshot> | undefined} = {}
  const keep = (name: 'shown' | 'published', own: HostSettings): Promise<Snapshot> => {
    const taken = current[name] ?? takeSettled(own, memory)
    current[name] = taken
    // What failed once is tried again when it is asked for again.
    taken.catch(() => {
      if (current[name] === taken) current[name] = undefined
    })
    return taken
  }
  const snapshot = (): Promise<Snapshot> => keep('shown', settings)
  const published = (): Promise<Snapshot> => keep('published', {...settings, drafts: false})
  const urls = new Map<string, string>()
  const errorsOf = (messages: readonly Message[], severity: Message['severity'] = 'error'): HostError[] => readHostErrors(messages, {root: settings.root, severity})

  const replyWithPage = async (path: string): Promise<HostReply | undefined> => {
    const {messagesOf, page, places} = await snapshot()
    const place = places.get(path)
    const made = place && (await page(place))
    if (made) return hasErrors(made.messages) ? {kind: 'errors', errors: errorsOf(made.messages)} : {kind: 'page', page: made}
    const lost = messagesOf(memory.sources.get(path) ?? '')
    return hasErrors(lost) ? {kind: 'errors', errors: errorsOf(lost)} : undefined
  }
  const replyWithFile = async (path: string): Promise<HostReply | undefined> => {
    const copied = (await snapshot()).files().get(path)
    if (copied) return {kind: 'file', output: copied}
    // Feeds, sitemaps and redirects are those of the published site.
    const output = (await (await published()).make()).outputs.get(path)
    return output && output.kind !== 'page' ? {kind: 'file', output} : undefined
  }
  /** A broken post whose URL nobody knows yet: it may be what was asked for. */
  const replyWithFindings = async (path: string): Promise<HostReply | undefined> => {
    const errors = path.endsWith('.html') ? errorsOf((await snapshot()).site.messages) : []
    return errors.length > 0 ? {kind: 'errors', errors} : undefined
  }

  const invalidate = (): void => {
    current.last = current.shown ?? current.last
    current.shown = undefined
    current.published = undefined
  }

  /** Watchers of hosts lose changes: Eleventy's tells of no deletion, Vite's of no save right after another. */
  const refresh = async (): Promise<void> => {
    const {site, sources, stamp} = await snapshot()
    if (readStamp(site.root, sources) !== stamp) invalidate()
  }

  return {
    snapshot,
    invalidate,
    reply: async (urlPath) => {
      const path = requestedPath(urlPath, (await snapshot()).site.config.baseUrl)
      if (path === undefined) return undefined
      if (path.endsWith('.html')) await refresh()
      return (await replyWithPage(path)) ?? (await replyWithFile(path)) ?? (await replyWithFindings(path))
    },
    isGone: async (urlPath) => {
      const {places, site} = await snapshot()
      const path = requestedPath(urlPath, site.config.baseUrl)
      return path !== undefined && memory.sources.has(path) && !places.has(path)
    },
    report: async (path) => {
      const {bySource, messagesOf, page, site} = await snapshot()
      const source = nameOf(site.root, path)
      const found = bySource.get(source)
      const messages = found ? (await page({page: found, number: 1})).messages : messagesOf(source)
      const before = urls.get(source) ?? (await current.last)?.bySource.get(source)?.url ?? ''
      if (found) urls.set(source, found.url)
      return {url: found?.url ?? '', before, errors: errorsOf(messages), warnings: errorsOf(messages, 'warning')}
    }
  }
}
