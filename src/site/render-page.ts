import type {Body} from '../core/page.ts'
import type {CardView, LayoutContext, Layouts, LinkView, PagerView, PageView} from '../theme/layout.ts'
import {renderPage as renderLayout} from '../theme/render.ts'
import type {Bodies} from './bodies.ts'
import type {LanguageConfig} from './config.ts'
import type {ListPage} from './paginate.ts'
import type {ImageSizes} from './read-image-sizes.ts'
import type {Site, SitePage} from './site.ts'
import {cardView} from './view/card-view.ts'
import {type LanguageView, languageViews} from './view/language-view.ts'
import {styleLinks} from './view/link-style.ts'
import {neighboursOf} from './view/neighbours.ts'
import {notFoundView} from './view/not-found-view.ts'
import {type ListPart, pageView, type TextFacts, textView} from './view/page-view.ts'
import {siteUrl} from './view/site-address.ts'
import {siteView} from './view/site-view.ts'
import {translationViews} from './view/translation-views.ts'
import {hashOf} from './write/manifest.ts'

/** Files that pages link to, by their paths below the site's root; absent where there is no such file. */
export interface PageFiles {
  readonly style?: string | undefined
  readonly quizStyle?: string | undefined
  readonly quizScript?: string | undefined
  readonly icon?: string | undefined
}

/** What all pages of a site share when they are rendered. */
export interface RenderOptions {
  readonly site: Site
  /** Bodies of the pages that lists show. */
  readonly bodies: Bodies
  readonly files: PageFiles
  readonly sizes: ImageSizes
  readonly layouts: Layouts
  /** Identity of the code of the theme and of the layouts. Default: `''`; keys of documents then hold for one process. */
  readonly code?: string
}

/** A document of which all is known but the text. */
export interface PreparedDocument {
  /** Identity of everything that the document is made from; `content` is that of the page's body and front matter, `''` without a file. */
  readonly key: (content: string) => string
  /** The whole document. */
  readonly render: (body: Body) => string
}

/** Renders the pages of one site by its theme. */
export interface Renderer {
  /** Prepare the document of a page; `list` is the part that a list page shows. */
  readonly prepare: (page: SitePage, facts: TextFacts, list?: ListPage) => PreparedDocument
  /** The whole document of a page. */
  readonly renderPage: (page: SitePage, body: Body, list?: ListPage) => string
  /** The page that a server shows for an address without one, in a language. */
  readonly renderNotFound: (language: LanguageConfig) => string
}

/**
 * Make a renderer for the pages of a site.
 *
 * What pages share is worked out once, a card when the first list shows it; so a renderer is for one state of the site.
 */
export function createRenderer(options: RenderOptions): Renderer {
  const {site, sizes} = options
  const languages = languageViews(site)
  const neighbours = neighboursOf(site)
  const cards = cardsOf(options, languages)
  const sharedKey = sharedKeys(options)

  const viewOf = (language: string): LanguageView => {
    const view = languages.get(language)
    if (!view) throw new TypeError(`Unexpected language \`${language}\`, expected one of the site's`)
    return view
  }
  const write = (shared: LanguageView, page: PageView, {path, withQuiz}: Place): string => {
    const {icon, scripts, styles} = linksOf(options.files, shared.language.baseUrl, {withQuiz})
    const html = renderLayout({site: siteView(shared, page.url, icon), page, styles, scripts, t: shared.t, layouts: options.layouts})
    return styleLinks(html, path, shared.language)
  }
  const prepare: Renderer['prepare'] = (page, facts, list) => {
    const shared = viewOf(page.language)
    const translations = translationViews({site, language: page.language, page, languages})
    const view = pageView({site, page, facts, shared, sizes, translations, list: listPart(list, cards), neighbours: neighbours.get(page.key)})
    const path = list?.outputPath ?? page.outputPath
    return {
      key: (content) => hashOf(JSON.stringify([sharedKey(shared), path, content, content === '' ? view : {...view, params: undefined}])),
      render: (whole) => write(shared, {...view, ...textView(whole, page)}, {path, withQuiz: hasQuiz(whole)})
    }
  }

  return {
    prepare,
    renderPage: (page, body, list) => prepare(page, body, list).render(body),
    renderNotFound: ({key}) => {
      const shared = viewOf(key)
      const view = notFoundView(shared.t('not_found'), translationViews({site, language: key, page: undefined, languages}))
      return write(shared, view, {path: shared.home?.outputPath ?? '', withQuiz: false})
    }
  }
}

/** Identity of what all documents of a language share: the site as they see it, the code, and the files that they link to. */
function sharedKeys({code = '', files}: RenderOptions): (shared: LanguageView) => string {
  const known = new Map<LanguageView, string>()
  return (shared) => {
    const key = known.get(shared) ?? hashOf(JSON.stringify([code, files, shared.language, siteView(shared, '', undefined)]))
    known.set(shared, key)
    return key
  }
}

/** What a document depends on beside its view. */
interface Place {
  /** Path inside the output folder. */
  readonly path: string
  readonly withQuiz: boolean
}

/** URLs of what a page links to. */
interface PageLinks extends Pick<LayoutContext, 'styles' | 'scripts'> {
  readonly icon: LinkView | undefined
}

function linksOf(files: PageFiles, baseUrl: string, {withQuiz}: {readonly withQuiz: boolean}): PageLinks {
  const urls = (paths: readonly (string | undefined)[]): string[] => paths.filter((path) => path !== undefined).map((path) => siteUrl(path, baseUrl))
  return {
    icon: files.icon === undefined ? undefined : {title: '', url: siteUrl(files.icon, baseUrl)},
    styles: urls([files.style, withQuiz ? files.quizStyle : undefined]),
    scripts: urls([withQuiz ? files.quizScript : undefined])
  }
}

/** A quiz may also stand in the text, at a marker. */
function hasQuiz({content, quizHtml}: Body): boolean {
  return quizHtml !== '' || content.includes('<quiz-matter')
}

/** A page stands in many lists: its section, its terms, the front page. */
function cardsOf({bodies, site, sizes}: RenderOptions, languages: ReadonlyMap<string, LanguageView>): (key: string) => CardView | undefined {
  const made = new Map<string, CardView>()
  return (key) => {
    const page = site.pages.get(key)
    const shared = page && languages.get(page.language)
    if (!page || !shared) return undefined
    const card = made.get(key) ?? cardView({site, page, body: bodies(key), writeDate: shared.writeDate, sizes})
    made.set(key, card)
    return card
  }
}

function listPart(list: ListPage | undefined, cards: (key: string) => CardView | undefined): ListPart {
  if (!list) return {cards: [], count: 0, pager: undefined}
  return {cards: list.keys.flatMap((key) => cards(key) ?? []), count: list.count, pager: list.urls.length > 1 ? pagerView(list) : undefined}
}

function pagerView({number, urls}: ListPage): PagerView {
  const pages = urls.map((url, index) => ({title: String(index + 1), url}))
  return {number, total: urls.length, newer: pages[number - 2], older: pages[number], pages}
}
