import {castText, isJsonObject, lowerKeys} from './cast.ts'
import {type Fields, holderOf, isGiven, refuseShape, fieldOf, warnOfType, weakBoolean, weakText} from './read-field.ts'
import type {Json, JsonObject} from './types.ts'

/**
 * Read the `resources` of a bundle, keys in lower case at every depth.
 *
 * Errors: `front-matter-type` at anything but a list of tables, which Hugo passes over.
 */
export function readResources(fields: Fields): readonly JsonObject[] {
  const value = fieldOf(fields, 'resources')
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) {
    warnOfType(fields, ['resources'], {value, wanted: 'a list of tables; it is passed over'})
    return []
  }
  const items: readonly Json[] = value
  for (const [index, item] of items.entries()) {
    if (!isJsonObject(item)) warnOfType(fields, ['resources', index], {value: item, wanted: 'a table; it is passed over'})
  }
  return items.filter(isJsonObject).map((item) => lowerKeys(item) as JsonObject)
}

/**
 * Read the `sitemap` table: `changefreq`, `priority`, `disable` and `filename` of the kinds that Hugo makes of them.
 *
 * Errors: `front-matter-shape` for values that Hugo refuses, `front-matter-type` where it ignores the whole.
 */
export function readSitemap(fields: Fields): JsonObject {
  const value = fieldOf(fields, 'sitemap')
  if (value === undefined || value === null) return {}
  if (!isJsonObject(value)) {
    warnOfType(fields, ['sitemap'], {value, wanted: 'a table; it is passed over'})
    return {}
  }
  const table: Fields = {data: value, context: fields.context, path: ['sitemap']}
  const entries: [string, Json | undefined][] = [
    ['changefreq', weakText(table, 'changefreq')],
    ['priority', priorityOf(table)],
    ['disable', fieldOf(table, 'disable') === undefined ? undefined : weakBoolean(table, 'disable', {otherwise: false})],
    ['filename', weakText(table, 'filename')]
  ]
  return Object.fromEntries(entries.filter((entry): entry is [string, Json] => entry[1] !== undefined))
}

function priorityOf(table: Fields): number | undefined {
  const value = fieldOf(table, 'priority')
  if (value === undefined || value === null) return undefined
  const text = castText(value).value.trim()
  const number = typeof value === 'boolean' ? Number(value) : Number(text)
  if (typeof value === 'object' || Number.isNaN(number)) {
    refuseShape(table, ['priority'], {value, wanted: 'a number from 0 to 1'})
    return undefined
  }
  if (typeof value !== 'number') warnOfType(table, ['priority'], {value, wanted: 'a number', read: number})
  return number
}

/**
 * Read the menus that a page belongs to: a name, a list of names or a table by name.
 *
 * Errors: `front-matter-type` at anything else, which makes no entry.
 */
export function readMenus(fields: Fields): Json {
  const key = isGiven(holderOf(fields, 'menus'), 'menus') ? 'menus' : 'menu'
  const holder = holderOf(fields, key)
  const value = fieldOf(holder, key)
  if (value === undefined || value === null) return null
  const fault = menuFault(value)
  if (fault) warnOfType(holder, [key, ...fault.path], {value: fault.value, wanted: 'the name of a menu, a list of names or a table of menus'})
  return value
}

function menuFault(value: Json): {path: readonly (string | number)[]; value: Json} | undefined {
  if (typeof value === 'string') return undefined
  if (Array.isArray(value)) {
    const index = (value as readonly Json[]).findIndex((item) => typeof item !== 'string')
    return index === -1 ? undefined : {path: [index], value: (value as readonly Json[])[index] ?? null}
  }
  if (!isJsonObject(value)) return {path: [], value}
  const wrong = Object.entries(value).find(([, menu]) => menu !== null && !isJsonObject(menu))
  return wrong && {path: [wrong[0]], value: wrong[1]}
}
