import type {Canvas} from './canvas.ts'
import {type Cell, type Grid, near, runeAt, step, type Way} from './grid.ts'
import {halfStep, type Line} from './lines.ts'
import {isArrowhead, isDot, isJoint} from './runes.ts'
import {drawnCells} from './scan.ts'

/** The head of an arrow. */
export interface Arrow {
  readonly cell: Cell
  readonly way: Way
  /** Moved to touch what it points at. */
  readonly isNudged: boolean
  /** The line between the head and what it points at. */
  readonly tail?: Line
}

/** Find the heads of arrows, column by column. */
export function findArrows(canvas: Canvas): Arrow[] {
  return drawnCells(canvas, 'columns')
    .filter((cell) => isArrowhead(runeAt(canvas.grid, cell)))
    .map((cell) => arrowAt(canvas.grid, cell))
}

function arrowAt(grid: Grid, cell: Cell): Arrow {
  const way = wayOf(grid, cell)
  const target = near(grid, cell, way)
  if (way === 'w' || way === 'e') return {cell, way, isNudged: isDot(target)}
  if (target !== '-' && (!isJoint(target) || isDot(target))) return {cell, way, isNudged: false}
  return {cell, way, isNudged: true, tail: tailOf(cell, way)}
}

/** Where a head points: aslant if the line behind it is. */
function wayOf(grid: Grid, cell: Cell): Way {
  switch (runeAt(grid, cell)) {
    case '^':
      if (near(grid, cell, 'sw') === '/') return 'ne'
      return near(grid, cell, 'se') === '\\' ? 'nw' : 'n'
    case 'v':
      if (near(grid, cell, 'ne') === '/') return 'sw'
      return near(grid, cell, 'nw') === '\\' ? 'se' : 's'
    case '<':
      return 'w'
    default:
      return 'e'
  }
}

function tailOf(cell: Cell, way: Way): Line {
  const end = step(cell, way)
  switch (way) {
    case 'nw':
      return {start: end, stop: cell, heading: 'se'}
    case 'ne':
      return {start: cell, stop: end, heading: 'ne'}
    case 'se':
      return {start: cell, stop: end, heading: 'se'}
    case 'sw':
      return {start: end, stop: cell, heading: 'ne'}
    default:
      return halfStep(cell, way === 'n' ? 'n' : 's')
  }
}
