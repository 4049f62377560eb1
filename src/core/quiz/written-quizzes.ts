import type {KeyPath} from '../front-matter/key-ranges.ts'
import type {Json} from '../front-matter/types.ts'
import {isTable, openTable, type QuizTable} from './table.ts'

/** A quiz as its author wrote it, faulty or not. */
export interface WrittenQuiz {
  readonly id: string
  readonly path: KeyPath
  /** It is `[quiz]`, not one of `[[quizzes]]`. */
  readonly isMain: boolean
  readonly questions: readonly {readonly id: string; readonly path: KeyPath}[]
}

// What is wrong with the tables has been said when they were read.
const silent = {report() {}, errors: () => 0}

/** Find all quizzes of a page by id, those that could not be read included. */
export function writtenQuizzes(params: {readonly [key: string]: Json}): readonly WrittenQuiz[] {
  const root = openTable(params, [], silent)
  const main = tablesOf(root, 'quiz').map((table) => describe(table, 'quiz'))
  return [...main, ...tablesOf(root, 'quizzes').map((table) => describe(table, ''))].filter(({questions}) => questions.length > 0)
}

function describe(table: QuizTable, fallbackId: string): WrittenQuiz {
  const questions = tablesOf(table, 'questions').map((question, index) => ({id: idOf(question, `q${index + 1}`), path: question.path}))
  return {id: idOf(table, fallbackId), path: table.path, isMain: fallbackId !== '', questions}
}

function idOf(table: QuizTable, fallback: string): string {
  const id = table.get('id')
  return typeof id === 'string' || typeof id === 'number' ? String(id) : fallback
}

function tablesOf(table: QuizTable, name: string): QuizTable[] {
  const value = table.get(name)
  const path = table.place(name).key
  if (isTable(value)) return [openTable(value, path, silent)]
  return Array.isArray(value) ? value.flatMap((item, index) => (isTable(item) ? [openTable(item, [...path, index], silent)] : [])) : []
}
