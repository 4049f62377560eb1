import {report} from '../diagnostics.ts'
import {isJsonObject, lowerKeys} from './cast.ts'
import {type Fields, refuseShape, fieldOf, warnOfType} from './read-field.ts'
import type {Json, JsonObject} from './types.ts'

/**
 * List the entries of a `cascade`: a table is a list of one, what is no table is left out, `_target` becomes `target`.
 *
 * Shape: `{foo: 1, _target: {Path: '/**'}}` → `[{foo: 1, target: {path: '/**'}}]`; keys in lower case.
 */
export function cascadeEntries(value: Json | undefined): readonly JsonObject[] {
  const items: readonly Json[] = Array.isArray(value) ? value : [value ?? null]
  return items.filter(isJsonObject).map((item) => {
    const entry = new Map(Object.entries(lowerKeys(item) as JsonObject))
    const old = entry.get('_target')
    entry.delete('_target')
    if (old !== undefined && !entry.has('target')) entry.set('target', old)
    return Object.fromEntries(entry)
  })
}

/**
 * Read the `cascade` of a page.
 *
 * Errors: `front-matter-shape` for what Hugo refuses, `front-matter-type` at items that it passes over,
 * `front-matter-old-key` at `_target` and `lang`.
 */
export function readCascade(fields: Fields): readonly JsonObject[] {
  const value = fieldOf(fields, 'cascade')
  if (value === undefined || value === null) return []
  if (typeof value !== 'object') {
    refuseShape(fields, ['cascade'], {value, wanted: 'a table or a list of tables'})
    return []
  }
  if (!Array.isArray(value)) checkEntry(fields, ['cascade'], value)
  else for (const [index, item] of (value as readonly Json[]).entries()) checkEntry(fields, ['cascade', index], item)
  return cascadeEntries(value)
}

function checkEntry(fields: Fields, path: readonly (string | number)[], entry: Json): void {
  if (!isJsonObject(entry)) {
    warnOfType(fields, path, {value: entry, wanted: 'a table; it is passed over'})
    return
  }
  const {file} = fields.context
  for (const [key, target] of Object.entries(entry)) {
    if (!/^_?target$/i.test(key)) continue
    if (key.startsWith('_')) report(file, 'front-matter-old-key', {key: [...path, key], at: 'key'}, {actual: key, expected: 'target'})
    const lang = isJsonObject(target) ? Object.keys(target).find((name) => name.toLowerCase() === 'lang') : undefined
    if (lang) report(file, 'front-matter-old-key', {key: [...path, key, lang], at: 'key'}, {actual: lang, expected: 'sites.matrix.languages'})
  }
}
