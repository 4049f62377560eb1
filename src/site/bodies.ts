import type {Body} from '../core/page.ts'
import {type ShownQuiz, shownQuizzes} from './shown-quizzes.ts'

/**
 * What lists, feeds and the search index show of a page's body.
 *
 * The HTML of the page itself is not among it, so that a site of thousands of pages fits into memory.
 */
export interface BodyExtract extends Pick<Body, 'summary' | 'truncated' | 'plain' | 'wordCount' | 'readingTime'> {
  /** The quizzes that stand on the page. */
  readonly quizzes: readonly ShownQuiz[]
}

/** Extract of a page's body by the page's key; `undefined` for a page without a body or with an error. */
export type Bodies = (key: string) => BodyExtract | undefined

/** Body of a page that has no text of its own. */
export const emptyBody: Body & BodyExtract = {
  content: '',
  quizHtml: '',
  summary: '',
  truncated: false,
  toc: '',
  headings: [],
  plain: '',
  wordCount: 0,
  fuzzyWordCount: 0,
  readingTime: 0,
  isCJK: false,
  quizzes: [],
  shortcodes: [],
  stubbed: [],
  questions: [],
  messages: []
}

/** Reduce a body to its extract; the plain text only where something asks for it. */
export function extractBody(body: Body, {plain}: {readonly plain: boolean}): BodyExtract {
  const {readingTime, summary, truncated, wordCount} = body
  return {quizzes: shownQuizzes(body), readingTime, summary, truncated, wordCount, plain: plain ? body.plain : ''}
}
