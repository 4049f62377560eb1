import {isJsonObject} from '../../core/front-matter/cast.ts'
import type {Json} from '../../core/front-matter/types.ts'
import {rawAt, type Values} from './values.ts'

/**
 * Check `quiz` of the `params` of tables: the root's and those of languages.
 *
 * Errors: `quiz-key-unknown`, `quiz-key-misplaced`, `quiz-key-type`, `quiz-key-public`, at the key.
 */
export async function checkQuizDefaults(tables: readonly Values[]): Promise<void> {
  const found = tables.map((values) => ({values, quiz: quizOf(values)})).filter(({quiz}) => quiz !== undefined && quiz !== null)
  if (!found.length) return
  // It brings the Markdown parser along, which a site without such a table and without changes never needs.
  const {checkSiteDefaults} = await import('../../core/quiz/site-defaults.ts')
  for (const {values, quiz} of found) {
    checkSiteDefaults(quiz ?? null, [...values.path, 'params', 'quiz'], {
      errors: () => 0,
      report(id, place, what) {
        if (place && 'key' in place) values.report(id, place.key, {...what, at: place.at})
      }
    })
  }
}

function quizOf(values: Values): Json | undefined {
  const params = rawAt(values, 'params')
  return isJsonObject(params) ? params['quiz'] : undefined
}
