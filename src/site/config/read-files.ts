import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {basename, extname, join, relative, sep} from 'node:path'
import {VFile} from 'vfile'
import {decodeBlock} from '../../core/front-matter/decode.ts'
import type {DataBlock} from '../../core/front-matter/fence.ts'
import type {JsonObject} from '../../core/front-matter/types.ts'
import {report} from '../../core/diagnostics.ts'
import {configNames} from './config-names.ts'

/** One file of the config, decoded. */
export interface ConfigSource {
  readonly file: VFile
  readonly block: DataBlock
  /** Where its table belongs in the whole: `['params']`, `['languages', 'en', 'menus']`. */
  readonly prefix: readonly string[]
  /** `{}` if it could not be read; the file then has messages. */
  readonly data: JsonObject
}

const formats: Readonly<Record<string, DataBlock['format']>> = {'.toml': 'toml', '.yaml': 'yaml', '.yml': 'yaml', '.json': 'json'}
const mainNames = ['hugo', 'config']

/**
 * Read the files of a site's config in the order in which they overwrite one another.
 *
 * The first of `hugo.{toml,yaml,yml,json}` and `config.*`, then everything below `config/_default` and
 * `config/<environment>`, whose files are named for the table that they hold.
 * Errors: `config-syntax` for what `decodeBlock` finds, and `config-unreadable`; both fatal.
 * Source: Hugo's `config/configLoader.go`.
 */
export async function readConfigFiles(root: string, environment: string): Promise<readonly ConfigSource[]> {
  const main = configNames.find((name) => existsSync(join(root, name)))
  const folders = ['_default', environment].map((name) => join(root, 'config', name))
  const paths = [...(main ? [join(root, main)] : []), ...folders.flatMap((folder) => [...filesBelow(folder)])]
  return Promise.all(paths.map((path) => readSource(root, path)))
}

async function readSource(root: string, path: string): Promise<ConfigSource> {
  const name = basename(path, extname(path)).toLowerCase()
  const prefix = mainNames.includes(name) ? [] : prefixOf(name)
  const file = new VFile({path: relative(root, path).split(sep).join('/')})
  const format = formats[extname(path)] ?? 'none'
  const start = {line: 1, column: 1, offset: 0}
  try {
    file.value = readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    report(file, 'config-unreadable', undefined, {reason: (error as Error).message})
    return {file, block: {format, text: '', start}, prefix, data: {}}
  }
  const block = {format, text: String(file), start}
  const data = block.text.trim() === '' ? {} : await decodeBlock(file, block)
  sayConfig(file)
  return {file, block, prefix, data: data ?? {}}
}

/** What is wrong with data is said of front matter, where it has other consequences. */
function sayConfig(file: VFile): void {
  const faults = file.messages.filter(({fatal}) => fatal)
  file.messages = file.messages.filter(({fatal}) => !fatal)
  for (const {keyPlace, place, reason} of faults) report(file, 'config-syntax', keyPlace ?? place, {reason: reason.replace(/^Unexpected /, '')})
}

/** `params` → `params`; `menus.en` → `languages.en.menus`; `languages.en`, and any other name with a language, → `languages.en`. */
function prefixOf(name: string): readonly string[] {
  const dot = name.lastIndexOf('.')
  if (dot < 0) return [name]
  const language = ['languages', name.slice(dot + 1)]
  const table = name.slice(0, dot)
  if (table === 'menu' || table === 'menus') return [...language, 'menus']
  return table === 'params' ? [...language, 'params'] : language
}

function* filesBelow(folder: string): Generator<string> {
  if (!existsSync(folder)) return
  const entries = readdirSync(folder, {withFileTypes: true}).sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesBelow(path)
    else if (Object.hasOwn(formats, extname(entry.name))) yield path
  }
}
