/** Any JSON value, as front matter holds it after decoding. */
export type Json = null | boolean | number | string | readonly Json[] | {readonly [key: string]: Json}

/** A JSON object; keys of front matter and config are in lower case at every depth. */
export type JsonObject = {readonly [key: string]: Json}

/**
 * Which fields feed which date of a page, first usable wins; Hugo's `[frontmatter]` table.
 *
 * Shape: names in lower case, or `:filename`, `:filemodtime`, `:git`; `:default` and aliases are expanded already.
 */
export interface DateSources {
  readonly date: readonly string[]
  readonly lastmod: readonly string[]
  readonly publishDate: readonly string[]
  readonly expiryDate: readonly string[]
}

/** ISO 8601 date-time with the author's offset, as Hugo prints it: `2020-06-29T09:00:00+03:00`; `''` if not set. */
export type DateText = string

/** The `build` table. */
export interface BuildOptions {
  readonly list: 'always' | 'local' | 'never'
  readonly render: 'always' | 'link' | 'never'
  readonly publishResources: boolean
}

/**
 * Front matter after decoding, case folding and Hugo's casts; JSON-safe.
 *
 * Keys of `params` are lower case at every depth and hold Hugo's `.Params`, predefined mirrors included.
 * `quiz` and `quizzes` in `params` are as written.
 */
export interface FrontMatter {
  readonly format: 'toml' | 'yaml' | 'json' | 'none'
  readonly title: string
  readonly linkTitle: string
  readonly description: string
  /** Markdown; `''` if not set. */
  readonly summary: string
  readonly date: DateText
  readonly lastmod: DateText
  readonly publishDate: DateText
  readonly expiryDate: DateText
  readonly draft: boolean
  readonly weight: number
  readonly slug: string
  readonly url: string
  readonly aliases: readonly string[]
  readonly type: string
  readonly layout: string
  readonly markup: string
  readonly outputs: readonly string[]
  readonly keywords: readonly string[]
  readonly build: BuildOptions
  readonly cascade: readonly JsonObject[]
  readonly resources: readonly JsonObject[]
  readonly menus: Json
  readonly sitemap: JsonObject
  readonly translationKey: string
  /** `undefined`: decided by the text. */
  readonly isCJKLanguage: boolean | undefined
  readonly params: JsonObject
}
