import {mimes} from 'mrmime'

/** Text formats that a static host sends with a character set. */
const textual = /^text\/|[/+](?:json|xml|javascript)$/

/** Extensions that hosts name otherwise than the registry does, or that it does not have. */
const hosted: Readonly<Record<string, string>> = {
  // GitHub Pages, Netlify and Hugo's own server send a feed as XML; `application/rss+xml` starts a download in browsers.
  rss: 'application/xml',
  xml: 'application/xml',
  ico: 'image/x-icon',
  js: 'text/javascript',
  mjs: 'text/javascript',
  webmanifest: 'application/manifest+json'
}

/**
 * Content type of a published path.
 *
 * Shape: `/a/b.html` → `text/html; charset=utf-8`; a path without a known extension is bytes.
 */
export function contentTypeOf(path: string): string {
  const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
  const type = hosted[extension] ?? mimes[extension] ?? 'application/octet-stream'
  return textual.test(type) ? `${type}; charset=utf-8` : type
}
