import type {Json} from '../core/front-matter/types.ts'
import {castText} from '../core/front-matter/cast.ts'
import type {Body} from '../core/page.ts'
import type {Site, SitePage} from './site.ts'

/** A page as one JSON object, as `list --json` prints it. */
export type PageRecord = Readonly<Record<string, unknown>>

/**
 * Describe a page in one JSON object; the fields that rest on the body are there only with a body.
 *
 * Shape: `{source: 'content/posts/a.md', lang: 'en', kind: 'page', url: '/posts/a/', …}`.
 */
export function pageRecord(site: Site, page: SitePage, body?: Body): PageRecord {
  const {frontMatter: own} = page
  return {
    source: page.source,
    lang: page.language,
    kind: page.kind,
    type: page.type,
    section: page.section,
    path: page.path,
    file: page.file,
    bundle: page.bundle,
    url: page.url,
    permalink: page.permalink,
    aliases: page.aliases,
    title: page.title,
    linkTitle: page.linkTitle,
    description: own.description,
    keywords: own.keywords,
    weight: own.weight,
    layout: own.layout,
    draft: own.draft,
    date: own.date,
    lastmod: own.lastmod,
    publishDate: own.publishDate,
    expiryDate: own.expiryDate,
    tags: textsOf(own.params['tags']),
    categories: textsOf(own.params['categories']),
    terms: Object.fromEntries(Object.entries(page.terms).map(([taxonomy, terms]) => [taxonomy, terms.map(({title, url}) => ({title, url}))])),
    translations: page.translations.flatMap((key) => linkOf(site, key)),
    outputFormats: page.outputFormats.map(({name, url}) => ({name, url})),
    resources: page.resources.map(({name, mediaType, url}) => ({name, type: mediaType.split('/')[0], ...(url && {url})})),
    pages: page.pages.map((key) => site.pages.get(key)?.url ?? ''),
    params: own.params,
    featuredImage: page.featuredImage?.key ? {key: page.featuredImage.key, value: page.featuredImage.value} : null,
    quiz: own.params['quiz'] ?? null,
    from: page.listed ? 'list' : 'file',
    ...(body ? bodyFields(body) : {})
  }
}

function bodyFields(body: Body): PageRecord {
  const {content, fuzzyWordCount, readingTime, shortcodes, stubbed, summary, toc, truncated, wordCount} = body
  return {summary, truncated, content, toc, wordCount, fuzzyWordCount, readingTime, shortcodes, stubbed}
}

function linkOf(site: Site, key: string): {readonly lang: string; readonly url: string}[] {
  const page = site.pages.get(key)
  return page ? [{lang: page.language, url: page.url}] : []
}

function textsOf(value: Json | undefined): string[] {
  const items = Array.isArray(value) ? (value as readonly Json[]) : value === undefined || value === null ? [] : [value]
  return items.map((item) => castText(item).value)
}
