import {type AST, parseTOML} from 'toml-eslint-parser'
import {withPossibleDates} from './toml-dates.ts'
import {collectRanges, type KeyPath, type KeyRanges, type RangeCollector, rangeLimits} from './key-ranges.ts'

/**
 * Find where the keys and values of a TOML text are written.
 *
 * Errors: throws what the parser throws.
 */
export function tomlRanges(text: string): KeyRanges {
  const ranges = collectRanges()
  const [top] = parseTOML(withPossibleDates(text), {tomlVersion: '1.1'}).body
  for (const node of top.body) {
    if (node.type === 'TOMLTable') addTable(ranges, node)
    else addKeyValue(ranges, node, [])
  }
  return ranges
}

function addTable(ranges: RangeCollector, table: AST.TOMLTable): void {
  const path = table.resolvedKey
  const {keys} = table.key
  // `[a.b]` inside `[[a]]` resolves to `a`, 0, `b`: the written keys stand for the last texts of the path.
  let written = keys.length - 1
  for (let length = path.length; length > 0 && written >= 0; length--) {
    const key = keys[written]
    if (typeof path[length - 1] !== 'string' || !key) {
      ranges.add(path.slice(0, length), {key: keys[written]?.range, value: table.range})
      continue
    }
    ranges.add(path.slice(0, length), {key: key.range, value: written === keys.length - 1 ? table.range : key.range})
    written--
  }
  for (const node of table.body) addKeyValue(ranges, node, path)
}

function addKeyValue(ranges: RangeCollector, node: AST.TOMLKeyValue, base: KeyPath): void {
  const {keys} = node.key
  const path = [...base, ...keys.slice(0, rangeLimits.depth).map((key) => (key.type === 'TOMLBare' ? key.name : key.value))]
  for (let length = base.length + 1; length <= path.length; length++) {
    const part = keys[length - base.length - 1]
    if (!part) break
    const last = length === base.length + keys.length
    ranges.add(path.slice(0, length), {key: part.range, value: last ? node.value.range : node.range})
  }
  if (path.length === base.length + keys.length) addContent(ranges, node.value, path)
}

function addContent(ranges: RangeCollector, node: AST.TOMLContentNode, path: KeyPath): void {
  if (path.length > rangeLimits.depth) return
  if (node.type === 'TOMLInlineTable') for (const pair of node.body) addKeyValue(ranges, pair, path)
  if (node.type !== 'TOMLArray') return
  for (const [index, item] of node.elements.entries()) {
    ranges.add([...path, index], {value: item.range})
    addContent(ranges, item, [...path, index])
  }
}
