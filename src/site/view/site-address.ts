import {escapeLink} from '../escape-url.ts'

/**
 * Path of the site's root in its URLs, without a slash at its end.
 *
 * Shape: `https://example.org/blog/` → `/blog`, `https://example.org/` → `''`.
 */
export function basePath(baseUrl: string): string {
  return (/^[a-z][a-z0-9+.-]*:\/\/[^/]*(\/[^?#]*)/i.exec(baseUrl)?.[1] ?? (baseUrl.startsWith('/') ? baseUrl : '')).replace(/\/+$/, '')
}

/** Relative URL of a path below the site's root; one with a scheme or host stays as it is. */
export function siteUrl(path: string, baseUrl: string): string {
  if (isAbsolute(path)) return path
  return basePath(baseUrl) + escapeLink(path.startsWith('/') ? path : `/${path}`)
}

/**
 * Absolute URL of a relative one that begins at the host.
 *
 * Shape: `/blog/a/` → `https://example.org/blog/a/`; without a base URL it stays as it is.
 */
export function absoluteUrl(url: string, baseUrl: string): string {
  const origin = /^[a-z][a-z0-9+.-]*:\/\/[^/]*/i.exec(baseUrl)?.[0] ?? ''
  return isAbsolute(url) ? url : origin + url
}

/** Whether a URL has a scheme or a host of its own. */
export function isAbsolute(url: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)
}
