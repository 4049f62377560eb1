import type {DateText} from '../core/front-matter/types.ts'
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
 * Source: hugo.md §6.2.
 */
export function defaultOrder(language: string): Comparison {
  const collator = collatorOf(language)
  return (a, b) =>
    byWeight(a.weight, b.weight) ||
    b.seconds - a.seconds ||
    collator.compare(a.linkTitle, b.linkTitle) ||
    (a.sortPath < b.sortPath ? -1 : a.sortPath > b.sortPath ? 1 : 0)
}

function byWeight(a: number, b: number): number {
  if (a === b) return 0
  if (a === 0) return 1
  return b === 0 ? -1 : a - b
}

/** A key that is no language tag sorts as English. */
function collatorOf(language: string): Intl.Collator {
  try {
    return new Intl.Collator(Intl.Collator.supportedLocalesOf(language).length > 0 ? language : 'en')
  } catch {
    return new Intl.Collator('en')
  }
}
