import {isBooleanText, isJsonObject} from '../../core/front-matter/cast.ts'
import type {Json, JsonObject} from '../../core/front-matter/types.ts'
import type {ConfigPath, ReportConfig} from './faults.ts'
import {spelled} from './key-spelling.ts'

/** A table of the config that is being read, with its place. */
export interface Values {
  readonly table: JsonObject
  readonly path: ConfigPath
  readonly report: ReportConfig
}

/** The value of a key as it stands; `undefined` if it is not set. */
export function rawAt({table}: Values, key: string): Json | undefined {
  const value = Object.hasOwn(table, key) ? table[key] : undefined
  return value === null ? undefined : value
}

/** Whether a key is set. */
export function has(values: Values, key: string): boolean {
  return rawAt(values, key) !== undefined
}

/** Read a text as Hugo converts it. Errors: `config-type`. */
export function textAt(values: Values, key: string, fallback = ''): string {
  return read(values, key, {fallback, convert: weakText, wanted: 'a text'})
}

/** Read a switch as Hugo converts it. Errors: `config-type`. */
export function booleanAt(values: Values, key: string, fallback = false): boolean {
  return read(values, key, {fallback, convert: weakBoolean, wanted: '`true` or `false`'})
}

/** Read an integer as Hugo converts it. Errors: `config-type`. */
export function integerAt(values: Values, key: string, fallback = 0): number {
  return read(values, key, {fallback, convert: (value) => mapNumber(weakNumber(value), Math.trunc), wanted: 'an integer'})
}

/** Read a number as Hugo converts it. Errors: `config-type`. */
export function numberAt(values: Values, key: string, fallback: number): number {
  return read(values, key, {fallback, convert: weakNumber, wanted: 'a number'})
}

/** Read a list of texts; one text is a list of one. Errors: `config-type`. */
export function textsAt(values: Values, key: string, fallback: readonly string[] = []): readonly string[] {
  return read(values, key, {fallback, convert: weakTexts, wanted: 'a list of texts'})
}

/** Read a table below a key, empty if there is none. Errors: `config-type`. */
export function tableAt(values: Values, key: string): Values {
  const table = read<JsonObject>(values, key, {fallback: {}, convert: (value) => (isJsonObject(value) ? value : undefined), wanted: 'a table'})
  return {...values, table, path: [...values.path, key]}
}

/** Read each key of a table as a text. Errors: `config-type`. */
export function textTableAt(values: Values, key: string): {readonly [key: string]: string} {
  const table = tableAt(values, key)
  return Object.fromEntries(Object.keys(table.table).map((name) => [name, textAt(table, name)]))
}

/** Report a value that cannot be used. */
export function refuse(values: Values, key: string, wanted: string): void {
  const path = [...values.path, key]
  values.report('config-type', path, {actual: rawAt(values, key), key: spelled(path), wanted})
}

interface Reading<T> {
  readonly fallback: T
  readonly convert: (value: Json) => T | undefined
  /** For a sentence after *expected*. */
  readonly wanted: string
}

function read<T>(values: Values, key: string, {fallback, convert, wanted}: Reading<T>): T {
  const value = rawAt(values, key)
  if (value === undefined) return fallback
  const converted = convert(value)
  if (converted === undefined) refuse(values, key, wanted)
  return converted ?? fallback
}

/** A text as mapstructure's weak decoding makes it. */
export function weakText(value: Json): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? '1' : '0'
  return typeof value === 'number' ? String(value) : undefined
}

/** A boolean as mapstructure's weak decoding makes it. */
export function weakBoolean(value: Json): boolean | undefined {
  if (typeof value === 'boolean') return value
  if (typeof value === 'number') return value !== 0
  if (value === '') return false
  return typeof value === 'string' && isBooleanText(value) ? /^[1tT]/.test(value) : undefined
}

/** A number as mapstructure's weak decoding makes it. */
export function weakNumber(value: Json): number | undefined {
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return Number(value)
  if (value === '') return 0
  return typeof value === 'string' && /^[+-]?\d+(\.\d+)?$/.test(value) ? Number(value) : undefined
}

function weakTexts(value: Json): readonly string[] | undefined {
  if (value === '') return []
  const items: readonly Json[] = Array.isArray(value) ? value : [value]
  const texts = items.map(weakText)
  return texts.every((text): text is string => text !== undefined) ? texts : undefined
}

const mapNumber = (value: number | undefined, change: (value: number) => number): number | undefined => (value === undefined ? undefined : change(value))
