import {type KeyPlace, report} from '../../core/diagnostics.ts'
import type {RuleId, RuleValues} from '../../core/rules.ts'
import {isJsonObject} from '../../core/front-matter/cast.ts'
import {locateMessages} from '../../core/front-matter/locate.ts'
import {toMessages} from '../../core/message.ts'
import type {Json} from '../../core/front-matter/types.ts'
import type {Message} from '../../core/page.ts'
import type {ConfigSource} from './read-files.ts'
import {valueAt} from './tables.ts'

/** Path of a key in the whole config, in lower case. */
export type ConfigPath = readonly (string | number)[]

/** Report a finding about a key of the config, in the file that has the last word on it. */
export type ReportConfig = (id: RuleId, path: ConfigPath, values: RuleValues & {readonly at?: KeyPlace['at']}) => void

/** Make the function that reports on a set of config files. */
export function configReporter(sources: readonly ConfigSource[]): ReportConfig {
  return (id, path, {at = 'value', ...values}) => {
    const found = sources.map((source) => ({source, key: keyIn(source, path)})).findLast(({key}) => key !== undefined)
    const source = found?.source ?? sources[0]
    if (source) report(source.file, id, found?.key && {key: found.key, at}, values)
  }
}

/** Place the messages of all config files and turn them into data, each once; of a config that is there by half only errors say anything. */
export async function configMessages(sources: readonly ConfigSource[]): Promise<readonly Message[]> {
  for (const {file, block} of sources) await locateMessages(file, block)
  const all = sources.flatMap(({file}) => toMessages(file))
  const isWhole = !all.some(({rule}) => rule === 'config-syntax' || rule === 'config-unreadable')
  return [...new Map(all.filter(({severity}) => isWhole || severity === 'error').map((message) => [JSON.stringify(message), message])).values()]
}

/** Old names of tables, by the names that they are read under. */
const oldNames: Readonly<Record<string, string>> = {menus: 'menu', taxonomies: 'indexes'}

/** Path of a key inside a file's own data, in the author's spelling; `undefined` if the file does not have it. */
function keyIn({prefix, data}: ConfigSource, path: ConfigPath): ConfigPath | undefined {
  if (prefix.some((key, index) => renamed(key) !== path[index]) || path.length < prefix.length) return undefined
  const found: (string | number)[] = []
  for (const key of path.slice(prefix.length)) {
    const written = writtenKey(valueAt(data, found), key)
    if (written === undefined) return undefined
    found.push(written)
  }
  return found
}

/** Keys in tables inside lists are as the author wrote them; elsewhere they are in lower case. */
function writtenKey(value: Json | undefined, key: string | number): string | number | undefined {
  if (Array.isArray(value)) return Number(key) < value.length ? key : undefined
  if (!isJsonObject(value)) return undefined
  const names = [String(key), oldNames[String(key)]]
  return Object.keys(value).find((name) => names.includes(name.toLowerCase()))
}

const renamed = (key: string): string => Object.entries(oldNames).find(([, old]) => old === key)?.[0] ?? key
