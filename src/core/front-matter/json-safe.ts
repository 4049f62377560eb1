import type {VFile} from 'vfile'
import {report} from '../diagnostics.ts'
import type {Json, JsonObject} from './types.ts'

/** Most that front matter or config may hold. Source: our own measurements of what parsers bear. */
export const dataLimits = {characters: 262_144, depth: 32, keys: 10_000, items: 10_000} as const

type Path = readonly (string | number)[]

interface Walk {
  readonly file: VFile
  /** Turn a value that is not JSON into one; `undefined` drops the key. */
  readonly leaf: (value: unknown, path: Path) => Json | undefined
  /** Keys seen so far, in all tables. */
  keys: number
  failed: boolean
}

/**
 * Make decoded data safe to keep: plain JSON, no key that JavaScript treats specially, limited depth and number.
 *
 * Keys are put in lower case as Hugo does: in tables within tables, but not in tables within lists.
 * Errors: `front-matter-reserved-key`, `front-matter-too-deep`, `front-matter-too-big` (fatal; the result is
 * `undefined`) and `front-matter-duplicate-key`, at the key at fault.
 */
export function jsonSafe(file: VFile, data: object, leaf: Walk['leaf']): JsonObject | undefined {
  const walk: Walk = {file, leaf, keys: 0, failed: false}
  const result = safeTable(walk, data, {path: [], lower: true})
  return walk.failed ? undefined : result
}

interface Where {
  readonly path: Path
  readonly lower: boolean
}

function safeTable(walk: Walk, table: object, where: Where): JsonObject {
  const result = new Map<string, Json>()
  const spellings = new Map<string, string>()
  for (const [key, value] of entriesOf(table)) {
    const path = [...where.path, key]
    if (walk.failed || refused(walk, key, path)) break
    const name = where.lower ? key.toLowerCase() : key
    const safe = safeValue(walk, value, {...where, path})
    if (safe === undefined) continue
    const other = spellings.get(name)
    if (other !== undefined) report(walk.file, 'front-matter-duplicate-key', {key: path, at: 'key'}, {actual: key, other})
    spellings.set(name, key)
    result.set(name, safe)
  }
  // `fromEntries` defines own properties, so that no name can reach a prototype.
  return Object.fromEntries(result)
}

function safeValue(walk: Walk, value: unknown, where: Where): Json | undefined {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value
  if (typeof value === 'number' && Number.isFinite(value)) return Object.is(value, -0) ? 0 : value
  const list: readonly unknown[] | undefined = Array.isArray(value) ? value : undefined
  if (!list && !isTable(value)) return walk.leaf(value, where.path)
  if (where.path.length > dataLimits.depth) {
    return fail(walk, () => report(walk.file, 'front-matter-too-deep', {key: where.path, at: 'key'}, {actual: where.path.length, limit: dataLimits.depth}))
  }
  if (!list) return safeTable(walk, value as object, where)
  if (list.length > dataLimits.items) {
    return fail(walk, () => report(walk.file, 'front-matter-too-big', {key: where.path}, {actual: list.length, limit: dataLimits.items, unit: 'items'}))
  }
  return list.flatMap((item, index) => {
    const safe = walk.failed ? undefined : safeValue(walk, item, {path: [...where.path, index], lower: false})
    return safe === undefined ? [] : [safe]
  })
}

function refused(walk: Walk, key: string, path: Path): boolean {
  const chained = key === 'prototype' && path.at(-2) === 'constructor'
  if (key === '__proto__' || chained) {
    fail(walk, () => report(walk.file, 'front-matter-reserved-key', {key: path, at: 'key'}, {actual: chained ? 'constructor.prototype' : key}))
  } else if (++walk.keys > dataLimits.keys) {
    fail(walk, () => report(walk.file, 'front-matter-too-big', {key: path, at: 'key'}, {actual: walk.keys, limit: dataLimits.keys, unit: 'keys'}))
  }
  return walk.failed
}

function fail(walk: Walk, tell: () => unknown): undefined {
  if (!walk.failed) tell()
  walk.failed = true
}

function entriesOf(table: object): Iterable<[string, unknown]> {
  return table instanceof Map ? (table as Map<string, unknown>) : Object.entries(table)
}

function isTable(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype || value instanceof Map
}
