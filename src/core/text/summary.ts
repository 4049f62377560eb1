import type {ContentFormat} from '../content-format.ts'
import {plainText, splitTags} from './plain.ts'
import {isSpace, splitWords, trimSpace} from './space.ts'
import {countCharacters, type Writing} from './word-count.ts'

/** Stands in the markdown for `<!--more-->`, in a paragraph of its own; the word is Hugo's, since it can be seen in heading ids. */
export const dividerWord = 'HUGOMORE42'

/** What a reader sees in a list, and in full. */
export interface Summary {
  readonly content: string
  readonly summary: string
  /** Whether there is more than the summary. */
  readonly truncated: boolean
}

/**
 * Cut HTML at its summary divider and take the divider out; `undefined` where there is none.
 *
 * Shape: `<p>a</p>\n<p>HUGOMORE42</p>\n<p>b</p>\n` → content `<p>a</p>\n<p>b</p>`, summary `<p>a</p>`.
 * A divider inside another element is cut out of it, and the summary ends where the next paragraph ends. In HTML that the
 * author wrote it is only the divider itself that is left out.
 * Source: Hugo's `resources/page/page_markup.go`.
 */
export function splitAtDivider(html: string, format: ContentFormat): Summary | undefined {
  const word = html.indexOf(dividerWord)
  if (word < 0) return undefined
  const {start, end, tail} = format === 'html' ? {start: word, end: word + dividerWord.length, tail: ''} : dividerRange(html, word)
  const content = trimSpace(html.slice(0, start) + html.slice(end))
  const summary = trimSpace(html.slice(0, start) + tail)
  return {content, summary, truncated: summary !== content}
}

/** From where to where the divider is left out; `tail`: what the summary needs to be whole. */
function dividerRange(html: string, word: number): {readonly start: number; readonly end: number; readonly tail: string} {
  const {start, lone} = dividerStart(html, word)
  const paragraphEnd = afterParagraph(html, word)
  const end = skipLineFeed(html, lone ? paragraphEnd : word + dividerWord.length)
  return {start, end, tail: lone ? '' : html.slice(word + dividerWord.length, paragraphEnd)}
}

/** Where the divider begins, its `<p>` included; `lone`: nothing but white space stands before it there. */
function dividerStart(html: string, word: number): {readonly start: number; readonly lone: boolean} {
  const before = html.slice(0, word)
  const blank = before.length - before.trimEnd().length
  const paragraph = /<p[^>]*>$/.exec(before.slice(Math.max(0, before.lastIndexOf('<p')), before.length - blank))
  if (paragraph) return {start: word - blank - paragraph[0].length, lone: true}
  return {start: word, lone: blank === word}
}

function afterParagraph(html: string, from: number): number {
  const end = html.indexOf('</p>', from)
  return end < 0 ? html.length : end + 4
}

function skipLineFeed(html: string, at: number): number {
  return html[at] === '\n' ? at + 1 : at
}

/** How an automatic summary is cut. */
export interface SummaryOptions {
  /** Words after which the next paragraph's end is the summary's. */
  readonly length: number
  readonly writing: Writing
}

/**
 * Take whole blocks from the start of HTML until there are enough words.
 *
 * Only the end of a paragraph ends a summary, so that a list without paragraphs is never cut; elements around that paragraph
 * are taken whole.
 * Source: Hugo's `resources/page/page_markup.go`.
 */
export function summarize(html: string, options: SummaryOptions): Pick<Summary, 'summary' | 'truncated'> {
  const summary = trimSpace(html.slice(0, summaryEnd(html, options)))
  return {summary, truncated: summary !== trimSpace(html)}
}

function summaryEnd(html: string, {length, writing}: SummaryOptions): number {
  if (length <= 0) return 0
  let count = 0
  let from = 0
  for (let close = html.indexOf('</p>'); close >= 0; close = html.indexOf('</p>', from)) {
    count += countPieces(html.slice(from, close), writing)
    if (count >= length) return outermostEnd(html, close + 4)
    from = close + 3
  }
  return html.length
}

const voids = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/

/** Where the outermost element ends that is open at an offset; the offset itself where none is, or none ends. */
function outermostEnd(html: string, offset: number): number {
  const open: string[] = []
  for (const markup of tagsOf(html.slice(0, offset))) follow(open, markup)
  if (open.length === 0) return offset
  let at = offset
  for (const [index, piece] of splitTags(html.slice(offset)).entries()) {
    at += piece.length
    if (index % 2 === 1) follow(open, piece)
    if (open.length === 0) return at
  }
  return offset
}

function tagsOf(html: string): readonly string[] {
  return splitTags(html).filter((_, index) => index % 2 === 1)
}

/** Keep the names of the open elements while tags go by. */
function follow(open: string[], markup: string): void {
  const [, slash, name = ''] = /^<(\/?)([a-z][a-z0-9:-]*)/i.exec(markup) ?? []
  const element = name.toLowerCase()
  if (slash) {
    const last = open.lastIndexOf(element)
    if (last >= 0) open.length = last
  } else if (element !== '' && !voids.test(element) && !markup.endsWith('/>') && !/<\/(?:script|style)[^>]*>$/i.test(markup)) open.push(element)
}

/** Count the words of a piece of HTML; its last character does not count, and neither do bare tags and attributes, but `<b><i>` does. */
function countPieces(html: string, writing: Writing): number {
  const last = Array.from(html.slice(-2)).at(-1) ?? ''
  const text = isSpace(last) ? html : html.slice(0, html.length - last.length)
  return splitWords(text).reduce((sum, word) => sum + (token.test(word) ? 0 : writing === 'cjk' ? countCharacters(plainText(word)) : 1), 0)
}

const token = /^(?:>|<\/?[A-Za-z]+>?|[A-Za-z]+=["'].*)$/s

/**
 * Take the paragraph off a text that is only one.
 *
 * Shape: `<p>a</p>\n` → `a`; text with several paragraphs stays as it is.
 * Source: Hugo's `TrimShortHTML`.
 */
export function trimParagraph(html: string): string {
  if (html.split('<p>').length !== 2) return html
  const trimmed = trimSpace(html)
  return trimmed.startsWith('<p>') && trimmed.endsWith('</p>') ? trimSpace(trimmed.slice(3, -4)) : trimmed
}
