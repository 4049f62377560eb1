import type {QuizMode, QuizString, Reveal, Scoring} from './types.ts'

/** What the widget must know of one question beyond its form's attributes; absent = the default. */
export interface QuestionPayload {
  readonly id: string
  /** Default: `exact`. */
  readonly scoring?: Scoring
  /** How often the question may be checked. Default: without limit. */
  readonly tries?: number
  /** Options are shuffled at each load; holds the ids of pinned options, which stay. */
  readonly load?: readonly string[]
  /** Right texts or numbers of a field. */
  readonly accept?: readonly (string | number)[]
  readonly caseSensitive?: boolean
  readonly tolerance?: number
  /** `encodeKey` of the ids of the right options, or of `accept`. */
  readonly key?: string
}

/** The contract between page and widget: the JSON block of every `<quiz-matter>`. */
export interface QuizPayload {
  readonly v: 1
  readonly id: string
  readonly mode: QuizMode
  readonly reveal: Reveal
  readonly persist: boolean
  /** Questions are shuffled at each load. */
  readonly load?: boolean
  readonly pass?: number
  /** Shares of the points with a sentence each, the highest first. */
  readonly bands?: readonly (readonly [number, string])[]
  readonly strings: {readonly [name: string]: QuizString}
  readonly questions: readonly QuestionPayload[]
}

/**
 * Hide an answer from a casual look at the source; not from anyone who wants to know.
 *
 * Shape: `encodeKey(['cbc4ce'], 'quiz')` → base64 of the JSON text's bytes, each xor a byte of the salt.
 */
export function encodeKey(answer: readonly (string | number)[], salt: string): string {
  const bytes = new TextEncoder().encode(JSON.stringify(answer))
  return btoa(String.fromCharCode(...bytes.map((byte, index) => byte ^ saltByte(salt, index))))
}

/** Undo `encodeKey`. */
export function decodeKey(key: string, salt: string): readonly (string | number)[] {
  return JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(key), (character, index) => character.charCodeAt(0) ^ saltByte(salt, index))))
}

function saltByte(salt: string, index: number): number {
  return salt.charCodeAt(index % salt.length) & 127
}

/** Write data as JSON that may stand in a `<script>` of any page: no `<`, no line separators. */
export function safeJson(data: unknown): string {
  return JSON.stringify(data).replace(/[<\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
