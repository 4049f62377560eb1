import {readTag} from './read-tag.ts'
import type {ShortcodeToken} from './types.ts'

const divider = '<!--more-->'

/**
 * Cut a body into text and shortcode tags, as Hugo's lexer does: before markdown, so in code and comments too.
 *
 * Shape: `a {{< b >}}` → text `a `, tag `b`; `a <!--more--> b` → text `a `, divider, text `b`. No character is lost: each token starts where the one before ended.
 * Errors: a tag that cannot be understood is a `fault` token that says where and what was expected; the scan goes on
 * after it. Time is linear in the length of the text.
 * Source: Hugo's `parser/pageparser/pagelexer_shortcode.go`, checked with 0.169.
 */
export function tokenizeShortcodes(text: string): readonly ShortcodeToken[] {
  const tokens: ShortcodeToken[] = []
  const limits = {comment: {'<': true, '%': true}, rawString: true}
  let start = 0
  const readText = textReader(text, tokens)
  for (let open = findTag(text, 0); open >= 0; open = findTag(text, start)) {
    readText(start, open)
    const token = readTag(text, open, limits)
    tokens.push(token)
    start = token.end
  }
  readText(start, text.length)
  return tokens
}

/** Add the text between two offsets; the first summary divider of all is a token of its own, with the white space of ASCII behind it. */
function textReader(text: string, tokens: ShortcodeToken[]): (start: number, end: number) => void {
  let mark = text.indexOf(divider)
  const add = (start: number, end: number): void => {
    if (end > start) tokens.push({type: 'text', start, end})
  }
  return (start, end) => {
    if (mark >= 0 && mark < start) mark = text.indexOf(divider, start)
    if (mark < 0 || mark + divider.length > end) return add(start, end)
    let after = mark + divider.length
    while (after < end && /[\t-\r ]/.test(text.charAt(after))) after++
    add(start, mark)
    tokens.push({type: 'divider', start: mark, end: after})
    add(after, end)
    mark = -1
  }
}

function findTag(text: string, from: number): number {
  for (let at = text.indexOf('{{', from); at >= 0; at = text.indexOf('{{', at + 1)) {
    const next = text.charCodeAt(at + 2)
    if (next === 60 || next === 37) return at
  }
  return -1
}
