import type {VFile} from 'vfile'
import {writtenImage} from '../../site/featured-image.ts'
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
  const given = {title, description, pathname: url, published: date, modified: lastmod, tags, image: writtenImage(params)}
  if (own) for (const object of writableObjects(file)) Object.assign(object, data)
  file.data.matter = data
  file.data.meta = {...dropEmpty(given), ...file.data.meta}
}

function dropEmpty(value: PostMeta): PostMeta {
  const kept: Record<string, unknown> = {}
  for (const [name, inner] of Object.entries(value)) if (inner !== '' && inner !== undefined) kept[name] = inner
  return kept
}
