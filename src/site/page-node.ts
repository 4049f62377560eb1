import type {VFile} from 'vfile'
import type {DataBlock} from '../core/front-matter/fence.ts'
import type {FrontMatter, JsonObject} from '../core/front-matter/types.ts'
import type {SourceFile} from './bundle.ts'
import type {LanguageConfig} from './config.ts'
import {containerOf} from './logical-path.ts'
import {type OrderedPage, secondsOf} from './order.ts'
import type {Kind} from './site.ts'

/** A content file that was read, with its front matter decoded. */
export interface ContentDocument {
  readonly source: SourceFile
  /** Path from the site's root; the value is the whole, as text or as UTF-8. Gets the messages about front matter. */
  readonly file: VFile
  readonly block: DataBlock
  readonly data: JsonObject
}

/** A page whose place is known, but not what it says. */
export interface PageSeed {
  readonly language: LanguageConfig
  readonly kind: Kind
  /** Logical path, `/` for the home page. */
  readonly path: string
  /** The same in the author's spelling. */
  readonly unnormalized: string
  /** `undefined`: the page is generated. */
  readonly document: ContentDocument | undefined
}

/** A page with its front matter, in the tree of its language. */
export interface PageNode extends PageSeed {
  /** See `keyOf`; it is in many lists, so it is made once. */
  readonly key: string
  readonly frontMatter: FrontMatter
  readonly title: string
  /** `false`: a draft or the like that only holds the tree together. */
  readonly built: boolean
}

/** Key of a page in `Site.pages`. */
export function keyOf({language, kind, path}: PageSeed): string {
  return `${language.key}|${kind}|${path}`
}

/** Whether other pages can be below a page. */
export function isBranch({kind}: PageSeed): boolean {
  return kind !== 'page'
}

/** First segment of the path of a page's section; `''` in the root. */
export function sectionOf(seed: PageSeed): string {
  return firstSegment(isBranch(seed) ? seed.path : containerOf(seed.path))
}

/** `/posts/a` → `posts`. */
export function firstSegment(path: string): string {
  return path.split('/')[1] ?? ''
}

/** Whether a page has an address of its own. */
export function hasLink({built, frontMatter}: PageNode): boolean {
  return built && frontMatter.build.render !== 'never'
}

/** Whether the lists of its own section show a page. */
export function isListed({built, frontMatter}: PageNode): boolean {
  return built && frontMatter.build.list !== 'never'
}

/** What decides a page's place in a list. */
export function orderOf(node: PageNode): OrderedPage {
  const file = node.document?.source.relative.toLowerCase().replaceAll(' ', '-')
  return {
    weight: node.frontMatter.weight,
    seconds: secondsOf(node.frontMatter.date),
    linkTitle: node.frontMatter.linkTitle || node.title,
    sortPath: file === undefined ? `${node.path === '/' ? '' : node.path}/_index.md` : `/${file}`
  }
}
