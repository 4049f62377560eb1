import {type Cell, type Grid, near, runeAt} from './grid.ts'
import {isDot, isJoint} from './runes.ts'

/** Where the middle of an arc lies, seen from the cell in which it bends. */
export type Corner = 'nw' | 'ne' | 'se' | 'sw'

/** Tell how a `.`, `'` or `+` bends a line between level and upright; `undefined` if it does not. */
export function cornerAt(grid: Grid, cell: Cell): Corner | undefined {
  const rune = runeAt(grid, cell)
  if (!isJoint(rune)) return undefined
  const opensUp = rune === "'" || rune === '+'
  const opensDown = rune === '.' || rune === '+'
  const isRight = isLevel(near(grid, cell, 'e')) || near(grid, cell, 'ne') === '_'
  const isLeft = isLevel(near(grid, cell, 'w')) || near(grid, cell, 'nw') === '_'
  if (opensDown && isRight && isUpright(near(grid, cell, 'sw'))) return 'nw'
  if (opensDown && isLeft && isUpright(near(grid, cell, 'se'))) return 'ne'
  if (opensUp && isLeft && isUpright(near(grid, cell, 'ne'))) return 'se'
  if (opensUp && isRight && isUpright(near(grid, cell, 'nw'))) return 'sw'
  return undefined
}

function isLevel(rune: string): boolean {
  return rune === '-' || rune === '+' || rune === '_'
}

function isUpright(rune: string): boolean {
  return rune === '|' || rune === '+' || rune === ')' || rune === '(' || isDot(rune)
}

/** Whether a `|` is above or below a cell, or the cell is a `|` next to a joint. */
export function isOnUpright(grid: Grid, cell: Cell): boolean {
  const isBar = runeAt(grid, cell) === '|'
  const north = near(grid, cell, 'n')
  const south = near(grid, cell, 's')
  return north === '|' || south === '|' || (isBar && (isJoint(north) || isJoint(south)))
}

/** Whether a sloping line goes through a cell. */
export function isOnSlope(grid: Grid, cell: Cell): boolean {
  const rune = runeAt(grid, cell)
  if (rune === '/') return goesOn(grid, cell, ['ne', 'sw', '\\'])
  if (rune === '\\') return goesOn(grid, cell, ['nw', 'se', '/'])
  return near(grid, cell, 'nw') === '\\' || near(grid, cell, 'ne') === '/' || near(grid, cell, 'sw') === '/' || near(grid, cell, 'se') === '\\'
}

function goesOn(grid: Grid, cell: Cell, [up, down, opposite]: readonly ['ne' | 'nw', 'sw' | 'se', string]): boolean {
  const rune = runeAt(grid, cell)
  const [above, below] = [near(grid, cell, up), near(grid, cell, down)]
  return above === rune || below === rune || isJoint(above) || isJoint(below) || near(grid, cell, 'n') === opposite || near(grid, cell, 's') === opposite
}

/** Whether a `-` or `|` may lead into a round corner. */
export function isNextToCorner(grid: Grid, cell: Cell): boolean {
  const rune = runeAt(grid, cell)
  if (rune === '-') return /[.']/.test(near(grid, cell, 'w') + near(grid, cell, 'e'))
  return rune === '|' && (/\./.test(near(grid, cell, 'nw') + near(grid, cell, 'ne')) || /'/.test(near(grid, cell, 'sw') + near(grid, cell, 'se')))
}
