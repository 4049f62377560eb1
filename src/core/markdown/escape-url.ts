const encoder = new TextEncoder()
const kept = /^[!#$&'()*+,\-./0-9:;=?@A-Z_a-z~]$/

/**
 * Percent-encode a URL as Goldmark does: byte by byte, existing escapes and reserved characters kept.
 *
 * Shape: `/ä b?x=[1]&y` → `/%C3%A4%20b?x=%5B1%5D&y`.
 * Source: goldmark `util.URLEscape`.
 */
export function escapeUrl(url: string): string {
  if (/^[!#$&'()*+,\-./0-9:;=?@A-Z_a-z~]*$/.test(url)) return url
  return url.replace(/%[0-9A-Fa-f](?=[\s\S])|[\s\S]/gu, (part) => (part.length > 1 && part.startsWith('%') ? part : encode(part)))
}

function encode(character: string): string {
  if (kept.test(character)) return character
  if (/\p{Cs}/u.test(character)) return '%EF%BF%BD'
  return Array.from(encoder.encode(character), (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
}

const dangerous = /^(?:javascript|vbscript|file|data):/i
const harmlessImage = /^data:image\/(?:png|gif|jpeg|webp|svg\+xml);/i

/**
 * Whether safe mode blanks a URL: `javascript:`, `vbscript:`, `file:`, and `data:` that is not a picture.
 *
 * Source: goldmark `renderer/html.IsDangerousURL`.
 */
export function isDangerousUrl(url: string): boolean {
  return dangerous.test(url) && !harmlessImage.test(url)
}
