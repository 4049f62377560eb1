/** Lines shown before and after the line at fault. */
const around = 2
/** Longer lines are cut around the column, so that a minified line does not fill the screen. */
const widest = 110

/** A place in a text; 1-indexed lines and columns. */
export interface FramePlace {
  readonly line?: number
  readonly column?: number
  readonly endLine?: number
  readonly endColumn?: number
}

/**
 * The lines around a place, with the characters at fault underlined.
 *
 * Shape: `11 | [[quiz.questions]]\n12 | type = "single_choice"\n   |        ^^^^^^^^^^^^^^^`; `''` without a place.
 */
export function sourceFrame(text: string, place: FramePlace): string {
  if (place.line === undefined) return ''
  const lines = text.split(/\r?\n/)
  const first = Math.max(1, place.line - around)
  const last = Math.min(lines.length, place.line + around)
  const width = String(last).length
  const out: string[] = []
  for (let number = first; number <= last; number++) {
    const atFault = number === place.line
    const start = atFault ? Math.max(0, (place.column ?? 1) - 1 - widest / 2) : 0
    const line = (lines[number - 1] ?? '').slice(start, start + widest)
    out.push(`${atFault ? '>' : ' '} ${String(number).padStart(width)} | ${line}`.trimEnd())
    if (atFault && place.column !== undefined) {
      out.push(`  ${' '.repeat(width)} | ${underline(line, place, start)}`)
    }
  }
  return out.join('\n')
}

function underline(line: string, place: FramePlace, start: number): string {
  const column = (place.column ?? 1) - 1 - start
  const sameLine = place.endLine === undefined || place.endLine === place.line
  const end = sameLine ? (place.endColumn ?? 0) - 1 - start : line.length
  const before = line.slice(0, column).replace(/[^\t]/g, ' ')
  return before + '^'.repeat(Math.max(1, Math.min(end, line.length) - column))
}
