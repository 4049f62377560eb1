import {closeSync, openSync, readSync} from 'node:fs'
import {join} from 'node:path'
import {imageSize} from 'image-size'
import type {StaticFile} from './read-static-files.ts'
import type {Site} from './site.ts'
import {siteUrl} from './view/site-address.ts'

/** Size of a picture in pixels. */
export interface ImageSize {
  readonly width: number
  readonly height: number
}

/** Find the size of a picture by its relative URL; `undefined` for remote ones and formats that nobody knows. */
export type ImageSizes = (url: string) => ImageSize | undefined

/** Sizes stand at the start of a file; pictures with long metadata before them stay without. */
const headBytes = 256 * 1024

/** Make a function that reads the sizes of a site's pictures when they are asked for, each once. */
export function readImageSizes(site: Site, files: readonly StaticFile[]): ImageSizes {
  const sources = new Map(files.map(({path, source}) => [siteUrl(path, site.config.baseUrl), source]))
  for (const page of site.pages.values()) {
    for (const {source, url} of page.resources) sources.set(url, join(site.root, source))
  }
  const known = new Map<string, ImageSize | undefined>()
  return (url) => {
    const source = sources.get(url)
    if (source === undefined) return undefined
    if (!known.has(source)) known.set(source, readSize(source))
    return known.get(source)
  }
}

function readSize(path: string): ImageSize | undefined {
  try {
    const {height, orientation = 1, width} = imageSize(readHead(path))
    if (!(width > 0 && height > 0)) return undefined
    // From 5 on a camera lay on its side.
    const [w, h] = orientation >= 5 ? [height, width] : [width, height]
    return {width: Math.round(w), height: Math.round(h)}
  } catch {
    // Not a picture, or a kind that nobody knows: it is shown without a size.
    return undefined
  }
}

function readHead(path: string): Uint8Array {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(headBytes)
    return bytes.subarray(0, readSync(file, bytes))
  } finally {
    closeSync(file)
  }
}
