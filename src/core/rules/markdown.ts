import type {Rule} from '../rules.ts'

/** Rules about markdown. */
export const markdownRules = {} as const satisfies Record<string, Rule>
