import type {KeyPlace} from '../diagnostics.ts'
import type {Json} from '../front-matter/types.ts'
import type {QuizFindings} from './findings.ts'
import {nearest} from './nearest.ts'

/** A decoded table, with its place in the front matter; keys are found in any case. */
export interface QuizTable {
  readonly path: readonly (string | number)[]
  readonly has: (name: string) => boolean
  readonly get: (name: string) => Json | undefined
  /** Place of a key of this table, or of the table itself where the key is absent. */
  readonly place: (name?: string, at?: 'key' | 'value') => KeyPlace
  /** Report that a key's value, or one item of its list, is not what is expected. */
  readonly reject: (name: string, expected: string, index?: number) => void
  readonly findings: QuizFindings
  readonly entries: ReadonlyMap<string, {readonly key: string; readonly value: Json}>
}

/** A JSON object. */
export type JsonTable = {readonly [key: string]: Json}

/** Tell whether a decoded value is a table. */
export function isTable(value: Json | undefined): value is JsonTable {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Name the type of a decoded value in an author's words.
 *
 * Shape: `describeValue('yes')` → ``'text `yes`'``.
 */
export function describeValue(value: Json | undefined): string {
  if (value === undefined || value === null) return 'nothing'
  if (Array.isArray(value)) return isTable(value[0]) ? 'a list of tables' : 'a list'
  if (typeof value === 'object') return 'a table'
  const text = String(value)
  return `${typeof value === 'string' ? 'text ' : ''}\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\``
}

/**
 * Write a key path as an author would.
 *
 * Shape: `writePath(['quiz', 'questions', 2, 'type'])` → `'quiz.questions[2].type'`.
 */
export function writePath(path: readonly (string | number)[]): string {
  return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : index ? `.${part}` : part)).join('')
}

/**
 * Open a table for reading by key.
 *
 * Errors: `quiz-key-type` at a value of the wrong type, which then counts as absent.
 */
export function openTable(value: JsonTable, path: readonly (string | number)[], findings: QuizFindings): QuizTable {
  const entries = new Map(Object.entries(value).map(([key, item]) => [key.toLowerCase(), {key, value: item}]))
  const place = (name?: string, at?: 'key' | 'value'): KeyPlace => {
    const entry = name === undefined ? undefined : entries.get(name)
    return {key: entry ? [...path, entry.key] : path, ...(at ? {at} : {})}
  }
  return {
    path,
    findings,
    entries,
    place,
    has: (name) => entries.has(name),
    get: (name) => entries.get(name)?.value,
    reject(name, expected, index) {
      const value = entries.get(name)?.value
      const item = index !== undefined && Array.isArray(value) ? [index] : []
      findings.report('quiz-key-type', {...place(name), key: [...place(name).key, ...item]}, {
        path: writePath([...path, name, ...item]),
        actual: describeValue(item.length ? (value as readonly Json[])[item[0] ?? 0] : value),
        wanted: expected
      })
    }
  }
}

/** Keys that belong to another table, and where that is, for a sentence after *expected it in*. */
export interface KeyHome {
  readonly keys: readonly string[]
  readonly where: string
}

/** How keys that nobody reads are explained. */
export interface KeyAdvice {
  /** Other names of keys of this table. */
  readonly synonyms?: Readonly<Record<string, string>>
  /** Tables that the key may be meant for; the first one that has it is told. */
  readonly homes?: readonly KeyHome[]
}

/**
 * Report the keys of a table that nobody reads, with the key that was probably meant, or the table that the key belongs to.
 *
 * Errors: `quiz-key-misplaced`, `quiz-key-unknown`, at the key.
 */
export function reportUnknownKeys(table: QuizTable, known: readonly string[], {synonyms = {}, homes = []}: KeyAdvice = {}): void {
  for (const [name, {key}] of table.entries) {
    if (known.includes(name)) continue
    const path = writePath([...table.path, key])
    const synonym = Object.hasOwn(synonyms, name) ? synonyms[name] : undefined
    // `title` is what some call the text of a question; where that is there, it is the quiz's.
    const home = synonym === undefined || table.has(synonym) ? homes.find(({keys}) => keys.includes(name)) : undefined
    const meant = synonym ?? nearest(name, known)
    if (home) table.findings.report('quiz-key-misplaced', table.place(name, 'key'), {path, actual: key, wanted: home.where})
    else table.findings.report('quiz-key-unknown', table.place(name, 'key'), {path, actual: key, expected: meant ? [meant] : []})
  }
}

/**
 * Write the header under which a key's table stands in TOML, without positions.
 *
 * Shape: `writeHeader(['quizzes', 0, 'questions', 1], 'answers')` → `'[[quizzes.questions.answers]]'`.
 */
export function writeHeader(path: readonly (string | number)[], ...names: readonly string[]): string {
  return `[[${[...path.filter((part) => typeof part === 'string'), ...names].join('.')}]]`
}
