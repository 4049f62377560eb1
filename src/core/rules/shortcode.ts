import type {Rule} from '../rules.ts'

/** Rules about shortcode. */
export const shortcodeRules = {} as const satisfies Record<string, Rule>
