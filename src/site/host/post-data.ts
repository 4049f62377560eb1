import type {FrontMatter, JsonObject} from '../../core/front-matter/types.ts'
import type {Body} from '../../core/page.ts'
import type {Quiz} from '../../core/quiz/types.ts'
import {instantOf} from '../go-date.ts'
import type {FeaturedImage, SitePage} from '../site.ts'

/** What a host's layouts, collections and lists are given of a post; JSON-safe but for the dates. */
export interface PostData {
  readonly title: string
  readonly description: string
  /** Relative URL. */
  readonly url: string
  readonly permalink: string
  readonly date: Date | undefined
  readonly updated: Date | undefined
  readonly draft: boolean
  readonly tags: readonly string[]
  readonly aliases: readonly string[]
  readonly section: string
  readonly image: Pick<FeaturedImage, 'url' | 'permalink' | 'alt' | 'width' | 'height'> | undefined
  /** Plain HTML of the part before the divider, or an automatic one. */
  readonly summary: string
  /** Minutes. */
  readonly readingTime: number
  /** The first quiz. */
  readonly quiz: Quiz | undefined
  readonly quizzes: readonly Quiz[]
  readonly params: JsonObject
}

/** Gather what a host's layouts are given of a post. */
export function postData(page: SitePage, body: Pick<Body, 'quizzes' | 'summary' | 'readingTime'>): PostData {
  const {featuredImage, frontMatter, permalink, section, title, url} = page
  const {description, draft, params} = frontMatter
  const {quizzes, readingTime, summary} = body
  return {
    title,
    description,
    url,
    permalink,
    date: dateOf(frontMatter.date),
    updated: dateOf(frontMatter.lastmod),
    draft,
    tags: (page.terms['tags'] ?? []).length > 0 ? tagsOf(frontMatter) : [],
    aliases: page.aliases,
    section,
    image: featuredImage && imageOf(featuredImage),
    summary,
    readingTime,
    quiz: quizzes[0],
    quizzes,
    params
  }
}

function dateOf(text: string): Date | undefined {
  const instant = instantOf(text)
  return instant === undefined ? undefined : new Date(instant)
}

/** Tags as the author wrote them; the host's collections are named so. */
function tagsOf({params}: FrontMatter): string[] {
  const {tags} = params
  if (typeof tags === 'string') return [tags]
  return Array.isArray(tags) ? tags.map(String) : []
}

function imageOf({alt, height, permalink, url, width}: FeaturedImage): PostData['image'] {
  return {url, permalink, alt, ...(width !== undefined && {width}), ...(height !== undefined && {height})}
}
