import type {Message} from '../core/page.ts'

/** Id of the script element in a previewed page that holds its `PageData`. */
export const pageDataId = 'quizmatter-preview'

/** Paths of the preview itself, below the site's base path. */
export const ownPaths = {
  client: '/__quizmatter/client.js',
  events: '/__quizmatter/events',
  editor: '/__quizmatter/editor',
  unpublished: '/__quizmatter/unpublished',
  /** One page for every source: goes to where the source's page is, or says why there is none. */
  source: '/__quizmatter/source',
  /** What was found in the whole site so far. */
  messages: '/__quizmatter/messages'
} as const

/** A message with the lines around its place. */
export interface FramedMessage extends Message {
  /** `''` where there is no place. */
  readonly frame: string
}

/** Messages of the whole site as far as it was looked at, errors first. */
export interface SiteMessages {
  readonly messages: readonly FramedMessage[]
  /** Number of those that are left out. */
  readonly rest: number
}

/** Why a page would not be on the published site. */
export interface Unpublished {
  readonly reason: 'draft' | 'future' | 'expired'
  /** The page is not shown now. */
  readonly isHidden?: boolean
  /** A sentence for a reader: `date is 2030-01-01, in 4 years`. */
  readonly detail: string
}

/** What the browser knows of the page that it shows; data only. */
export interface PageData {
  /** Counts the changes of the site since the start. */
  readonly version: number
  /** Changes with every start of the preview. */
  readonly run: string
  readonly token: string
  /** Base path of the site without trailing slash. */
  readonly base: string
  /** Names of this machine by the origins of the published site, so that absolute links to it stay in the preview; `''`: the name that is in use. */
  readonly hosts: Readonly<Record<string, string>>
  /** Path of the content file from the site's root; `''` for generated pages. */
  readonly source: string
  /** Messages of this page and of the config. */
  readonly messages: readonly FramedMessage[]
  /** Messages of the whole site as far as it was looked at. */
  readonly counts: {readonly error: number; readonly warning: number; readonly info: number}
  /** The page could not be made: what stands behind the overlay is its last good state. */
  readonly stale: boolean
  /** Nothing is at this address: the messages are those of posts that have no page because of them. */
  readonly isMissing?: boolean
  readonly unpublished?: Unpublished
  /** Whether drafts, future and expired pages are shown. */
  readonly showsUnpublished: boolean
  /** Hashes of the page's quizzes by their ids: equal means that what a visitor has answered can stay as it is. */
  readonly quizzes: Readonly<Record<string, string>>
  /** Where the page of this source is by now, if not here. */
  readonly moved?: string
}

/** What the server tells an open page. */
export interface PreviewEvent {
  readonly version: number
  /** `''`: the page has to be loaded anew. */
  readonly run: string
  /** URL paths of files whose bytes changed: pictures, style sheets, scripts. */
  readonly files: readonly string[]
  /** Base path of the site; absent where each language has one of its own. */
  readonly base?: string
  /** What the page has become; absent where it has to be asked for. */
  readonly html?: string
  /** The page of the post that was saved, with `--follow`; its URL has a host, but no port, where each language has a host of its own. */
  readonly follow?: {readonly url: string; readonly text: string}
}
