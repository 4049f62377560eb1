import {isJsonObject} from '../../core/front-matter/cast.ts'
import type {Json, JsonObject} from '../../core/front-matter/types.ts'

/** Lay one table over another, at every depth; whatever is no table is replaced whole. */
export function overwrite(target: JsonObject, source: JsonObject): JsonObject {
  const result: {[key: string]: Json} = {...target}
  for (const [key, value] of Object.entries(source)) {
    const old = Object.hasOwn(result, key) ? result[key] : undefined
    result[key] = isJsonObject(old) && isJsonObject(value) ? overwrite(old, value) : value
  }
  return result
}

/** Wrap a value in tables: `(['languages', 'en'], x)` → `{languages: {en: x}}`. */
export function nest(path: readonly string[], value: JsonObject): JsonObject {
  return path.reduceRight<JsonObject>((inner, key) => ({[key]: inner}), value)
}

/** Follow keys and indices into a value; `undefined` where the way ends. */
export function valueAt(value: Json | undefined, path: readonly (string | number)[]): Json | undefined {
  let here = value
  for (const key of path) {
    if (Array.isArray(here)) here = (here as readonly Json[])[Number(key)]
    else if (isJsonObject(here) && Object.hasOwn(here, key)) here = here[key]
    else return undefined
  }
  return here
}

/**
 * Give a table the names that Hugo works with: `menu` is `menus`, at the root and in a language, and `indexes` is
 * `taxonomies`. Switches of how themes are merged (`_merge`) are dropped.
 */
export function canonicalNames(table: JsonObject): JsonObject {
  const named = rename(rename(withoutMergeKeys(table), 'menu', 'menus'), 'indexes', 'taxonomies')
  const {languages} = named
  if (!isJsonObject(languages)) return named
  const each = Object.entries(languages).map(([key, value]) => [key, isJsonObject(value) ? rename(value, 'menu', 'menus') : value] as const)
  return {...named, languages: Object.fromEntries(each)}
}

function rename(table: JsonObject, from: string, to: string): JsonObject {
  const {[from]: value, ...rest} = table
  return value === undefined ? table : {...rest, [to]: value}
}

function withoutMergeKeys(table: JsonObject): JsonObject {
  const kept = Object.entries(table).filter(([key]) => key !== '_merge')
  return Object.fromEntries(kept.map(([key, value]) => [key, isJsonObject(value) ? withoutMergeKeys(value) : value]))
}
