import {isJsonObject, lowerKeys} from '../../core/front-matter/cast.ts'
import type {Json, JsonObject} from '../../core/front-matter/types.ts'
import type {MenuItem} from './types.ts'
import {integerAt, rawAt, refuse, tableAt, textAt, type Values} from './values.ts'

/** Read `menus`: a list of entries for each name. Errors: `config-type`. */
export function readMenus(values: Values): {readonly [menu: string]: readonly MenuItem[]} {
  const menus = tableAt(values, 'menus')
  return Object.fromEntries(Object.keys(menus.table).map((name) => [name, readMenu(menus, name)]))
}

function readMenu(menus: Values, name: string): readonly MenuItem[] {
  const items = rawAt(menus, name)
  if (items === undefined) return []
  if (!Array.isArray(items)) {
    refuse(menus, name, 'a list of entries')
    return []
  }
  return (items as readonly Json[]).flatMap((item, index) => {
    const path = [...menus.path, name, index]
    if (isJsonObject(item)) return [readItem({...menus, table: lowerKeys(item) as JsonObject, path})]
    menus.report('config-type', path, {actual: item, key: path.join('.'), wanted: 'an entry with `name` and `pageRef` or `url`'})
    return []
  })
}

function readItem(values: Values): MenuItem {
  return {
    identifier: textAt(values, 'identifier'),
    name: textAt(values, 'name'),
    title: textAt(values, 'title'),
    url: textAt(values, 'url'),
    pageRef: textAt(values, 'pageref'),
    parent: textAt(values, 'parent'),
    weight: integerAt(values, 'weight'),
    pre: textAt(values, 'pre'),
    post: textAt(values, 'post'),
    params: tableAt(values, 'params').table
  }
}
