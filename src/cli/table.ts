import {printable} from './report.ts'

/** Characters that take two columns of a terminal. */
const wide = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u
/** Characters that take none. */
const narrow = /[\p{M}\p{Cf}]/u

/**
 * Lay out rows as a table for a terminal: columns aligned, two blanks between them, no blank at the end.
 *
 * Shape: `[['path', 'title'], ['a.md', 'A']]` → `path  title\na.md  A\n`.
 */
export function layOut(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((cell) => printable(cell).replace(/\s/g, ' ')))
  const widths = (cells[0] ?? []).map((_, column) => cells.reduce((most, row) => Math.max(most, widthOf(row[column] ?? '')), 0))
  return cells.map((row) => `${row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell))).join('  ').trimEnd()}\n`).join('')
}

function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (wide.test(character) ? 2 : narrow.test(character) ? 0 : 1), 0)
}
