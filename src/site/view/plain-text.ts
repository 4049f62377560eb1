import {decodeNamedCharacterReference} from 'decode-named-character-reference'

/**
 * Read the text of a piece of HTML, on one line.
 *
 * Shape: `<p>Let&rsquo;s <b>go</b>.</p>\n<p>Now.</p>` → `Let’s go. Now.`
 */
export function plainText(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<\/?(?:p|div|li|ul|ol|dl|dt|dd|tr|td|th|h[1-6]|br|hr|blockquote|pre|figure|figcaption|section)\b[^>]*>/gi, ' ')
    .replace(/<[a-z/][^>]*>/gi, '')
    .replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{1,31}));/gi, decode)
    .replace(/\s+/g, ' ')
    .trim()
}

function decode(whole: string, hex: string | undefined, decimal: string | undefined, name: string | undefined): string {
  if (name !== undefined) return decodeNamedCharacterReference(name) || whole
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
}
