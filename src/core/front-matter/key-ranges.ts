/** Path of keys and indices from the root. */
export type KeyPath = readonly (string | number)[]

/** First character and the one behind the last, counted from the start of the block. */
type Span = readonly [from: number, to: number]

/** Where a key and its value are written. */
export interface KeyRange {
  /** Absent for an item of a list. */
  readonly key?: Span | undefined
  readonly value: Span
}

/** Where the keys of a block of data are written. */
export interface KeyRanges {
  /** Find a path by its exact spelling, else without case. */
  readonly get: (path: KeyPath) => KeyRange | undefined
}

/** Collects ranges while a tree is walked. */
export interface RangeCollector extends KeyRanges {
  /** Add a range; the first one of a path stays. */
  readonly add: (path: KeyPath, range: KeyRange) => void
}

/**
 * Depth at which walks end, number of ranges that they collect and of aliases that they follow: what lies beyond is
 * placed at its parent.
 *
 * Data beyond these is refused by the decoders, but its message has to be placed.
 */
export const rangeLimits = {depth: 40, ranges: 50_000, aliases: 1_000} as const

/** Make an empty collection of ranges. */
export function collectRanges(): RangeCollector {
  const exact = new Map<string, KeyRange>()
  const folded = new Map<string, KeyRange>()
  return {
    add(path, range) {
      if (exact.size >= rangeLimits.ranges) return
      keep(exact, JSON.stringify(path), range)
      keep(folded, fold(path), range)
    },
    get: (path) => exact.get(JSON.stringify(path)) ?? folded.get(fold(path))
  }
}

function keep(map: Map<string, KeyRange>, name: string, range: KeyRange): void {
  if (!map.has(name)) map.set(name, range)
}

function fold(path: KeyPath): string {
  return JSON.stringify(path).toLowerCase()
}
