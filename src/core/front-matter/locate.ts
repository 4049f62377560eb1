import type {VFile} from 'vfile'
import type {KeyPlace} from '../diagnostics.ts'
import {placeMessage} from '../diagnostics.ts'
import type {DataBlock} from './fence.ts'
import type {KeyRange, KeyRanges} from './key-ranges.ts'
import {pointInBlock} from './place.ts'

const readers = {
  toml: async () => (await import('./ranges-toml.ts')).tomlRanges,
  yaml: async () => (await import('./ranges-yaml.ts')).yamlRanges,
  json: async () => (await import('./ranges-json.ts')).jsonRanges
} as const

/**
 * Give every message that names a key of the front matter its line and column.
 *
 * A key that is not there is placed at the nearest table above it, and at the start of the block where there is none.
 * Units: places are 1-indexed lines and columns of the whole file. The parsers with places are loaded only when a
 * message asks for one.
 */
export async function locateMessages(file: VFile, block: DataBlock): Promise<void> {
  const open = file.messages.filter((message) => message.keyPlace)
  if (open.length === 0) return
  const ranges = await rangesOf(block)
  for (const message of open) {
    const range = ranges && message.keyPlace && findRange(ranges, message.keyPlace)
    placeMessage(message, range ? {start: pointInBlock(block, range[0]), end: pointInBlock(block, range[1])} : block.start)
    delete message.keyPlace
  }
}

async function rangesOf(block: DataBlock): Promise<KeyRanges | undefined> {
  if (block.format === 'none') return undefined
  try {
    return (await readers[block.format]())(block.text)
  } catch {
    // The decoder's word counts: what only the parser with places refuses is placed at the block's start.
    return undefined
  }
}

/** Range of the longest part of a path that is known. */
function findRange(ranges: KeyRanges, {key, at}: KeyPlace): KeyRange['value'] | undefined {
  for (let length = key.length; length > 0; length--) {
    const range = ranges.get(key.slice(0, length))
    if (range) return (at === 'key' ? range.key : undefined) ?? range.value
  }
  return undefined
}
