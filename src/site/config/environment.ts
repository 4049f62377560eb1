import {VFile} from 'vfile'
import {decodeBlock} from '../../core/front-matter/decode.ts'
import {isJsonObject} from '../../core/front-matter/cast.ts'
import type {Json, JsonObject} from '../../core/front-matter/types.ts'
import type {ConfigSource} from './read-files.ts'
import {nest, overwrite, valueAt} from './tables.ts'

/** Variables that name something else than a key of the config. */
const notKeys = /^(environment|version|cachedir|numworkermultiplier|memorylimit|file_.*)$/

/** Keys whose text is a list, with commas or blanks between the items. */
const lists = ['disablekinds', 'disablelanguages', 'ignorefiles', 'ignorelogs']

const tables = ['markup', 'params', 'menus', 'languages', 'outputs', 'outputformats', 'mediatypes', 'permalinks', 'taxonomies', 'sitemap', 'pagination', 'services', 'privacy', 'security', 'frontmatter', 'module']

/**
 * Read what the `HUGO_…` variables of an environment say about the config.
 *
 * The character behind `HUGO` parts the keys, so that `HUGOxPARAMSxMY_NAME` is `params.my_name`. A value is read as
 * the kind of the value that it takes the place of.
 * Source: Hugo's `config/allconfig/load.go`.
 */
export async function readEnvironment(env: Readonly<Record<string, string | undefined>>, config: JsonObject): Promise<ConfigSource | undefined> {
  let data: JsonObject = {}
  for (const [name, text] of Object.entries(env).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const path = pathOf(name)
    if (!path || text === undefined) continue
    data = overwrite(data, nest(path.slice(0, -1), {[path.at(-1) ?? '']: await readValue(text, path, valueAt(config, path))}))
  }
  if (Object.keys(data).length === 0) return undefined
  const file = new VFile({path: 'environment'})
  return {file, block: {format: 'none', text: '', start: {line: 1, column: 1, offset: 0}}, prefix: [], data}
}

function pathOf(name: string): readonly string[] | undefined {
  const [, separator = '', rest = ''] = /^HUGO([^A-Z0-9])(.+)$/.exec(name) ?? []
  if (rest === '') return undefined
  const path = rest.split(separator).map((key) => key.toLowerCase())
  return notKeys.test(rest.toLowerCase()) || path.some((key) => key === '' || key === '__proto__') ? undefined : path
}

async function readValue(text: string, path: readonly string[], old: Json | undefined): Promise<Json> {
  if (isJsonObject(old) || (old === undefined && path.length === 1 && tables.includes(path[0] ?? ''))) return (await tableOf(text)) ?? text
  if (Array.isArray(old) || (path.length === 1 && lists.includes(path[0] ?? ''))) return listOf(text)
  if (typeof old === 'boolean') return /^(1|t|true)$/i.test(text)
  return typeof old === 'number' && text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text
}

async function tableOf(text: string): Promise<JsonObject | undefined> {
  const format = text.trim().startsWith('{') ? 'json' : text.includes('=') ? 'toml' : 'yaml'
  return decodeBlock(new VFile(), {format, text, start: {line: 1, column: 1, offset: 0}})
}

function listOf(text: string): Json {
  try {
    const list: unknown = JSON.parse(text)
    if (Array.isArray(list)) return list.map(String)
  } catch {
    // Not JSON: a plain list of words.
  }
  return text.includes(',') ? text.split(',') : text.split(/\s+/).filter(Boolean)
}
