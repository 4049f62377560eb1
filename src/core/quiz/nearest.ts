/**
 * Find the word that was probably meant.
 *
 * Shape: `nearest('corect', ['text', 'correct'])` → `'correct'`.
 * Units: at most two letters may be missing, added, wrong or swapped, and at most a third of the word.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const written = plain(word)
  let best: {word: string; distance: number} | undefined
  for (const candidate of known) {
    const wanted = plain(candidate)
    const allowed = Math.min(2, Math.ceil(wanted.length / 3))
    const distance = editDistance(written, wanted)
    if (distance <= allowed && (!best || distance < best.distance)) best = {word: candidate, distance}
  }
  return best?.word
}

// `single_choice`, `Single-Choice` and `singleChoice` are one word to a reader.
function plain(word: string): string {
  return word.toLowerCase().replace(/[\s_-]/g, '').slice(0, 64)
}

function editDistance(a: string, b: string): number {
  let rows: number[][] = [Array.from({length: b.length + 1}, (_, index) => index)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) row.push(cell({a, b, i, j, row, rows}))
    rows = [row, ...rows]
  }
  return rows[0]?.[b.length] ?? 0
}

function cell({a, b, i, j, row, rows}: {a: string; b: string; i: number; j: number; row: number[]; rows: number[][]}): number {
  const above = rows[0] ?? []
  const cost = a[i - 1] === b[j - 1] ? 0 : 1
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
  return Math.min(
    (above[j] ?? 0) + 1,
    (row[j - 1] ?? 0) + 1,
    (above[j - 1] ?? 0) + cost,
    swapped ? (rows[1]?.[j - 2] ?? 0) + 1 : Infinity
  )
}
