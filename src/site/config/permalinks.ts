import {isJsonObject, lowerKeys} from '../../core/front-matter/cast.ts'
import type {Json, JsonObject} from '../../core/front-matter/types.ts'
import type {PermalinkRule} from './types.ts'
import {rawAt, refuse, tableAt, type Values, weakText} from './values.ts'

const kinds = ['page', 'section', 'taxonomy', 'term']

/**
 * Read `permalinks` in any of its forms, as rules with a page matcher.
 *
 * Shape: `{posts: '/:slug/'}` → `[{target: {path: '/{posts,posts/**}', kind: 'page'}, pattern: '/:slug/'}, … kind: 'term']`;
 * `{page: {posts: …}}` → kind `page` only; `[{target: {path: '/posts/**'}, pattern: …}]` as it is.
 * Errors: `config-type`.
 */
export function readPermalinks(values: Values): readonly PermalinkRule[] {
  const value = rawAt(values, 'permalinks')
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap((item, index) => listedRule(values, item, index))
  const table = tableAt(values, 'permalinks')
  return Object.keys(table.table).flatMap((key) => {
    const inner = rawAt(table, key)
    if (!isJsonObject(inner)) return rules(table, key, ['page', 'term'])
    if (!kinds.includes(key)) {
      refuse(table, key, `a text, or one of the tables ${kinds.map((kind) => `\`${kind}\``).join(', ')}`)
      return []
    }
    const ofKind = tableAt(table, key)
    return Object.keys(ofKind.table).flatMap((section) => rules(ofKind, section, [key]))
  })
}

function rules(values: Values, section: string, ofKinds: readonly string[]): PermalinkRule[] {
  const pattern = weakText(rawAt(values, section) ?? null)
  if (pattern === undefined) {
    refuse(values, section, 'a text')
    return []
  }
  const path = section.trim() === '' || section === '/' ? '/*' : `/{${section},${section}/**}`
  return ofKinds.map((kind) => ({target: {path, kind}, pattern}))
}

function listedRule(values: Values, item: Json, index: number): PermalinkRule[] {
  const rule = isJsonObject(item) ? (lowerKeys(item) as JsonObject) : {}
  const {pattern, target = {}} = rule
  if (typeof pattern === 'string' && isJsonObject(target)) return [{target, pattern}]
  const path = [...values.path, 'permalinks', index]
  values.report('config-type', path, {actual: item, key: path.join('.'), wanted: 'a table with a `target` and a `pattern`'})
  return []
}
