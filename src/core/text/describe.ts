import type {ContentFormat} from '../content-format.ts'
import type {Body} from '../page.ts'
import {insertIntoHtml} from '../shortcode/insert.ts'
import {plainText} from './plain.ts'
import {type Summary, splitAtDivider, summarize} from './summary.ts'
import {countWords, type Writing} from './word-count.ts'

/** What a text is described with. */
export interface TextOptions {
  readonly format: ContentFormat
  /** HTML of quizzes by the word that stands for each; they belong to the content, and to nothing else. */
  readonly quizzes: ReadonlyMap<string, string>
  readonly writing: Writing
  readonly summaryLength: number
  /** HTML of the author's own summary; `''` if there is none. */
  readonly summary: string
}

/** Read off a body's HTML what lists and feeds show of it. */
export function describeText(html: string, options: TextOptions): Pick<Body, 'content' | 'summary' | 'truncated' | 'plain' | 'wordCount' | 'fuzzyWordCount' | 'readingTime'> {
  const {format, quizzes, writing} = options
  const described = summaryOf(quizzes.size === 0 ? html : insertIntoHtml(html, blanks(quizzes)), options)
  const content = quizzes.size === 0 ? described.content : insertIntoHtml(splitAtDivider(html, format)?.content ?? html, quizzes)
  const plain = plainText(described.content)
  return {...described, content, plain, ...countWords(plain, writing)}
}

function summaryOf(html: string, {format, summary, summaryLength, writing}: TextOptions): Summary {
  const split = splitAtDivider(html, format)
  if (split) return split
  if (summary !== '') return {content: html, summary, truncated: false}
  return {content: html, ...summarize(html, {length: summaryLength, writing})}
}

function blanks(quizzes: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(Array.from(quizzes.keys(), (word) => [word, '']))
}
