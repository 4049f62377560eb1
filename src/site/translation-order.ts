import type {DateText} from '../core/front-matter/types.ts'
import {secondsOf} from './order.ts'

/** What decides where a page stands among its translations. */
export interface TranslationPlace {
  /** Of the language; 0 sorts last. */
  readonly weight: number
  readonly date: DateText
  readonly linkTitle: string
  /** Path of the content file; `''` for generated pages. */
  readonly source: string
}

/**
 * Compare translations in Hugo's order: the language's weight with 0 last, newest date, link title, file.
 *
 * Source: Hugo's `lessPageLanguage`; observed output.
 */
export function compareTranslations(a: TranslationPlace, b: TranslationPlace): number {
  const [first, second] = [a.weight || Number.POSITIVE_INFINITY, b.weight || Number.POSITIVE_INFINITY]
  if (first !== second) return first - second
  return secondsOf(b.date) - secondsOf(a.date) || compareTexts(a.linkTitle.toLowerCase(), b.linkTitle.toLowerCase()) || compareTexts(a.source, b.source)
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
