import type {Rule} from '../rules.ts'

/** Rules about shortcodes. */
export const shortcodeRules = {
  'shortcode-unknown': {
    severity: 'warning',
    sentence: ({actual, template}) => (template === true ? `Unexpected shortcode \`${actual}\` of a Go template, expected a function of this name` : `Unexpected shortcode \`${actual}\`, expected a built-in one or one of the site’s own`),
    note: 'It is written as a comment, with its inner content. Pass a function of this name in the option `shortcodes`.'
  },
  'shortcode-syntax': {
    severity: 'error',
    sentence: ({actual, expected}) => `Unexpected \`${actual}\` in shortcode, expected ${expected}`,
    note: 'Values with anything but letters, digits, `_`, `-` and `.` need double quotes or backticks. To show a call instead of making it, write `{{</* name */>}}`.'
  },
  'shortcode-unclosed': {
    severity: 'error',
    sentence: ({actual}) => `Unexpected end of content in shortcode \`${actual}\`, expected a closing tag`,
    note: 'This shortcode works on what stands between its tags. Close it with `{{< /name >}}`, or write `{{< name />}}` if there is nothing inside.'
  },
  'shortcode-closing-unmatched': {
    severity: 'error',
    sentence: ({actual}) => `Unexpected closing tag of shortcode \`${actual}\`, expected an opening tag before it`,
    note: 'Tags must be nested: what is opened last is closed first.'
  },
  'shortcode-closing-unwanted': {
    severity: 'error',
    sentence: ({actual}) => `Unexpected closing tag of shortcode \`${actual}\`, expected none`,
    note: 'This shortcode has no inner content. Leave the closing tag out.'
  },
  'shortcode-nesting': {
    severity: 'error',
    sentence: ({actual, expected}) => `Unexpected shortcode \`${actual}\` inside so many others, expected at most ${expected}`,
    note: 'The depth is limited so that no text can stop a build.'
  },
  'shortcode-parameter': {
    severity: 'error',
    sentence: ({name, actual, expected}) => `Unexpected ${actual} for shortcode \`${name}\`, expected ${expected}`,
    note: 'The shortcode is left out. Parameters are those of Hugo’s shortcode of the same name.'
  },
  'shortcode-reference': {
    severity: 'error',
    sentence: ({actual}) => `Unexpected reference \`${actual}\`, expected a page of the site`,
    note: 'Paths are looked up from the page’s folder, then from the site’s root, then as a file name. With `refLinksErrorLevel = "WARNING"` this is a warning and `refLinksNotFoundURL` is linked.'
  },
  'shortcode-failed': {
    severity: 'error',
    sentence: ({name, actual, from}) => `Unexpected failure of shortcode \`${name}\`${from === undefined ? '' : ` for \`${String(from)}\``}: ${actual}`,
    note: 'The function that was passed for this shortcode threw, or returned something that is neither HTML nor hast.'
  }
} as const satisfies Record<string, Rule>
