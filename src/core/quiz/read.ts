import type {Json} from '../front-matter/types.ts'
import type {QuizTable} from './table.ts'

/** Read a text; `''` if not set. */
export function readText(table: QuizTable, name: string, fallback = ''): string {
  const value = table.get(name)
  if (value === undefined) return fallback
  if (typeof value === 'string') return value
  table.reject(name, 'text in quotes')
  return fallback
}

/** Read `true` or `false`. */
export function readFlag(table: QuizTable, name: string, fallback: boolean): boolean {
  const value = table.get(name)
  if (value === undefined) return fallback
  if (typeof value === 'boolean') return value
  table.reject(name, '`true` or `false` without quotes')
  return fallback
}

/** Bounds of a number; all optional. */
export interface NumberBounds {
  readonly min?: number
  readonly above?: number
  readonly max?: number
  readonly whole?: boolean
}

/** Read a number within bounds; `undefined` if not set or not allowed. */
export function readNumber(table: QuizTable, name: string, bounds: NumberBounds = {}): number | undefined {
  const value = table.get(name)
  if (value === undefined) return undefined
  if (typeof value === 'number' && isWithin(value, bounds)) return value
  table.reject(name, describeBounds(bounds))
  return undefined
}

/** Read one of a few words. */
export function readWord<Word extends string>(table: QuizTable, name: string, words: readonly Word[]): Word | undefined {
  const value = table.get(name)
  if (value === undefined) return undefined
  const word = words.find((candidate) => candidate === value)
  if (word === undefined) table.reject(name, oneOf(words))
  return word
}

/** Read a list of values, or one value as a list of one. */
export function readList(table: QuizTable, name: string): readonly Json[] {
  const value = table.get(name)
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value as Json]
}

/** Write a choice of words: `` `a`, `b` or `c` ``. */
export function oneOf(words: readonly string[]): string {
  const quoted = words.map((word) => `\`${word}\``)
  return quoted.length > 1 ? `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}` : quoted.join('')
}

function isWithin(value: number, {min = -Infinity, above = -Infinity, max = Infinity, whole}: NumberBounds): boolean {
  return Number.isFinite(value) && value >= min && value > above && value <= max && (!whole || Number.isInteger(value))
}

function describeBounds({min, above, max, whole}: NumberBounds): string {
  const noun = whole ? 'a whole number' : 'a number'
  if (above !== undefined) return `${noun} above ${above}`
  if (min !== undefined && max !== undefined) return `${noun} from ${min} to ${max}`
  return min === undefined ? noun : `${noun} of ${min} or more`
}
