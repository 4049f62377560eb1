import {isLongestRight} from '../lint-quiz.ts'
import {rightPlaces} from '../order.ts'
import {isChoice, shownAnswers} from '../question-type.ts'
import {creditOf} from '../scoring.ts'
import type {ChoiceQuestion, QuestionTypeName, QuizAnswer, QuizQuestion, Scoring} from '../types.ts'
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
  /** The same if the answers stood in the author's order. */
  readonly blindScoreAsWritten: number
  /** Mean credit of who ticks everything, over the multiple-choice questions, as they are scored and under `balanced`. */
  readonly tickEverything: {readonly asScored: number; readonly balanced: number}
  /** Share of the single-choice questions in which the longest answer is the right one. */
  readonly longestRight: number
  readonly withoutExplanation: number
  /** Where they are: ids of the questions of each quiz that has such. */
  readonly gaps: readonly {readonly source: string; readonly quiz: string; readonly questions: readonly string[]}[]
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
    blindScore: mean(choices.map((question) => blindCredit(question, shownAnswers(question)))),
    blindScoreAsWritten: mean(choices.map((question) => blindCredit(question, question.answers))),
    tickEverything: {
      asScored: mean(several.map(({answers, scoring}) => creditFor(answers, {scoring, isChosen: () => true}))),
      balanced: mean(several.map(({answers}) => creditFor(answers, {scoring: 'balanced', isChosen: () => true})))
    },
    longestRight: mean(single.map((question) => Number(isLongestRight(question)))),
    withoutExplanation: questions.filter(({explanation}) => !explanation).length,
    gaps: quizzes.flatMap(({source, quiz}) => {
      const bare = quiz.questions.filter(({explanation}) => !explanation).map(({id}) => id)
      return bare.length ? [{source, quiz: quiz.id, questions: bare}] : []
    }),
    wrongAnswers: wrong.length,
    wrongAnswersWithoutFeedback: wrong.filter(({feedback}) => !feedback).length
  }
}

/** Write counts for a reader; a dash where there is nothing to count. */
export function statsText(stats: QuizStats): string {
  const {byType, gaps, questions, rightPlaces: places} = stats
  const single = byType['single-choice'] ?? 0
  const choices = single + (byType['multiple-choice'] ?? 0) + (byType['true-false'] ?? 0)
  const rows: [string, string][] = [
    ['posts with a quiz', String(stats.posts)],
    ['quizzes', String(stats.quizzes)],
    ['questions', String(questions)],
    ...Object.entries(byType).map(([type, count]): [string, string] => [`  ${type}`, String(count)]),
    ['right answer at place', places.map((count, index) => `${index + 1}: ${count} (${percent(count / single)})`).join(', ') || '–'],
    ['longest answer is right', single ? `${Math.round(stats.longestRight * single)} of ${single} (${percent(stats.longestRight)})` : '–'],
    ['credit without reading', ''],
    ['  first answer, all but the last', choices ? `${percent(stats.blindScore)}, as written ${percent(stats.blindScoreAsWritten)}` : '–'],
    ['  every answer ticked', byType['multiple-choice'] ? `${percent(stats.tickEverything.asScored)}, balanced ${percent(stats.tickEverything.balanced)}` : '–'],
    ['without explanation', questions ? `${stats.withoutExplanation} of ${questions}` : '–'],
    ...gaps.map(({source, quiz, questions: ids}): [string, string] => [`  ${source}`, `${quiz === 'quiz' ? '' : `${quiz}: `}${ids.join(', ')}`]),
    ['wrong answers without feedback', stats.wrongAnswers ? `${stats.wrongAnswersWithoutFeedback} of ${stats.wrongAnswers}` : '–']
  ]
  const width = Math.max(...rows.map(([name]) => name.length))
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`.trimEnd()).join('\n').concat('\n')
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

/** Credit for the first answer, or for all but the last, of answers in some order. */
function blindCredit({type, scoring}: ChoiceQuestion, answers: readonly QuizAnswer[]): number {
  if (type !== 'multiple-choice') return Number(answers[0]?.correct ?? false)
  return creditFor(answers, {scoring, isChosen: (index) => index < answers.length - 1})
}

function creditFor(answers: readonly QuizAnswer[], {scoring, isChosen}: {readonly scoring: Scoring; readonly isChosen: (index: number) => boolean}): number {
  const count = (correct: boolean, only: boolean): number => answers.filter((answer, index) => answer.correct === correct && (!only || isChosen(index))).length
  return creditOf(scoring, {right: count(true, false), hits: count(true, true), wrong: count(false, false), misses: count(false, true)})
}

function mean(values: readonly number[]): number {
  return values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : 0
}

function percent(share: number): string {
  return `${(Number.isFinite(share) ? share * 100 : 0).toFixed(1)} %`
}
