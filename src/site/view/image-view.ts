import type {ImageView} from '../../theme/layout.ts'
import type {SitePage} from '../site.ts'

/** The picture of a page, if it has one. */
export function imageView({featuredImage}: SitePage): ImageView | undefined {
  if (!featuredImage?.url) return undefined
  const {alt, height, permalink, url, width} = featuredImage
  return {url, permalink, alt, ...(width && height ? {width, height} : {})}
}
