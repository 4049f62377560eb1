import type {Quiz} from '../../core/quiz/types.ts'

/**
 * What rehype-meta, rehype-document and others of their kind read of a document.
 *
 * Types are theirs to the letter, so that both may say what `data.meta` holds; `image`, whose type is a long one, is written all the same.
 */
export interface PostMeta {
  title?: string | null | undefined
  description?: string | null | undefined
  /** The page's URL path, where front matter decides it. */
  pathname?: string | null | undefined
  published?: Date | string | null | undefined
  modified?: Date | string | null | undefined
  tags?: Array<string> | null | undefined
  /** Minutes. */
  readingTime?: [lowEstimate: number, highEstimate: number] | [estimate: number] | number | null | undefined
}

/** Front matter as the author wrote it, in plain JSON; keys in lower case. */
export interface PostMatter {
  [key: string]: unknown
}

/** A heading, in Astro's shape. */
export interface PostHeading {
  readonly depth: number
  readonly slug: string
  readonly text: string
}

declare module 'vfile' {
  interface DataMapMeta extends PostMeta {}
  interface DataMapMatter extends PostMatter {}

  interface DataMap {
    matter: DataMapMatter
    meta: DataMapMeta
    headings: readonly PostHeading[]
    /** The first quiz of `quizzes`. */
    quiz: Quiz | undefined
    quizzes: readonly Quiz[]
  }
}
