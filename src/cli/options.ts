/** Flags of every command that reads content, as commander hands them over. */
export interface ContentOptions {
  readonly drafts?: boolean
  readonly buildDrafts?: boolean
  readonly future?: boolean
  readonly buildFuture?: boolean
  readonly expired?: boolean
  readonly buildExpired?: boolean
  readonly baseUrl?: string
  readonly environment?: string
  /** RFC 3339. */
  readonly clock?: string
  readonly strict?: boolean
  readonly hugoCompat?: boolean
}

/** Flags of `build`. */
export interface BuildCommandOptions extends ContentOptions {
  readonly dir: string
  /** Folder with the posts. */
  readonly content?: string
  readonly out?: string
  readonly cache?: string
  readonly highlight?: boolean
  readonly json?: boolean
  readonly quiet?: boolean
}

/** Flags of `list`. */
export interface ListCommandOptions extends ContentOptions {
  readonly dir: string
  readonly json?: boolean
  /** With `json`: add the HTML fields. */
  readonly content?: boolean
  readonly allKinds?: boolean
}

/** Flags of `css`. */
export interface CssCommandOptions {
  readonly style: string
  readonly mode?: 'light' | 'dark'
}

/** Flags of `quiz export` and `quiz stats`. */
export interface QuizCommandOptions extends ContentOptions {
  readonly path: string
  readonly format?: 'gift' | 'qti3' | 'json'
  readonly out?: string
  readonly json?: boolean
}

/** Flags of `preview`. */
export interface PreviewCommandOptions extends Pick<ContentOptions, 'baseUrl' | 'environment' | 'strict' | 'hugoCompat'> {
  /** Root of a site, or one post. */
  readonly path: string
  readonly content?: string
  readonly port: string
  readonly strictPort?: boolean
  /** `true`: all addresses of this machine. */
  readonly host?: string | true
  readonly allowHost?: readonly string[]
  /** `true`: the front page, or the post that is previewed. */
  readonly open?: string | true
  readonly follow?: boolean
  readonly drafts: boolean
  readonly future: boolean
  readonly expired: boolean
  readonly highlight?: boolean
}

/** A command line that cannot be carried out; printed without a stack, exit code 2. */
export class MisuseError extends Error {
  readonly misuse = true
}
