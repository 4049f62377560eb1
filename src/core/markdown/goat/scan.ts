import type {Canvas} from './canvas.ts'
import {type Cell, isSame} from './grid.ts'

/** An order in which cells are read: rows, columns, or slopes from left to right. */
export type Order = 'rows' | 'columns' | 'rising' | 'falling'

const compare: Readonly<Record<Exclude<Order, 'rows'>, (one: Cell, other: Cell) => number>> = {
  columns: (one, other) => one.x - other.x || one.y - other.y,
  rising: (one, other) => one.x + one.y - other.x - other.y || one.x - other.x,
  falling: (one, other) => one.x - one.y - other.x + other.y || one.x - other.x
}

/** List the cells that are not blank, in an order: the work grows with what is drawn, not with the area. */
export function drawnCells({grid}: Canvas, order: Order): Cell[] {
  const cells = grid.flatMap((row, y) => row.flatMap((rune, x) => (rune === ' ' ? [] : [{x, y}])))
  return order === 'rows' ? cells : cells.sort(compare[order])
}

/** List the cells that are not blank, and after each run of them the blank one at which a line ends. */
export function* runsOf(canvas: Canvas, order: Order): Generator<Cell> {
  let expected: Cell | undefined
  for (const cell of drawnCells(canvas, order)) {
    if (expected && !isSame(expected, cell)) yield expected
    yield cell
    expected = following(canvas, cell, order)
  }
  if (expected) yield expected
}

/** The cell that is read next; a rising slope that reached the top is followed by the foot of the next one. */
function following({height}: Canvas, {x, y}: Cell, order: Order): Cell {
  if (order === 'rows') return {x: x + 1, y}
  if (order === 'columns') return {x, y: y + 1}
  if (order === 'falling') return {x: x + 1, y: y + 1}
  return y > 0 ? {x: x + 1, y: y - 1} : {x: Math.max(0, x + 1 - height), y: Math.min(x + 1, height)}
}
