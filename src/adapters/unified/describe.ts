import type {VFile} from 'vfile'
import {featuredImageKeys, findFeaturedImage} from '../../site/featured-image.ts'
import {type FoundFrontMatter, writableObjects} from './front-matter.ts'

/** What rehype-meta, rehype-document and others of their kind read. */
export interface Meta {
  readonly title?: string
  readonly description?: string
  /** The page's URL path, where front matter decides it. */
  readonly pathname?: string
  readonly published?: string
  readonly modified?: string
  readonly tags?: readonly string[]
  readonly image?: string
}

/**
 * Write what is known of a document where plugins of other authors, and hosts, look for it.
 *
 * `data.matter` is plain JSON; what others have put into `data.meta` stays.
 */
export function describe(file: VFile, {data, frontMatter}: FoundFrontMatter, {own}: {readonly own: boolean}): void {
  const {date, description, lastmod, params, title, url} = frontMatter
  const tags = Array.isArray(params['tags']) ? params['tags'].map(String) : undefined
  const image = findFeaturedImage({params, resources: [], folder: '', baseUrl: '/', keys: featuredImageKeys})?.value
  const meta: Meta = dropEmpty({title, description, pathname: url, published: date, modified: lastmod, tags, image: typeof image === 'string' ? image : ''})
  if (own) for (const object of writableObjects(file)) Object.assign(object, data)
  file.data['matter'] = data
  file.data['meta'] = {...meta, ...(file.data['meta'] as object | undefined)}
}

function dropEmpty<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== '' && inner !== undefined)) as Value
}
