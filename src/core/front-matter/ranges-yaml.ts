import {type Alias, type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument} from 'yaml'
import {joinQuoted} from './join-quoted.ts'
import {collectRanges, type KeyPath, type KeyRanges, type RangeCollector, rangeLimits} from './key-ranges.ts'

interface Walk {
  readonly ranges: RangeCollector
  readonly document: Document
  /** Aliases with their paths, followed when all that is written has been seen; each may add more. */
  readonly aliases: (readonly [Alias, KeyPath])[]
}

/** Find where the keys and values of a YAML text are written; merged and aliased tables at the place of their anchor. */
export function yamlRanges(text: string): KeyRanges {
  const document = parseDocument(joinQuoted(text), {schema: 'failsafe', version: '1.2', logLevel: 'silent', prettyErrors: false})
  const walk: Walk = {ranges: collectRanges(), document, aliases: []}
  addNode(walk, document.contents, [])
  for (let index = 0; index < Math.min(walk.aliases.length, rangeLimits.aliases); index++) {
    const [alias, path] = walk.aliases[index] ?? []
    if (alias && path) addNode(walk, alias.resolve(document) ?? null, path)
  }
  return walk.ranges
}

function addNode(walk: Walk, node: Node | null, path: KeyPath): void {
  if (path.length > rangeLimits.depth) return
  if (isAlias(node)) walk.aliases.push([node, path])
  else if (isMap(node)) addMap(walk, node.items as Pair<Node, Node | null>[], path)
  else if (isSeq(node)) addItems(walk, node.items as Node[], path)
}

function addItems(walk: Walk, items: readonly Node[], path: KeyPath): void {
  for (const [index, item] of items.entries()) {
    const span = spanOf(item)
    if (span) walk.ranges.add([...path, index], {value: span})
    addNode(walk, item, [...path, index])
  }
}

function addMap(walk: Walk, pairs: readonly Pair<Node, Node | null>[], path: KeyPath): void {
  const merged: (Node | null)[] = []
  for (const {key, value} of pairs) {
    const name = isScalar(key) ? String(key.value ?? '') : ''
    const span = spanOf(key)
    if (span) walk.ranges.add([...path, name], {key: span, value: spanOf(value) ?? span})
    if (name === '<<') merged.push(value)
    else addNode(walk, value, [...path, name])
  }
  // Own keys come first, then the last of several tables: what is merged gives way to them.
  for (const node of merged) for (const table of isSeq(node) ? (node.items as Node[]).toReversed() : [node]) addNode(walk, table, path)
}

function spanOf(node: Node | null | undefined): [number, number] | undefined {
  const range = node?.range
  return range ? [range[0], range[1]] : undefined
}
