import type {Scoring} from './types.ts'

/** What was chosen of the options of one question. */
export interface Choice {
  /** Right options: how many there are, and how many of them were chosen. */
  readonly right: number
  readonly hits: number
  /** Wrong options: how many there are, and how many of them were chosen. */
  readonly wrong: number
  readonly misses: number
}

/**
 * Give credit for a choice of several options.
 *
 * Shape: `{right: 2, hits: 1, wrong: 1, misses: 0}` → 0 (`exact`), 0.5 (`balanced`), 0.667 (`per-option`).
 * Units: 0…1; the question counts as right only at 1.
 * Source: `exact` as mdbook-quiz and Hugo's own templates; `balanced` is Moodle's usual weights; `per-option` is edX's "every decision counts".
 */
export function creditOf(scoring: Scoring, {right, hits, wrong, misses}: Choice): number {
  if (hits === right && !misses) return 1
  if (scoring === 'exact' || !(hits + misses)) return 0
  if (scoring === 'balanced') return Math.max(0, hits / right - (wrong && misses / wrong))
  return (hits + wrong - misses) / (right + wrong)
}

/**
 * Write a way of scoring as numbers: credit for a right option, loss for a wrong one, and what any choice starts with.
 *
 * Shape: two right and one wrong, `balanced` → `[0.5, 1, 0]`; the credit is then `max(0, 0.5 · hits − 1 · misses)`.
 * `exact` → `[1, 2, -1]`, which is above 0 for the right set only.
 */
export function scoringWeights(scoring: Scoring, {right, wrong}: Pick<Choice, 'right' | 'wrong'>): readonly [number, number, number] {
  const all = right + wrong
  if (scoring === 'exact') return [1, right, 1 - right]
  return scoring === 'balanced' ? [1 / right, wrong && 1 / wrong, 0] : [1 / all, 1 / all, wrong / all]
}

/**
 * Fold a typed text so that only what matters is compared: NFKC, trimmed, single spaces, straight quotes, one case.
 *
 * Shape: `foldText('  LdD ')` → `'ldd'`.
 */
export function foldText(text: string, caseSensitive?: boolean): string {
  const plain = text.normalize('NFKC').trim().replace(/\s+/g, ' ').replace(/[‘-‟"«»]/g, "'")
  return caseSensitive ? plain : plain.toLowerCase()
}

/**
 * Read a typed number that `foldText` has folded; point or comma, spaces between groups, a hyphen or a minus sign, digits of Arabic and Persian.
 *
 * Shape: `'−1 024,5'` → `-1024.5`, `'٣٫٥'` → `3.5`; `NaN` where it is not a number, 0 for nothing.
 */
export function readTypedNumber(text: string): number {
  // Marks of direction stand before a minus sign in such texts; their digits lie at U+0660 and U+06F0.
  return +text.replace(/[\s_'٬\p{Cf}]/gu, '').replace(/[,٫]/, '.').replace(/[–−]/, '-').replace(/[٠-٩۰-۹]/g, (digit) => `${digit.charCodeAt(0) & 15}`)
}
