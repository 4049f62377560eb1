import {isJsonObject} from '../core/front-matter/cast.ts'
import type {Json, JsonObject} from '../core/front-matter/types.ts'
import {absUrl, relUrl} from './address.ts'
import type {FeaturedImage, Resource} from './site.ts'

/** Front matter keys that name a page's picture, first one wins; dots lead into tables. */
export const featuredImageKeys: readonly string[] = [
  'featured_image',
  'featuredimage',
  'featureimage',
  'image',
  'cover.image',
  'cover',
  'images',
  'thumbnail',
  'featured'
]

/** Names of bundle files that are a picture of the page, first one wins; as in Hugo's own partials. */
const bundleNames: readonly RegExp[] = [/feature/i, /cover|thumb/i]

/** What a picture is looked for in. */
export interface FeaturedImageContext {
  readonly params: JsonObject
  readonly resources: readonly Resource[]
  /** Folder of the page's file from the site's root, with a slash at its end. */
  readonly folder: string
  /** With a slash at its end. */
  readonly baseUrl: string
  readonly keys: readonly string[]
}

/**
 * Find the picture of a page: the first key with a text, else a picture of the bundle named feature, cover or thumbnail.
 *
 * A name is looked for in the bundle, then taken as a path from the site's root, with or without a slash; URLs stay.
 * Shape: `featured_image = "docker.svg"` → `{key: 'featured_image', value: 'docker.svg', url: '/posts/a/docker.svg', …}`.
 * Source: hugo.md §15.
 */
export function findFeaturedImage(context: FeaturedImageContext): FeaturedImage | undefined {
  for (const key of context.keys) {
    const value = textAt(context.params, key)
    if (value) return {key, value, alt: altOf(context.params, key), ...resolve(value, context)}
  }
  const pictures = context.resources.filter(({mediaType}) => mediaType.startsWith('image/'))
  const file = bundleNames.map((pattern) => pictures.find(({name}) => pattern.test(name))).find(Boolean)
  return file && {key: '', value: file.name, alt: '', ...linksOf(file, context)}
}

/** Name of the picture that front matter gives, as it is written; empty if there is none. */
export function writtenImage(params: JsonObject): string {
  for (const key of featuredImageKeys) {
    const value = textAt(params, key)
    if (value) return value
  }
  return ''
}

/** A text, the first text of a list, or its `src` or `image`. */
function textAt(params: JsonObject, key: string): string {
  const value = key.includes('.') ? key.split('.').reduce<Json | undefined>((table, name) => (isJsonObject(table) ? table[name] : undefined), params) : params[key]
  const first = Array.isArray(value) ? (value as readonly Json[])[0] : value
  return typeof first === 'string' ? first : ''
}

function altOf(params: JsonObject, key: string): string {
  const table = key.split('.').slice(0, -1)
  const names = [[...table, 'alt'].join('.'), `${key}_alt`, `${key}alt`]
  return names.filter((name) => name !== 'alt').map((name) => textAt(params, name)).find(Boolean) ?? ''
}

function resolve(value: string, context: FeaturedImageContext): Pick<FeaturedImage, 'url' | 'permalink'> {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(value)) return {url: value, permalink: value}
  const wanted = value.replace(/^(?:\.?\/)+/, '').toLowerCase()
  const path = `${context.folder}${wanted}`.toLowerCase()
  const file = context.resources.find(({name, source}) => name.toLowerCase() === wanted || source.toLowerCase() === path)
  if (file) return linksOf(file, context)
  const link = `/${value.replace(/^(?:\.?\/)+/, '')}`
  return {url: relUrl(link, context.baseUrl), permalink: absUrl(link, context.baseUrl)}
}

function linksOf({url}: Resource, {baseUrl}: FeaturedImageContext): Pick<FeaturedImage, 'url' | 'permalink'> {
  const host = /^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/]*/i.exec(baseUrl)?.[0] ?? ''
  return {url, permalink: host + url}
}
