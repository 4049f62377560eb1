import type {PluggableList} from 'unified'
import type {Settings, ShortcodeFunction} from '../core/options.ts'
import type {Layouts} from '../theme/layout.ts'

/** What `quizmatter.config.js` decides; complete, after defaults. */
export interface UserConfig {
  /** Own shortcodes by name; they hide built-in ones. */
  readonly shortcodes: Readonly<Record<string, ShortcodeFunction>>
  /** Run on mdast before it becomes hast. */
  readonly remarkPlugins: PluggableList
  /** Run on hast before it is written. */
  readonly rehypePlugins: PluggableList
  /** Layouts in place of the theme's. */
  readonly layouts: Partial<Layouts>
  /** Keys of front matter that name a page's picture, first usable wins; empty for the built-in list. */
  readonly featuredImageKeys: readonly string[]
  /** Who splits code into tokens. */
  readonly highlighter: Settings['highlighter']
  /** Themes of Shiki for light and dark surroundings; none: the style decides. */
  readonly shikiThemes: Settings['shikiThemes']
  /** Warnings count as errors. */
  readonly strict: boolean
}

/** What a user writes into `quizmatter.config.js`; everything is optional. */
export interface UserOptions {
  /** Own shortcodes by name; they hide built-in ones. Default: `{}`. */
  readonly shortcodes?: Readonly<Record<string, ShortcodeFunction>>
  /** Run on mdast before it becomes hast. Default: `[]`. */
  readonly remarkPlugins?: PluggableList
  /** Run on hast before it is written. Default: `[]`. */
  readonly rehypePlugins?: PluggableList
  /** Layouts in place of the theme's. Default: `{}`. */
  readonly layouts?: Partial<Layouts>
  /** Keys of front matter that name a page's picture, first usable wins; empty for the built-in list. Default: `[]`. */
  readonly featuredImageKeys?: readonly string[]
  /** Who splits code into tokens: `'chroma'`, which looks as in Hugo, or `'shiki'`, with the themes of the package `shiki`, which you install yourself. Default: `'chroma'`. */
  readonly highlighter?: 'chroma' | 'shiki'
  /** Two themes of Shiki, `light` and `dark`, between which the page's `color-scheme` chooses; without them `markup.highlight.style` decides. Default: `{}`. */
  readonly shikiThemes?: Settings['shikiThemes']
  /** Whether warnings count as errors. Default: `false`. */
  readonly strict?: boolean
}

/** A user's config when there is none. */
export const defaultUserConfig: UserConfig = {
  shortcodes: {},
  remarkPlugins: [],
  rehypePlugins: [],
  layouts: {},
  featuredImageKeys: [],
  highlighter: 'chroma',
  shikiThemes: {},
  strict: false
}

/**
 * Give a config file its types: `export default defineConfig({…})`.
 *
 * Returns what it is given.
 */
export function defineConfig(options: UserOptions): UserOptions {
  return options
}
