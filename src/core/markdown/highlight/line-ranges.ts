import type {AttributeValue} from '../read-attributes.ts'

/** First and last number of lines that stand out. */
export type LineRange = readonly [first: number, last: number]

/**
 * Read ranges from text; one that is not a number makes all of it void, as in Hugo.
 *
 * Shape: `1 3-4` → `[[1, 1], [3, 4]]`.
 * Units: numbers count from 1; the result counts from the number of the first line.
 */
export function readLineRanges(text: string, firstLine: number): readonly LineRange[] {
  const ranges = text.trim().split(' ').filter(Boolean).map((part) => readRange(part, firstLine))
  return ranges.some((range) => range === undefined) ? [] : sorted(ranges as LineRange[])
}

/** Read ranges from a list of numbers and texts; what is neither is left out. */
export function rangesOfList(values: readonly AttributeValue[], firstLine: number): readonly LineRange[] {
  const ranges = values.map((value) => {
    if (typeof value === 'number') return readRange(String(Math.trunc(value)), firstLine)
    return typeof value === 'string' ? readRange(value, firstLine) : undefined
  })
  return sorted(ranges.filter((range) => range !== undefined))
}

/** Whether a line stands out. Source: Chroma's `shouldHighlight`. */
export function standsOut(line: number, ranges: readonly LineRange[]): boolean {
  const next = ranges.find(([, last]) => last >= line)
  return next !== undefined && next[0] <= line
}

function readRange(text: string, firstLine: number): LineRange | undefined {
  const [from = '', to = from] = text.split('-')
  if (!/^\+?\d{1,9}$/.test(from) || !/^\+?\d{1,9}$/.test(to)) return undefined
  return [Number(from) + firstLine - 1, Number(to) + firstLine - 1]
}

function sorted(ranges: readonly LineRange[]): readonly LineRange[] {
  return ranges.toSorted((one, other) => one[0] - other[0])
}
