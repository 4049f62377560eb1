import type {DataBlock} from '../../core/front-matter/fence.ts'
import type {FrontMatter} from '../../core/front-matter/types.ts'
import type {QuizMarkers} from '../../core/quiz/markers.ts'
import type {Origins} from '../../core/shortcode/origins.ts'
import type {Quiz} from '../../core/quiz/types.ts'

/** What the plugins of one document tell each other. */
export interface PostState {
  /** The document's own front matter; `undefined`: a host has taken it off before. */
  readonly block: DataBlock | undefined
  readonly body: string
  readonly isMdx: boolean
  frontMatter?: FrontMatter
  quizzes?: readonly Quiz[]
  markers?: QuizMarkers
  /** Messages from here on have places in the text that shortcodes made. */
  moving?: {readonly origins: Origins | undefined; readonly from: number}
}

declare module 'vfile' {
  interface DataMap {
    quizmatter: PostState
  }
}
