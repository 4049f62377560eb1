import type {FrontMatter} from './front-matter/types.ts'
import type {Quiz} from './quiz/types.ts'
import type {RecordedQuestion} from './lookup.ts'
import type {Severity} from './rules.ts'

/** A heading of the body, in Astro's shape. */
export interface Heading {
  readonly depth: number
  readonly slug: string
  readonly text: string
}

/** A finding as data; the JSON-safe twin of a VFile message. */
export interface Message {
  /** Path of the file from the site's root. */
  readonly file: string
  /** Path of the document that was read when code at `file` failed; absent where `file` is the document itself. */
  readonly from?: string
  readonly severity: Severity
  readonly rule: string
  readonly reason: string
  readonly note: string
  readonly url: string
  /** 1-indexed; absent where no place is known. */
  readonly line?: number
  readonly column?: number
  readonly endLine?: number
  readonly endColumn?: number
  readonly actual?: string
  readonly expected?: readonly string[]
}

/**
 * What the body of one document became: data only, JSON-safe.
 *
 * HTML fields are exactly Hugo's `.Content`, `.Summary` and `.TableOfContents`; the quiz is apart, in `quizHtml`.
 */
export interface Body {
  readonly content: string
  /** HTML of the quiz that stands at the end of the post; empty if there is none or a marker placed it. */
  readonly quizHtml: string
  readonly summary: string
  readonly truncated: boolean
  readonly toc: string
  readonly headings: readonly Heading[]
  /** Hugo's `.Plain`: the content without tags; entities are kept. */
  readonly plain: string
  readonly wordCount: number
  readonly fuzzyWordCount: number
  /** Minutes. */
  readonly readingTime: number
  readonly isCJK: boolean
  readonly quizzes: readonly Quiz[]
  /** Names of all shortcodes called, sorted, each once. */
  readonly shortcodes: readonly string[]
  /** Those of them that are written as a `<!--shortcode:NAME-->` comment. */
  readonly stubbed: readonly string[]
  /** What was asked of the site, with the answers. */
  readonly questions: readonly RecordedQuestion[]
  readonly messages: readonly Message[]
}

/** One compiled document: data only, JSON-safe. */
export interface Page extends Body {
  readonly frontMatter: FrontMatter
}
