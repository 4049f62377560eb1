import type {Canvas} from './canvas.ts'
import {type Cell, isSame, near, runeAt, step, type Way} from './grid.ts'
import {isArrowhead, isDot} from './runes.ts'
import {drawnCells, type Order, runsOf} from './scan.ts'
import {cornerAt, isNextToCorner, isOnSlope, isOnUpright} from './surroundings.ts'

/** How an end of a line is moved to meet its neighbour. */
export type Nudge = 'left' | 'right' | 'slightly left' | 'slightly right'

/** A straight line between the middles of two cells. */
export interface Line {
  readonly start: Cell
  readonly stop: Cell
  readonly heading: 'e' | 's' | 'ne' | 'se'
  /** A single character, drawn in the middle of its cell. */
  readonly isLonely?: boolean
  /** Only this half of the cell; of lonely ones. */
  readonly half?: 'n' | 's'
  /** A line of `_`. */
  readonly isLow?: boolean
  readonly nudges?: ReadonlySet<Nudge>
}

type Segment = '-' | '_' | '|' | '/' | '\\'

interface Track {
  readonly order: Order
  readonly heading: Line['heading']
  /** Characters under which a line is drawn on. */
  readonly through: string
}

const slopeThrough = ".'+*o<>^v|"

const tracks: Readonly<Record<Segment, Track>> = {
  '-': {order: 'rows', heading: 'e', through: ".'+*o<>()"},
  _: {order: 'rows', heading: 'e', through: ".'+*o|"},
  '|': {order: 'columns', heading: 's', through: ".'+*o^v"},
  '/': {order: 'rising', heading: 'ne', through: slopeThrough},
  '\\': {order: 'falling', heading: 'se', through: slopeThrough}
}

type NudgeRule = readonly [end: 'start' | 'stop', way: Way, runes: string, nudge: Nudge, only?: 'joined']

/** What stands next to which end of a line, and where it moves that end. */
const nudgeRules: Readonly<Partial<Record<Segment, readonly NudgeRule[]>>> = {
  '/': [
    ['start', 'e', '_', 'slightly left'],
    ['stop', 'n', '_', 'slightly right'],
    ['stop', 'ne', '_', 'slightly right', 'joined'],
    ['start', 'w', '_', 'slightly left', 'joined'],
    ['stop', 'n', '\\', 'slightly right', 'joined'],
    ['start', 's', '\\', 'slightly left', 'joined']
  ],
  '\\': [
    ['stop', 'w', '_', 'slightly right'],
    ['start', 'n', '_', 'slightly left'],
    ['start', 'nw', '_', 'slightly left', 'joined'],
    ['stop', 'e', '_', 'slightly right', 'joined'],
    ['stop', 's', '/', 'slightly right', 'joined'],
    ['start', 'n', '/', 'slightly left', 'joined']
  ],
  _: [
    ['stop', 'se', "|'", 'right'],
    ['stop', 'ne', '|', 'right'],
    ['start', 'sw', "|'", 'left'],
    ['start', 'nw', '|', 'left'],
    ['stop', 'e', '/\\', 'slightly right'],
    ['stop', 'se', '\\', 'slightly right'],
    ['start', 'w', '/\\', 'slightly left'],
    ['start', 'sw', '/', 'slightly left'],
    ['stop', 'e', '\\', 'right'],
    ['start', 'w', '/', 'left'],
    ['stop', 's', '/', 'slightly right'],
    ['start', 's', '\\', 'slightly left']
  ]
}

/** Find all straight lines, in the order in which they are drawn. */
export function findLines(canvas: Canvas): Line[] {
  const segments: readonly Segment[] = ['-', '_', '|', '/', '\\']
  return [...segments.flatMap((segment) => trackLines(canvas, segment).map((line) => nudge(canvas, segment, line))), ...findHalfSteps(canvas)]
}

function nudge({grid}: Canvas, segment: Segment, line: Line): Line {
  const rules = nudgeRules[segment]
  if (!rules) return line
  const fitting = rules.filter(([end, way, runes, , only]) => runes.includes(near(grid, line[end], way)) && !(only && line.isLonely))
  return {...line, isLow: segment === '_', nudges: new Set(fitting.map(([, , , name]) => name))}
}

/** Follow the lines that are made of a character. */
function trackLines(canvas: Canvas, segment: Segment): Line[] {
  const {order, heading, through} = tracks[segment]
  const {grid} = canvas
  const lines: Line[] = []
  let open: Line | undefined
  let last = ' '
  const snip = (): void => {
    if (open && !isSame(open.start, open.stop)) lines.push(open)
    open = undefined
  }
  for (const cell of runsOf(canvas, order)) {
    const rune = runeAt(grid, cell)
    const isThrough = through.includes(rune)
    const wasThrough = through.includes(last)
    const isKept = cornerAt(grid, cell) ? heading !== 'e' && (isOnUpright(grid, cell) || isOnSlope(grid, cell)) : rune === segment || isThrough
    if (wasThrough && ((isThrough && heading !== 's') || isDot(rune) || isArrowhead(rune))) snip()
    if (!open) {
      if (isKept) open = {start: cell, stop: cell, heading}
    } else if (!isKept) {
      if (isSame(open.start, open.stop) && last === segment && !isNextToCorner(grid, open.start)) open = {...open, stop: cell, isLonely: true}
      snip()
    } else {
      open = {...open, stop: cell}
      if (isThrough) {
        snip()
        open = {start: cell, stop: cell, heading}
      }
    }
    last = rune
  }
  return lines
}

/** A line of half a cell's height: the upper (`n`) or lower (`s`) part of a cell. */
export function halfStep(cell: Cell, half: 'n' | 's'): Line {
  return {start: cell, stop: step(cell, 's'), heading: 's', isLonely: true, half}
}

function findHalfSteps(canvas: Canvas): Line[] {
  return drawnCells(canvas, 'columns').flatMap((cell) => {
    const half = halfOf(canvas, cell)
    return half ? [halfStep(cell, half)] : []
  })
}

/** Which half of a cell a `.`, `'` or `|` fills on its way to a line of `_` or `-`. */
function halfOf({grid}: Canvas, cell: Cell): 'n' | 's' | undefined {
  const rune = runeAt(grid, cell)
  if (!"'.|".includes(rune) || cornerAt(grid, cell)) return undefined
  const [w, e, n, s] = (['w', 'e', 'n', 's'] as const).map((way) => near(grid, cell, way))
  const [nw, ne] = [near(grid, cell, 'nw'), near(grid, cell, 'ne')]
  if (rune === "'") return (nw === '_' && e === '-') || (w === '-' && ne === '_') ? 'n' : undefined
  if (rune === '.') return (w === '-' && e === '_') || (w === '_' && e === '-') ? 's' : undefined
  if ((n !== '|' && (ne === '_' || nw === '_')) || n === '-') return 'n'
  return (s !== '|' && (w === '_' || e === '_')) || s === '-' ? 's' : undefined
}
