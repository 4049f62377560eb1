import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import {decodeNumericCharacterReference} from 'micromark-util-decode-numeric-character-reference'

/**
 * Decode the character references of a spelling.
 *
 * Shape: `&rsquo;` → `’`, `&#x1f604;` → `😄`; unknown names stay.
 */
export function decode(html: string): string {
  return html.replace(/&(?:#(?:x([0-9a-f]{1,6})|(\d{1,7}))|([a-z][a-z0-9]{0,30}));/gi, (whole, hexadecimal: string | undefined, decimal: string | undefined, name: string | undefined) => {
    if (hexadecimal) return decodeNumericCharacterReference(hexadecimal, 16)
    if (decimal) return decodeNumericCharacterReference(decimal, 10)
    return (name && decodeNamedCharacterReference(name)) || whole
  })
}
