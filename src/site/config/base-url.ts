import {rawAt, textAt, type Values} from './values.ts'

/**
 * Read `baseURL` and give it the slash at its end that it may lack.
 *
 * Shape: `https://example.com/sub` → `https://example.com/sub/`.
 * Errors: `config-type` if it is no text.
 */
export function readBaseUrl(values: Values, fallback: string): string {
  const given = textAt(values, 'baseurl')
  return rawAt(values, 'baseurl') === undefined || given === '' ? fallback : normalizeBaseUrl(given)
}

/** Give a base URL the slash at its end that it may lack, and escape what no URL may hold. */
export function normalizeBaseUrl(url: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url.trim()) ?? []
  const escaped = path.replace(/[^\x21-\x7e]+/g, encodeURIComponent)
  return `${escaped.endsWith('/') ? escaped : `${escaped}/`}${rest}`
}
