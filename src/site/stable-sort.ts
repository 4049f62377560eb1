/** Whether `a` has to stand before `b`. */
export type Less<T> = (a: T, b: T) => boolean

/**
 * Sort as Go's `sort.SliceStable` does, step by step.
 *
 * For an order that makes sense this is any stable sort. Hugo sorts resources by one that does not: what comes out
 * then depends on the steps, and the numbers that `:counter` gives depend on what comes out.
 * Source: Go's `sort/zsortfunc.go`.
 */
export function goStableSort<T>(items: readonly T[], less: Less<T>): T[] {
  const sorted: Sorted<T> = {items: [...items], less}
  const count = items.length
  let size = 20
  for (let from = 0; from < count; from += size) insertionSort(sorted, from, Math.min(from + size, count))
  for (; size < count; size *= 2) {
    let from = 0
    for (; from + 2 * size <= count; from += 2 * size) symMerge(sorted, {from, middle: from + size, to: from + 2 * size})
    if (from + size < count) symMerge(sorted, {from, middle: from + size, to: count})
  }
  return sorted.items
}

interface Sorted<T> {
  readonly items: T[]
  readonly less: Less<T>
}

/** Two sorted neighbours. */
interface Halves {
  readonly from: number
  readonly middle: number
  readonly to: number
}

const isLess = <T>({items, less}: Sorted<T>, a: number, b: number): boolean => less(items[a] as T, items[b] as T)

function swap<T>({items}: Sorted<T>, a: number, b: number): void {
  const held = items[a] as T
  items[a] = items[b] as T
  items[b] = held
}

function insertionSort<T>(sorted: Sorted<T>, from: number, to: number): void {
  for (let next = from + 1; next < to; next++) {
    for (let at = next; at > from && isLess(sorted, at, at - 1); at--) swap(sorted, at, at - 1)
  }
}

/** Merge without memory of its own, as in *Stable Minimum Storage Merging by Symmetric Comparisons*. */
function symMerge<T>(sorted: Sorted<T>, {from, middle, to}: Halves): void {
  if (middle - from === 1) {
    const at = search(middle, to, (index) => isLess(sorted, index, from))
    for (let index = from; index < at - 1; index++) swap(sorted, index, index + 1)
    return
  }
  if (to - middle === 1) {
    const at = search(from, middle, (index) => !isLess(sorted, middle, index))
    for (let index = middle; index > at; index--) swap(sorted, index, index - 1)
    return
  }
  const center = Math.floor((from + to) / 2)
  const total = center + middle
  const isRight = middle > center
  const last = total - 1
  const start = search(isRight ? total - to : from, isRight ? center : middle, (index) => !isLess(sorted, last - index, index))
  const end = total - start
  if (start < middle && middle < end) rotate(sorted, {from: start, middle, to: end})
  if (from < start && start < center) symMerge(sorted, {from, middle: start, to: center})
  if (center < end && end < to) symMerge(sorted, {from: center, middle: end, to})
}

/** First index from which on a condition is `false` and then `true`: a binary search as Go's steps go. */
function search(low: number, high: number, holdsLower: (index: number) => boolean): number {
  let [from, to] = [low, high]
  while (from < to) {
    const middle = Math.floor((from + to) / 2)
    if (holdsLower(middle)) from = middle + 1
    else to = middle
  }
  return from
}

function rotate<T>({items}: Sorted<T>, {from, middle, to}: Halves): void {
  items.splice(from, to - from, ...items.slice(middle, to), ...items.slice(from, middle))
}
