import {countRuns, splitWords} from './space.ts'

/** How long a text is. */
export interface WordCount {
  readonly wordCount: number
  /** Rounded up to a hundred. */
  readonly fuzzyWordCount: number
  /** Minutes. */
  readonly readingTime: number
}

/** How words are counted. */
export type Writing = 'spaced' | 'cjk'

const perMinute = {spaced: 212, cjk: 500} as const

/**
 * Count the words of a plain text.
 *
 * Units: between white space; in a Chinese, Japanese or Korean page each character of a word that is not of ASCII alone.
 * Source: Hugo's `page__content.go`.
 */
export function countWords(plain: string, writing: Writing): WordCount {
  const wordCount = writing === 'cjk' ? splitWords(plain).reduce((sum, word) => sum + countCharacters(word), 0) : countRuns(plain)
  return {wordCount, fuzzyWordCount: Math.ceil(wordCount / 100) * 100, readingTime: minutesToRead(wordCount, writing)}
}

/** Minutes that it takes to read so many words, rounded up. */
export function minutesToRead(words: number, writing: Writing): number {
  return Math.ceil(words / perMinute[writing])
}

/** Count a word as it counts in Chinese, Japanese and Korean pages. */
export function countCharacters(word: string): number {
  return /^[\0-\x7f]*$/.test(word) ? 1 : Array.from(word).length
}

/** Whether a text holds Chinese, Japanese or Korean characters. Source: Hugo looks for these four scripts. */
export function hasCjk(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
}
