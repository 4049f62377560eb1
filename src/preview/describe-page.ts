import {createHash} from 'node:crypto'
import {join} from 'node:path'
import type {Message} from '../core/page.ts'
import {sourceFrame} from '../core/source-frame.ts'
import {readText} from '../site/read-text.ts'
import {basePath} from '../site/view/site-address.ts'
import type {Bodies} from './bodies.ts'
import {addCounts} from './counts.ts'
import {localHosts} from './language-host.ts'
import type {FramedMessage, PageData, Unpublished} from './page-data.ts'
import type {SiteState} from './site-state.ts'

/** What is the same for all pages of a run. */
export interface RunIdentity {
  readonly run: string
  readonly token: string
}

/** What is to be told of one page. */
export interface PageAccount {
  /** The document as it is shown. */
  readonly html: string
  /** Path of the content file; `''` for generated pages. */
  readonly source: string
  readonly messages: readonly Message[]
  readonly stale?: boolean
  readonly isMissing?: boolean
  readonly unpublished?: Unpublished | undefined
  readonly moved?: string | undefined
}

/** Collect what the browser has to know of a page. */
export function describePage(state: SiteState, bodies: Bodies, {html, isMissing = false, messages, moved, source, stale = false, unpublished, ...identity}: PageAccount & RunIdentity): PageData {
  const {site} = state
  const {baseUrl} = site.config
  return {
    version: state.version,
    run: identity.run,
    token: identity.token,
    base: basePath(baseUrl),
    hosts: localHosts(site.config),
    source,
    messages: [...state.configMessages, ...messages].map((message) => withFrame(message, state)),
    counts: addCounts(state.counts, bodies.counts()),
    stale,
    ...(isMissing && {isMissing}),
    ...(unpublished && {unpublished}),
    showsUnpublished: state.shown.drafts && state.shown.future && state.shown.expired,
    quizzes: quizHashes(html),
    ...(moved !== undefined && {moved})
  }
}

/** Add the lines around its place to a message. */
export function withFrame(message: Message, {documents, site}: SiteState): FramedMessage {
  // Only files of the config are read here: what content says is at hand.
  const text = documents.get(message.file)?.file ?? readText(join(site.root, message.file)) ?? ''
  return {...message, frame: message.line === undefined ? '' : sourceFrame(String(text), message)}
}

function quizHashes(html: string): Record<string, string> {
  const quizzes = [...html.matchAll(/<quiz-matter\b[^>]*?\bid="([^"]*)"[^]*?<\/quiz-matter>/g)]
  return Object.fromEntries(quizzes.map(([whole, id]) => [id ?? '', createHash('sha256').update(whole).digest('hex').slice(0, 12)]))
}
