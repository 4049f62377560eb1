import type {PageView, TranslationView} from '../../theme/layout.ts'

/** The page for a missing address; it leads to the front page of every language. */
export function notFoundView(title: string, translations: readonly TranslationView[]): PageView {
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
