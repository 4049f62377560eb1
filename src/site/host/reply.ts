import {hasErrors} from '../../core/message.ts'
import type {Message} from '../../core/page.ts'
import {isBuildable} from '../read-content-folders.ts'
import type {Output} from '../site.ts'
import type {HostPage} from './make-page.ts'
import type {HostMemory} from './memory.ts'
import {type HostError, readHostErrors} from './read-host-error.ts'
import {requestedPath} from './request-path.ts'
import type {SiteStates} from './site-states.ts'
import type {Snapshot} from './snapshot.ts'

/** What a development server answers with. */
export type HostReply =
  /** `path` is the place inside the output folder. */
  | {readonly kind: 'page'; readonly path: string; readonly page: HostPage}
  /** The page is known, but cannot be shown. */
  | {readonly kind: 'errors'; readonly errors: readonly HostError[]}
  | {readonly kind: 'file'; readonly path: string; readonly output: Output}

/** What an answer is made from. */
export interface ReplyContext {
  readonly states: SiteStates
  readonly memory: HostMemory
}

/** Answer a URL path; `undefined`: there is nothing. */
export async function replyTo(urlPath: string, {memory, states}: ReplyContext): Promise<HostReply | undefined> {
  const path = requestedPath(urlPath, (await states.shown()).site.config.baseUrl)
  if (path === undefined) return undefined
  if (path.endsWith('.html')) await states.refresh()
  const shown = await states.shown()
  // Without its config nobody knows which pages a site has, nor where.
  if (path.endsWith('.html') && !isBuildable(shown.site)) return errorReply(shown.site.root, shown.site.messages)
  return (await replyWithPage(path, shown, memory)) ?? (await replyWithFile(path, shown, states)) ?? replyWithFindings(path, shown)
}

/** The page for addresses where there is nothing, as the published site has it; in the language that an address begins with. */
export async function notFoundPage(urlPath: string, {states}: ReplyContext): Promise<string | undefined> {
  const {make, site} = await states.published()
  const [first = ''] = requestedPath(urlPath, site.config.baseUrl)?.split('/') ?? []
  const {outputs} = await make()
  const output = outputs.get(`${first}/404.html`) ?? outputs.get('404.html')
  return output && String(output.contents)
}

async function replyWithPage(path: string, {messagesOf, page, places, site}: Snapshot, memory: HostMemory): Promise<HostReply | undefined> {
  const place = places.get(path)
  const made = place && (await page(place))
  if (made) return errorReply(site.root, made.messages) ?? {kind: 'page', path, page: made}
  return errorReply(site.root, messagesOf(memory.sources.get(path) ?? ''))
}

/** Feeds, sitemaps and redirects are those of the published site. */
async function replyWithFile(path: string, {files}: Snapshot, states: SiteStates): Promise<HostReply | undefined> {
  const copied = files().get(path)
  if (copied) return {kind: 'file', path, output: copied}
  const output = (await (await states.published()).make()).outputs.get(path)
  return output && output.kind !== 'page' ? {kind: 'file', path, output} : undefined
}

/** A broken post whose URL nobody knows yet: it may be what was asked for. */
function replyWithFindings(path: string, {site}: Snapshot): HostReply | undefined {
  return path.endsWith('.html') ? errorReply(site.root, site.messages) : undefined
}

function errorReply(root: string, messages: readonly Message[]): HostReply | undefined {
  return hasErrors(messages) ? {kind: 'errors', errors: readHostErrors(messages, {root, severity: 'error'})} : undefined
}
