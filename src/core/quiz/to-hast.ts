import type {Element, ElementContent} from 'hast'
import {h} from './h.ts'
import {inlineToHast} from './inline-markdown.ts'
import {quizToJsonLd} from './json-ld.ts'
import {safeJson} from './payload.ts'
import {keyText, questionToHast} from './question-to-hast.ts'
import {blockToHast, openWriter, type QuizContext, type QuizWriter} from './quiz-writer.ts'
import {type QuizStringName, supportedTag, writeString} from './strings.ts'
import {isKeyOnPage, quizToPayload} from './to-payload.ts'
import type {Quiz, QuizQuestion} from './types.ts'

export type {QuizContext} from './quiz-writer.ts'

/** The part of a quiz that stands at one place of a text. */
export interface QuizPart {
  /** Ids of the questions; all if absent. */
  readonly only?: readonly string[] | undefined
  /** Not the first part: no heading and no introduction. Default: `false`. */
  readonly further?: boolean | undefined
}

/**
 * Write a quiz as one `<quiz-matter>` element that is complete before any script runs.
 *
 * Shape: a heading, an `ol` with one `form` per question, a score line, buttons, a JSON block for the widget; see the README's HTML contract.
 * Units: every id starts with the quiz's id; the element's is `ID-2`, `ID-3` … where the page has it already, and the questions keep theirs.
 * Errors: none; texts are escaped, addresses other than http, https, mailto and relative are dropped.
 */
export function quizToHast(quiz: Quiz, context: QuizContext, part: QuizPart = {}): Element {
  const questions = part.only ? quiz.questions.filter((question) => part.only?.includes(question.id)) : quiz.questions
  const writer = openWriter(quiz, questions, {...context, further: part.further})
  // Not a region: landmarks of one name, as parts of a quiz would be, cannot be told apart.
  const named = quiz.title === false || part.further ? {role: 'group', ariaLabel: quiz.title || writeString(quiz, 'title')} : {}
  const publishes = quiz.jsonld && isKeyOnPage(quiz) && !part.further
  return h('quiz-matter', {id: writer.prefix, className: ['quiz'], lang: supportedTag(quiz.lang), dir: quiz.direction || undefined, dataV: '1', dataMode: quiz.mode, dataReveal: quiz.reveal, ...named}, [
    ...(part.further ? [] : head(writer)),
    needsScript(quiz) ? h('noscript', [h('p', {className: ['quiz-how']}, writeString(quiz, 'script'))]) : undefined,
    h('ol', {className: ['quiz-list'], role: 'list'}, questions.map((question) => questionToHast(writer, question))),
    ...foot(writer, questions),
    quiz.printKey === 'end' && isKeyOnPage(quiz) ? printedKey(writer, questions) : undefined,
    h('script', {type: 'application/json', className: ['quiz-data']}, safeJson(quizToPayload(quiz, questions))),
    publishes ? h('script', {type: 'application/ld+json'}, safeJson(quizToJsonLd(quiz, context.page))) : undefined
  ].filter((child) => child !== undefined))
}

function head(writer: QuizWriter): Element[] {
  const {quiz, idOf} = writer
  return [
    ...(quiz.title === false ? [] : [h(`h${quiz.headingLevel}`, {id: idOf('', 'title'), className: ['quiz-title']}, quiz.title)]),
    ...(quiz.intro ? [h('div', {className: ['quiz-intro']}, blockToHast(writer, quiz.intro))] : [])
  ]
}

/** Without the key on the page nothing can be compared by eye. */
function needsScript(quiz: Quiz): boolean {
  return !isKeyOnPage(quiz)
}

// With one button for all, focus goes to the score; as a live region it would be read twice.
function foot({quiz, idOf}: QuizWriter, questions: readonly QuizQuestion[]): Element[] {
  const buttons = {each: [], all: ['check_all'], step: ['back', 'next']} as const
  const names: readonly QuizStringName[] = [...buttons[quiz.mode], 'try_wrong', ...(quiz.persist ? ['clear' as const] : [])]
  const links = questions.map((question, index) => h('a', {href: `#${idOf(question.id, 'label')}`, hidden: true}, String(place(quiz, question, index))))
  return [
    h('p', {className: ['quiz-score'], ...(quiz.mode === 'all' ? {} : {role: 'status'})}),
    h('p', {className: ['quiz-missed'], hidden: true}, [writeString(quiz, 'missed'), ...links.flatMap((link) => [' ', link])]),
    h('p', {className: ['quiz-actions', 'quiz-foot']}, names.map((name) => h('button', {type: 'button', hidden: true, dataDo: name}, writeString(quiz, name))))
  ]
}

function place(quiz: Quiz, question: QuizQuestion, index: number): number {
  return quiz.questionOrder === 'load' ? index + 1 : quiz.questions.indexOf(question) + 1
}

// Numbers that change at each load say nothing on paper.
function printedKey(writer: QuizWriter, questions: readonly QuizQuestion[]): Element {
  const {quiz, context} = writer
  const ask = (question: QuizQuestion): ElementContent[] =>
    quiz.questionOrder === 'load' ? [...inlineToHast(question.question, {markdown: quiz.markdown, resolveUrl: context.resolveUrl}), {type: 'text', value: ' — '}] : []
  return h('div', {className: ['quiz-print']}, [
    h('p', [h('strong', writeString(quiz, 'answers'))]),
    h('ol', questions.map((question, index) => h('li', {value: place(quiz, question, index)}, [...ask(question), ...keyText(writer, question)])))
  ])
}
