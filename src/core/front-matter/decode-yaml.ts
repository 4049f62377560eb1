import type {VFile} from 'vfile'
import type {Document, Node, Pair, Scalar, YAMLError, YAMLMap} from 'yaml'
import {report} from '../diagnostics.ts'
import type {DataBlock} from './fence.ts'
import {dataLimits, jsonSafe} from './json-safe.ts'
import {pointInBlock} from './place.ts'
import type {Json, JsonObject} from './types.ts'
import {resolvePlain} from './yaml-scalar.ts'

type Yaml = typeof import('yaml')

/** A fault with the place where it is, thrown inside the walk and reported at its edge. */
class YamlFault extends Error {
  readonly offset: number
  readonly actual: string
  readonly wanted: string

  constructor(node: {readonly range?: readonly number[] | null}, actual: string, wanted: string) {
    super(actual)
    this.offset = node.range?.[0] ?? 0
    this.actual = actual
    this.wanted = wanted
  }
}

interface Walk {
  readonly yaml: Yaml
  readonly document: Document
  /** Values made, so that a small file of aliases cannot become a huge tree. */
  made: number
  depth: number
}

/**
 * Decode YAML as goccy/go-yaml does in Hugo.
 *
 * Errors: `front-matter-syntax`, fatal, at the character at fault; those of `jsonSafe`; `front-matter-number-inexact`.
 */
export async function decodeYaml(file: VFile, block: DataBlock): Promise<JsonObject | undefined> {
  const yaml = await import('yaml')
  const [document] = yaml.parseAllDocuments(block.text, {schema: 'failsafe', version: '1.2', merge: false, uniqueKeys: true, strict: true, logLevel: 'silent', prettyErrors: false, stringKeys: false})
  if (!document || !('contents' in document) || document.contents === null) return {}
  const error = document.errors[0]
  if (error) {
    report(file, 'front-matter-syntax', pointInBlock(block, error.pos[0]), {name: 'YAML', ...explain(error, block.text)})
    return undefined
  }
  try {
    const walk: Walk = {yaml, document, made: 0, depth: 0}
    if (!yaml.isMap(document.contents)) {
      const {contents} = document
      throw new YamlFault(contents, yaml.isScalar(contents) ? `\`${String(contents.value).slice(0, 40)}\`` : 'list', '`key: value`')
    }
    return jsonSafe(file, tableOf(walk, document.contents), (value, path): Json | undefined => {
      if (typeof value === 'bigint') report(file, 'front-matter-number-inexact', {key: path}, {actual: String(value)})
      return String(value)
    })
  } catch (fault) {
    if (!(fault instanceof YamlFault)) throw fault
    report(file, 'front-matter-syntax', pointInBlock(block, fault.offset), {name: 'YAML', actual: fault.actual, wanted: fault.wanted})
    return undefined
  }
}

function tableOf(walk: Walk, map: YAMLMap): Map<string, unknown> {
  const table = new Map<string, unknown>()
  const own = new Set<string>()
  for (const pair of map.items as Pair<Node | null, Node | null>[]) {
    const key = keyOf(walk, pair, map)
    if (key === '<<' && walk.yaml.isScalar(pair.key) && pair.key.type === 'PLAIN') {
      for (const [name, value] of mergedTables(walk, pair.value, map).flatMap((merged) => [...merged])) {
        if (!own.has(name)) table.set(name, value)
      }
    } else {
      own.add(key)
      table.set(key, nodeValue(walk, pair.value))
    }
  }
  return table
}

/** Tables behind `<<`; of several the last one wins in goccy/go-yaml, where the YAML 1.1 note says the first. */
function mergedTables(walk: Walk, node: Node | null, map: YAMLMap): Map<string, unknown>[] {
  const resolved = walk.yaml.isAlias(node) ? node.resolve(walk.document) : node
  if (walk.yaml.isMap(resolved)) return [tableOf(walk, resolved)]
  if (walk.yaml.isSeq(resolved)) return (resolved.items as Node[]).flatMap((item) => mergedTables(walk, item, map))
  throw new YamlFault(node ?? map, 'value of `<<`', 'a table or an alias of one')
}

function keyOf(walk: Walk, pair: Pair<Node | null, Node | null>, map: YAMLMap): string {
  const key = walk.yaml.isAlias(pair.key) ? pair.key.resolve(walk.document) : pair.key
  if (key === null || key === undefined) return ''
  if (!walk.yaml.isScalar(key)) throw new YamlFault(pair.key ?? map, 'table or list as a key', 'a text')
  const value = scalarOf(key)
  if (typeof value === 'boolean' || (typeof value === 'number' && !Number.isInteger(value))) {
    throw new YamlFault(key, `\`${String(key.source ?? key.value)}\` as a key`, 'quotes around it')
  }
  return value === null ? '' : String(value)
}

function nodeValue(walk: Walk, node: Node | null): unknown {
  const {yaml, document} = walk
  if (node === null) return null
  const alias = yaml.isAlias(node)
  const resolved = alias ? node.resolve(document) : node
  if (++walk.made > dataLimits.items * 2) throw new YamlFault(node, `more than ${dataLimits.items * 2} values`, 'fewer aliases')
  if (walk.depth > dataLimits.depth + 1) return null
  walk.depth++
  try {
    if (yaml.isMap(resolved)) return tableOf(walk, resolved)
    if (yaml.isSeq(resolved)) return (resolved.items as (Node | null)[]).map((item) => nodeValue(walk, item))
    if (yaml.isScalar(resolved)) return scalarOf(resolved)
    throw new YamlFault(node, `alias \`${yaml.isAlias(node) ? node.source : ''}\``, 'an anchor of that name before it')
  } finally {
    walk.depth--
  }
}

function scalarOf(node: Scalar): unknown {
  const text = String(node.value ?? '')
  const tag = node.tag?.replace('tag:yaml.org,2002:', '!!')
  if (tag === undefined || (tag === '!!str' && node.type === undefined)) return node.type === 'PLAIN' ? resolvePlain(text) : text
  if (tag === '!!str') return text
  if (tag === '!!int' || tag === '!!float' || tag === '!!bool' || tag === '!!null') return resolvePlain(text)
  throw new YamlFault(node, `tag \`${node.tag ?? ''}\``, 'a plain value without a tag')
}

const wantedByCode: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'every key once',
  TAB_AS_INDENT: 'blanks instead of a tab',
  BAD_SCALAR_START: 'quotes around a text that begins with this character',
  BLOCK_AS_IMPLICIT_KEY: 'quotes around a text that holds `: `',
  MULTILINE_IMPLICIT_KEY: '`key: value` on one line',
  MISSING_CHAR: 'a closing quote or bracket',
  BAD_ALIAS: 'an anchor of that name before it',
  BAD_DQ_ESCAPE: 'an escape that YAML knows, or single quotes',
  TAG_RESOLVE_FAILED: 'a plain value without a tag',
  BAD_INDENT: 'the same indent as the lines around it'
}

function explain(error: YAMLError, text: string): {actual: string; wanted: string} {
  const line = text.slice(error.pos[0]).split('\n', 1)[0]?.trim() ?? ''
  const actual = line ? `\`${line.length > 40 ? `${line.slice(0, 40)}…` : line}\`` : 'end of line'
  return {actual, wanted: wantedByCode[error.code] ?? 'valid YAML'}
}
