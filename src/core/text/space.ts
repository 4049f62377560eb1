/** What Go calls white space; JavaScript's `\s` has no U+0085 and counts the byte order mark. */
const blank = '\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000'
const run = new RegExp(`[${blank}]+`)
const longRun = new RegExp(`([${blank}])[${blank}]+`, 'g')
const one = new RegExp(`^[${blank}]$`)

/** 1 for each code unit that is white space: looked up, words are counted without a branch. */
const blanks = Uint8Array.from({length: 0x10000}, (_, code) => (one.test(String.fromCharCode(code)) ? 1 : 0))

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
  let before = 1
  for (let at = 0; at < text.length; at++) {
    const blank = blanks[text.charCodeAt(at)] as number
    count += before & ~blank
    before = blank
  }
  return count
}

/** Leave of each run of white space its first character. */
export function collapseSpace(text: string): string {
  return text.replace(longRun, '$1')
}
