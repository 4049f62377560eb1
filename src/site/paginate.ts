import type {PaginationConfig} from './config.ts'
import type {SitePage} from './site.ts'

/** One page of a list. */
export interface ListPage {
  /** 1-indexed. */
  readonly number: number
  /** Keys of the pages that it shows. */
  readonly keys: readonly string[]
  /** Number of all pages of the list. */
  readonly count: number
  readonly outputPath: string
  /** URLs of all pages of the list. */
  readonly urls: readonly string[]
}

/**
 * Cut the list of a page into pages; a list without pages has one, too.
 *
 * Shape: `/posts/` with 12 pages and a size of 5 → `/posts/`, `/posts/page/2/`, `/posts/page/3/`.
 * Source: hugo.md §13.5.
 */
export function paginate(page: SitePage, keys: readonly string[], {pagerSize, path}: PaginationConfig): ListPage[] {
  const total = Math.max(1, Math.ceil(keys.length / pagerSize))
  const numbers = Array.from({length: total}, (_, index) => index + 1)
  const urls = numbers.map((number) => (number === 1 ? page.url : pagerUrl(page, path, number)))
  return numbers.map((number) => ({
    number,
    keys: keys.slice((number - 1) * pagerSize, number * pagerSize),
    count: keys.length,
    outputPath: number === 1 ? page.outputPath : pagerPath(page, path, number),
    urls
  }))
}

/** URL of a further page, or of the redirect for the first. */
export function pagerUrl({url}: SitePage, path: string, number: number): string {
  const file = /^(.*\/)(?:([^/]+)\.html|index\.html)?$/.exec(url)
  if (!file) return `${url}/${path}/${number}/`
  const [, folder = '/', name] = file
  return name && name !== 'index' ? `${folder}${name}/${path}/${number}.html` : `${folder}${path}/${number}/`
}

/** Path of a further page's file inside the output folder. */
export function pagerPath({outputPath}: SitePage, path: string, number: number): string {
  if (/(?:^|\/)index\.html$/.test(outputPath)) return outputPath.replace(/index\.html$/, `${path}/${number}/index.html`)
  return outputPath.replace(/(?:\.html)?$/, `/${path}/${number}.html`)
}
