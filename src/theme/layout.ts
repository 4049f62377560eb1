import type {Element, Root} from 'hast'
import type {Translate} from './strings.ts'

/** A link with a text. */
export interface LinkView {
  readonly title: string
  readonly url: string
}

/** An entry of a menu. */
export interface MenuEntry extends LinkView {
  /** The page shown is this one or lies below it. */
  readonly active: boolean
  readonly children: readonly MenuEntry[]
}

/** A date for machines and for readers. */
export interface DateView {
  /** ISO 8601 with the author's offset. */
  readonly iso: string
  readonly text: string
}

/** The picture of a page. */
export interface ImageView {
  readonly url: string
  readonly permalink: string
  /** Empty for a decoration. */
  readonly alt: string
  /** Pixels; absent where unknown. */
  readonly width?: number
  readonly height?: number
}

/** A term of a page, or of a taxonomy with the number of its pages. */
export interface TermView extends LinkView {
  readonly taxonomy: string
  readonly count: number
}

/** A page of a list. */
export interface CardView extends LinkView {
  readonly date: DateView | undefined
  /** Plain text. */
  readonly summary: string
  readonly image: ImageView | undefined
  readonly terms: readonly TermView[]
  /** Minutes. */
  readonly readingTime: number
  readonly hasQuiz: boolean
}

/** Where a list page stands among the pages of its list. */
export interface PagerView {
  /** 1-indexed. */
  readonly number: number
  readonly total: number
  readonly newer: LinkView | undefined
  readonly older: LinkView | undefined
  /** Every page of the list; the titles are numbers. */
  readonly pages: readonly LinkView[]
}

/** The page in another language, or that language's front page where it is not translated. */
export interface TranslationView extends LinkView {
  readonly language: string
  /** BCP 47. */
  readonly locale: string
  readonly permalink: string
  /** It is a translation, not only the other front page. */
  readonly translated: boolean
  /** The language of the page itself. */
  readonly current: boolean
}

/** A `meta` element of the head. */
export interface MetaTag {
  readonly property?: string
  readonly name?: string
  readonly itemProp?: string
  readonly content: string
}

/** All that a layout may show of the site. */
export interface SiteView {
  readonly title: string
  readonly description: string
  /** Front page of the page's language. */
  readonly url: string
  /** BCP 47. */
  readonly locale: string
  readonly direction: 'ltr' | 'rtl'
  readonly copyright: string
  /** Name of what made the site, for its `meta` element; empty where `disableHugoGeneratorInject` is set. */
  readonly generator: string
  readonly menu: readonly MenuEntry[]
  readonly feed: LinkView | undefined
  readonly icon: LinkView | undefined
  readonly params: Readonly<Record<string, unknown>>
}

/** All that a layout may show of the page; HTML fields are the author's text as Hugo renders it. */
export interface PageView {
  readonly kind: 'page' | 'home' | 'section' | 'taxonomy' | 'term' | '404'
  readonly type: string
  readonly section: string
  readonly title: string
  readonly description: string
  readonly url: string
  readonly permalink: string
  readonly date: DateView | undefined
  readonly updated: DateView | undefined
  /** Minutes. */
  readonly readingTime: number
  readonly terms: readonly TermView[]
  readonly image: ImageView | undefined
  /** Items of the table of contents as HTML, without the `nav`; empty if there are none. */
  readonly tocHtml: string
  readonly contentHtml: string
  /** The form at the end of the post; empty if there is none. */
  readonly quizHtml: string
  readonly newer: LinkView | undefined
  readonly older: LinkView | undefined
  /** Pages of a list page, as far as this page of the list shows them. */
  readonly cards: readonly CardView[]
  /** Number of all pages of the list. */
  readonly count: number
  readonly pager: PagerView | undefined
  /** Terms of a taxonomy page. */
  readonly termList: readonly TermView[]
  /** For a term page: the title of its taxonomy and its URL. */
  readonly taxonomy: LinkView | undefined
  readonly feed: LinkView | undefined
  readonly translations: readonly TranslationView[]
  readonly meta: readonly MetaTag[]
  readonly params: Readonly<Record<string, unknown>>
}

/** What a layout is called with. */
export interface LayoutContext {
  readonly site: SiteView
  readonly page: PageView
  /** URLs of the style sheets and scripts that this page needs, in order. */
  readonly styles: readonly string[]
  readonly scripts: readonly string[]
  /** Texts of the theme in the page's language. */
  readonly t: Translate
  /** The layouts in use, so that one can call another. */
  readonly layouts: Layouts
}

/** Make a tree of a page, or of a part of it. */
export type Layout<Result extends Element | Root = Element | Root> = (context: LayoutContext) => Result

/**
 * The layouts of a theme. Each can be replaced in `quizmatter.config.js`:
 *
 * `defineConfig({layouts: {footer: ({site}) => h('footer', site.copyright)}})`.
 */
export interface Layouts {
  /** The whole document around `main`. */
  readonly document: (context: LayoutContext, main: Element) => Root
  readonly head: Layout<Element>
  readonly header: Layout<Element>
  readonly footer: Layout<Element>
  /** A `main` element for each kind of page. */
  readonly post: Layout<Element>
  readonly home: Layout<Element>
  readonly list: Layout<Element>
  readonly taxonomy: Layout<Element>
  readonly notFound: Layout<Element>
}
