import type {AlignType} from 'mdast'
import {trimAscii} from './ascii-space.ts'

/** Where a cell stands in its line: its text, or what there is instead of one. */
export interface Cell {
  readonly start: number
  readonly end: number
  readonly isEmpty: boolean
}

/** A table among the lines of a paragraph. */
export interface TableLines {
  /** Index of the header's line. */
  readonly head: number
  readonly align: readonly AlignType[]
  readonly header: readonly Cell[]
  readonly rows: readonly (readonly Cell[])[]
}

/**
 * Find the table in a paragraph's lines.
 *
 * Shape: `['text', '| a |', '|:--|', '| b |']` → `{head: 1, align: ['left'], header: [{start: 2, end: 3, isEmpty: false}], rows: [[…]]}`.
 * Source: goldmark `extension/table.go`; the first row of dashes decides, also against a table.
 */
export function findTable(lines: readonly string[]): TableLines | undefined {
  for (let index = 1; index < lines.length; index++) {
    const align = alignments(lines[index] ?? '')
    if (!align) continue
    const header = cellsOf(lines[index - 1] ?? '')
    if (header.length > align.length) return undefined
    return {head: index - 1, align, header, rows: lines.slice(index + 1).map((line) => cellsOf(line).slice(0, align.length))}
  }
  return undefined
}

function alignments(line: string): readonly AlignType[] | undefined {
  if (/^(?: {4}| {0,3}\t)/.test(line) || !/^[\s|:-]*$/.test(line) || /^\s*-*\s*$/.test(line)) return undefined
  const columns = line.split('|')
  if (columns[0]?.trim() === '') columns.shift()
  if (columns.at(-1)?.trim() === '') columns.pop()
  if (columns.length === 0 || !columns.every((column) => /^\s*:?-+:?\s*$/.test(column))) return undefined
  return columns.map((column) => {
    const rule = column.trim()
    if (rule.startsWith(':')) return rule.endsWith(':') ? 'center' : 'left'
    return rule.endsWith(':') ? 'right' : null
  })
}

/** Cut a row at its pipes; one after a backslash does not cut, and neither does the last character. */
function cellsOf(line: string): readonly Cell[] {
  let at = line.search(/[^ \t\r\v\f]|$/)
  let limit = line.replace(/[ \t\r\v\f]+$/, '').length
  if (line.charAt(at) === '|') at++
  if (limit > 0 && line.charAt(limit - 1) === '|') limit--
  const cells: Cell[] = []
  while (at < limit) {
    let end = at
    while (end < limit && !(line.charAt(end) === '|' && line.charAt(end - 1) !== '\\')) end++
    const text = line.slice(at, end)
    const start = at + text.search(/[^ \t\r\v\f]|$/)
    const length = trimAscii(text).length
    // there must be something to stand for a cell, if only its pipe
    cells.push(length > 0 ? {start, end: start + length, isEmpty: false} : {start: at, end: Math.max(end, at + 1), isEmpty: true})
    at = end + 1
  }
  return cells
}
