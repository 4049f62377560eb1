import type {Element, ElementContent, Root, RootContent} from 'hast'
import type {PluggableList} from 'unified'
import type {DateSources} from './front-matter/types.ts'

/** Goldmark's switches as in Hugo's `markup.goldmark`; names and defaults are Hugo's. */
export interface GoldmarkSettings {
  readonly duplicateResourceFiles: boolean
  readonly extensions: {
    readonly cjk: {readonly enable: boolean; readonly eastAsianLineBreaks: boolean; readonly eastAsianLineBreaksStyle: string; readonly escapedSpace: boolean}
    readonly definitionList: boolean
    readonly extras: {
      readonly delete: {readonly enable: boolean}
      readonly insert: {readonly enable: boolean}
      readonly mark: {readonly enable: boolean}
      readonly subscript: {readonly enable: boolean}
      readonly superscript: {readonly enable: boolean}
    }
    readonly footnote: {readonly enable: boolean; readonly enableAutoIDPrefix: boolean; readonly backlinkHTML: string}
    readonly linkify: boolean
    readonly linkifyProtocol: string
    readonly passthrough: {readonly enable: boolean; readonly delimiters: {readonly block: readonly (readonly [string, string])[]; readonly inline: readonly (readonly [string, string])[]}}
    readonly strikethrough: boolean
    readonly table: boolean
    readonly taskList: boolean
    readonly typographer: {
      readonly disable: boolean
      readonly leftSingleQuote: string
      readonly rightSingleQuote: string
      readonly leftDoubleQuote: string
      readonly rightDoubleQuote: string
      readonly enDash: string
      readonly emDash: string
      readonly ellipsis: string
      readonly leftAngleQuote: string
      readonly rightAngleQuote: string
      readonly apostrophe: string
    }
  }
  readonly parser: {
    readonly attribute: {readonly block: boolean; readonly title: boolean}
    readonly autoDefinitionTermID: boolean
    readonly autoHeadingID: boolean
    readonly autoIDType: 'github' | 'github-ascii' | 'blackfriday'
    readonly wrapStandAloneImageWithinParagraph: boolean
  }
  readonly renderHooks: {
    readonly image: {readonly useEmbedded: EmbeddedHook}
    readonly link: {readonly useEmbedded: EmbeddedHook}
  }
  readonly renderer: {readonly hardWraps: boolean; readonly unsafe: boolean; readonly xhtml: boolean}
}

/** When an embedded render hook is used; `auto` is decided by the site (on for several languages). */
export type EmbeddedHook = 'auto' | 'always' | 'fallback' | 'never'

/** Chroma's switches as in Hugo's `markup.highlight`. */
export interface HighlightSettings {
  readonly anchorLineNos: boolean
  readonly codeFences: boolean
  readonly guessSyntax: boolean
  readonly hl_Lines: string
  readonly hl_inline: boolean
  readonly lineAnchors: string
  readonly lineNoStart: number
  /** `table` and `inline` also say where the numbers stand, over `lineNumbersInTable`. */
  readonly lineNos: boolean | 'table' | 'inline'
  readonly lineNumbersInTable: boolean
  readonly noClasses: boolean
  readonly style: string
  readonly tabWidth: number
  readonly wrapperClass: string
}

/** A theme of Shiki for light surroundings and one for dark ones, such as `github-light` and `github-dark`. */
export interface ShikiThemes {
  readonly light: string
  readonly dark: string
}

/** Hugo's `markup.tableOfContents`. */
export interface TableOfContentsSettings {
  readonly startLevel: number
  readonly endLevel: number
  readonly ordered: boolean
}

/** What a shortcode function is called with; names are Hugo's. */
export interface ShortcodeContext {
  readonly name: string
  readonly params: readonly unknown[] | Readonly<Record<string, unknown>>
  /** `params[0]`, `params.src`: value by position or name, `undefined` when absent. */
  readonly get: (key: string | number) => unknown
  /** Inner content: rendered already for `{{% %}}` parents, raw for `{{< >}}`; empty when there is none. */
  readonly inner: string
  /** 0-based, counted per nesting level. */
  readonly ordinal: number
  readonly parent: ShortcodeContext | undefined
  readonly page: {readonly title: string; readonly params: Readonly<Record<string, unknown>>; readonly lang: string}
  /** Render markdown to HTML with the page's settings; `block` keeps paragraphs. */
  readonly markdownify: (text: string, display?: 'inline' | 'block') => string
}

/** A shortcode of the user's own: HTML, or hast that is written as HTML. */
export type ShortcodeFunction = (context: ShortcodeContext) => string | Element | Root | readonly (ElementContent | RootContent)[]

