/**
 * What is kept of a question; anything may stand there.
 *
 * Shape: `{"h": "3fa9c1", "r": "cbc4ce,90d2aa", "n": 2, "f": 0.5}`; the credit follows from the response and is not kept.
 */
export interface Entry {
  /** Hash of the question. */
  readonly h?: unknown
  /** Chosen ids with commas between, or the typed text, as checked; empty: the answer was shown instead; absent: changed since. */
  readonly r?: unknown
  /** Number of checks so far. */
  readonly n: number
  /** Credit of the first check. */
  readonly f?: number | undefined
}

/** What is kept of a quiz, by question. */
export type Stored = {readonly [question: string]: Entry | null | undefined}

/**
 * Read what is kept under a key, and keep an entry beside it; an `undefined` entry is forgotten.
 *
 * Errors: none; where storage is denied, full or corrupt the quiz works without memory.
 */
export function keep(key: string | false, entry?: Stored): Stored {
  let stored: Stored = {}
  try {
    stored = Object(JSON.parse(localStorage[key as string]))
  } catch {
    // Nothing there, denied or corrupt.
  }
  // To read must not write: tabs would wake each other up for ever.
  if (key && entry) {
    try {
      const text = JSON.stringify({...stored, ...entry})
      // 16 kB are enough for 200 choices; what is too long harms none of the others. An empty object needs no key.
      if (!text[2]) delete localStorage[key]
      else if (!text[16_384]) localStorage[key] = text
    } catch {
      // Denied or full.
    }
  }
  return stored
}
