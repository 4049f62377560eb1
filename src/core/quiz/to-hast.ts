import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {quizToJsonLd} from './json-ld.ts'
import {safeJson} from './payload.ts'
import {keyText, questionToHast} from './question-to-hast.ts'
import {languageDirection, writeString} from './strings.ts'
import {quizToPayload} from './to-payload.ts'
import type {Quiz, QuizQuestion} from './types.ts'

/** What a quiz needs of its page to be written. */
export interface QuizContext {
  /** Render the block markdown of `intro`, `body`, `explanation`, `feedback`, `hints` with the site's settings; HTML or hast. */
  readonly renderMarkdown: (text: string) => string | readonly ElementContent[]
  /** Resolve the address of a link or an image in a question or an answer. Default: as written. */
  readonly resolveUrl?: ((url: string) => string) | undefined
  /** Ids of the page's headings and other elements; the quiz keeps clear of them. Default: none. */
  readonly takenIds?: ReadonlySet<string> | undefined
  /** What JSON-LD says about the page. */
  readonly page?: {readonly title: string; readonly url: string; readonly tags: readonly string[]} | undefined
}

/** The part of a quiz that stands at one place of a text. */
export interface QuizPart {
  /** Ids of the questions; all if absent. */
  readonly only?: readonly string[] | undefined
  /** Not the first part: no heading and no introduction. Default: `false`. */
  readonly further?: boolean | undefined
}

/** What all parts of the writer share. */
export interface QuizWriter {
  readonly quiz: Quiz
  readonly context: QuizContext
  /** Start of every id of the element. */
  readonly prefix: string
}

/**
 * Write a quiz as one `<quiz-matter>` element that is complete before any script runs.
 *
 * Shape: a heading, an `ol` with one `form` per question, a score line, a JSON block for the widget; see the README's HTML contract.
 * Units: every id starts with the quiz's id, or with `ID-2`, `ID-3` … where a heading of the page took one of them.
 * Errors: none; texts are escaped, addresses other than http, https, mailto and relative are dropped.
 */
export function quizToHast(quiz: Quiz, context: QuizContext, part: QuizPart = {}): Element {
  const questions = part.only ? quiz.questions.filter((question) => part.only?.includes(question.id)) : quiz.questions
  const writer = {quiz, context, prefix: freePrefix(quiz, questions, context)}
  const {prefix} = writer
  const named = quiz.title === false || part.further ? {role: 'region', ariaLabel: writeString(quiz, 'title')} : {}
  return h('quiz-matter', {id: prefix, className: ['quiz'], lang: quiz.lang, dir: quiz.direction || undefined, dataV: '1', dataMode: quiz.mode, ...named}, [
    ...(part.further ? [] : head(writer)),
    needsScript(quiz) ? h('noscript', [h('p', {className: ['quiz-how']}, writeString(quiz, 'script'))]) : undefined,
    h('ol', {className: ['quiz-list'], role: 'list'}, questions.map((question) => questionToHast(writer, question))),
    ...foot(writer),
    quiz.printKey === 'end' ? printedKey(writer, questions) : undefined,
    h('script', {type: 'application/json', className: ['quiz-data']}, safeJson(quizToPayload(quiz, questions))),
    quiz.jsonld ? h('script', {type: 'application/ld+json'}, safeJson(quizToJsonLd(quiz, context.page))) : undefined
  ].filter((child) => child !== undefined))
}

/** Turn block markdown into hast with the page's own renderer. */
export function blockToHast({quiz, context}: QuizWriter, text: string): ElementContent[] {
  if (!text) return []
  if (!quiz.markdown) return [h('p', text)]
  const rendered = context.renderMarkdown(text)
  return typeof rendered === 'string' ? [{type: 'raw', value: rendered} as unknown as ElementContent] : [...rendered]
}
