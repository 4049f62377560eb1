import {isJsonObject} from '../../core/front-matter/cast.ts'
import {checkSiteDefaults} from '../../core/quiz/site-defaults.ts'
import {rawAt, type Values} from './values.ts'

/**
 * Check `quiz` of the `params` of the root table, or of a language's.
 *
 * Errors: `quiz-key-unknown`, `quiz-key-type`, `quiz-key-public`, at the key.
 */
export function checkQuizDefaults(values: Values): void {
  const params = rawAt(values, 'params')
  const quiz = isJsonObject(params) ? params['quiz'] : undefined
  if (quiz === undefined || quiz === null) return
  checkSiteDefaults(quiz, [...values.path, 'params', 'quiz'], {
    errors: () => 0,
    report(id, place, found) {
      if (place && 'key' in place) values.report(id, place.key, {...found, at: place.at})
    }
  })
}
