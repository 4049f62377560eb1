/**
 * Cut a text at the end of a word, with an ellipsis.
 *
 * Shape: `clipText('Three short words', 12)` → `Three short…`.
 * Units: `length` in UTF-16 code units, the ellipsis not counted.
 */
export function clipText(text: string, length: number): string {
  if (text.length <= length) return text
  const words = text.slice(0, length + 1).replace(/\s+\S*$/, '')
  // A text without blanks, as in Japanese, is cut between two characters.
  const cut = words.length > length ? text.slice(0, length).replace(/[\ud800-\udbff]$/, '') : words
  return `${cut.replace(/[\s,;:.–—-]+$/, '')}…`
}
