import {report} from '../diagnostics.ts'
import {nearest} from '../quiz/nearest.ts'
import type {Fields} from './read-field.ts'
import {defaultTaxonomies} from './terms.ts'
import type {DateSources} from './types.ts'

/** Fields with a meaning, as they are written best. */
const meant: readonly string[] = [
  'aliases', 'build', 'cascade', 'date', 'description', 'draft', 'expiryDate', 'featured_image', 'headless', 'isCJKLanguage', 'keywords',
  'lastmod', 'layout', 'linkTitle', 'markup', 'menus', 'outputs', 'params', 'publishDate', 'quiz', 'quizzes', 'resources', 'sitemap',
  'slug', 'summary', 'title', 'translationKey', 'type', 'url', 'weight'
]

/** Hugo's content dimensions, which are beyond what is built here. */
const dimensions = ['sites', 'roles', 'versions']

/** Words that look like a slip and are none: names that Hugo takes too, and fields that themes read. */
const taken = new Set([
  ...dimensions, '_build', 'menu', 'modified', 'pubdate', 'published', 'unpublishdate', 'content', 'data', 'featured', 'featuredimage', 'images', 'image',
  'lang', 'link', 'links', 'output', 'quote', 'quotes', 'subtitle', 'time', 'tile', 'site', 'state', 'update', 'updated', 'use', 'user', 'uri', 'urls', 'uuid', 'types'
])

const meantByLower = new Set(meant.map((key) => key.toLowerCase()))

/**
 * Find top-level keys that look like a misspelt field.
 *
 * Errors: `front-matter-unknown-key`, at the key, an error with `strict`; `front-matter-dimension`.
 */
export function checkKeys({data, context}: Fields): void {
  const {taxonomies = defaultTaxonomies, settings} = context
  for (const key of dimensions) if (Object.hasOwn(data, key)) report(context.file, 'front-matter-dimension', {key: [key], at: 'key'}, {actual: key})
  for (const key of Object.keys(data)) {
    if (meantByLower.has(key) || taken.has(key) || taxonomies.includes(key) || sourcesOf(settings.frontmatter).includes(key)) continue
    const suggestion = nearest(key, [...meant, ...taxonomies].filter((candidate) => isNear(key, candidate)))
    if (!suggestion) continue
    const message = report(context.file, 'front-matter-unknown-key', {key: [key], at: 'key'}, {actual: key, suggestion})
    if (settings.strict) message.fatal = true
  }
}

function sourcesOf({date, lastmod, publishDate, expiryDate}: DateSources): readonly string[] {
  return [...date, ...lastmod, ...publishDate, ...expiryDate]
}

/**
 * Whether two words have nearly the same letters, in whatever order: `titel`, `title`. In a short word, one may differ.
 *
 * Most keys of real sites are of their own making, so a bare edit distance finds slips where there are none.
 */
function isNear(key: string, candidate: string): boolean {
  const wanted = candidate.toLowerCase()
  if (key.length < 4 || Math.abs(key.length - wanted.length) > 2) return false
  const allowed = wanted.length < 6 ? 1 : 2
  return without(key, wanted) <= allowed && without(wanted, key) <= allowed
}

/** Number of letters of a word that another one lacks. */
function without(word: string, other: string): number {
  let rest = other
  let missing = 0
  for (const letter of word) {
    if (rest.includes(letter)) rest = rest.replace(letter, '')
    else missing++
  }
  return missing
}
