import type {DateText, Json} from '../../core/front-matter/types.ts'
import type {Bodies} from '../bodies.ts'
import type {LanguageConfig} from '../config.ts'
import {instantOf} from '../go-date.ts'
import type {Output, Site, SitePage} from '../site.ts'
import {compareTranslations, type TranslationPlace} from '../translation-order.ts'
import {type Markup, markup, nothing} from './xml.ts'

/**
 * Sitemaps: one for a site of one language; else one for each language, and an index of them at the root.
 *
 * Each is byte for byte what Hugo's own template makes.
 */
export function sitemapOutputs(site: Site, bodies: Bodies): Output[] {
  const {config} = site
  const languages = config.languages.filter(({disableKinds}) => !disableKinds.includes('sitemap'))
  const isSingle = config.languages.length === 1 && !config.defaultContentLanguageInSubdir
  const maps = languages.map((language) => {
    const folder = isSingle ? '' : `${language.key}/`
    return {language, pages: pagesOf(site, bodies, language), path: folder + language.sitemap.filename}
  })
  const outputs = maps.map(({pages, path}) => sitemapOutput(path, writeSitemap(site, pages)))
  if (isSingle || config.isMultihost || maps.length === 0) return outputs
  return [...outputs, sitemapOutput(config.sitemap.filename, writeIndex(maps))]
}

const sitemapOutput = (path: string, contents: string): Output => ({path, kind: 'sitemap', contents, from: 'sitemap'})

function pagesOf(site: Site, bodies: Bodies, {key}: LanguageConfig): readonly SitePage[] {
  return (site.order[key] ?? [])
    .filter((page) => bodies(page) !== undefined)
    .flatMap((page) => site.pages.get(page) ?? [])
    .filter(({permalink}) => permalink !== '')
}

/** What front matter says, or else the site. */
interface Hints {
  readonly changeFreq: string
  /** Below 0: none. */
  readonly priority: number
  readonly disable: boolean
}

function hintsOf(site: Site, {frontMatter, language}: SitePage): Hints {
  const own: {readonly [key: string]: Json} = frontMatter.sitemap
  const {changeFreq, disable, priority} = site.config.languages.find(({key}) => key === language)?.sitemap ?? site.config.sitemap
  return {
    changeFreq: typeof own['changefreq'] === 'string' ? own['changefreq'] : changeFreq,
    priority: typeof own['priority'] === 'number' ? own['priority'] : priority,
    disable: typeof own['disable'] === 'boolean' ? own['disable'] : disable
  }
}

function writeSitemap(site: Site, pages: readonly SitePage[]): string {
  const entries = pages.map((page) => ({page, hints: hintsOf(site, page)})).filter(({hints}) => !hints.disable)
  return markup`<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
  xmlns:xhtml="http://www.w3.org/1999/xhtml">
  ${entries.map(({hints, page}) => writeEntry(site, page, hints))}
</urlset>
`.markup
}

function writeEntry(site: Site, page: SitePage, {changeFreq, priority}: Hints): Markup {
  const {lastmod} = page.frontMatter
  return markup`<url>
    <loc>${page.permalink}</loc>${lastmod === '' ? nothing : markup`
    <lastmod>${dateOf(lastmod)}</lastmod>`}${changeFreq === '' ? nothing : markup`
    <changefreq>${changeFreq}</changefreq>`}${priority < 0 ? nothing : markup`
    <priority>${priority}</priority>`}${page.translations.length === 0 ? nothing : allTranslations(site, page).map((one) => writeLink(site, one))}
  </url>`
}

/** A page and its translations, in Hugo's order. */
function allTranslations(site: Site, page: SitePage): readonly SitePage[] {
  const weights = new Map(site.config.languages.map(({key, weight}) => [key, weight]))
  const place = ({frontMatter: {date}, language, linkTitle, source}: SitePage): TranslationPlace => ({weight: weights.get(language) ?? 0, date, linkTitle, source})
  return [page, ...page.translations.flatMap((key) => site.pages.get(key) ?? [])].sort((a, b) => compareTranslations(place(a), place(b)))
}

function writeLink(site: Site, {language, permalink}: SitePage): Markup {
  const locale = site.config.languages.find(({key}) => key === language)?.locale ?? language
  return markup`
    <xhtml:link
                rel="alternate"
                hreflang="${locale}"
                href="${permalink}"
                />`
}

interface LanguageMap {
  readonly language: LanguageConfig
  readonly pages: readonly SitePage[]
  readonly path: string
}

/** White space is that of Hugo's template. */
function writeIndex(maps: readonly LanguageMap[]): string {
  return markup`<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
	${maps.map(writeMap)}
</sitemapindex>
`.markup
}

function writeMap({language, pages, path}: LanguageMap): Markup {
  const last = newest(pages)
  return markup`
		<sitemap>
			<loc>${language.baseUrl + path}</loc>
			${last === undefined ? nothing : markup`
				<lastmod>${dateOf(last)}</lastmod>
			`}
		</sitemap>
	`
}

function newest(pages: readonly SitePage[]): DateText | undefined {
  const dates = pages.map(({frontMatter}) => frontMatter.lastmod).filter((date) => date !== '')
  const time = (date: DateText): number => instantOf(date) ?? 0
  return dates.reduce<DateText | undefined>((best, date) => (best === undefined || time(date) > time(best) ? date : best), undefined)
}

/** `2020-06-29T09:00:00+03:00`, in the date's own zone; no fractions of seconds. */
const dateOf = (date: DateText): Markup => ({markup: date.replace(/\.\d+/, '').replace(/Z$/, '+00:00')})
