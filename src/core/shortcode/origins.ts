import type {Point, Position} from 'unist'

/** Where a made text comes from in the author's text. */
export interface Origins {
  /** Units: 0-indexed offset in the made text → 1-indexed line and column of the author's, with offset. */
  readonly point: (offset: number) => Point
  /** The author's range that offsets from `start` to `end` come from. */
  readonly position: (start: number, end: number) => Position
  /** The author's place of a place in the made text; places without offsets stay. */
  readonly place: (place: Point | Position) => Point | Position
}

interface Segment {
  /** Offset in the made text. */
  readonly at: number
  readonly start: number
  readonly end: number
  /** Whether characters are the author's own, one for one. */
  readonly same: boolean
}

/** A text in the making that remembers where its parts come from. */
export interface TracedText {
  readonly append: (value: string, source: {readonly start: number; readonly end: number; readonly same: boolean}) => void
  readonly finish: () => {readonly text: string; readonly origins: Origins}
}

/** Start a text that is made of parts of `source` and of what replaces other parts of it. */
export function traceText(source: string): TracedText {
  const segments: Segment[] = []
  let text = ''
  return {
    append(value, {start, end, same}) {
      segments.push({at: text.length, start, end, same})
      text += value
    },
    finish: () => ({text, origins: originsOf(segments, pointsOf(source))})
  }
}

/** Find line and column of offsets in a text; the lines are found at the first question. */
export function pointsOf(text: string): (offset: number) => Point {
  let lines: number[] | undefined
  return (offset) => {
    lines ??= lineStarts(text)
    const line = lastNotAfter(lines, offset)
    return {line: line + 1, column: offset - (lines[line] ?? 0) + 1, offset}
  }
}

function originsOf(segments: readonly Segment[], pointAt: (offset: number) => Point): Origins {
  const starts = segments.map((segment) => segment.at)
  const source = (offset: number, edge: 'start' | 'end') => {
    const segment = segments[lastNotAfter(starts, edge === 'end' && offset > 0 ? offset - 1 : offset)]
    if (!segment) return 0
    return segment.same ? segment.start + offset - segment.at : segment[edge]
  }
  const point: Origins['point'] = (offset) => pointAt(source(offset, 'start'))
  const position: Origins['position'] = (start, end) => ({start: point(start), end: pointAt(source(end, 'end'))})
  return {
    point,
    position,
    place(place) {
      if (!('start' in place)) return place.offset === undefined ? place : point(place.offset)
      return place.start.offset === undefined || place.end.offset === undefined ? place : position(place.start.offset, place.end.offset)
    }
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** Index of the last number that is not greater; numbers ascend. */
function lastNotAfter(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((numbers[middle] ?? 0) <= limit) low = middle
    else high = middle - 1
  }
  return low
}
