/** What is kept of a quiz, by question; anything may stand there. */
export type Stored = {readonly [question: string]: unknown}

/**
 * Read what is kept under a key, and keep an entry beside it; an `undefined` entry is forgotten.
 *
 * Errors: none; where storage is denied, full or corrupt the quiz works without memory.
 */
export function keep(key: string, entry?: Stored): Stored {
  let stored: Stored = {}
  try {
    stored = Object(JSON.parse(localStorage[key]))
  } catch {
    // Nothing there, denied or corrupt.
  }
  // To read must not write: tabs would wake each other up for ever.
  if (entry) {
    try {
      const text = JSON.stringify({...stored, ...entry})
      // 64 kB are enough for 200 questions; an empty object needs no key.
      if (!text[2]) delete localStorage[key]
      else if (!text[65_536]) localStorage[key] = text
    } catch {
      // Denied or full.
    }
  }
  return stored
}
