import type {VFile} from 'vfile'
import type {Json} from '../front-matter/types.ts'
import type {Settings} from '../options.ts'
import {collectFindings, type QuizFindings} from './findings.ts'
import {nearest} from './nearest.ts'
import {readQuiz} from './read-quiz.ts'
import {usableDefaults} from './site-defaults.ts'
import {describeValue, isTable, type JsonTable, openTable, type QuizTable, writePath} from './table.ts'
import type {Quiz} from './types.ts'

/** What quizzes are read from. */
export interface QuizInput {
  /** `FrontMatter.params`; only `quiz` and `quizzes` are read, in any case. */
  readonly params: {readonly [key: string]: Json}
  /** Gets the messages. */
  readonly file: VFile
  readonly settings: Pick<Settings, 'locale' | 'strict'>
  /** Defaults for every quiz of the site: `quiz` of the site's `params`. `on_error = "warn"` leaves only the faulty question out. */
  readonly siteParams?: {readonly [key: string]: Json} | undefined
  /** `false`: without the messages that are for information only. Default: `true`. */
  readonly advice?: boolean
}

/**
 * Read the quizzes of a page: `[quiz]`, then `[[quizzes]]`.
 *
 * Shape: `{quiz: {questions: [{question, answers: [{text, correct}]}]}}` → `[{id: 'quiz', questions: [{id: 'q1', …}], …}]`.
 * Units: no file, clock or URL is looked at; the language is the page's unless the quiz has `lang`.
 * Errors: every rule `quiz-…` but those of markers, at the key at fault. A question with an error is left out, a quiz
 * without a question is not returned. A table without `questions` belongs to another tool and is passed over.
 */
export function parseQuizzes(input: QuizInput): readonly Quiz[] {
  const {params, file, settings} = input
  const site = siteTable(input)
  const onError = site?.on_error === 'warn' ? 'warn' : 'error'
  const findings = collectFindings(file, {strict: settings.strict, onError, advice: input.advice ?? true})
  const root = openTable(params, [], findings)
  const tables = [...mainTable(root), ...furtherTables(root)].map((table) => withDefaults(table, site))
  const ids = new Map<string, string>()
  return tables.flatMap((table) => {
    const quiz = readQuiz(table, 'quiz', settings.locale)
    if (!quiz) return []
    const first = ids.get(quiz.id)
    if (first) findings.report('quiz-id-dup', table.place('id'), {actual: quiz.id, first})
    else ids.set(quiz.id, writePath(table.path))
    return first ? [] : [quiz]
  })
}

function siteTable({siteParams = {}}: QuizInput): JsonTable | undefined {
  const quiz = Object.entries(siteParams).find(([key]) => key.toLowerCase() === 'quiz')?.[1]
  return isTable(quiz) ? quiz : undefined
}

// The author's own keys win; the place of a default is the quiz itself.
function withDefaults(table: QuizTable, site: JsonTable | undefined): QuizTable {
  if (!site) return table
  const defaults = openTable(usableDefaults(site), table.path, table.findings)
  const get: QuizTable['get'] = (name) => (table.has(name) ? table.get(name) : defaults.get(name))
  return {...table, get}
}

function mainTable(root: QuizTable): QuizTable[] {
  const value = root.get('quiz')
  if (value === undefined) return []
  if (isTable(value)) return hasQuestions(openQuiz(root, value))
  const wanted = Array.isArray(value) ? 'a table `[quiz]`; several quizzes are `[[quizzes]]`' : 'a table `[quiz]`'
  root.findings.report('quiz-shape', root.place('quiz'), {path: 'quiz', actual: describeValue(value), wanted})
  return []
}

function openQuiz(root: QuizTable, value: JsonTable): QuizTable {
  return openTable(value, root.place('quiz').key, root.findings)
}

// Other tools have a `quiz` table too; only a key that looks like a misspelt `questions` is worth a word.
function hasQuestions(table: QuizTable): QuizTable[] {
  if (table.has('questions')) return [table]
  if (table.entries.size === 0) table.findings.report('quiz-empty', table.place(), {path: 'quiz', actual: 'table'})
  for (const [name, {key, value}] of table.entries) {
    if (!Array.isArray(value) || !isTable(value[0]) || nearest(name, ['questions']) === undefined) continue
    table.findings.report('quiz-key-unknown', table.place(name, 'key'), {path: `quiz.${key}`, actual: key, expected: ['questions']})
  }
  return []
}

function furtherTables(root: QuizTable): QuizTable[] {
  const list = root.get('quizzes')
  if (list === undefined) return []
  if (!Array.isArray(list) || !list.every(isTable)) {
    root.findings.report('quiz-shape', root.place('quizzes'), {path: 'quizzes', actual: describeValue(list), wanted: 'tables `[[quizzes]]`'})
    return []
  }
  return list.flatMap((value, index) => furtherTable(root.findings, value, [...root.place('quizzes').key, index]))
}

function furtherTable(findings: QuizFindings, value: JsonTable, path: readonly (string | number)[]): QuizTable[] {
  const table = openTable(value, path, findings)
  if (table.has('id')) return [table]
  findings.report('quiz-id-missing', table.place())
  return []
}
