import type {Lookup} from '../../lookup.ts'
import type {QuizMarker} from '../../quiz/markers.ts'
import type {Settings, ShortcodeContext} from '../../options.ts'
import type {RuleId, RuleValues} from '../../rules.ts'
import type {Parameters} from '../types.ts'

/** What a built-in shortcode is called with. */
export interface BuiltinContext extends ShortcodeContext {
  readonly parameters: Parameters
  /** Blanks between the start of the line and the call. */
  readonly indentation: string
  readonly settings: Settings
  readonly lookup: Lookup
  /** The page's own RelPermalink; `''` if it has none. */
  readonly url: string
  /** Mark the call as the place of a quiz; the word stands for it. */
  readonly placeQuiz: (marker: Pick<QuizMarker, 'id' | 'only'>) => string
  /** Write the markers of quizzes in a text as the author did, for code. */
  readonly restoreMarkers: (text: string) => string
  /** Report a finding at the call. */
  readonly complain: (id: RuleId, values: RuleValues) => void
}

/** A shortcode that comes with Hugo. */
export interface BuiltinShortcode {
  /** Whether a closing tag is needed (`true`) or wrong (`false`). */
  readonly takesInner: boolean
  /** Write the HTML, with Hugo's white space. */
  readonly render: (context: BuiltinContext) => string
}
