import {type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument} from 'yaml'
import {joinQuoted} from './join-quoted.ts'
import {collectRanges, type KeyPath, type KeyRanges, type RangeCollector, rangeLimits} from './key-ranges.ts'

interface Walk {
  readonly ranges: RangeCollector
  readonly document: Document
  /** Nodes visited, so that aliases of aliases come to an end. */
  visited: number
}

/** Find where the keys and values of a YAML text are written; merged and aliased tables at the place of their anchor. */
export function yamlRanges(text: string): KeyRanges {
  const document = parseDocument(joinQuoted(text), {schema: 'failsafe', version: '1.2', logLevel: 'silent', prettyErrors: false})
  const walk: Walk = {ranges: collectRanges(), document, visited: 0}
  addNode(walk, document.contents, [])
  return walk.ranges
}

function addNode(walk: Walk, node: Node | null, path: KeyPath): void {
  if (path.length > rangeLimits.depth || ++walk.visited > rangeLimits.ranges) return
  const resolved = isAlias(node) ? node.resolve(walk.document) : node
  if (isMap(resolved)) addMap(walk, resolved.items as Pair<Node, Node | null>[], path)
  if (!isSeq(resolved)) return
  for (const [index, item] of (resolved.items as Node[]).entries()) {
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
  // Own keys come first: what is merged gives way to them.
  for (const node of merged) addMerged(walk, node, path)
}

function addMerged(walk: Walk, node: Node | null, path: KeyPath): void {
  const resolved = isAlias(node) ? node.resolve(walk.document) : node
  if (isSeq(resolved)) for (const item of resolved.items as Node[]) addNode(walk, item, path)
  else addNode(walk, node, path)
}

function spanOf(node: Node | null | undefined): [number, number] | undefined {
  const range = node?.range
  return range ? [range[0], range[1]] : undefined
}
