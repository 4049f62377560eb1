import type {ElementContent} from 'hast'
import type {Quiz} from '../types.ts'

/** A quiz with what its copy on another platform should say about where it is from. */
export interface ExportedQuiz {
  /** Path of the post from the site's root. */
  readonly source: string
  /** Title of the post; the source where it has none. */
  readonly title: string
  readonly quiz: Quiz
}

/** Turn block markdown into hast without raw HTML. */
export type RenderBlock = (text: string) => readonly ElementContent[]
