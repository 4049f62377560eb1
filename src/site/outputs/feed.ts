import type {DateText, JsonObject} from '../../core/front-matter/types.ts'
import {writeString} from '../../core/quiz/strings.ts'
import {absoluteUrls} from '../absolute-urls.ts'
import type {Bodies, BodyExtract} from '../bodies.ts'
import type {LanguageConfig} from '../config.ts'
import {dateParts, formatGoDate, instantOf} from '../go-date.ts'
import type {Output, Site, SitePage} from '../site.ts'
import {makerOf} from './pages.ts'
import {escapedHtml, type Markup, markup, nothing} from './xml.ts'

/**
 * RSS feeds of the pages that have the output format `rss`: front pages, sections, taxonomies and terms.
 *
 * Each is byte for byte what Hugo's own template makes, except that a post with a quiz has one more line with a link in its description.
 */
export function feedOutputs(site: Site, bodies: Bodies): Output[] {
  return [...site.pages.values()].flatMap((page) => {
    const format = page.outputFormats.find(({name}) => name === 'rss')
    const language = site.config.languages.find(({key}) => key === page.language)
    if (!format?.outputPath || !language || !bodies(page.key)) return []
    const items = feedPages(site, page).flatMap((key) => {
      const [item, body] = [site.pages.get(key), bodies(key)]
      return item && body ? [{page: item, body}] : []
    })
    const {rssLimit} = language.services
    const contents = writeFeed({language, page, self: format.permalink, base: linkBase(language, format.outputPath), items: rssLimit > 0 ? items.slice(0, rssLimit) : items})
    return [{path: format.outputPath, kind: 'rss' as const, contents, from: makerOf(page)}]
  })
}

/** Keys of the pages that the feed of a page may show, in its order. */
export function feedPages(site: Site, page: SitePage): readonly string[] {
  if (page.kind === 'home') return (site.order[page.language] ?? []).filter((key) => site.pages.get(key)?.kind === 'page')
  return page.kind === 'section' ? page.regularPages : page.pages
}

interface FeedItem {
  readonly page: SitePage
  readonly body: BodyExtract
}

interface Feed {
  readonly language: LanguageConfig
  readonly page: SitePage
  /** Address of the feed. */
  readonly self: string
  /** What takes the place of the slash at the start of a link in a description. */
  readonly base: string
  readonly items: readonly FeedItem[]
}

/** Links of the descriptions are absolute, but relative to the feed with `relativeURLs`, as in Hugo. */
function linkBase({baseUrl, relativeUrls}: LanguageConfig, outputPath: string): string {
  return relativeUrls ? '../'.repeat(outputPath.split('/').length - 1) || './' : baseUrl
}

/**
 * White space is that of Hugo's template, so that a feed does not change when a site changes hands. To a feed a list is the first
 * of its output formats, which may be the feed itself.
 */
function writeFeed({base, items, language, page, self}: Feed): string {
  const {copyright, locale, outputFormats, title} = language
  const isSite = page.title === title
  const author = authorOf(language.params)
  const type = outputFormats['rss']?.mediaType ?? ''
  return markup`<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
	<channel>
		<title>${isSite || page.title === '' ? title : `${page.title} on ${title}`}</title>
		<link>${page.outputFormats[0]?.permalink ?? page.permalink}</link>
		<description>Recent content ${isSite || page.title === '' ? '' : `in ${page.title} `}on ${title}</description>
		<generator>Hugo</generator>
		<language>${locale}</language>
		${optional(author, (text) => markup`<managingEditor>${text}</managingEditor>`)}
		${optional(author, (text) => markup`<webMaster>${text}</webMaster>`)}
		${optional(copyright, (text) => markup`<copyright>${text}</copyright>`)}
		${optional(page.frontMatter.date, () => markup`<lastBuildDate>${verbatim(newest(items))}</lastBuildDate>`)}
			<atom:link href="${verbatim(self)}" rel="self" type="${verbatim(type)}" />${items.map((item) => writeItem(item, {author, base}))}
	</channel>
</rss>
`.markup
}

function optional(text: string, write: (text: string) => Markup): Markup {
  return text === '' ? nothing : markup`
			${write(text)}
		`
}

interface ItemContext {
  readonly author: string
  readonly base: string
}

function writeItem({body, page}: FeedItem, {author, base}: ItemContext): Markup {
  const description = absoluteUrls(escapedHtml(body.summary + quizLine(page, body)).markup, {base, spelling: 'xml'})
  return markup`
			<item>
				<title>${page.title}</title>
				<link>${page.permalink}</link>
				<pubDate>${verbatim(feedDate(page.frontMatter.publishDate))}</pubDate>${author === '' ? nothing : markup`<author>${author}</author>`}
				<guid>${page.permalink}</guid>
				<description>${{markup: description}}</description>
			</item>`
}

/** Text of our own making, or an address, that Hugo does not escape. */
const verbatim = (text: string): Markup => ({markup: text.replace(/[<&"]/g, (character) => ({'<': '&lt;', '&': '&amp;', '"': '&#34;'})[character] ?? '')})

/** A reader of feeds cannot answer: one line says that the page asks something, and links to it. */
function quizLine({permalink}: SitePage, {quizzes}: BodyExtract): string {
  const [first] = quizzes
  if (!first || permalink === '') return ''
  const text = writeString(first.quiz, 'line', {n: quizzes.reduce((count, {questions}) => count + questions, 0)})
  return `\n<p><a href="${escapedHtml(`${permalink}#${first.id}`).markup}">${escapedHtml(text).markup}</a></p>`
}

/** `email (name)`, where the site's author is a table with an `email`. */
function authorOf({author}: JsonObject): string {
  if (typeof author !== 'object' || author === null || !('email' in author) || !author.email) return ''
  return `${String(author.email)}${author.name ? ` (${String(author.name)})` : ''}`
}

/** Date of the last change among the items; `''` if there are none. */
function newest(items: readonly FeedItem[]): string {
  const dates = items.map(({page}) => page.frontMatter.lastmod)
  const time = (date: DateText): number => instantOf(date) ?? Number.NEGATIVE_INFINITY
  const last = dates.reduce<DateText | undefined>((best, date) => (best === undefined || time(date) >= time(best) ? date : best), undefined)
  return last === undefined ? '' : feedDate(last)
}

/** `Mon, 29 Jun 2020 09:00:00 +0300`, in the date's own zone. */
function feedDate(date: DateText): string {
  const parts = dateParts(date)
  const offset = parts.offset === 'Z' ? '+0000' : parts.offset.replace(':', '')
  return `${formatGoDate('Mon, 02 Jan 2006 15:04:05', parts) ?? ''} ${offset}`
}
