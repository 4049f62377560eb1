/** How quotes are spelled where addresses are looked for. */
export interface UrlContext {
  /** What takes the place of the slash at an address's start: the base URL, with a slash at its end. */
  readonly base: string
  /** `html`: quotes as they are; `xml`: HTML that is escaped inside of XML. */
  readonly spelling: 'html' | 'xml'
}

const quotes = {html: `["']`, xml: '&#34;|&#39;'} as const

/**
 * Put the base URL before the addresses that begin with one slash, as Hugo does in feeds and with `canonifyURLs`.
 *
 * The attributes `src`, `href`, `url`, `action` and `srcset` are looked for in the text, quoted or (but for `srcset`) not.
 * An address that has the base URL's folder already keeps it once.
 * Source: Hugo's `transform/urlreplacers/absurlreplacer.go`.
 */
export function absoluteUrls(text: string, {base, spelling}: UrlContext): string {
  const quote = quotes[spelling]
  const folder = folderOf(base)
  const single = text.replace(new RegExp(`(src|href|url|action)=(${quote})?/(?!/)(?:${folder.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')})?`, 'g'), (_, name: string, open = '') => `${name}=${String(open)}${base}`)
  return single.replace(new RegExp(`srcset=(${quote})(/(?!/).*?)(?=\\1)`, 'gs'), (_, open: string, list: string) => `srcset=${open}${listed(list, base)}`)
}

function listed(list: string, base: string): string {
  const own = `/${folderOf(base)}`
  return list
    .split(/\s+/)
    .map((part) => (part.startsWith(own) ? base + part.slice(own.length) : part.startsWith('/') ? base + part.slice(1) : part))
    .join(' ')
}

/** Shape: `https://example.org/blog/` → `blog/`; a relative base has none. */
function folderOf(base: string): string {
  return /^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/]*\/(.+\/)$/i.exec(base)?.[1] ?? ''
}
