import type {Rule} from '../rules.ts'

/** Rules about front matter. */
export const frontMatterRules = {} as const satisfies Record<string, Rule>
