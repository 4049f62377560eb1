/** A place in a drawing, counted from its upper left corner. */
export interface Cell {
  readonly x: number
  readonly y: number
}

/** Characters by row and column; rows may be short. */
export type Grid = readonly (readonly string[])[]

/** A direction on the compass; north is up. */
export type Way = 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'nw'

const steps: Readonly<Record<Way, readonly [number, number]>> = {n: [0, -1], ne: [1, -1], e: [1, 0], se: [1, 1], s: [0, 1], sw: [-1, 1], w: [-1, 0], nw: [-1, -1]}

/** The neighbour of a cell. */
export function step({x, y}: Cell, way: Way): Cell {
  const [right, down] = steps[way]
  return {x: x + right, y: y + down}
}

/** The character in a cell; a blank where there is none. */
export function runeAt(grid: Grid, {x, y}: Cell): string {
  return grid[y]?.[x] ?? ' '
}

/** The character next to a cell. */
export function near(grid: Grid, {x, y}: Cell, way: Way): string {
  const [right, down] = steps[way]
  return grid[y + down]?.[x + right] ?? ' '
}

/** Whether two cells are one. */
export function isSame(one: Cell, other: Cell): boolean {
  return one.x === other.x && one.y === other.y
}
