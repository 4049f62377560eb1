/** Id of a right option, an accepted text, the first and last number of an accepted range, or the answer as it is shown. */
export type KeyPart = string | readonly [number, number] | readonly [string]

/** What the widget must know of one question beyond its form's attributes; absent = the default. */
export interface QuestionPayload {
  readonly id: string
  /** Its place in the whole quiz, from 0. Default: its place in this list. */
  readonly index?: number
  /** Several options: credit for a right one, loss for a wrong one, and what a choice starts with. */
  readonly weights?: readonly [number, number, number]
  /** How often the question may be checked. Default: without limit. */
  readonly tries?: number
  /** Options are shuffled at each load; holds the ids of pinned options, which stay. */
  readonly load?: readonly string[]
  /** Right texts, folded as `foldText` folds what is typed, or ranges of right numbers, of a field. */
  readonly accept?: readonly KeyPart[]
  /** Case counts in a text. */
  readonly cased?: boolean
  /** `encodeKey` of the ids of the right options, or of the answer as it is shown and then `accept`. */
  readonly key?: string
}

/** The contract between page and widget: the JSON block of every `<quiz-matter>`. */
export interface QuizPayload {
  readonly v: 1
  readonly id: string
  /** One question at a time. */
  readonly step?: true
  /** One button for all. */
  readonly all?: true
  /** Whether the key opens at every check, or only at the last; `null`: never, and no option is marked. */
  readonly open: boolean | null
  readonly persist: boolean
  /** Questions are shuffled at each load. */
  readonly load?: boolean
  /** Points of all questions. */
  readonly max: number
  /** Texts of the score line: shares of the points, the highest first, with what is said from there on, `{score}` included, and whether that passes, where anything does; the last one is 0. */
  readonly score: readonly (readonly [share: number, text: string, passed?: boolean])[]
  /** Texts of a question's status: by state (`right` …, `''`), by question type (nothing chosen) and by number of tries left. */
  readonly status: {readonly [name: string]: string}
  /** Words behind an option: by mark (`right`, `wrong`, `missed`, `''`). */
  readonly mark: {readonly [mark: string]: string}
  readonly questions: readonly QuestionPayload[]
}

/**
 * Hide an answer from a casual look at the source; not from anyone who wants to know.
 *
 * Shape: `encodeKey(['cbc4ce'], 'quiz')` → base64 of the salt and the JSON text, with every letter beyond ASCII as `\u…`.
 */
export function encodeKey(answer: readonly KeyPart[], salt: string): string {
  return btoa(salt + escapeCharacters(JSON.stringify(answer), /[^ -~]/g))
}

/** Undo `encodeKey`. */
export function decodeKey(key: string, salt: string): readonly KeyPart[] {
  return JSON.parse(atob(key).slice(salt.length))
}

/** Write data as JSON that may stand in a `<script>` of any page: no `<`, no line separators. */
export function safeJson(data: unknown): string {
  return escapeCharacters(JSON.stringify(data), /[<\u2028\u2029]/g)
}

function escapeCharacters(json: string, characters: RegExp): string {
  return json.replace(characters, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
