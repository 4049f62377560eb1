/**
 * What of Astro's interfaces is used. They are Astro's own; it needs a newer Node than this package and is not installed with it.
 *
 * What Astro gives has methods: so its own, narrower parameters fit, and its `defineConfig` takes what we return.
 */
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
  updateConfig(config: object): unknown
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
  info(text: string): void
  warn(text: string): void
  error(text: string): void
}

/** Vite's server as far as it is used. */
export interface DevServer {
  readonly watcher: Watcher
  readonly middlewares: {use(handler: (request: DevRequest, response: DevResponse, next: (error?: unknown) => void) => void): unknown}
  readonly environments: {readonly client: {readonly hot: {send(payload: object): void}}}
}

/** Vite's watcher. */
export interface Watcher {
  add(paths: readonly string[]): unknown
  on(event: 'all', listener: (event: string, path: string) => void): unknown
}

/** A request of the development server. */
export interface DevRequest {
  readonly method?: string
  url?: string
  readonly originalUrl?: string
}

/** An answer of the development server. */
export interface DevResponse {
  writeHead(status: number, ...headers: Readonly<Record<string, string>>[]): DevResponse
  write(part: string | Uint8Array): boolean
  end(body?: string | Uint8Array): unknown
}

/** A loader of Astro's content layer. */
export interface AstroLoader {
  readonly name: string
  readonly load: (context: LoaderContext) => Promise<void>
  /** Astro's type of a schema is not at hand here; `never` fits it. */
  readonly createSchema: () => Promise<{readonly schema: never; readonly types: string}>
}

/** What a loader is called with. */
export interface LoaderContext {
  readonly config: AstroConfig
  readonly logger: AstroLogger
  readonly store: {
    get(id: string): {readonly digest?: string | number | undefined} | undefined
    set(entry: object): boolean
    delete(id: string): void
    keys(): readonly string[]
  }
  parseData<Data extends Record<string, unknown>>(entry: {readonly id: string; readonly data: Data; readonly filePath: string}): Promise<Data>
  generateDigest(data: string): string
  readonly watcher?: Watcher
}
