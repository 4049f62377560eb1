const scripts = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Lm}\p{Script=Hangul}\u3000-\u303f]$/u
const wide = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Yi}\u3000-\u303e\u3041-\u33ff\ufe30-\ufe6f\uff01-\uffdc\uffe0-\uffee\p{Emoji_Presentation}]$/u
const hangul = /^\p{Script=Hangul}$/u
const discarding = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u2e80-\u303f\uff00-\uff9f\p{P}]$/u

/** Lines of one text, and how they are spelled. */
export interface SpelledText {
  readonly value: string
  readonly html: string
}

/**
 * Leave out the line feeds that East Asian writing does not want.
 *
 * Shape: `中文\n日本` → `中文日本`; in the style `css3draft` also `中文\nabc` → `中文abc`.
 * Source: goldmark `renderer/html`, with its odd case: before anything but text the line feed is always left out.
 */
export function joinLines({value, html}: SpelledText, style: string): SpelledText {
  const values = value.split('\n')
  const spellings = html.split('\n')
  if (values.length !== spellings.length) return {value, html}
  let joined = values[0] ?? ''
  let spelled = spellings[0] ?? ''
  for (let index = 1; index < values.length; index++) {
    const feed = isKept(values[index - 1] ?? '', {value: values[index] ?? '', html: spellings[index] ?? ''}, style) ? '\n' : ''
    joined += feed + (values[index] ?? '')
    spelled += feed + (spellings[index] ?? '')
  }
  return {value: joined, html: spelled}
}

function isKept(before: string, {value, html}: SpelledText, style: string): boolean {
  if (before === '') return true
  // what the typographer replaces is no text in Goldmark
  if (value === '' || /^&(?!(?:amp|lt|gt|quot);)/.test(html)) return false
  const last = Array.from(before.slice(-2)).at(-1) ?? ''
  const first = String.fromCodePoint(value.codePointAt(0) ?? 0)
  return style === 'css3draft' ? isKeptByCss(last, first) : !(scripts.test(last) && scripts.test(first))
}

/** CSS Text 3, segment break transformation. */
function isKeptByCss(last: string, first: string): boolean {
  if (last === '\u200b' || first === '\u200b') return false
  const isHangul = hangul.test(last) || hangul.test(first)
  if ((wide.test(last) || hangul.test(last)) && (wide.test(first) || hangul.test(first))) return isHangul
  return !(discarding.test(last) || discarding.test(first))
}
