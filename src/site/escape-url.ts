const encoder = new TextEncoder()
const unreserved = /[A-Za-z0-9\-_.~]/
/** Kept when the whole path is escaped again. */
const pathSafe = /[$&+,/:;=@]/
/** Kept when nothing in the path has to be escaped. */
const rawSafe = /^(?:[A-Za-z0-9\-_.~!$&'()*+,;=:@/[\]]|%[0-9A-Fa-f]{2})*$/

/**
 * Escape a path as Go's `net/url` writes it in a link.
 *
 * A path in which nothing needs an escape stays as it is, `(1)` included; else all but the unreserved characters
 * and `$&+,/:;=@` is escaped, after existing escapes were read.
 *
 * Shape: `/a b/(c)` → `/a%20b/%28c%29`, `/(c)` → `/(c)`, `/привет` → `/%D0%BF…`.
 */
export function escapeUrlPath(path: string): string {
  if (rawSafe.test(path)) return path
  let out = ''
  for (const character of unescapeOctets(path)) {
    if (typeof character === 'string') out += character
    else out += `%${character.toString(16).toUpperCase().padStart(2, '0')}`
  }
  return out
}

/** Text that stays as strings, bytes that must be escaped as numbers. */
function* unescapeOctets(path: string): Generator<string | number> {
  for (let offset = 0; offset < path.length; ) {
    const octet = /^%([0-9A-Fa-f]{2})/.exec(path.slice(offset, offset + 3))
    const character = octet ? String.fromCharCode(Number.parseInt(octet[1] ?? '', 16)) : String.fromCodePoint(path.codePointAt(offset) ?? 0)
    offset += octet ? 3 : character.length
    if (unreserved.test(character) || pathSafe.test(character)) yield character
    else if (octet) yield character.charCodeAt(0)
    else yield* encoder.encode(character)
  }
}

/**
 * Escape a link that may hold a query (`?` is kept, `#` never means a fragment here).
 *
 * Shape: `/q?x=1/` → `/q?x=1/`, `/c#/` → `/c%23/`.
 */
export function escapeLink(link: string): string {
  const query = link.indexOf('?')
  const path = (query < 0 ? link : link.slice(0, query)).replaceAll('#', '%23')
  return query < 0 ? escapeUrlPath(path) : escapeUrlPath(path) + link.slice(query).replaceAll('#', '%23')
}

/** Undo `%20` and `+` as Go's `url.QueryUnescape`; a broken escape gives `''`. */
export function queryUnescape(text: string): string {
  if (!/[%+]/.test(text)) return text
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return ''
  }
}
