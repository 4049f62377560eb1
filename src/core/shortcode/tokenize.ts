import {readTag} from './read-tag.ts'
import type {ShortcodeToken} from './types.ts'

/**
 * Cut a body into text and shortcode tags, as Hugo's lexer does: before markdown, so in code and comments too.
 *
 * Shape: `a {{< b >}}` → text `a `, tag `b`. No character is lost: each token starts where the one before ended.
 * Errors: a tag that cannot be understood is a `fault` token that says where and what was expected; the scan goes on
 * after it. Time is linear in the length of the text.
 * Source: Hugo's `parser/pageparser/pagelexer_shortcode.go`, checked with 0.169.
 */
export function tokenizeShortcodes(text: string): readonly ShortcodeToken[] {
  const tokens: ShortcodeToken[] = []
  const limits = {comment: {'<': true, '%': true}, rawString: true}
  let start = 0
  for (let open = findTag(text, 0); open >= 0; open = findTag(text, start)) {
    if (open > start) tokens.push({type: 'text', start, end: open})
    const token = readTag(text, open, limits)
    tokens.push(token)
    start = token.end
  }
  if (start < text.length) tokens.push({type: 'text', start, end: text.length})
  return tokens
}

function findTag(text: string, from: number): number {
  for (let at = text.indexOf('{{', from); at >= 0; at = text.indexOf('{{', at + 1)) {
    const next = text.charCodeAt(at + 2)
    if (next === 60 || next === 37) return at
  }
  return -1
}
