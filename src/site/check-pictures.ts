import type {VFile} from 'vfile'
import {report} from '../core/diagnostics.ts'
import {stripBase} from './address.ts'
import type {SitePage} from './site.ts'

/** What pictures are checked against. */
export interface PictureContext {
  readonly pages: readonly SitePage[]
  readonly fileOf: (page: SitePage) => VFile | undefined
  /** Paths of the files in static and asset folders. */
  readonly files: ReadonlySet<string>
  readonly baseUrl: string
}

/** Report pictures of pages that are in no bundle and in no folder; those of other hosts are not looked for. */
export function checkPictures({baseUrl, fileOf, files, pages}: PictureContext): void {
  const published = new Set(pages.flatMap((page) => page.resources.map(({url}) => url)))
  for (const page of pages) {
    const {featuredImage: picture} = page
    const file = picture?.key ? fileOf(page) : undefined
    if (!picture || !file || !picture.url.startsWith('/') || picture.url.startsWith('//') || published.has(picture.url)) continue
    if (files.has(stripBase(picture.url, baseUrl))) continue
    report(file, 'featured-image-missing', {key: picture.key.split('.')}, {actual: picture.value, key: picture.key})
  }
}
