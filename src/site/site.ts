import type {SourceDocument} from '../core/compile.ts'
import type {FrontMatter, Json} from '../core/front-matter/types.ts'
import type {Lookup} from '../core/lookup.ts'
import type {Message} from '../core/page.ts'
import type {Settings} from '../core/options.ts'
import type {SiteConfig} from './config.ts'
import type {UserConfig} from './user-config.ts'

/** Hugo's page kinds. */
export type Kind = 'page' | 'home' | 'section' | 'taxonomy' | 'term'

/** A file that belongs to a bundle or lies beside a branch page. */
export interface Resource {
  /** Path inside the bundle, the author's spelling. */
  readonly name: string
  readonly title: string
  /** Path of the file from the site's root. */
  readonly source: string
  /** RelPermalink of the published file. */
  readonly url: string
  /** Path inside the output folder; `''` where it is not published, or published with another language's page. */
  readonly outputPath: string
  /** `page` for a content file inside a leaf bundle, `''` if it is not known. */
  readonly mediaType: string
  readonly params: {readonly [key: string]: Json}
}

/** A page that sends its visitors on to another one. */
export interface Alias {
  /** Path inside the output folder. */
  readonly outputPath: string
  /** Absolute URL of the page that it stands for. */
  readonly permalink: string
}

/** A term that a page carries, by taxonomy plural. */
export interface PageTerm {
  readonly title: string
  readonly url: string
  /** Key of the term's page in `Site.pages`. */
  readonly key: string
}

/** One page of the site with everything that is known without its body; data only. */
export interface SitePage {
  /** Unique: `lang|kind|path`. */
  readonly key: string
  /** Path of the content file from the site's root; `''` for generated pages. */
  readonly source: string
  readonly language: string
  readonly kind: Kind
  readonly type: string
  readonly section: string
  /** Hugo's logical path: `/posts/docker`. */
  readonly path: string
  /** File's base name as Hugo's `.File.LogicalName`; `''` for generated pages. */
  readonly file: string
  readonly bundle: '' | 'leaf' | 'branch'
  /** RelPermalink, percent-encoded; `''` when the page is not rendered (`build.render = never`). */
  readonly url: string
  readonly permalink: string
  /** Path of the HTML file inside the output folder; `''` when not written. */
  readonly outputPath: string
  /** Aliases from the site's root, with the language's prefix, without a slash at the end; Hugo's `.Aliases`. */
  readonly aliases: readonly string[]
  /** What the aliases become in the output folder; empty for a page that is not written. */
  readonly aliasPages: readonly Alias[]
  readonly title: string
  readonly linkTitle: string
  /** Dates of list pages without own ones are the latest of their pages; `params.iscjklanguage` is decided. */
  readonly frontMatter: FrontMatter
  readonly terms: {readonly [taxonomy: string]: readonly PageTerm[]}
  /** Keys of the translations, this page left out, in the order of languages. */
  readonly translations: readonly string[]
  readonly outputFormats: readonly {readonly name: string; readonly url: string; readonly permalink: string; readonly outputPath: string}[]
  readonly resources: readonly Resource[]
  /** Keys of a list page's pages in Hugo's order (`.Pages`). */
  readonly pages: readonly string[]
  /** Keys of a list page's regular pages (`.RegularPages`); of a term all its pages, sections included, as in Hugo. */
  readonly regularPages: readonly string[]
  /** Key of the nearest section above; `undefined` for the home page. */
  readonly parent: string | undefined
  /** Key of the regular page before this one in the default order (the newer one); Hugo's `.Next`. */
  readonly next: string | undefined
  readonly previous: string | undefined
  /** In lists, or only rendered (`build.list = never`). */
  readonly listed: boolean
  readonly featuredImage: FeaturedImage | undefined
}

/** The picture of a page, with the front matter key that named it. */
export interface FeaturedImage {
  /** `''` for a file of the bundle that no key names. */
  readonly key: string
  readonly value: Json
  readonly url: string
  readonly permalink: string
  readonly alt: string
  /** Pixels; absent for remote images and unknown formats. */
  readonly width?: number
  readonly height?: number
}

/** A page that is not built, with the reason. */
export interface SkippedPage {
  readonly source: string
  readonly reason: 'draft' | 'future' | 'expired' | 'error'
  /** What the reason rests on, for a reader: `publishDate 2030-01-01T00:00:00Z`. */
  readonly detail: string
}

/** The whole site before any body is compiled; immutable. */
export interface Site {
  /** Absolute path of the site's root. */
  readonly root: string
  readonly config: SiteConfig
  readonly user: UserConfig
  /** All pages of all kinds and languages, by key; rendered, listed or both. */
  readonly pages: ReadonlyMap<string, SitePage>
  /** Keys of all listed pages of a language in Hugo's default order (`.Site.Pages`). */
  readonly order: {readonly [language: string]: readonly string[]}
  /** Source of a page; `undefined` for generated pages. */
  readonly document: (key: string) => SourceDocument | undefined
  readonly settings: (key: string) => Settings
  readonly lookup: (key: string) => Lookup
  readonly skipped: readonly SkippedPage[]
  readonly messages: readonly Message[]
}

/** A path and contents about to be written. */
export interface Output {
  /** Path inside the output folder, `/` separators, no leading slash. */
  readonly path: string
  readonly kind: 'page' | 'alias' | 'rss' | 'sitemap' | 'resource' | 'robots' | 'asset' | 'data'
  /** Text, bytes, or the absolute path of a file to copy. */
  readonly contents: string | Uint8Array | {readonly copy: string}
  /** Key or source of what made it, for messages. */
  readonly from: string
  /** Identity of all that the contents were made from, so that a later build need not make them to know them; absent where that is cheap. */
  readonly key?: string
}
