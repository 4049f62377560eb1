import type {Rule} from '../rules.ts'

/** Rules about markdown. */
export const markdownRules = {
  'code-attributes': {
    severity: 'error',
    sentence: ({actual, expected}) => `Unexpected \`${actual}\` after a code fence, expected ${expected}`,
    note: 'Hugo stops at braces that it cannot read. Quote values with anything but letters, digits, `_`, `:`, `.` and `-`.'
  }
} as const satisfies Record<string, Rule>
