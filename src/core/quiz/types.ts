/** Names of the question types, as in `type = "…"`. */
export type QuestionTypeName = 'single-choice' | 'multiple-choice' | 'text' | 'true-false' | 'number'

/** How the options (or questions) are ordered: by hash at build time, anew at each load, or as written. */
export type AnswerOrder = 'stable' | 'load' | 'authored'

/** How a choice of several options becomes a credit of 0…1; see `scoring.ts`. */
export type Scoring = 'exact' | 'balanced' | 'per-option'

/** When the right answer may be seen. */
export type Reveal = 'after-check' | 'after-last-try' | 'never'

/** Which questions are on show and when they are checked. */
export type QuizMode = 'each' | 'all' | 'step'

/** One option of a choice question; texts are markdown. */
export interface QuizAnswer {
  /** Slug, unique in the question: the author's, or 6 hex digits of (question id, text). */
  readonly id: string
  /** Inline markdown. */
  readonly text: string
  readonly correct: boolean
  /** Block markdown; `''` if not set. */
  readonly feedback: string
  /** Keeps its place at the head or foot of the list. */
  readonly pin: '' | 'first' | 'last'
}

/** What every question has. */
export interface QuestionBase {
  /** Slug, unique in the quiz: the author's, or `q1`, `q2` … by the place among all written questions. */
  readonly id: string
  /** Inline markdown. */
  readonly question: string
  /** Block markdown between question and options; `''` if not set. */
  readonly body: string
  /** Block markdown; `''` if not set. */
  readonly explanation: string
  /** Block markdown, each its own. */
  readonly hints: readonly string[]
  readonly points: number
  readonly scoring: Scoring
  /** How often the question may be checked; 0 = without limit. */
  readonly tries: number
}

/** A question with options to choose from. */
export interface ChoiceQuestion extends QuestionBase {
  readonly type: 'single-choice' | 'multiple-choice' | 'true-false'
  readonly order: AnswerOrder
  /** Single choice with several right options: any one is right. */
  readonly acceptAny: boolean
  /** In the author's order. */
  readonly answers: readonly QuizAnswer[]
  /** Indices into `answers` in the order in which they are written on the page. */
  readonly shown: readonly number[]
}

/** A question that is answered by a word. */
export interface TextQuestion extends QuestionBase {
  readonly type: 'text'
  /** All right texts, the author's spelling; the first one is shown as the answer. */
  readonly accept: readonly string[]
  readonly caseSensitive: boolean
}

/** A question that is answered by a number. */
export interface NumberQuestion extends QuestionBase {
  readonly type: 'number'
  /** All right numbers; the first one is shown as the answer. */
  readonly accept: readonly number[]
  /** Absolute. */
  readonly tolerance: number
}

/** A question, told apart by `type`. */
export type QuizQuestion = ChoiceQuestion | TextQuestion | NumberQuestion

/** A sentence for a share of the points. */
export interface QuizBand {
  /** Share of the points, 0…1, from which on the text is shown. */
  readonly min: number
  /** Plain text. */
  readonly text: string
}

/** A text of the interface, or its plural forms by CLDR category. */
export type QuizString = string | {readonly [category: string]: string}

/** A quiz as the front matter defines it, after validation and defaults; data only, JSON-safe. */
export interface Quiz {
  readonly id: string
  /** BCP 47: the author's `lang`, else the page's. */
  readonly lang: string
  /** Direction of `lang` where it, or the page's language, is written from right to left; `''` otherwise. */
  readonly direction: '' | 'ltr' | 'rtl'
  /** `false`: no heading. */
  readonly title: string | false
  /** Block markdown; `''` if not set. */
  readonly intro: string
  /** `auto`: at the end, unless a marker places it. */
  readonly placement: 'auto' | 'end' | 'marker' | 'none'
  readonly mode: QuizMode
  readonly questionOrder: 'authored' | 'load'
  readonly reveal: Reveal
  /** Share of the points that passes, 0…1; absent: no wording about passing. */
  readonly pass?: number
  /** Highest `min` first. */
  readonly bands: readonly QuizBand[]
  readonly persist: boolean
  readonly key: 'page' | 'encoded'
  /** `end`: a numbered key is printed after the quiz. */
  readonly printKey: 'none' | 'end'
  readonly jsonld: boolean
  readonly headingLevel: number
  /** `false`: all texts are plain. */
  readonly markdown: boolean
  /** The author's own texts of the interface, by name of `strings/en.ts`. */
  readonly strings: {readonly [name: string]: QuizString}
  readonly questions: readonly QuizQuestion[]
}