/** Everything but the document that decides what `compile` makes; complete, after defaults. */
export interface Settings {
  /** Language key of the page, as in the site's `languages`. */
  readonly language: string
  /** BCP 47 tag of the page's language. */
  readonly locale: string
  /** IANA name, for dates without an offset. */
  readonly timeZone: string
  /** Hugo's `[frontmatter]`, expanded. */
  readonly frontmatter: DateSources
  readonly summaryLength: number
  readonly hasCJKLanguage: boolean
  readonly enableEmoji: boolean
  readonly refLinksErrorLevel: 'ERROR' | 'WARNING'
  readonly refLinksNotFoundURL: string
  readonly goldmark: GoldmarkSettings
  readonly highlight: HighlightSettings & {
    /** `false` writes plain code blocks with the same wrapper-less shape as an unknown language. */
    readonly enable: boolean
  }
  /** Who splits code into tokens. */
  readonly highlighter: 'chroma' | 'shiki'
  /** Themes of Shiki for light and dark surroundings; none: the style decides. */
  readonly shikiThemes: ShikiThemes | Readonly<Record<string, never>>
  readonly tableOfContents: TableOfContentsSettings
  /** Whether links to `.md` files and to files of the page lead to what these become, also where Hugo leaves them as they are. */
  readonly resolveRelative: boolean
  /** Hugo's `privacy` table, keys in lower case. */
  readonly privacy: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** Own shortcodes by name. */
  readonly shortcodes: Readonly<Record<string, ShortcodeFunction>>
  /** Names of shortcodes that the site has templates of its own for: they hide the built-in ones and are not called. */
  readonly ownShortcodes: readonly string[]
  readonly remarkPlugins: PluggableList
  readonly rehypePlugins: PluggableList
  /** Whether a quiz form is put into the content. `false` leaves the model in `Page.quizzes` only. */
  readonly quiz: boolean
  /** Unknown shortcodes and keys are errors. */
  readonly strict: boolean
}

/** `T` with every key optional at every depth; arrays are replaced whole. */
export type DeepPartial<T> = T extends readonly unknown[] ? T : T extends object ? {readonly [K in keyof T]?: DeepPartial<T[K]>} : T

/** What a user of `compile` passes; everything is optional, names and defaults are Hugo's. */
export interface Options {
  /** Key of the page's language. Default: `'en'`. */
  readonly language?: string
  /** BCP 47 tag of the page's language. Default: the value of `language`. */
  readonly locale?: string
  /** IANA time zone of dates without an offset. Default: `'UTC'`. */
  readonly timeZone?: string
  /** Field names that feed each date; `:default` stands for Hugo's list. Default: Hugo's lists. */
  readonly frontmatter?: Partial<DateSources>
  /** Words of an automatic summary. Default: `70`. */
  readonly summaryLength?: number
  /** Whether Chinese, Japanese and Korean text is looked for and counted by characters. Default: `false`. */
  readonly hasCJKLanguage?: boolean
  /** Whether `:smile:` becomes an emoji. Default: `false`. */
  readonly enableEmoji?: boolean
  /** How bad a `ref` to nowhere is. Default: `'ERROR'`. */
  readonly refLinksErrorLevel?: 'ERROR' | 'WARNING'
  /** What a `ref` to nowhere links to. Default: `''`. */
  readonly refLinksNotFoundURL?: string
  /** Hugo's `markup` table. Default: Hugo's defaults. */
  readonly markup?: {
    readonly goldmark?: DeepPartial<GoldmarkSettings>
    readonly highlight?: DeepPartial<HighlightSettings>
    readonly tableOfContents?: DeepPartial<TableOfContentsSettings>
  }
  /** Whether links to `.md` files and to files of the page lead to what these become, also where Hugo leaves them as they are. Default: `false`. */
  readonly resolveRelative?: boolean
  /** Whether code is coloured. Default: `true`. */
  readonly highlight?: boolean
  /** Who splits code into tokens: `'chroma'`, which looks as in Hugo, or `'shiki'`, with the themes of the package `shiki`, which you install yourself. Default: `'chroma'`. */
  readonly highlighter?: 'chroma' | 'shiki'
  /** Two themes of Shiki, `light` and `dark`, between which the page's `color-scheme` chooses; without them the style decides. Default: `{}`. */
  readonly shikiThemes?: ShikiThemes | Readonly<Record<string, never>>
  /** Hugo's `privacy` table. Default: `{}`. */
  readonly privacy?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** Own shortcodes by name. Default: `{}`. */
  readonly shortcodes?: Readonly<Record<string, ShortcodeFunction>>
  /** Names of shortcodes that the site has Hugo templates for: they hide the built-in ones and are written as comments. Default: `[]`. */
  readonly ownShortcodes?: readonly string[]
  /** Run on mdast before it becomes hast; on texts of quizzes and shortcodes too, where they may not be asynchronous. Default: `[]`. */
  readonly remarkPlugins?: PluggableList
  /** Run on hast before it is written; on texts of quizzes and shortcodes too, where they may not be asynchronous. Default: `[]`. */
  readonly rehypePlugins?: PluggableList
  /** Whether the quiz becomes a form in the page. Default: `true`. */
  readonly quiz?: boolean
  /** Whether unknown shortcodes and keys are errors. Default: `false`. */
  readonly strict?: boolean
}
