/** What of Eleventy's config object is used; Eleventy 3 comes without types. */
export interface EleventyConfig {
  readonly pathPrefix?: string | undefined
  readonly addExtension: (extension: string, options: ExtensionOptions) => void
  readonly addTemplateFormats: (formats: string) => void
  readonly addWatchTarget: (path: string) => void
  readonly getFilter: (name: string) => unknown
  readonly htmlTransformer: {readonly addUrlTransform: (extension: string, transform: (url: string) => string, options: {readonly priority: number; readonly enabled: () => boolean}) => void}
  readonly ignores: {readonly add: (glob: string) => unknown}
  readonly watchIgnores: {readonly add: (glob: string) => unknown}
  readonly on: <Event>(name: string, listener: (event: Event) => unknown) => void
  readonly setServerOptions: (options: {readonly onRequest: Readonly<Record<string, (request: {readonly url: URL}) => Promise<ServerReply | undefined>>>}) => void
  readonly versionCheck: (range: string) => void
}

/** How a template language is defined. */
export interface ExtensionOptions {
  readonly key: string
  readonly read: boolean
  readonly compileOptions: {readonly cache: boolean; readonly permalink: 'raw'}
  readonly getData: (inputPath: string) => Promise<Readonly<Record<string, unknown>>>
  readonly compile: (text: string, inputPath: string) => (data: Readonly<Record<string, unknown>>) => Promise<string>
}

/** An answer of the development server. */
export interface ServerReply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
}

/** What `eleventy.before` and `eleventy.after` tell. */
export interface BuildEvent {
  readonly runMode: 'build' | 'serve' | 'watch'
  readonly directories: {readonly input: string; readonly output: string}
  /** Only after a build. */
  readonly results?: readonly {readonly inputPath: string; readonly outputPath: string | false}[]
}

/** Eleventy's template languages by file extension. */
export interface ExtensionMap {
  readonly config?: {readonly markdownTemplateEngine?: string | false}
  readonly engineManager?: {readonly getEngine: (name: string, extensionMap: ExtensionMap) => Promise<Engine | undefined>}
}

/** An engine that takes the place of a built-in one. */
export interface Engine {
  extensionMap: ExtensionMap
  readonly _defaultEngine?: {readonly compile: (text: string, inputPath: string, templateEngine?: string | false) => Promise<Render>}
}

/** Eleventy's own renderer of Markdown. */
export interface MarkdownEngine {
  readonly compile: (text: string, inputPath: string) => Promise<Render>
}

type Render = (data: Readonly<Record<string, unknown>>) => Promise<string> | string
