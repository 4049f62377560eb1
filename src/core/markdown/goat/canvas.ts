import {isText} from './text.ts'
import type {Cell, Grid} from './grid.ts'

/** A drawing of characters, with its lines and its letters apart. */
export interface Canvas {
  /** Cells; of the longest line. */
  readonly width: number
  readonly height: number
  /** What lines are made of; blank where a letter stands. */
  readonly grid: Grid
  readonly letters: readonly Letter[]
}

/** A character that belongs to no line. */
export interface Letter extends Cell {
  readonly rune: string
}

/** Bytes at which Go's line scanner gives up, and all that follows with it. */
const longestLine = 65_536

/** Read a drawing: find out which of its characters are letters. */
export function readCanvas(text: string): Canvas {
  const all = linesOf(text).map((line) => [...line])
  const letters: Letter[] = []
  const grid = all.map((row, y) => {
    let isAfterText = false
    return row.map((rune, x) => {
      isAfterText = isText(all, {x, y}, isAfterText)
      if (isAfterText) letters.push({x, y, rune})
      return isAfterText ? ' ' : rune
    })
  })
  return {width: all.reduce((widest, row) => Math.max(widest, row.length), 0), height: all.length, grid, letters}
}

function linesOf(text: string): string[] {
  if (text === '') return []
  const lines = text.replace(/\n$/, '').split('\n')
  const tooLong = lines.findIndex((line) => line.length * 3 >= longestLine && new TextEncoder().encode(line).length >= longestLine)
  return (tooLong < 0 ? lines : lines.slice(0, tooLong)).map((line) => line.replace(/\r$/, ''))
}
