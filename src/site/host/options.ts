import type {PageFiles} from '../render-page.ts'
import type {HostAddress} from './base-url.ts'

/** What every host's plugin may be given; plain data. */
export interface HostOptions {
  /** Folder of the site, with the config if there is one. Default: the host's root. */
  readonly root?: string | undefined
  /** Folder with the posts. Default: the config's `contentDir`, `content`. */
  readonly content?: string | undefined
  /** Base URL of the site. Default: the config's `baseURL`. */
  readonly baseUrl?: string | undefined
  /** Whether drafts, future and expired posts are shown. Default: in the development server only. */
  readonly drafts?: boolean | undefined
  /** Whether warnings count as errors. Default: `false`. */
  readonly strict?: boolean | undefined
  /** Whether what Hugo passes over in silence is a warning at most. Default: `false`. */
  readonly hugoCompat?: boolean | undefined
  /** Whether code is coloured. Default: as configured. */
  readonly highlight?: boolean | undefined
}

/** What a host's site is opened with. */
export interface HostSettings extends HostOptions, HostAddress {
  /** Absolute path. */
  readonly root: string
  /** The host serves for an author: what is not published is shown, and a broken page does not end the run. */
  readonly serving: boolean
  /** Files that the host bundles, which pages link to in place of ours. */
  readonly files?: PageFiles | undefined
  /** What time it is: milliseconds since 1970. */
  readonly now: () => number
}
