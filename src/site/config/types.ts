import type {JsonObject} from '../../core/front-matter/types.ts'
import type {Settings} from '../../core/options.ts'
import type {OutputFormat} from '../output-format.ts'
import type {ContentRoot} from '../scan.ts'

/** A folder on disk that appears at a place of the site. */
export interface MountedFolder {
  /** Folder on disk, relative to the site's root, `/` separators. */
  readonly folder: string
  /** Path under which it appears; `''` for the top. */
  readonly target: string
  /** Globs of the files that it shows, as `mountFilter` takes them; empty for all. */
  readonly files: readonly string[]
}

/** One rule of Hugo's `permalinks`; the first whose target fits wins. */
export interface PermalinkRule {
  /**
   * Page matcher as in a cascade's `target`, keys in lower case; `{}` for any page.
   *
   * Shape: `posts = '…'` → `{path: '/{posts,posts/**}', kind: 'page'}`, and the same for kind `term`.
   */
  readonly target: JsonObject
  readonly pattern: string
}

/** An entry of a menu as configured. */
export interface MenuItem {
  readonly identifier: string
  readonly name: string
  readonly title: string
  readonly url: string
  readonly pageRef: string
  readonly parent: string
  /** 0 sorts last. */
  readonly weight: number
  readonly pre: string
  readonly post: string
  readonly params: JsonObject
}

/** Hugo's `[pagination]`. */
export interface PaginationConfig {
  readonly pagerSize: number
  readonly path: string
  readonly disableAliases: boolean
}

/** Hugo's `[sitemap]`. */
export interface SitemapConfig {
  readonly changeFreq: string
  /** 0 to 1; -1 for none. */
  readonly priority: number
  readonly filename: string
  readonly disable: boolean
}

/** Hugo's `[services]`, as far as pages depend on it. */
export interface ServicesConfig {
  /** Items of a feed; -1 for all. */
  readonly rssLimit: number
}

/** What a language may decide for itself; complete, after the site's values and the defaults. */
export interface LocalConfig {
  /** With a slash at its end; has a path where the site lives below a host's root. */
  readonly baseUrl: string
  readonly title: string
  readonly copyright: string
  /** Keys in lower case. */
  readonly params: JsonObject
  readonly contentDir: string
  readonly buildDrafts: boolean
  readonly buildFuture: boolean
  readonly buildExpired: boolean
  /** Singular to plural, in the author's order. */
  readonly taxonomies: {readonly [singular: string]: string}
  readonly permalinks: readonly PermalinkRule[]
  /** For all pages, or per section. */
  readonly uglyUrls: boolean | {readonly [section: string]: boolean}
  readonly disablePathToLower: boolean
  readonly removePathAccents: boolean
  readonly disableAliases: boolean
  /** In lower case: `rss`, `sitemap`, `taxonomy`, `404` … */
  readonly disableKinds: readonly string[]
  readonly enableRobotsTxt: boolean
  readonly capitalizeListTitles: boolean
  readonly pluralizeListTitles: boolean
  readonly titleCaseStyle: 'ap' | 'chicago' | 'go' | 'firstupper' | 'none'
  readonly pagination: PaginationConfig
  readonly sitemap: SitemapConfig
  readonly services: ServicesConfig
  readonly relativeUrls: boolean
  readonly canonifyUrls: boolean
  /** `undefined`: the section with most pages. */
  readonly mainSections: readonly string[] | undefined
  readonly menus: {readonly [menu: string]: readonly MenuItem[]}
  /** Menu that gets every section; `''` for none. */
  readonly sectionPagesMenu: string
  /** As in front matter: values with an optional `target`; keys in lower case. */
  readonly cascade: readonly JsonObject[]
  /** Names of output formats per kind; formats that do not exist and kinds that are disabled are left out. */
  readonly outputs: {readonly [kind: string]: readonly string[]}
  /** Hugo's own and the site's, by name in lower case. */
  readonly outputFormats: {readonly [name: string]: OutputFormat}
  /** Suffixes of media types that the site adds or changes. */
  readonly mediaTypes: {readonly [type: string]: readonly string[]}
  readonly disableHugoGeneratorInject: boolean
}

/** One language of the site. */
export interface LanguageConfig extends LocalConfig {
  readonly key: string
  /** BCP 47; Hugo's `locale`, old `languageCode`; the key if nothing is set. */
  readonly locale: string
  /** Name for readers; `''` if not set. */
  readonly label: string
  readonly direction: 'ltr' | 'rtl'
  readonly weight: number
}

/** Hugo's site config with defaults; keys that no code of ours reads are left out. Its local fields are those of the root table. */
export interface SiteConfig extends LocalConfig {
  readonly environment: string
  /** Config file that has no `baseURL`, `''` where there is no config; `undefined` if the address of every language is known. */
  readonly withoutBaseUrl: string | undefined
  readonly defaultContentLanguage: string
  readonly defaultContentLanguageInSubdir: boolean
  readonly disableDefaultLanguageRedirect: boolean
  /** In Hugo's order: weight (0 last), then key; disabled ones left out; at least one. */
  readonly languages: readonly LanguageConfig[]
  /** Every language has a host of its own: a `baseURL` stands in a language's table. */
  readonly isMultihost: boolean
  /** Content folders of all languages. */
  readonly contentRoots: readonly ContentRoot[]
  readonly staticDirs: readonly MountedFolder[]
  readonly assetDirs: readonly MountedFolder[]
  readonly publishDir: string
  /** Regular expressions on absolute paths. */
  readonly ignoreFiles: readonly string[]
  /** Hugo's `security.allowContent`: regular expressions on media types of content; one that begins with `! ` forbids. */
  readonly allowContent: readonly string[]
  /** Settings of `compile` per language key, plugins and shortcodes of the user's config included. */
  readonly settings: {readonly [language: string]: Settings}
}
