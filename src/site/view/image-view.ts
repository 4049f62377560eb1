import type {ImageView} from '../../theme/layout.ts'
import type {ImageSizes} from '../read-image-sizes.ts'
import type {SitePage} from '../site.ts'

/** The picture of a page, if it has one. */
export function imageView({featuredImage}: SitePage, sizes: ImageSizes): ImageView | undefined {
  if (!featuredImage?.url) return undefined
  const {alt, permalink, url} = featuredImage
  return {url, permalink, alt, ...sizes(url)}
}
