import type {Body} from '../core/page.ts'
import type {LayoutContext, Layouts, LinkView, MenuEntry, PagerView, PageView, SiteView} from '../theme/layout.ts'
import {renderPage as renderLayout} from '../theme/render.ts'
import {translator} from '../theme/strings.ts'
import type {Bodies} from './bodies.ts'
import type {LanguageConfig} from './config.ts'
import type {ListPage} from './paginate.ts'
import type {ImageSizes} from './read-image-sizes.ts'
import type {Site, SitePage} from './site.ts'
import {cardView} from './view/card-view.ts'
import {activate, menuOf} from './view/menu.ts'
import {neighboursOf} from './view/neighbours.ts'
import {notFoundView} from './view/not-found-view.ts'
import {type ListPart, pageView} from './view/page-view.ts'
import {siteView} from './view/site-view.ts'
import {translationViews} from './view/translation-views.ts'

/** URLs of the files that pages link to; absent where there is no such file. */
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
}

/** Renders the pages of one site by its theme. */
export interface Renderer {
  /** The whole document of a page; `list` is the part that a list page shows. */
  readonly renderPage: (page: SitePage, body: Body, list?: ListPage) => string
  /** The page that a server shows for an address without one, in a language. */
  readonly renderNotFound: (language: LanguageConfig) => string
}

/** What the pages of one language share. */
interface LanguageContext {
  readonly language: LanguageConfig
  readonly home: SitePage | undefined
  readonly menu: readonly MenuEntry[]
}

/** Make a renderer for the pages of a site; what pages share is worked out once. */
export function createRenderer(options: RenderOptions): Renderer {
  const {files, layouts, site, sizes} = options
  const homes = homesOf(site)
  const neighbours = neighboursOf(site)
  const languages = new Map(site.config.languages.map((language) => [language.key, languageContext(site, language, homes)]))
  const icon: LinkView | undefined = files.icon ? {title: '', url: files.icon} : undefined

  const contextOf = (page: PageView, view: SiteView, withQuiz: boolean): LayoutContext => ({
    site: view,
    page,
    styles: given([files.style, withQuiz ? files.quizStyle : undefined]),
    scripts: given([withQuiz ? files.quizScript : undefined]),
    t: translator(view.locale).t,
    layouts
  })
  const siteOf = ({home, language, menu}: LanguageContext, url: string): SiteView => siteView({language, home, icon, menu: activate(menu, {url, home: home?.url ?? '/'})})

  return {
    renderPage: (page, body, list) => {
      const shared = languages.get(page.language)
      if (!shared) throw new TypeError(`Unexpected page in language \`${page.language}\`, which the site does not have`)
      const view = siteOf(shared, page.url)
      const source = {site, page, body, language: shared.language, siteView: view, translations: translationViews({site, page, homes}), list: listPart(options, list, view), neighbours: neighbours.get(page.key), sizes}
      return renderLayout(contextOf(pageView(source), view, hasQuiz(body)))
    },
    renderNotFound: (language) => {
      const shared = languages.get(language.key) ?? languageContext(site, language, homes)
      const view = siteOf(shared, '')
      return renderLayout(contextOf(notFoundView({site, language, homes, title: translator(view.locale).t('not_found')}), view, false))
    }
  }
}

const given = (urls: readonly (string | undefined)[]): string[] => urls.filter((url) => url !== undefined)

function homesOf(site: Site): Map<string, SitePage> {
  return new Map([...site.pages.values()].filter((page) => page.kind === 'home').map((page) => [page.language, page]))
}

function languageContext(site: Site, language: LanguageConfig, homes: ReadonlyMap<string, SitePage>): LanguageContext {
  return {language, home: homes.get(language.key), menu: menuOf(site, language, 'main')}
}

/** A quiz may also stand in the text, at a marker. */
function hasQuiz({content, quizHtml}: Body): boolean {
  return quizHtml !== '' || content.includes('<quiz-matter')
}

function listPart({bodies, site, sizes}: RenderOptions, list: ListPage | undefined, {locale}: SiteView): ListPart {
  if (!list) return {cards: [], count: 0, pager: undefined}
  const pages = list.keys.flatMap((key) => site.pages.get(key) ?? [])
  return {
    cards: pages.map((page) => cardView({site, page, body: bodies(page.key), locale, sizes})),
    count: list.count,
    pager: list.urls.length > 1 ? pagerView(list) : undefined
  }
}

function pagerView({number, urls}: ListPage): PagerView {
  const pages = urls.map((url, index) => ({title: String(index + 1), url}))
  return {number, total: urls.length, newer: pages[number - 2], older: pages[number], pages}
}
