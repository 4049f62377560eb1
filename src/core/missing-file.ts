import type {Lookup} from './lookup.ts'
import {parseGoUrl} from './markdown/go-url.ts'

/** Where the addresses of a page start from, and who knows what is there. */
export interface AddressScope {
  readonly lookup: Lookup
  /** The page's own RelPermalink; `''`: nothing is known of a site. */
  readonly url: string
}

/**
 * Whether the address of a file leads nowhere; that of another host may lead anywhere.
 *
 * A path outside of the page's folder is judged only if files are published in its folder: whoever publishes the site may bring others.
 */
export function isMissing(address: string, {lookup, url}: AddressScope): boolean {
  const parsed = parseGoUrl(address)
  if (url === '' || !parsed || parsed.scheme !== '' || parsed.path === '' || parsed.text.startsWith('//')) return false
  const path = parseGoUrl(pathFrom(address, url))?.path
  if (path === undefined || lookup({kind: 'published', path})) return false
  return !/^(?:\/|\.\.)/.test(parsed.path) || lookup({kind: 'folder', path: path.slice(0, path.lastIndexOf('/') + 1)}) !== undefined
}

/** Path that a browser asks for, encoded. */
export function pathFrom(address: string, page: string): string {
  const base = `https://example.org${page}`
  return URL.canParse(address, base) ? new URL(address, base).pathname : address
}
