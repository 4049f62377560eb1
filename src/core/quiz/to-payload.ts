import {hexHash} from './hash.ts'
import {orderWords} from './order-words.ts'
import {isShuffled} from './order.ts'
import {encodeKey, type KeyPart, type QuestionPayload, type QuizPayload} from './payload.ts'
import {fieldAnswer, isChoice, rightAnswers} from './question-type.ts'
import {foldText, scoringWeights} from './scoring.ts'
import {type QuizStringName, supportedTag, writeString} from './strings.ts'
import type {NumberQuestion, Quiz, QuizQuestion, TextQuestion} from './types.ts'

/** Texts that say how a question stands, by its state. */
const stateStrings = {right: 'right', part: 'part', wrong: 'wrong', revealed: 'shown'} as const satisfies Readonly<Record<string, QuizStringName>>

/** Whether the page itself says which options are right. */
export function isKeyOnPage(quiz: Quiz): boolean {
  return quiz.key === 'page' && quiz.reveal !== 'never'
}

/** Make the data block of a quiz, or of the part of it that stands at one place. */
export function quizToPayload(quiz: Quiz, questions: readonly QuizQuestion[]): QuizPayload {
  const isPart = questions.length < quiz.questions.length
  return {
    v: 1,
    id: quiz.id,
    ...(quiz.mode === 'each' ? {} : {[quiz.mode]: true}),
    open: quiz.reveal === 'never' ? null : quiz.reveal === 'after-check',
    persist: quiz.persist,
    ...(quiz.questionOrder === 'load' ? {load: true} : {}),
    max: maxPoints(questions),
    score: isPart ? partScore(quiz, questions) : scoreTexts(quiz, questions),
    status: statusTexts(quiz, questions),
    mark: {'': '', right: writeString(quiz, 'mark_right'), wrong: writeString(quiz, 'mark_wrong'), missed: writeString(quiz, 'mark_missed')},
    questions: questions.map((question) => ({...questionToPayload(quiz, question), ...(isPart ? {index: quiz.questions.indexOf(question)} : {})}))
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

function statusTexts(quiz: Quiz, questions: readonly QuizQuestion[]): QuizPayload['status'] {
  const empty = questions.map((question): [string, string] => [question.type, writeString(quiz, isChoice(question) ? 'choose_first' : 'type_first')])
  const states = Object.entries(stateStrings).map(([state, name]): [string, string] => [state, writeString(quiz, name)])
  return Object.fromEntries([['', ''], ...states, ...empty, ...triesLeft(quiz, questions)])
}

// They stand behind a verdict.
function triesLeft(quiz: Quiz, questions: readonly QuizQuestion[]): [string, string][] {
  const most = Math.min(Math.max(0, ...questions.map(({tries}) => tries)), 100)
  return Array.from({length: Math.max(0, most - 1)}, (_, index) => [String(index + 1), ` ${writeString(quiz, 'tries', {n: index + 1})}`])
}

/** Making one takes longer than writing the whole quiz. */
const formatsByTag = new Map<string, Intl.NumberFormat>()

function pointsFormat(lang: string): Intl.NumberFormat {
  const format = formatsByTag.get(lang) ?? new Intl.NumberFormat(supportedTag(lang), {maximumFractionDigits: 2})
  formatsByTag.set(lang, format)
  return format
}

// Sums of tenths are no tenths in binary.
function maxPoints(questions: readonly QuizQuestion[]): number {
  return Number(questions.reduce((sum, {points}) => sum + points, 0).toFixed(2))
}

// A part of a quiz neither passes nor has a score of its own; but with one button for all, focus goes to that line.
function partScore(quiz: Quiz, questions: readonly QuizQuestion[]): QuizPayload['score'] {
  return quiz.mode === 'all' ? scoreTexts({...quiz, pass: undefined, bands: []}, questions) : [[0, '']]
}

// The score, passing and the author's bands are one sentence, by the share of the points.
function scoreTexts(quiz: Omit<Quiz, 'pass'> & {readonly pass?: number | undefined}, questions: readonly QuizQuestion[]): QuizPayload['score'] {
  const {pass, bands} = quiz
  const max = pointsFormat(quiz.lang).format(maxPoints(questions))
  const score = writeString(quiz, 'score', {max})
  const shares = [...new Set([...(pass === undefined ? [] : [pass]), ...bands.map(({min}) => min), 0])].sort((a, b) => b - a)
  return shares.map((share) => {
    const band = bands.find(({min}) => share >= min)
    const say = (...verdict: string[]): string => [score, ...verdict, ...(band ? [band.text] : [])].join(' ')
    if (pass === undefined) return [share, say()]
    return [share, say(writeString(quiz, share >= pass ? 'passed' : 'failed')), share >= pass]
  })
}

function questionToPayload(quiz: Quiz, question: QuizQuestion): QuestionPayload {
  return {
    id: question.id,
    ...weights(question),
    ...(question.tries ? {tries: question.tries} : {}),
    ...loadOrder(question),
    ...rightAnswer(quiz, question),
    ...(question.type === 'text' && question.caseSensitive ? {cased: true} : {})
  }
}

function loadOrder(question: QuizQuestion): Pick<QuestionPayload, 'load'> {
  if (!isChoice(question) || question.order !== 'load' || !isShuffled(question)) return {}
  return {load: question.answers.filter((answer) => answer.pin || orderWords(answer.text)).map((answer) => answer.id)}
}

function rightAnswer(quiz: Quiz, question: QuizQuestion): Pick<QuestionPayload, 'accept' | 'key'> {
  const accept = isChoice(question) ? rightAnswers(question).map(({id}) => id) : acceptedAnswers(question)
  const shown = isChoice(question) ? [] : [[fieldAnswer(question)] as const]
  if (!isKeyOnPage(quiz)) return {key: encodeKey([...shown, ...accept], quiz.id)}
  return isChoice(question) ? {} : {accept}
}

// 3.3 − 3.2 is not 0.1 in binary, so a range is a little wider than it says.
function acceptedAnswers(question: TextQuestion | NumberQuestion): readonly KeyPart[] {
  if (question.type === 'text') return question.accept.map((text) => foldText(text, question.caseSensitive))
  return question.accept.map((number) => {
    const reach = question.tolerance + Math.max(Math.abs(number), question.tolerance) * 1e-12
    return [number - reach, number + reach] as const
  })
}

function weights(question: QuizQuestion): Pick<QuestionPayload, 'weights'> {
  if (question.type !== 'multiple-choice') return {}
  const right = rightAnswers(question).length
  return {weights: scoringWeights(question.scoring, {right, wrong: question.answers.length - right})}
}
