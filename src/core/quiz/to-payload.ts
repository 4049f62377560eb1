import {hexHash} from './hash.ts'
import {orderWords} from './order-words.ts'
import {isShuffled} from './order.ts'
import {encodeKey, type QuestionPayload, type QuizPayload} from './payload.ts'
import {isChoice, rightAnswers} from './question-type.ts'
import {languageStrings, type QuizStringName} from './strings.ts'
import type {Quiz, QuizQuestion, QuizString} from './types.ts'

/** Texts that the widget writes; all others stand in the page. */
const runtimeStrings = [
  'place', 'choose_first', 'type_first', 'right', 'part', 'wrong', 'shown', 'mark_right', 'mark_wrong', 'mark_missed', 'tries', 'score', 'missed'
] as const satisfies readonly QuizStringName[]

/** Whether the page itself says which options are right. */
export function isKeyOnPage(quiz: Quiz): boolean {
  return quiz.key === 'page' && quiz.reveal !== 'never'
}

/** Make the data block of a quiz, or of the part of it that stands at one place. */
export function quizToPayload(quiz: Quiz, questions: readonly QuizQuestion[]): QuizPayload {
  return {
    v: 1,
    id: quiz.id,
    mode: quiz.mode,
    reveal: quiz.reveal,
    persist: quiz.persist,
    ...(quiz.questionOrder === 'load' ? {load: true} : {}),
    ...(quiz.pass === undefined ? {} : {pass: quiz.pass}),
    ...(quiz.bands.length ? {bands: quiz.bands.map(({min, text}) => [min, text] as const)} : {}),
    strings: payloadStrings(quiz),
    questions: questions.map((question) => questionToPayload(quiz, question))
  }
}

/**
 * Hash what a reader's saved answer depends on; a changed question forgets its answer, and only its own.
 *
 * Shape: six hex digits of the question's text, type, options and right answers; the order does not count.
 */
export function questionHash(question: QuizQuestion): string {
  const answer = isChoice(question)
    ? question.answers.map(({id, text, correct}) => [id, text, String(correct)].join('\n')).sort()
    : question.accept.map(String)
  return hexHash(question.type, question.question, ...answer)
}

function payloadStrings(quiz: Quiz): {readonly [name: string]: QuizString} {
  const names: QuizStringName[] = quiz.pass === undefined ? [...runtimeStrings] : [...runtimeStrings, 'passed', 'failed']
  const language = languageStrings(quiz.lang)
  return Object.fromEntries(names.map((name) => [name, quiz.strings[name] ?? language[name]]))
}

function questionToPayload(quiz: Quiz, question: QuizQuestion): QuestionPayload {
  return {
    id: question.id,
    ...(question.scoring === 'exact' ? {} : {scoring: question.scoring}),
    ...(question.tries ? {tries: question.tries} : {}),
    ...loadOrder(question),
    ...rightAnswer(quiz, question),
    ...(question.type === 'text' && question.caseSensitive ? {caseSensitive: true} : {}),
    ...(question.type === 'number' && question.tolerance ? {tolerance: question.tolerance} : {})
  }
}

function loadOrder(question: QuizQuestion): Pick<QuestionPayload, 'load'> {
  if (!isChoice(question) || question.order !== 'load' || !isShuffled(question)) return {}
  return {load: question.answers.filter((answer) => answer.pin || orderWords(answer.text)).map((answer) => answer.id)}
}

function rightAnswer(quiz: Quiz, question: QuizQuestion): Pick<QuestionPayload, 'accept' | 'key'> {
  const answer = isChoice(question) ? rightAnswers(question).map(({id}) => id) : question.accept
  if (!isKeyOnPage(quiz)) return {key: encodeKey(answer, quiz.id)}
  return isChoice(question) ? {} : {accept: answer}
}
