import type {Rule} from '../rules.ts'

/** Rules about site. */
export const siteRules = {} as const satisfies Record<string, Rule>
