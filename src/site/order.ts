import type {DateText} from '../core/front-matter/types.ts'
import {createCollation} from './collation.ts'
import {instantOf} from './go-date.ts'

/** What decides where a page stands in a list. */
export interface OrderedPage {
  /** 0 sorts last. */
  readonly weight: number
  /** Since 1970; see `secondsOf`. */
  readonly seconds: number
  readonly linkTitle: string
  /** Logical path with the file's name, in lower case. */
  readonly sortPath: string
}

/** Whether a page comes before (negative) or behind another one. */
export type Comparison = (a: OrderedPage, b: OrderedPage) => number

/** Go's zero time in milliseconds. */
const zeroTime = -62_135_596_800_000

/** Seconds since 1970; an unset date is the year 1. */
export function secondsOf(date: DateText): number {
  return Math.floor((instantOf(date) ?? zeroTime) / 1000)
}

/**
 * Make Hugo's default order for a language: weight with 0 last, newest date, link title by the language's collation, path.
 *
 * Units: `titles` are the link titles that will be compared.
 * Source: hugo.md §6.2.
 */
export function defaultOrder(language: string, titles: Iterable<string>): Comparison {
  const compareTitles = createCollation(language, titles)
  return (a, b) =>
    byWeight(a.weight, b.weight) ||
    b.seconds - a.seconds ||
    compareTitles(a.linkTitle, b.linkTitle) ||
    (a.sortPath < b.sortPath ? -1 : a.sortPath > b.sortPath ? 1 : 0)
}

function byWeight(a: number, b: number): number {
  if (a === b) return 0
  if (a === 0) return 1
  return b === 0 ? -1 : a - b
}
