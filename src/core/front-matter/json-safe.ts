import type {VFile} from 'vfile'
import {report} from '../diagnostics.ts'
import type {Json, JsonObject} from './types.ts'

/** Most that front matter or config may hold. Source: our own measurements of what parsers bear. */
export const dataLimits = {characters: 262_144, depth: 32, keys: 10_000, items: 10_000} as const

type Path = readonly (string | number)[]

/** A path that is written down only when somebody asks for it. */
interface Trail {
  readonly above: Trail | undefined
  readonly step: string | number
  readonly length: number
}

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
  const result = safeTable(walk, data, {trail: undefined, lower: true})
  return walk.failed ? undefined : result
}

interface Where {
  readonly trail: Trail | undefined
  readonly lower: boolean
}

const lengthOf = (trail: Trail | undefined): number => trail?.length ?? 0

const stepTo = (step: string | number, above: Trail | undefined): Trail => ({above, step, length: lengthOf(above) + 1})

function pathOf(trail: Trail | undefined): (string | number)[] {
  const path: (string | number)[] = []
  for (let at = trail; at; at = at.above) path.push(at.step)
  return path.reverse()
}

function safeTable(walk: Walk, table: object, {lower, trail: above}: Where): JsonObject {
  const result: {[key: string]: Json} = {}
  // Keys of one spelling are never twice in a table; only those in other letters need a look.
  let spellings: Map<string, string> | undefined
  for (const key of keysOf(table)) {
    if (walk.failed || refused(walk, key, above)) break
    const name = lower ? key.toLowerCase() : key
    const safe = safeItem(walk, valueAt(table, key), {step: key, above, lower})
    if (safe === undefined) continue
    if (spellings || name !== key) {
      spellings ??= new Map()
      if (Object.hasOwn(result, name)) report(walk.file, 'front-matter-duplicate-key', {key: pathOf(stepTo(key, above)), at: 'key'}, {actual: key, other: spellings.get(name) ?? name})
      spellings.set(name, key)
    }
    define(result, name, safe)
  }
  return result
}

/** Only one name reaches a prototype when a value is assigned to it. */
function define(table: {[key: string]: Json}, name: string, value: Json): void {
  if (name === '__proto__') Object.defineProperty(table, name, {value, configurable: true, enumerable: true, writable: true})
  else table[name] = value
}

/** A value under a key or index; the way to it is only kept for those that hold others. */
function safeItem(walk: Walk, value: unknown, {above, lower, step}: {readonly step: string | number; readonly above: Trail | undefined; readonly lower: boolean}): Json | undefined {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value
  if (typeof value === 'number' && Number.isFinite(value)) return Object.is(value, -0) ? 0 : value
  return safeHolder(walk, value, {trail: stepTo(step, above), lower})
}

function safeHolder(walk: Walk, value: unknown, where: Where): Json | undefined {
  const list: readonly unknown[] | undefined = Array.isArray(value) ? value : undefined
  if (!list && !isTable(value)) return walk.leaf(value, pathOf(where.trail))
  const depth = lengthOf(where.trail)
  if (depth > dataLimits.depth) {
    return fail(walk, () => report(walk.file, 'front-matter-too-deep', {key: pathOf(where.trail), at: 'key'}, {actual: depth, limit: dataLimits.depth}))
  }
  if (!list) return safeTable(walk, value as object, where)
  if (list.length > dataLimits.items) {
    return fail(walk, () => report(walk.file, 'front-matter-too-big', {key: pathOf(where.trail)}, {actual: list.length, limit: dataLimits.items, unit: 'items'}))
  }
  return safeList(walk, list, where.trail)
}

function safeList(walk: Walk, list: readonly unknown[], above: Trail | undefined): Json[] {
  const items: Json[] = []
  for (let index = 0; index < list.length && !walk.failed; index++) {
    const safe = safeItem(walk, list[index], {step: index, above, lower: false})
    if (safe !== undefined) items.push(safe)
  }
  return items
}

function refused(walk: Walk, step: string, above: Trail | undefined): boolean {
  const chained = step === 'prototype' && above?.step === 'constructor'
  if (step === '__proto__' || chained) {
    fail(walk, () => report(walk.file, 'front-matter-reserved-key', {key: pathOf(stepTo(step, above)), at: 'key'}, {actual: chained ? 'constructor.prototype' : '__proto__'}))
  } else if (++walk.keys > dataLimits.keys) {
    fail(walk, () => report(walk.file, 'front-matter-too-big', {key: pathOf(stepTo(step, above)), at: 'key'}, {actual: walk.keys, limit: dataLimits.keys, unit: 'keys'}))
  }
  return walk.failed
}

function fail(walk: Walk, tell: () => unknown): undefined {
  if (!walk.failed) tell()
  walk.failed = true
}

function keysOf(table: object): Iterable<string> {
  return table instanceof Map ? (table as Map<string, unknown>).keys() : Object.keys(table)
}

function valueAt(table: object, key: string): unknown {
  return table instanceof Map ? (table as Map<string, unknown>).get(key) : (table as {readonly [key: string]: unknown})[key]
}

function isTable(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype || value instanceof Map
}
