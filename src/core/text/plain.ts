import {collapseSpace} from './space.ts'

const blocks = new Set(
  'address article aside blockquote caption dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(' ')
)

/**
 * Take the tags out of HTML: Hugo's `.Plain`.
 *
 * Shape: `<p>a &amp; <b>b</b></p>\n<p>c</p>` → `a &amp; b\nc\n`: a paragraph's end and a break are line feeds, tags of other blocks
 * and line feeds are blanks, character references stay. Comments and the contents of `script` and `style` are left out.
 * Source: the behaviour of Hugo 0.169's `plainify`.
 */
export function plainText(html: string): string {
  if (!/[<>]/.test(html)) return html
  let text = ''
  let blank = ''
  for (const [index, piece] of splitTags(html).entries()) {
    const isText = index % 2 === 0
    const made = isText ? piece.replaceAll('\n', ' ') : separatorOf(piece)
    if (isText && made !== '') text += blank + made
    else if (made === '\n') text += made
    else if (made === ' ' && text !== '') blank = made
    if (made !== '' && (isText || made === '\n')) blank = ''
  }
  return collapseSpace(text)
}

/** What stands for a tag between two words. */
function separatorOf(markup: string): '' | ' ' | '\n' {
  if (!markup.endsWith('>')) return ''
  const [, slash, name = ''] = /^<(\/?)([a-z][a-z0-9]*)(?![\w:-])/i.exec(markup) ?? []
  const element = name.toLowerCase()
  if (slash ? element === 'p' : element === 'br') return '\n'
  return blocks.has(element) ? ' ' : ''
}

/** Leave only the text of HTML; character references stay. */
export function stripTags(html: string): string {
  return html.includes('<') ? splitTags(html).filter((_, index) => index % 2 === 0).join('') : html
}

/**
 * Cut HTML into text and markup, in turns.
 *
 * Shape: `a<b>c` → `['a', '<b>', 'c']`; a comment is one piece of markup, and so is `script` or `style` with its contents.
 */
export function splitTags(html: string): readonly string[] {
  const pieces: string[] = []
  let start = 0
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', Math.max(start, open + 1))) {
    const end = markupEnd(html, open)
    if (end === undefined) continue
    pieces.push(html.slice(start, open), html.slice(open, end))
    start = end
  }
  return [...pieces, html.slice(start)]
}

/** Offset after the tag, comment or unreadable element at an offset; `undefined` where there is none. */
function markupEnd(html: string, open: number): number | undefined {
  if (html.startsWith('<!--', open)) return endOf(html, '-->', open + 4)
  if (html[open + 1] === '!' || html[open + 1] === '?') return endOf(html, '>', open + 2)
  tag.lastIndex = open
  const [, slash, name] = tag.exec(html) ?? []
  if (name === undefined) return undefined
  const end = tagEnd(html, tag.lastIndex)
  return slash === '' && /^(?:script|style)$/i.test(name) ? endOf(html, `</${name}`, end, '>') : end
}

const tag = /<(\/?)([a-z][a-z0-9]*(?:[:-][a-z0-9]+)*)/iy

/** Offset after the `>` that closes a tag; quoted values may hold `>`. */
function tagEnd(html: string, from: number): number {
  for (let at = from; at < html.length; at++) {
    const character = html[at]
    if (character === '>') return at + 1
    if (character !== '=') continue
    while (html[at + 1] === ' ' || html[at + 1] === '\t' || html[at + 1] === '\n') at++
    const quote = html[at + 1]
    if (quote === '"' || quote === "'") at = endOf(html, quote, at + 2) - 1
  }
  return html.length
}

function endOf(html: string, mark: string, from: number, closing = ''): number {
  const at = html.indexOf(mark, from)
  if (at < 0) return html.length
  return closing === '' ? at + mark.length : endOf(html, closing, at)
}
