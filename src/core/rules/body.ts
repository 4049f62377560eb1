import type {Rule} from '../rules.ts'

/** Rules about bodies as a whole. */
export const bodyRules = {
  'body-limit': {
    severity: 'error',
    sentence: ({actual, expected}) => `Unexpected ${actual}, expected ${expected}`,
    note: 'The limits are far above what people write; they keep a text that no parser ends on from stopping a build. Split the post, or move the part into a file of its own.'
  },
  'render-failed': {
    severity: 'error',
    sentence: ({actual, from}) => `Unexpected failure while rendering${from === undefined ? '' : ` \`${String(from)}\``}: ${actual}`,
    note: 'A plugin of `remarkPlugins` or `rehypePlugins` threw; without plugins it is a fault of ours, please report it. Plugins also run on the texts of quizzes and shortcodes, where they may not be asynchronous.'
  }
} as const satisfies Record<string, Rule>
