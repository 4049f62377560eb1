/** Hugo's `titleCaseStyle`. */
export type TitleCaseStyle = 'ap' | 'chicago' | 'go' | 'firstupper' | 'none'

const apWords = new Set('a an and as at but by en for if in nor of on or per the to vs vs. via v v.'.split(' '))
const chicagoWords = new Set([
  ...apWords,
  ...(
    'about above across after against along among around before behind below beneath beside besides between beyond despite down during ' +
    'except from inside into like near off onto opposite out outside over past per plus since than through throughout toward towards ' +
    'under underneath unlike until up upon versus via with within without'
  ).split(' ')
])

/**
 * Write a title in title case, as Hugo does for titles that it makes itself.
 *
 * Shape (AP): `the art of war` → `The Art of War`, `ci/cd` → `Ci/Cd`, `iOS` → `IOS`.
 * Source: observed output of Hugo's `title` function; hugo.md §5.
 */
export function titleCase(text: string, style: TitleCaseStyle): string {
  if (style === 'none') return text
  if (style === 'firstupper') return upperFirst(text)
  if (style === 'go') return text.replace(goWordStart, toTitle)
  return oneWord.test(text) ? upperFirst(text) : byWords(text, style === 'ap' ? apWords : chicagoWords)
}

/** What most terms are. */
const oneWord = /^[A-Za-z0-9]+$/

/** Go's `strings.Title`: behind a blank, or an ASCII character that is no letter, digit or underscore. */
const goWordStart = /(?<=^|\s|[\0-/:-@[-^`{-\x7f])\p{L}/gu

const upperFirst = (word: string): string => {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0)
  return word === '' ? '' : toTitle(first) + word.slice(first.length)
}

/** One letter in title case; never more than one (`ß` stays). */
const toTitle = (letter: string): string => {
  const upper = letter.toUpperCase()
  return [...upper].length === 1 ? upper : letter
}

/** Small words stay small inside the title, but not after a colon, beside a hyphen, or at its ends. */
function byWords(text: string, small: ReadonlySet<string>): string {
  const plain = text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")
  return text.replace(/[\p{N}\p{L}]+[^\s/-]*/gu, (word, offset: number) => {
    const end = offset + word.length
    const previous = plain[offset - 1]
    const bounding = offset === 0 || previous === ':' || end === plain.length
    const free =
      previous !== undefined &&
      ' -/'.includes(previous) &&
      !':-'.includes(plain[offset - 2] ?? ' ') &&
      (plain[end] !== '-' || previous === '-')
    return !bounding && free && small.has(word.toLowerCase()) ? word.toLowerCase() : upperFirst(word)
  })
}
