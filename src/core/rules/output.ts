import type {Rule} from '../rules.ts'

/** Rules about what a build writes. */
export const outputRules = {
  'output-path-twice': {
    severity: 'warning',
    sentence: ({actual, first, second}) => `Unexpected second output at \`${actual}\`: \`${second}\` is left out, \`${first}\` is written`,
    note: 'Two things cannot be written to one path. Give one of them another `url`, `slug` or file name.'
  },
  'output-not-written': {
    severity: 'error',
    sentence: ({actual, reason}) => `Unexpected failure to write \`${actual}\`: ${reason}`,
    note: 'The file that was there before is untouched. Free the path or the disk and build again.'
  },
  'output-outside': {
    severity: 'error',
    sentence: ({actual}) => `Unexpected output path \`${actual}\`, expected a path inside the output folder`,
    note: 'A build never follows `..` or a symbolic link out of its output folder.'
  },
  'output-file-changed': {
    severity: 'info',
    sentence: ({actual}) => `Unexpected change to the old output \`${actual}\`, so it is not removed`,
    note: 'Nothing makes this file any more, but somebody edited it after it was written. Delete it yourself if it is not needed.'
  }
} as const satisfies Record<string, Rule>
