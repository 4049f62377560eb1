import type {Point} from 'unist'
import type {DataBlock} from './fence.ts'

/**
 * Place of a character of a data block in the author's file.
 *
 * Units: `offset` in characters from the block's start; line and column 1-indexed, of the whole file.
 */
export function pointInBlock(block: DataBlock, offset: number): Required<Point> {
  const before = block.text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  if (lineStart === 0) return {line: block.start.line, column: block.start.column + offset, offset: block.start.offset + offset}
  return {line: block.start.line + before.split('\n').length - 1, column: offset - lineStart + 1, offset: block.start.offset + offset}
}

/** Offset in a text of a 1-indexed line and column. */
export function offsetOf(text: string, {line, column}: {readonly line: number; readonly column: number}): number {
  let start = 0
  for (let count = 1; count < line; count++) start = text.indexOf('\n', start) + 1
  return Math.min(start + column - 1, text.length)
}
