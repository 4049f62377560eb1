import type {PageView} from '../../theme/layout.ts'
import type {LanguageConfig} from '../config.ts'
import type {Site, SitePage} from '../site.ts'
import {languageName} from './translation-views.ts'

/** What the page for a missing address is made of. */
export interface NotFoundSource {
  readonly site: Site
  readonly language: LanguageConfig
  /** Front pages by language. */
  readonly homes: ReadonlyMap<string, SitePage>
  readonly title: string
}

/** The page for a missing address; it leads to the front page of every language. */
export function notFoundView({homes, language, site, title}: NotFoundSource): PageView {
  const translations = site.config.languages.flatMap((one) => {
    const home = homes.get(one.key)
    return home?.url
      ? [{title: one.label || languageName(one.locale), url: home.url, permalink: home.permalink, language: one.key, locale: one.locale.replaceAll('_', '-'), translated: false, current: one.key === language.key}]
      : []
  })
  return {...empty, title, translations}
}

const empty: PageView = {
  kind: '404',
  type: '',
  section: '',
  title: '',
  description: '',
  url: '',
  permalink: '',
  date: undefined,
  updated: undefined,
  readingTime: 0,
  terms: [],
  image: undefined,
  tocHtml: '',
  contentHtml: '',
  quizHtml: '',
  newer: undefined,
  older: undefined,
  cards: [],
  count: 0,
  pager: undefined,
  termList: [],
  taxonomy: undefined,
  feed: undefined,
  translations: [],
  meta: [],
  params: {}
}
