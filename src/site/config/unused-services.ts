import {tableAt, textAt, type Values} from './values.ts'

/** Services of Hugo's embedded templates, with their tables in `services` and their old names. */
const services = [
  {name: 'disqus', table: 'disqus', key: 'shortname', old: 'disqusshortname'},
  {name: 'googleAnalytics', table: 'googleanalytics', key: 'id', old: 'googleanalytics'}
] as const

/** Report services of others that the config asks for: no theme of ours loads anything from them. Errors: `config-service`. */
export function checkServices(values: Values): void {
  const tables = tableAt(values, 'services')
  for (const {key, name, old, table} of services) {
    const own = tableAt(tables, table)
    if (textAt(own, key) !== '') own.report('config-service', [...own.path, key], {actual: name, at: 'key'})
    else if (textAt(values, old) !== '') values.report('config-service', [...values.path, old], {actual: name, at: 'key'})
  }
}
