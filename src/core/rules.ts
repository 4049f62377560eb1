import {configRules} from './rules/config.ts'
import {bodyRules} from './rules/body.ts'
import {frontMatterRules} from './rules/front-matter.ts'
import {markdownRules} from './rules/markdown.ts'
import {outputRules} from './rules/output.ts'
import {quizRules} from './rules/quiz.ts'
import {shortcodeRules} from './rules/shortcode.ts'
import {siteRules} from './rules/site.ts'

/**
 * How bad a finding is.
 *
 * `error`: the page cannot be used; it is not written and the exit code is 1.
 * `warning`: the page is written; the exit code is 1 with `--strict`.
 * `info`: for the author's information.
 */
export type Severity = 'error' | 'warning' | 'info'

/** Values that a rule's sentence and note may name. */
export type RuleValues = Readonly<Record<string, unknown>>

/** What is always the same about one kind of finding. */
export interface Rule {
  readonly severity: Severity
  /** The finding in one sentence: *Unexpected X, expected Y*; no position, no "Error:". */
  readonly sentence: (values: RuleValues) => string
  /** Why it matters and what to do, in one or two sentences. */
  readonly note: string
}

/** Every rule of the house by its permanent id; the id is also the README's heading. */
export const rules = {
  ...configRules,
  ...bodyRules,
  ...frontMatterRules,
  ...markdownRules,
  ...outputRules,
  ...quizRules,
  ...shortcodeRules,
  ...siteRules
} as const satisfies Record<string, Rule>

/** Id of a rule; permanent once released. */
export type RuleId = keyof typeof rules
