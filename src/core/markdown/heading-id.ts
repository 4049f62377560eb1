import type {GoldmarkSettings} from '../options.ts'

/** How ids are made, and those that are taken; a new one is added. */
export interface HeadingIdOptions {
  readonly type: GoldmarkSettings['parser']['autoIDType']
  readonly taken: Set<string>
  /** Id of a text that has no letters. */
  readonly empty: string
}

/**
 * Make an id of a heading's text, unlike all those before.
 *
 * Shape: `C++ & Go` → `c--go`, the second time `c--go-1`.
 * Source: Hugo `markup/goldmark/autoid.go`.
 */
export function headingId(text: string, {type, taken, empty}: HeadingIdOptions): string {
  const base = anchor(text.trim(), type) || empty
  let id = base
  for (let count = 1; taken.has(id); count++) id = `${base}-${count}`
  taken.add(id)
  return id
}

function anchor(text: string, type: HeadingIdOptions['type']): string {
  if (type === 'blackfriday') return blackfriday(text)
  const plain = type === 'github-ascii' ? text.normalize('NFD').replace(/\p{Mn}/gu, '').normalize('NFC').replace(/[^\0-\x7f]/g, '') : text
  const kept = plain.replace(/[^\p{L}\p{Nd}_ -]/gu, '').replaceAll(' ', '-')
  return lowerCases(kept)
}

function blackfriday(text: string): string {
  return lowerCases(text.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, ''))
}

/** One letter for one letter, whatever stands around it; only two letters make a difference. */
function lowerCases(text: string): string {
  return /[İΣ]/.test(text) ? text.replace(/./gu, lowerCase) : text.toLowerCase()
}

function lowerCase(letter: string): string {
  return letter === 'İ' ? 'i' : letter.toLowerCase()
}
