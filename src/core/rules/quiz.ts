import type {Rule} from '../rules.ts'

/** Rules about quiz. */
export const quizRules = {} as const satisfies Record<string, Rule>
