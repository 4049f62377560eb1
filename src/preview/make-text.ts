import {type BodyExtract, emptyBody} from '../site/bodies.ts'
import {feedOutputs, feedPages} from '../site/outputs/feed.ts'
import {searchIndexOutputs} from '../site/outputs/search-index.ts'
import {sitemapOutputs} from '../site/outputs/sitemap.ts'
import type {Output, SitePage} from '../site/site.ts'
import {isUsable, type PageMaking} from './make-page.ts'
import {unpublishedReason} from './unpublished.ts'

/** What texts for readers other than people are made with: they are those of the published site, whatever the author is shown. */
export interface TextMaking extends PageMaking {
  /** Milliseconds since 1970. */
  readonly clock: number
}

/** Make the feed of a list page, with the posts that are in it. */
export async function makeFeed(making: TextMaking, page: SitePage, path: string): Promise<string> {
  const {site} = making.state
  const limit = site.config.languages.find(({key}) => key === page.language)?.services.rssLimit ?? 0
  const extracts = await extractAll(making, feedPages(site, page), limit > 0 ? limit : Number.POSITIVE_INFINITY)
  return textAt(feedOutputs(site, (key) => (key === page.key ? emptyBody : extracts.get(key))), path)
}

/** Make the index for a search in the browser; every post is compiled for it. */
export async function makeSearchIndex(making: TextMaking, path: string): Promise<string> {
  const {site} = making.state
  const posts = [...site.pages.values()].filter(({kind}) => kind === 'page').map(({key}) => key)
  const extracts = await extractAll(making, posts, Number.POSITIVE_INFINITY)
  return textAt(searchIndexOutputs(site, (key) => extracts.get(key)), path)
}

/** Make a sitemap; nothing is compiled for it, so a post with a fault that nobody looked at is in it. */
export function makeSitemap(making: TextMaking, path: string): string {
  return textAt(sitemapOutputs(making.state.site, (key) => (isUsable(making, key) && isPublished(making, key) ? emptyBody : undefined)), path)
}

/** A term is published with the first of its posts. */
function isPublished(making: TextMaking, key: string): boolean {
  const page = making.state.site.pages.get(key)
  if (!page || unpublishedReason(making.state, page, making.clock)) return false
  return page.kind !== 'term' || page.source !== '' || page.pages.some((post) => isPublished(making, post))
}

async function extractAll(making: TextMaking, keys: readonly string[], most: number): Promise<Map<string, BodyExtract>> {
  const {bodies, state} = making
  const extracts = new Map<string, BodyExtract>()
  for (const page of keys.flatMap((key) => state.site.pages.get(key) ?? [])) {
    if (extracts.size >= most) break
    if (!isUsable(making, page.key) || !isPublished(making, page.key)) continue
    if (!bodies.known(state, page)) await idle()
    const {extract, isUsable: usable} = await bodies.extract(state, page)
    if (usable) extracts.set(page.key, extract)
  }
  return extracts
}

/** Others get their answers between two posts. */
const idle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

function textAt(outputs: readonly Output[], path: string): string {
  const contents = outputs.find((output) => output.path === path)?.contents
  return typeof contents === 'string' ? contents : ''
}
