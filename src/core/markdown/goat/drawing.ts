import {findArrows} from './arrows.ts'
import {type Canvas, readCanvas} from './canvas.ts'
import {drawArrow, drawBridge, drawCorner, drawDot, drawLetter, drawLine} from './draw.ts'
import {near, runeAt, step} from './grid.ts'
import {findLines, halfStep} from './lines.ts'
import {isDot} from './runes.ts'
import {drawnCells} from './scan.ts'
import {cornerAt} from './surroundings.ts'

/** The inside of an SVG. */
export interface Drawing {
  readonly svg: string
  /** Units: pixels. */
  readonly width: number
  readonly height: number
}

/**
 * Draw a diagram that is made of characters.
 *
 * Shape: `-->` → a line and the head of an arrow; the time grows with the characters, not with the area.
 * Source: GoAT (`github.com/bep/goat`) as Hugo has it, to the letter.
 */
export function drawDiagram(text: string): Drawing {
  const canvas = readCanvas(text)
  const parts = [...findLines(canvas).map(drawLine), ...findArrows(canvas).map(drawArrow), ...corners(canvas), ...dots(canvas), ...bridges(canvas), ...letters(canvas)]
  return {svg: `<g transform='translate(8,16)'>\n${parts.join('')}</g>\n`, width: (canvas.width + 1) * 8, height: canvas.height * 16 + 9}
}

function corners(canvas: Canvas): string[] {
  return drawnCells(canvas, 'rows').flatMap((cell) => {
    const corner = cornerAt(canvas.grid, cell)
    return corner ? [drawCorner(cell, corner)] : []
  })
}

function dots(canvas: Canvas): string[] {
  return drawnCells(canvas, 'columns')
    .filter((cell) => isDot(runeAt(canvas.grid, cell)))
    .map((cell) => drawDot(cell, runeAt(canvas.grid, cell) === '*'))
}

/** Upright lines that hop over a level one: `-)-` and `-(-`. */
function bridges(canvas: Canvas): string[] {
  const {grid} = canvas
  return drawnCells(canvas, 'rows').flatMap((cell) => {
    const rune = runeAt(grid, cell)
    if ((rune !== '(' && rune !== ')') || near(grid, cell, 'w') !== '-' || near(grid, cell, 'e') !== '-') return []
    return [drawLine(halfStep(step(cell, 'n'), 's')), drawLine(halfStep(step(cell, 's'), 'n')), drawBridge(cell, rune === '(' ? 'w' : 'e')]
  })
}

function letters({letters}: Canvas): string[] {
  return letters.toSorted((one, other) => one.x - other.x || one.y - other.y).map(drawLetter)
}
