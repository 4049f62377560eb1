/** A URL as Go's `net/url` takes it apart. */
export interface GoUrl {
  /** In lower case; empty for a relative URL. */
  readonly scheme: string
  /** Decoded. */
  readonly path: string
  /** As written, without the question mark. */
  readonly query: string
  /** Decoded. */
  readonly fragment: string
  /** The whole, as Go writes it. */
  readonly text: string
}

/**
 * Take a URL apart.
 *
 * Shape: `./a b.md?x=1#y` → `{scheme: '', path: './a b.md', query: 'x=1', fragment: 'y', text: './a%20b.md?x=1#y'}`;
 * `undefined` for what Go refuses.
 * Source: Go `net/url`, `Parse` and `String`.
 */
export function parseGoUrl(url: string): GoUrl | undefined {
  const [beforeFragment = '', ...fragments] = url.split('#')
  const fragment = decodePercent(fragments.join('#'))
  const scheme = /^([a-zA-Z][a-zA-Z0-9+.-]*):/.exec(beforeFragment)?.[1] ?? ''
  const rest = beforeFragment.slice(scheme === '' ? 0 : scheme.length + 1)
  const [hierarchy = '', ...queries] = rest.split('?')
  const query = queries.join('?')
  // an opaque URL such as mailto:
  const isOpaque = scheme !== '' && !hierarchy.startsWith('/')
  const authority = /^\/\/[^/]*/.exec(hierarchy)?.[0] ?? ''
  const written = hierarchy.slice(authority.length)
  const path = isOpaque ? '' : decodePercent(written)
  if (path === undefined || fragment === undefined || hasControl(url) || (scheme === '' && /^[^/]*:/.test(hierarchy))) return undefined
  const shown = isOpaque ? written : encodePath(written, path)
  const tail = `${queries.length > 0 ? `?${query}` : ''}${fragment === '' ? '' : `#${encodeFragment(fragments.join('#'), fragment)}`}`
  return {scheme: scheme.toLowerCase(), path, query, fragment, text: `${scheme === '' ? '' : `${scheme.toLowerCase()}:`}${authority}${shown}${tail}`}
}

function hasControl(url: string): boolean {
  return Array.from(url).some((character) => character < ' ' || character === '\u007f')
}

function decodePercent(text: string): string | undefined {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** What is encoded well stays as it is written; else all of it is encoded anew. */
function encodePath(written: string, decoded: string): string {
  if (/^(?:[!$&'()*+,;=:@[\]A-Za-z0-9/._~-]|%[0-9A-Fa-f]{2})*$/.test(written)) return written
  return encodeAll(decoded).replace(/[!'()*]/g, percent)
}

function encodeFragment(written: string, decoded: string): string {
  if (/^(?:[!$&'()*+,;=:@[\]A-Za-z0-9/?._~-]|%[0-9A-Fa-f]{2})*$/.test(written)) return written
  return encodeAll(decoded).replaceAll('%3F', '?').replaceAll("'", percent)
}

function encodeAll(decoded: string): string {
  return encodeURIComponent(decoded).replace(/%(?:2F|24|26|2B|2C|3A|3B|3D|40)/g, decodeURIComponent)
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}

const encoder = new TextEncoder()

/**
 * Filter and encode a URL as Go's templates do in an attribute.
 *
 * Shape: `tel:1` → `#ZgotmplZ`: only `http`, `https` and `mailto` pass; `a'b` → `a%27b`.
 * Source: Go `html/template/url.go`.
 */
export function templateUrl(url: string): string {
  const protocol = /^[^/:]*(?=:)/.exec(url)?.[0]
  if (protocol !== undefined && !/^(?:https?|mailto)$/i.test(protocol)) return '#ZgotmplZ'
  return url.replace(/%[0-9A-Fa-f]{2}|[^!#$&*+,/:;=?@[\]\-._~A-Za-z0-9]/gu, (part) => (part.length === 3 && part.startsWith('%') ? part : Array.from(encoder.encode(part), (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')))
}

const references: Readonly<Record<string, string>> = {'"': '&#34;', '&': '&amp;', "'": '&#39;', '+': '&#43;', '<': '&lt;', '>': '&gt;'}

/** Escape an attribute's value as Go's templates do. */
export function templateAttribute(value: string): string {
  return value.replace(/["&'+<>]/g, (character) => references[character] ?? character)
}
