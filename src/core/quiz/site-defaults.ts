import type {Json} from '../front-matter/types.ts'
import type {RuleId} from '../rules.ts'
import type {QuizFindings} from './findings.ts'
import {quizSynonyms, readQuizDefaults} from './read-quiz.ts'
import {readWord} from './read.ts'
import {quizKeys} from './quiz-keys.ts'
import {describeValue, isTable, type JsonTable, openTable, reportUnknownKeys, writePath} from './table.ts'

/** Keys of `[quiz]` that a site can set for all its quizzes. */
export const siteKeys: readonly string[] = [
  'mode', 'order', 'question_order', 'scoring', 'retry', 'reveal', 'pass', 'bands', 'persist', 'key', 'print_key', 'jsonld', 'heading_level',
  'strings', 'placement', 'title'
]

/**
 * Check what a site's config says about all quizzes; `path` is the place of the table in it.
 *
 * Errors: `quiz-key-unknown`, `quiz-key-misplaced`, `quiz-key-type`, `quiz-key-public`, at the key at fault.
 */
export function checkSiteDefaults(value: Json, path: readonly (string | number)[], findings: QuizFindings): void {
  if (!isTable(value)) {
    findings.report('quiz-key-type', {key: path}, {path: writePath(path), actual: describeValue(value), wanted: 'a table'})
    return
  }
  const table = openTable(value, path, findings)
  reportUnknownKeys(table, [...siteKeys, 'on_error'], {
    synonyms: Object.fromEntries(Object.entries(quizSynonyms).filter(([, meant]) => siteKeys.includes(meant))),
    homes: [{keys: quizKeys, where: '`[quiz]` of a post'}]
  })
  readWord(table, 'on_error', ['error', 'warn'] as const)
  readQuizDefaults(table)
}

/** The usable part of a site's defaults; what is wrong with the rest is said once, about the config. */
export function usableDefaults(site: JsonTable): JsonTable {
  const known = usable.get(site) ?? Object.fromEntries(Object.entries(site).filter(([key, value]) => siteKeys.includes(key.toLowerCase()) && isUsable(key, value)))
  usable.set(site, known)
  return known
}

/** A site has one table for all its posts. */
const usable = new WeakMap<JsonTable, JsonTable>()

function isUsable(key: string, value: Json): boolean {
  const found = new Set<RuleId>()
  readQuizDefaults(openTable({[key]: value}, [], {errors: () => 0, report: (id) => void found.add(id)}))
  return !found.has('quiz-key-type')
}
