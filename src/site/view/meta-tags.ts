import type {ImageView, MetaTag, TermView} from '../../theme/layout.ts'
import type {BodyExtract} from '../bodies.ts'
import type {LanguageConfig} from '../config.ts'
import type {SitePage} from '../site.ts'
import {absoluteUrl, siteUrl} from './site-address.ts'
import {textOf, textsOf, valueAt} from './text-value.ts'

/** What the tags for social sites and search engines are made of. */
export interface MetaSource {
  readonly page: SitePage
  readonly language: LanguageConfig
  readonly facts: Pick<BodyExtract, 'wordCount'>
  readonly description: string
  readonly image: ImageView | undefined
  readonly terms: readonly TermView[]
}

/** As many pictures and tags as Hugo names. */
const most = 6

/**
 * The tags that Hugo's partials `opengraph`, `twitter_cards` and `schema` write, in their order.
 *
 * Source: hugo.md §14.
 */
export function metaTags(source: MetaSource): MetaTag[] {
  const images = imageUrls(source)
  return [...openGraph(source, images), ...twitterCard(source, images), ...schema(source, images)]
}

function openGraph({description, language, page, terms}: MetaSource, images: readonly string[]): MetaTag[] {
  const {lastmod, publishDate} = page.frontMatter
  const article = [
    ...property('og:type', 'article'),
    ...property('article:section', page.section),
    ...property('article:published_time', withOffset(publishDate)),
    ...property('article:modified_time', withOffset(lastmod)),
    ...terms.filter(({taxonomy}) => taxonomy === 'tags').slice(0, most).flatMap(({title}) => property('article:tag', title))
  ]
  return [
    ...property('og:url', page.permalink),
    ...property('og:site_name', language.title),
    ...property('og:title', page.title || language.title),
    ...property('og:description', description),
    ...property('og:locale', language.locale.replaceAll('-', '_')),
    ...(page.kind === 'page' ? article : property('og:type', 'website')),
    ...images.flatMap((url) => property('og:image', url))
  ]
}

function twitterCard({description, language, page}: MetaSource, images: readonly string[]): MetaTag[] {
  const account = textOf(valueAt(language.params, 'social', 'twitter')).replace(/^@?/, '@')
  return [
    ...named('twitter:card', images.length > 0 ? 'summary_large_image' : 'summary'),
    ...named('twitter:image', images[0] ?? ''),
    ...named('twitter:title', page.title || language.title),
    ...named('twitter:description', description),
    ...named('twitter:site', account === '@' ? '' : account)
  ]
}

function schema({description, facts, language, page, terms}: MetaSource, images: readonly string[]): MetaTag[] {
  const {keywords, lastmod, publishDate} = page.frontMatter
  const words = keywords.length > 0 ? keywords : terms.map(({title}) => title)
  return [
    ...item('name', page.title || language.title),
    ...item('description', description),
    ...item('datePublished', withOffset(publishDate)),
    ...item('dateModified', withOffset(lastmod)),
    ...item('wordCount', facts.wordCount > 0 ? String(facts.wordCount) : ''),
    ...images.flatMap((url) => item('image', url)),
    ...item('keywords', words.join(','))
  ]
}

/** Pictures for a preview: the page's own, those of `images`, else the site's first. */
function imageUrls({image, language, page}: MetaSource): string[] {
  const absolute = (path: string): string => absoluteUrl(siteUrl(path, language.baseUrl), language.baseUrl)
  const named = textsOf(page.frontMatter.params['images']).map((path) => {
    const resource = page.resources.find(({name}) => name.toLowerCase() === path.toLowerCase())
    return resource ? absoluteUrl(resource.url, language.baseUrl) : absolute(path)
  })
  const own = image ? [absoluteUrl(image.permalink, language.baseUrl), ...named] : named
  const all = own.length > 0 ? own : textsOf(language.params['images']).slice(0, 1).map(absolute)
  return [...new Set(all)].slice(0, most)
}

/** `+00:00` where Hugo's layout `-07:00` is used; `Z` means the same. */
const withOffset = (date: string): string => date.replace(/Z$/, '+00:00')
const property = (name: string, content: string): MetaTag[] => (content === '' ? [] : [{property: name, content}])
const named = (name: string, content: string): MetaTag[] => (content === '' ? [] : [{name, content}])
const item = (name: string, content: string): MetaTag[] => (content === '' ? [] : [{itemProp: name, content}])
