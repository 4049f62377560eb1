/** What Go calls white space; JavaScript's `\s` has no U+0085 and counts the byte order mark. */
const blank = '\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000'
const run = new RegExp(`[${blank}]+`)
const longRun = new RegExp(`([${blank}])[${blank}]+`, 'g')
const one = new RegExp(`^[${blank}]$`)

/** The blanks of other scripts and of typesetting. */
const rareBlanks = new Set([0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, ...Array.from({length: 11}, (_, index) => 0x2000 + index)])

/** Whether a character is white space. */
export function isSpace(character: string): boolean {
  return one.test(character)
}

/** Cut white space off both ends, as Go's `strings.TrimSpace` does. */
export function trimSpace(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && isSpace(text.charAt(start))) start++
  while (end > start && isSpace(text.charAt(end - 1))) end--
  return text.slice(start, end)
}

/** Cut a text into words, as Go's `strings.Fields` does. */
export function splitWords(text: string): readonly string[] {
  return text.split(run).filter((word) => word !== '')
}

/** Count what `splitWords` would give, without making it. */
export function countRuns(text: string): number {
  let count = 0
  let inside = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const blank = code < 0x1680 ? code === 32 || (code >= 9 && code <= 13) || code === 0x85 || code === 0xa0 : rareBlanks.has(code)
    if (!blank && !inside) count++
    inside = !blank
  }
  return count
}

/** Leave of each run of white space its first character. */
export function collapseSpace(text: string): string {
  return text.replace(longRun, '$1')
}
