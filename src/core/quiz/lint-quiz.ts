import {inlineText} from './inline-markdown.ts'
import {isShuffled, rightPlaces} from './order.ts'
import {orderWords} from './order-words.ts'
import {isChoice} from './question-type.ts'
import type {QuizTable} from './table.ts'
import type {ChoiceQuestion, QuizQuestion} from './types.ts'

/** A question that was read, with its table and 1-based number. */
export interface ReadQuestion {
  readonly question: QuizQuestion
  readonly table: QuizTable
  readonly n: number
}

/**
 * Give an author's advice on a whole quiz.
 *
 * Errors: none; warnings `quiz-order-words` at the answer and `quiz-position-bias` at the quiz; for information
 * `quiz-longest-bias` and `quiz-no-explanation` at the quiz.
 */
export function lintQuiz(quiz: QuizTable, questions: readonly ReadQuestion[]): void {
  for (const item of questions) if (isChoice(item.question)) lintOrderWords(item, item.question)
  lintPositions(quiz, questions.map(({question}) => question))
  lintLongest(quiz, questions.map(({question}) => question))
  const bare = questions.filter(({question}) => !question.explanation).length
  if (bare) quiz.findings.report('quiz-no-explanation', quiz.place(), {count: bare, total: questions.length})
}

/** Whether the longest option of a choice question is a right one and longer than all wrong ones. */
export function isLongestRight(question: ChoiceQuestion): boolean {
  const lengths = (correct: boolean): number[] =>
    question.answers.filter((answer) => answer.correct === correct).map((answer) => [...inlineText(answer.text)].length)
  return lengths(false).length > 0 && Math.max(...lengths(true)) > Math.max(...lengths(false))
}

function lintOrderWords({table, n}: ReadQuestion, question: ChoiceQuestion): void {
  if (question.order === 'authored') return
  question.answers.forEach((answer, index) => {
    if (answer.pin || !orderWords(answer.text)) return
    table.findings.report('quiz-order-words', {key: [...table.place('answers').key, index, 'text']}, {n, actual: answer.text})
  })
}

function lintPositions(quiz: QuizTable, questions: readonly QuizQuestion[]): void {
  const fixed = questions.filter((question) => question.type === 'single-choice' && !isShuffled(question) && question.order === 'authored')
  const places = rightPlaces(fixed).map(({place}) => place)
  const counts = [...new Set(places)].map((place) => ({place, count: places.filter((other) => other === place).length}))
  const top = counts.sort((a, b) => b.count - a.count)[0]
  if (!top || places.length < 3 || top.count < places.length * 0.6) return
  quiz.findings.report('quiz-position-bias', quiz.place(), {count: top.count, total: places.length, k: top.place + 1})
}

function lintLongest(quiz: QuizTable, questions: readonly QuizQuestion[]): void {
  const choices = questions.filter(isChoice).filter((question) => question.type === 'single-choice')
  const count = choices.filter(isLongestRight).length
  if (choices.length >= 3 && count > choices.length / 2) quiz.findings.report('quiz-longest-bias', quiz.place(), {count, total: choices.length})
}
