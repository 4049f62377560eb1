import type {QuizMarkers} from './markers.ts'
import {readComment} from './read-comment.ts'

/** A part of HTML that stands between markers, or a marker itself. */
export interface HtmlPart {
  readonly type: 'html' | 'marker'
  readonly value: string
  /** Offset in the whole. */
  readonly at: number
}

/** Elements whose contents are shown or run as they are, comments, and words that stand for markers. */
const piece = /<(code|pre|script|style|textarea)\b[^]*?(?:<\/\1\s*>|$)|<!--[^]*?(?:-->|$)|HAHAHUGOSHORTCODE1s\d+HBHB/gi

/**
 * Split HTML at the markers that are alone on a line, outside of code and of other comments.
 *
 * Shape: `<p>a</p>⏎<!-- quiz -->⏎<p>b</p>` → `<p>a</p>⏎`, the marker, `⏎<p>b</p>`; all values together are the HTML.
 */
export function splitHtml(html: string, {byWord}: QuizMarkers): readonly HtmlPart[] {
  const parts: HtmlPart[] = []
  let from = 0
  for (const {0: value, index: at} of html.matchAll(piece)) {
    const isMarker = value.startsWith('<') ? readComment(value) !== undefined : byWord.has(value)
    if (!isMarker || !isAlone(html, at, value.length)) continue
    if (at > from) parts.push({type: 'html', value: html.slice(from, at), at: from})
    parts.push({type: 'marker', value, at})
    from = at + value.length
  }
  if (from < html.length) parts.push({type: 'html', value: html.slice(from), at: from})
  return parts
}

function isAlone(html: string, at: number, length: number): boolean {
  const before = html.slice(html.slice(0, at).lastIndexOf('\n') + 1, at)
  const [after = ''] = html.slice(at + length).split('\n', 1)
  return `${before}${after}`.trim() === ''
}
