import type {VFile} from 'vfile'
import type {Document, Node, Pair, Scalar, YAMLMap} from 'yaml'
import {report} from '../diagnostics.ts'
import type {DataBlock} from './fence.ts'
import {dataLimits, jsonSafe} from './json-safe.ts'
import {joinQuoted} from './join-quoted.ts'
import {pointInBlock} from './place.ts'
import type {Json, JsonObject} from './types.ts'
import {explainYaml} from './yaml-advice.ts'
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
  readonly text: string
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
  const document = readDocument(yaml, block.text)
  if (!document || document.contents === null) return {}
  if (document.errors.length > 0) {
    const {offset, ...values} = explainYaml(yaml, document, block.text)
    report(file, 'front-matter-syntax', pointInBlock(block, offset), {name: 'YAML', ...values})
    return undefined
  }
  try {
    const walk: Walk = {yaml, document, text: block.text, made: 0, depth: 0}
    if (!yaml.isMap(document.contents)) {
      const {contents} = document
      const text = yaml.isScalar(contents) ? String(contents.value) : undefined
      const wanted = /^[\w-]+ *=/.test(text ?? '') ? '`key: value`; `key = value` is TOML, between `+++`' : '`key: value`'
      throw new YamlFault(contents, text === undefined ? 'list' : `\`${text.slice(0, 40)}\``, wanted)
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

function readDocument(yaml: Yaml, text: string): Document | undefined {
  const read = (source: string): Document | undefined => {
    const [document] = yaml.parseAllDocuments(source, {schema: 'failsafe', version: '1.2', merge: false, uniqueKeys: true, strict: true, logLevel: 'silent', prettyErrors: false, stringKeys: false})
    return document && 'contents' in document ? document : undefined
  }
  const document = read(text)
  if (!document?.errors.length) return document
  const joined = joinQuoted(text)
  const second = joined === text ? document : read(joined)
  return second?.errors.length ? document : second
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
  const value = scalarOf(walk, key)
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
    if (yaml.isScalar(resolved)) return scalarOf(walk, resolved)
    throw new YamlFault(node, `alias \`${yaml.isAlias(node) ? node.source : ''}\``, 'an anchor of that name before it')
  } finally {
    walk.depth--
  }
}

function scalarOf(walk: Walk, node: Scalar): unknown {
  const text = String(node.value ?? '')
  const tag = node.tag?.replace('tag:yaml.org,2002:', '!!')
  if (tag === undefined || (tag === '!!str' && node.type === undefined)) return node.type === 'PLAIN' ? resolvePlain(text) : text
  if (tag === '!!str') return text
  if (tag === '!!int' || tag === '!!float' || tag === '!!bool' || tag === '!!null') return resolvePlain(text)
  // The range begins behind the tag.
  const start = node.range?.[0] ?? 0
  const written = /![^\s!]*!?\S*\s*$/.exec(walk.text.slice(0, start))
  throw new YamlFault({range: [written?.index ?? start]}, `tag \`${written?.[0].trim() ?? tag}\``, 'a plain value without a tag')
}
