import {type Node, parseTree} from 'jsonc-parser'
import {collectRanges, type KeyPath, type KeyRanges, type RangeCollector, rangeLimits} from './key-ranges.ts'

/** Find where the keys and values of a JSON text are written. */
export function jsonRanges(text: string): KeyRanges {
  const ranges = collectRanges()
  const tree = parseTree(text)
  if (tree) addNode(ranges, tree, [])
  return ranges
}

function addNode(ranges: RangeCollector, node: Node, path: KeyPath): void {
  if (path.length > rangeLimits.depth) return
  for (const [index, child] of (node.children ?? []).entries()) {
    if (child.type !== 'property') {
      addItem(ranges, child, [...path, index])
      continue
    }
    const [key, value] = child.children ?? []
    if (!key) continue
    const inner = [...path, String(key.value)]
    ranges.add(inner, {key: spanOf(key), value: spanOf(value ?? key)})
    if (value) addNode(ranges, value, inner)
  }
}

function addItem(ranges: RangeCollector, node: Node, path: KeyPath): void {
  ranges.add(path, {value: spanOf(node)})
  addNode(ranges, node, path)
}

function spanOf(node: Node): [number, number] {
  return [node.offset, node.offset + node.length]
}
