import {isLongestRight} from '../lint-quiz.ts'
import {rightPlaces} from '../order.ts'
import {isChoice, shownAnswers} from '../question-type.ts'
import {creditOf} from '../scoring.ts'
import type {ChoiceQuestion, QuestionTypeName, QuizQuestion, Scoring} from '../types.ts'
import type {ExportedQuiz} from './exported-quiz.ts'

/** What can be counted about quizzes; shares are 0…1, `0` where there is nothing to count. */
export interface QuizStats {
  readonly posts: number
  readonly quizzes: number
  readonly questions: number
  readonly byType: {readonly [type in QuestionTypeName]?: number}
  /** How often the right answer of a single-choice question stands at place 1, 2, 3 … of the page. */
  readonly rightPlaces: readonly number[]
  /** Mean credit of who always takes the first answer, and ticks all but the last one; choice questions only. */
  readonly blindScore: number
  /** Mean credit of who ticks everything, over the multiple-choice questions, as they are scored and under `balanced`. */
  readonly tickEverything: {readonly asScored: number; readonly balanced: number}
  /** Share of the single-choice questions in which the longest answer is the right one. */
  readonly longestRight: number
  readonly withoutExplanation: number
  /** Wrong answers without `feedback`, of all wrong answers. */
  readonly wrongAnswers: number
  readonly wrongAnswersWithoutFeedback: number
}

/** Count what a reader, or a reader who does not read, meets in quizzes. */
export function quizStats(quizzes: readonly ExportedQuiz[]): QuizStats {
  const questions = quizzes.flatMap(({quiz}) => quiz.questions)
  const choices = questions.filter(isChoice)
  const single = choices.filter(({type}) => type === 'single-choice')
  const several = choices.filter(({type}) => type === 'multiple-choice')
  const wrong = choices.filter(({type}) => type !== 'true-false').flatMap(({answers}) => answers.filter((answer) => !answer.correct))
  return {
    posts: new Set(quizzes.map(({source}) => source)).size,
    quizzes: quizzes.length,
    questions: questions.length,
    byType: countTypes(questions),
    rightPlaces: countPlaces(questions),
    blindScore: mean(choices.map((question) => credit(question, blindChoice(question)))),
    tickEverything: {
      asScored: mean(several.map((question) => credit(question, question.answers.map(() => true)))),
      balanced: mean(several.map((question) => credit(question, question.answers.map(() => true), 'balanced')))
    },
    longestRight: mean(single.map((question) => Number(isLongestRight(question)))),
    withoutExplanation: questions.filter(({explanation}) => !explanation).length,
    wrongAnswers: wrong.length,
    wrongAnswersWithoutFeedback: wrong.filter(({feedback}) => !feedback).length
  }
}

/** Write counts for a reader. */
export function statsText(stats: QuizStats): string {
  const single = stats.rightPlaces.reduce((sum, count) => sum + count, 0)
  const places = stats.rightPlaces.map((count, index) => `${index + 1}: ${percent(count / single)}`).join(', ')
  const rows: [string, string][] = [
    ['posts with a quiz', String(stats.posts)],
    ['quizzes', String(stats.quizzes)],
    ['questions', String(stats.questions)],
    ...Object.entries(stats.byType).map(([type, count]): [string, string] => [`  ${type}`, String(count)]),
    ['place of the right answer', places || '–'],
    ['blind score (first answer; all but the last)', percent(stats.blindScore)],
    ['tick everything', `${percent(stats.tickEverything.asScored)} (balanced: ${percent(stats.tickEverything.balanced)})`],
    ['longest answer is right', percent(stats.longestRight)],
    ['without explanation', `${stats.withoutExplanation} of ${stats.questions}`],
    ['wrong answers without feedback', `${stats.wrongAnswersWithoutFeedback} of ${stats.wrongAnswers}`]
  ]
  const width = Math.max(...rows.map(([name]) => name.length))
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}\n`).join('')
}

function countTypes(questions: readonly QuizQuestion[]): {[type in QuestionTypeName]?: number} {
  const counts: {[type in QuestionTypeName]?: number} = {}
  for (const {type} of questions) counts[type] = (counts[type] ?? 0) + 1
  return counts
}

function countPlaces(questions: readonly QuizQuestion[]): number[] {
  const places = rightPlaces(questions)
  return Array.from({length: Math.max(0, ...places.map(({of}) => of))}, (_, index) => places.filter(({place}) => place === index).length)
}

function blindChoice(question: ChoiceQuestion): boolean[] {
  const last = question.answers.length - 1
  return question.answers.map((_, index) => (question.type === 'multiple-choice' ? index < last : index === 0))
}

function credit(question: ChoiceQuestion, chosen: readonly boolean[], scoring: Scoring = question.scoring): number {
  const shown = shownAnswers(question).map(({correct}, index) => ({correct, chosen: chosen[index] ?? false}))
  if (question.type !== 'multiple-choice') return Number(shown.some((answer) => answer.correct && answer.chosen))
  const count = (correct: boolean, only: boolean): number => shown.filter((answer) => answer.correct === correct && (answer.chosen || !only)).length
  return creditOf(scoring, {right: count(true, false), hits: count(true, true), wrong: count(false, false), misses: count(false, true)})
}

function mean(values: readonly number[]): number {
  return values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : 0
}

function percent(share: number): string {
  return `${(Number.isFinite(share) ? share * 100 : 0).toFixed(1)} %`
}
