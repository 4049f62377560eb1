import type {Body} from '../../core/page.ts'
import type {CardView, LinkView, PagerView, PageView, TranslationView} from '../../theme/layout.ts'
import type {BodyExtract} from '../bodies.ts'
import type {ImageSizes} from '../read-image-sizes.ts'
import type {Site, SitePage} from '../site.ts'
import {clipText} from './clip-text.ts'
import {dateView} from './date-view.ts'
import {imageView} from './image-view.ts'
import type {LanguageView} from './language-view.ts'
import {metaTags} from './meta-tags.ts'
import type {Neighbours} from './neighbours.ts'
import {plainText} from './plain-text.ts'
import {feedOf} from './site-view.ts'
import {taxonomyTerms, termViews} from './term-views.ts'
import {textOf} from './text-value.ts'

/** Part of a list that one page of it shows. */
export interface ListPart {
  readonly cards: readonly CardView[]
  readonly count: number
  readonly pager: PagerView | undefined
}

/** What is said of a text beside it. */
export type TextFacts = Pick<BodyExtract, 'summary' | 'readingTime' | 'wordCount'>

/** What a layout may know of a page is made of this. */
export interface PageSource {
  readonly site: Site
  readonly page: SitePage
  readonly shared: LanguageView
  readonly facts: TextFacts
  readonly translations: readonly TranslationView[]
  readonly list: ListPart
  readonly neighbours: Neighbours | undefined
  readonly sizes: ImageSizes
}

/** More than this no search engine shows. */
const longestDescription = 320

/** What a layout is given of the text itself. */
export type TextView = Pick<PageView, 'tocHtml' | 'contentHtml' | 'quizHtml'>

/** The text of a page as its layout sees it. */
export function textView({content, quizHtml, toc}: Body, {frontMatter: {params}}: SitePage): TextView {
  return {tocHtml: tocItems(toc, params['toc'] !== false), contentHtml: content, quizHtml}
}

/** A page as its layout sees it, but for the text. */
export function pageView(source: PageSource): Omit<PageView, keyof TextView> {
  const {facts, list, neighbours, page, shared, site, sizes, translations} = source
  const {language, locale, writeDate} = shared
  const {date, lastmod, params} = page.frontMatter
  const description = descriptionOf(source)
  const image = imageView(page, sizes)
  const terms = termViews(site, page)
  const number = list.pager?.number ?? 1
  const current = list.pager?.pages[number - 1]
  return {
    kind: page.kind,
    type: page.type,
    section: page.section,
    title: page.title,
    description,
    url: current?.url ?? page.url,
    permalink: number > 1 && current ? page.permalink.slice(0, page.permalink.length - page.url.length) + current.url : page.permalink,
    date: page.kind === 'page' ? dateView(date, writeDate) : undefined,
    updated: page.kind === 'page' && lastmod.slice(0, 10) > date.slice(0, 10) ? dateView(lastmod, writeDate) : undefined,
    readingTime: page.kind === 'page' ? facts.readingTime : 0,
    terms,
    image,
    newer: linkTo(site, neighbours?.newer),
    older: linkTo(site, neighbours?.older),
    ...list,
    termList: page.kind === 'taxonomy' ? taxonomyTerms(site, page, locale) : [],
    taxonomy: page.kind === 'term' ? linkTo(site, page.parent) : undefined,
    feed: page.kind === 'page' ? undefined : feedOf(page, page.title === language.title || !page.title ? language.title : `${page.title} · ${language.title}`),
    // A further page of a list has no counterpart in the other language.
    translations: number > 1 ? translations.map((one) => ({...one, translated: false})) : translations,
    meta: metaTags({page, language, facts, description, image, terms}),
    params
  }
}

function descriptionOf({facts, page, shared}: PageSource): string {
  return (page.frontMatter.description || clipText(plainText(facts.summary), longestDescription) || textOf(shared.language.params['description'])).trim()
}

/** A table of contents of one heading says nothing that the heading does not. */
function tocItems(toc: string, wanted: boolean): string {
  const items = toc.replace(/^\s*<nav[^>]*>/, '').replace(/<\/nav>\s*$/, '').trim()
  return wanted && items.split('href="#').length > 2 ? items : ''
}

function linkTo(site: Site, key: string | undefined): LinkView | undefined {
  const page = key === undefined ? undefined : site.pages.get(key)
  return page?.url ? {title: page.linkTitle || page.title, url: page.url} : undefined
}
