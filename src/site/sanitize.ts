/** What the sanitiser and the path normaliser do to letters. */
export interface PathStyle {
  /** Hugo's `disablePathToLower`. */
  readonly keepCase: boolean
  /** Hugo's `removePathAccents`. */
  readonly removeAccents: boolean
}

const allowed = /[\p{L}\p{Nd}\p{M}./\\_#+~\-@]/u
/** What is kept as it is, and is what most paths are: the classes of Unicode take milliseconds to get ready. */
const plain = /^[a-z0-9./_-]*$/
const escaped = /^%[0-9A-Fa-f]{2}/
const blank = /\s|\u0085/u

/**
 * Reduce a text to the characters that Hugo keeps in a path.
 *
 * Shape: `Hello,  World!` → `hello-world`, `a & b` → `a-b`, `foo -- bar` → `foo-bar` with its own hyphens kept.
 * Source: hugo.md §4.3.
 */
export function sanitizePath(text: string, style: PathStyle): string {
  if (plain.test(text)) return text
  const kept = keepAllowed(style.removeAccents ? removeAccents(text) : text)
  return style.keepCase ? kept : kept.toLowerCase()
}

function keepAllowed(text: string): string {
  let out = ''
  let hyphenDue = false
  let offset = 0
  for (const character of text) {
    const keep = allowed.test(character) || (character === '%' && escaped.test(text.slice(offset, offset + 3)))
    offset += character.length
    if (keep) {
      if (hyphenDue && character !== '-') out += '-'
      hyphenDue = false
      out += character
    } else if (out !== '' && !out.endsWith('-') && blank.test(character)) hyphenDue = true
  }
  return out
}

/** Decompose and drop the non-spacing marks: `ü` → `u`, `й` → `и`. */
export function removeAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{Mn}/gu, '').normalize('NFC')
}
