import {type Cell, type Grid, near, runeAt, step} from './grid.ts'
import {isDot, isReserved} from './runes.ts'
import {isNextToCorner, isOnSlope, isOnUpright} from './surroundings.ts'

/**
 * Tell whether a character is a letter, and not part of a line.
 *
 * Shape: in `foo----bar` and `a > b` everything is text; in `--> b` only the `b`.
 */
export function isText(grid: Grid, cell: Cell, isAfterText: boolean): boolean {
  const rune = runeAt(grid, cell)
  if (rune === ' ') return false
  if (!isReserved(rune)) return true
  if (isOnLine(grid, cell)) return false
  if (isAfterText || !isReserved(near(grid, cell, 'e'))) return true
  if (near(grid, cell, 'w') !== ' ' || near(grid, cell, 'e') !== ' ' || isDot(rune)) return false
  return !isReserved(near(grid, step(cell, 'w'), 'w')) || !isReserved(near(grid, step(cell, 'e'), 'e'))
}

/** Whether a line, other than a level one, goes through a character. */
function isOnLine(grid: Grid, cell: Cell): boolean {
  switch (runeAt(grid, cell)) {
    case '*':
    case 'o':
    case '+':
    case 'v':
    case '^':
      return isOnSlope(grid, cell) || isOnUpright(grid, cell)
    case '|':
      return isOnUpright(grid, cell) || isNextToCorner(grid, cell)
    case '/':
    case '\\':
      return isOnSlope(grid, cell)
    case '-':
      return isNextToCorner(grid, cell)
    case '(':
    case ')':
      return isOnUpright(grid, cell)
    default:
      return false
  }
}
