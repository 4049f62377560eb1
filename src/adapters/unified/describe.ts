import type {VFile} from 'vfile'
import {featuredImageKeys, findFeaturedImage} from '../../site/featured-image.ts'
import type {PostMeta} from './data.ts'
import {type FoundFrontMatter, writableObjects} from './front-matter.ts'

/**
 * Write what is known of a document where plugins of other authors, and hosts, look for it.
 *
 * `data.matter` is plain JSON; what others have put into `data.meta` stays.
 */
export function describe(file: VFile, {data, frontMatter}: FoundFrontMatter, {own}: {readonly own: boolean}): void {
  const {date, description, lastmod, params, title, url} = frontMatter
  const tags = Array.isArray(params['tags']) ? params['tags'].map(String) : undefined
  const image = findFeaturedImage({params, resources: [], folder: '', baseUrl: '/', keys: featuredImageKeys})?.value
  const given = {title, description, pathname: url, published: date, modified: lastmod, tags, image: typeof image === 'string' ? image : ''}
  if (own) for (const object of writableObjects(file)) Object.assign(object, data)
  file.data.matter = data
  file.data.meta = {...dropEmpty(given), ...file.data.meta}
}

function dropEmpty(value: PostMeta): PostMeta {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== '' && inner !== undefined))
}
