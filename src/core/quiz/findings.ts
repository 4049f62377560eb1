import type {VFile} from 'vfile'
import {type Place, report} from '../diagnostics.ts'
import {type Rule, type RuleId, type RuleValues, rules} from '../rules.ts'

/** Where the rules of the quiz report to, and how many errors there were. */
export interface QuizFindings {
  readonly report: (id: RuleId, place: Place, values?: RuleValues) => void
  /** Errors so far; a part that raised the number is left out of the quiz. */
  readonly errors: () => number
}

/** How severe findings become. */
export interface FindingsOptions {
  /** Unknown keys are errors. Default: `false`. */
  readonly strict?: boolean
  /** `warn`: an error becomes a warning and only the faulty part is left out. Default: `'error'`. */
  readonly onError?: 'error' | 'warn'
  /** `false`: what is for information only is passed over. Default: `true`. */
  readonly advice?: boolean
}

/**
 * Collect the findings of a file's quizzes.
 *
 * Errors: `quiz-key-unknown` and `quiz-key-misplaced` become errors with `strict`; every error becomes a warning with `onError: 'warn'`.
 */
export function collectFindings(file: VFile, options: FindingsOptions = {}): QuizFindings {
  let errors = 0
  return {
    errors: () => errors,
    report(id, place, values) {
      if (options.advice === false && (rules[id] as Rule).severity === 'info') return
      const message = report(file, id, place, values)
      if ((id === 'quiz-key-unknown' || id === 'quiz-key-misplaced') && options.strict) message.fatal = true
      if (message.fatal) errors++
      if (message.fatal && options.onError === 'warn') message.fatal = false
    }
  }
}
