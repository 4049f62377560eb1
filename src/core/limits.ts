import {scanBlocks} from './limits/scan-blocks.ts'
import type {Excess} from './limits/excess.ts'

/**
 * Most that a text may hold before it is parsed; far above what people write.
 *
 * Source: measured with texts on which the parser's time grows with the square of their length, or the stack ends.
 */
export const textLimits = {
  characters: 1_048_576,
  lines: 100_000,
  /** Block quotes and lists inside one another. */
  containers: 100,
  /** Block quotes, lists and descriptions begun after other text. */
  openings: 1_000,
  /** Lines that go on a block quote or list without its mark. */
  lazyLines: 1_000,
  headings: 5_000,
  definitions: 5_000,
  tableColumns: 1_000,
  tableCells: 50_000,
  /** Runs of `*`, `_` and `~` in one paragraph. */
  delimiters: 10_000,
  /** Brackets or emphasis inside one another. */
  nesting: 200,
  /** In one `goat` block; each may become a hundred of the page. */
  diagramCharacters: 50_000,
  /** Characters that would be read in vain, looking for an end that is not there. */
  vainSteps: 10_000_000
} as const

/**
 * Look for the first place where a text breaks a limit, in time that is linear in its length.
 *
 * The answer depends on the text alone, not on how fast the machine is.
 */
export function findExcess(text: string): Excess | undefined {
  if (text.length > textLimits.characters) return {what: 'text', actual: `text of ${text.length} characters`, limit: textLimits.characters, offset: 0}
  return scanBlocks(text, textLimits)
}
