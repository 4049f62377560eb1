import type {Arrow} from './arrows.ts'
import type {Letter} from './canvas.ts'
import type {Cell, Way} from './grid.ts'
import type {Line} from './lines.ts'
import type {Corner} from './surroundings.ts'

/** Size of a cell and of half of it. Units: pixels. */
const [width, height, halfWidth, halfHeight] = [8, 16, 4, 8] as const

/** Half the breadth of an arrow's head, as Go's `float32` holds it. */
const breadth = Math.fround(0.35 * height)

/** Draw a straight line. */
export function drawLine(line: Line): string {
  const {heading, isLonely, half, isLow, nudges} = line
  const start = {x: line.start.x * width, y: line.start.y * height}
  const stop = {x: line.stop.x * width, y: line.stop.y * height}
  const rise = heading === 'ne' ? halfHeight : heading === 'se' ? -halfHeight : 0
  if (isLonely) {
    const [right, down] = heading === 'e' ? [0, 0] : heading === 's' ? [0, -halfHeight] : [-halfWidth, rise]
    for (const end of [start, stop]) Object.assign(end, {x: end.x + right, y: end.y + down})
    if (half === 'n') stop.y -= halfHeight
    if (half === 's') start.y += halfHeight
  }
  if (isLow) for (const end of [start, stop]) end.y += halfHeight
  if (nudges?.has('left')) start.x -= width
  if (nudges?.has('right')) stop.x += width
  if (nudges?.has('slightly left')) Object.assign(start, {x: start.x - halfWidth, y: start.y + rise})
  if (nudges?.has('slightly right')) Object.assign(stop, {x: stop.x + halfWidth, y: stop.y - rise})
  return path(`M ${start.x},${start.y} L ${stop.x},${stop.y}`)
}

const turns: Readonly<Record<Way, number>> = {n: 270, ne: 300, nw: 240, w: 180, e: 0, s: 90, sw: 120, se: 60}

/** Draw the head of an arrow, and its tail before it. */
export function drawArrow({cell, way, isNudged, tail}: Arrow): string {
  const [x, y] = [cell.x * width, cell.y * height]
  const isSlanted = way.length === 2
  const shift = (isSlanted ? 4 : 0) + (isNudged ? (isSlanted ? 6 : way === 'w' || way === 'e' ? -8 : 8) : 0)
  const points = [
    [x + width + shift, y],
    [x - halfWidth + shift, Math.fround(y - breadth)],
    [x - halfWidth + shift, Math.fround(y + breadth)]
  ]
  const corners = points.map((point) => point.map((value) => value.toFixed(6)).join(',')).join(' ')
  const turn = [turns[way], x, y].map((value) => value.toFixed(6)).join(', ')
  return `${tail ? drawLine(tail) : ''}<polygon points='${corners}' fill='currentColor' transform='rotate(${turn})'></polygon>\n`
}

/** Draw a round corner as a quarter of a circle. */
export function drawCorner(cell: Cell, corner: Corner): string {
  const [x, y] = [cell.x * width, cell.y * height]
  const isEast = corner === 'ne' || corner === 'se'
  const isFalling = corner === 'ne' || corner === 'sw'
  const top = corner === 'nw' || corner === 'ne' ? y : y - height
  const [from, to] = isFalling ? [x - width, x + width] : [x + width, x - width]
  return path(`M ${from},${top} A 16,16 0 0,${isEast ? 1 : 0} ${to},${top + height}`)
}

/** Draw a `o` or `*`. */
export function drawDot({x, y}: Cell, isFilled: boolean): string {
  return `<circle cx='${x * width}' cy='${y * height}' r='6' stroke='currentColor' fill='${isFilled ? 'currentColor' : '#fff'}'></circle>\n`
}

/** Draw the arc of a line that hops over another one. */
export function drawBridge({x, y}: Cell, side: 'e' | 'w'): string {
  return path(`M ${x * width},${y * height - halfHeight} A 9,9 0 0,${side === 'w' ? 0 : 1} ${x * width},${y * height + halfHeight}`)
}

const shades: ReadonlyMap<string, string> = new Map([['▉', 'currentColor'], ['▓', 'rgb(64,64,64)'], ['▒', 'rgb(128,128,128)'], ['░', 'rgb(191,191,191)']])
const entities: ReadonlyMap<string, string> = new Map([['&', '&amp;'], ['<', '&lt;'], ['>', '&gt;']])

/** Draw a letter; those that look like a slope become one, and blocks a square. */
export function drawLetter({x, y, rune}: Letter): string {
  const shade = shades.get(rune)
  if (rune === '╱' || rune === '╳') return drawLine({start: {x, y}, stop: {x: x + 1, y: y - 1}, heading: 'ne', isLonely: true})
  if (rune === '╲') return drawLine({start: {x, y}, stop: {x: x + 1, y: y + 1}, heading: 'se', isLonely: true})
  if (shade) return `<rect x='${x * width - halfWidth}' y='${y * height - halfHeight}' width='8' height='16' fill='${shade}'></rect>`
  return `<text text-anchor='middle' x='${x * width}' y='${y * height + 4}' fill='currentColor' style='font-size:1em'>${entities.get(rune) ?? rune}</text>\n`
}

function path(data: string): string {
  return `<path d='${data}' fill='none' stroke='currentColor'></path>\n`
}
