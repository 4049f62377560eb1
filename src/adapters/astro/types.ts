/** What of Astro's interfaces is used. They are Astro's own; it needs a newer Node than this package and is not installed with it. */
export interface AstroIntegration {
  readonly name: string
  readonly hooks: {
    readonly 'astro:config:setup': (context: SetupContext) => Promise<void>
    readonly 'astro:config:done': (context: {readonly config: AstroConfig}) => void
    readonly 'astro:routes:resolved': (context: {readonly routes: readonly AstroRoute[]}) => void
    readonly 'astro:server:setup': (context: {readonly server: DevServer; readonly logger: AstroLogger}) => Promise<void>
    readonly 'astro:build:done': (context: BuildDone) => Promise<void>
  }
}

/** What a finished build tells. */
export interface BuildDone {
  readonly dir: URL
  /** What routes have made, by their patterns. */
  readonly assets: ReadonlyMap<string, readonly URL[]>
  readonly logger: AstroLogger
}

/** The config as far as it is read. */
export interface AstroConfig {
  readonly root: URL
  readonly publicDir: URL
  readonly site?: string | undefined
  readonly base: string
  readonly trailingSlash: 'always' | 'never' | 'ignore'
  readonly build: {readonly format: 'directory' | 'file' | 'preserve'}
}

/** Context of the first hook. */
export interface SetupContext {
  readonly config: AstroConfig
  readonly command: 'dev' | 'build' | 'preview' | 'sync'
  readonly logger: AstroLogger
  readonly updateConfig: (config: {readonly site?: string; readonly base?: string; readonly publicDir?: string; readonly vite?: object}) => unknown
}

/** A route of the project or of an integration. */
export interface AstroRoute {
  readonly origin: 'internal' | 'external' | 'project'
  /** As `/blog/[...path]`. */
  readonly pattern: string
  readonly patternRegex: RegExp
}

/** Astro's logger. */
export interface AstroLogger {
  readonly info: (text: string) => void
  readonly warn: (text: string) => void
  readonly error: (text: string) => void
}

/** Vite's server as far as it is used. */
export interface DevServer {
  readonly watcher: Watcher
  readonly middlewares: {readonly use: (handler: (request: DevRequest, response: DevResponse, next: (error?: unknown) => void) => void) => void}
  readonly environments: {readonly client: {readonly hot: {readonly send: (payload: object) => void}}}
}

/** Vite's watcher. */
export interface Watcher {
  readonly add: (paths: readonly string[]) => unknown
  readonly on: (event: 'all', listener: (event: string, path: string) => void) => unknown
}

/** A request of the development server. */
export interface DevRequest {
  readonly method?: string
  url?: string
  readonly originalUrl?: string
}

/** An answer of the development server. */
export interface DevResponse {
  writeHead: (status: number, ...headers: Readonly<Record<string, string>>[]) => DevResponse
  write: (part: string | Uint8Array) => boolean
  end: (body?: string | Uint8Array) => unknown
}

/** A loader of Astro's content layer. */
export interface AstroLoader {
  readonly name: string
  readonly load: (context: LoaderContext) => Promise<void>
  readonly createSchema: () => Promise<{readonly schema: unknown; readonly types: string}>
}

/** What a loader is called with. */
export interface LoaderContext {
  readonly config: AstroConfig
  readonly logger: AstroLogger
  readonly store: {
    readonly get: (id: string) => {readonly digest?: string | number} | undefined
    readonly set: (entry: object) => boolean
    readonly delete: (id: string) => void
    readonly keys: () => readonly string[]
  }
  readonly parseData: <Data>(entry: {readonly id: string; readonly data: Data; readonly filePath: string}) => Promise<Data>
  readonly generateDigest: (data: string) => string
  readonly watcher?: Watcher
}
