import {rawAt, textAt, type Values} from './values.ts'

/**
 * Read `baseURL` and give it the slash at its end that it may lack.
 *
 * Shape: `https://example.com/sub` → `https://example.com/sub/`.
 * Errors: `config-type` if it is no text, `config-base-url` if it is neither a URL with a host nor a path from the root.
 */
export function readBaseUrl(values: Values, fallback: string): string {
  const given = textAt(values, 'baseurl')
  if (rawAt(values, 'baseurl') === undefined || given === '') return fallback
  if (!/^\s*(?:(?:[a-z][a-z0-9+.-]*:)?\/\/[^/?#]|\/(?!\/))/i.test(given)) values.report('config-base-url', [...values.path, 'baseurl'], {actual: rawAt(values, 'baseurl')})
  return normalizeBaseUrl(given)
}

/** Whether a table says where the site is. */
export function hasBaseUrl(values: Values): boolean {
  return textAt(values, 'baseurl').trim() !== ''
}

/** Give a base URL the slash at its end that it may lack, and escape what no URL may hold. */
export function normalizeBaseUrl(url: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url.trim()) ?? []
  const escaped = path.replace(/[^\x21-\x7e]+/g, encodeURIComponent)
  return `${escaped.endsWith('/') ? escaped : `${escaped}/`}${rest}`
}
