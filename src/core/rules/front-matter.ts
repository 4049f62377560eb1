import type {Rule, RuleValues} from '../rules.ts'

const code = (value: unknown): string => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``
const unexpected = (values: RuleValues): string => `Unexpected ${code(values['actual'])} for ${code(values['key'])}, expected ${String(values['wanted'])}`

/** Rules about front matter. */
export const frontMatterRules = {
  'front-matter-fence': {
    severity: 'error',
    sentence: ({actual, expected}) => `Unexpected ${code(actual)} at the start of the file, expected ${code(expected)}`,
    note: 'A file that begins with `+` or `-` has to begin with a whole fence of front matter; Hugo refuses it otherwise. Put an empty front matter in front of a body that begins with a list.'
  },
  'front-matter-unclosed': {
    severity: 'error',
    sentence: ({fence, name}) => `Unexpected end of file in the ${String(name)} front matter, expected ${name === 'JSON' ? '' : 'a line that begins with '}${code(fence)}`,
    note: 'The front matter that opens here is never closed. The closing fence has to stand at the very start of a line, and lines have to end in a line feed.'
  },
  'front-matter-syntax': {
    severity: 'error',
    sentence: ({actual, wanted, name}) => `Unexpected ${String(actual)} in the ${String(name)} data${wanted ? `, expected ${String(wanted)}` : ''}`,
    note: 'The data cannot be read, so the file is left out. Straight quotes, one `key = value` (TOML) or `key: value` (YAML) a line, and no key twice.'
  },
  'front-matter-reserved-key': {
    severity: 'error',
    sentence: ({actual}) => `Unexpected key ${code(actual)}, expected another name`,
    note: 'Names that JavaScript treats specially could change other pages and are never read.'
  },
  'front-matter-too-deep': {
    severity: 'error',
    sentence: ({actual, limit}) => `Unexpected depth of ${String(actual)} levels, expected at most ${String(limit)}`,
    note: 'Data this deep has no use in front matter and can bring a build to a halt.'
  },
  'front-matter-too-big': {
    severity: 'error',
    sentence: ({actual, limit, unit}) => `Unexpected size of ${String(actual)} ${String(unit)}, expected at most ${String(limit)}`,
    note: 'Data this big has no use in front matter and can bring a build to a halt. Move it into a data file.'
  },
  'front-matter-duplicate-key': {
    severity: 'warning',
    sentence: ({actual, other}) => `Unexpected key ${code(actual)} beside ${code(other)}, expected one of them`,
    note: 'Keys are compared without case, so only the last of these counts.'
  },
  'front-matter-number-inexact': {
    severity: 'warning',
    sentence: ({actual}) => `Unexpected number ${code(actual)}, expected at most 9007199254740991 or a text in quotes`,
    note: 'Numbers this big lose their last digits in JavaScript, so it is kept as a text. Put it in quotes.'
  },
  'front-matter-integer': {
    severity: 'error',
    sentence: ({actual}) => `Unexpected integer ${code(actual)}, expected one between -9007199254740991 and 9007199254740991, or a text in quotes`,
    note: 'TOML asks for an error where an integer cannot be kept to the last digit. Put it in quotes.'
  },
  'front-matter-date-impossible': {
    severity: 'error',
    sentence: ({actual}) => `Unexpected date ${code(actual)}, expected a day that exists`,
    note: 'The month does not have this day.'
  },
  'front-matter-date': {
    severity: 'error',
    sentence: ({actual, key}) => `Unexpected ${code(actual)} for ${code(key)}, expected a date such as \`2020-06-29T09:00:00+03:00\` or \`2020-06-29\``,
    note: 'Hugo stops at this too. Month and day have two digits, a time has seconds, and the year comes first.'
  },
  'front-matter-date-odd': {
    severity: 'warning',
    sentence: ({actual, key}) => `Unexpected ${code(actual)} for ${code(key)}, expected a year from 1 to 9999`,
    note: 'Feeds cannot carry this date.'
  },
  'front-matter-date-number': {
    severity: 'warning',
    sentence: ({actual, key, date}) => `Unexpected number ${code(actual)} for ${code(key)}, expected a date; read as seconds since 1970: ${code(date)}`,
    note: 'Hugo reads it the same way. Write the date in full so that people can read it as well.'
  },
  'front-matter-published': {
    severity: 'warning',
    sentence: ({actual}) => `Unexpected ${code(actual)} for \`published\`, expected a date or \`draft\``,
    note: '`published: false` means a draft here, as in Jekyll. Hugo 0.169 stops at it; write `draft: true` instead.'
  },
  'front-matter-type': {
    severity: 'warning',
    sentence: (values) => `${unexpected(values)}${values['read'] === undefined ? '' : `; read as ${code(values['read'])}`}`,
    note: 'Hugo converts the value without a word; what it becomes is used here as well.'
  },
  'front-matter-shape': {
    severity: 'error',
    sentence: unexpected,
    note: 'Hugo refuses this value too, so the page is left out.'
  },
  'front-matter-unknown-key': {
    severity: 'warning',
    sentence: ({actual, suggestion}) => `Unexpected key ${code(actual)}, expected ${code(suggestion)}`,
    note: 'The key has no meaning of its own and looks like a slip of the pen. If you mean it, put it under `params`.'
  },
  'front-matter-old-key': {
    severity: 'warning',
    sentence: ({actual, expected}) => `Unexpected key ${code(actual)}, expected ${code(expected)}`,
    note: 'The old name still works here. Hugo has announced its end, or stops at it already.'
  },
  'front-matter-markup': {
    severity: 'error',
    sentence: ({actual}) => `Unexpected ${code(actual)} for \`markup\`, expected \`markdown\` or \`html\``,
    note: 'Only markdown and HTML are read, so the page is left out.'
  },
  'front-matter-dimension': {
    severity: 'warning',
    sentence: ({actual}) => `Unexpected key ${code(actual)}, expected one site, role and version`,
    note: 'Content dimensions of Hugo are not built here; the page is built once, in its own language.'
  },
  'front-matter-control-character': {
    severity: 'error',
    sentence: ({actual, key}) => `Unexpected control character ${code(actual)} in ${code(key)}, expected printable text`,
    note: 'Feeds and sitemaps are XML, which cannot carry it.'
  },
  'front-matter-bidi': {
    severity: 'warning',
    sentence: ({actual, key}) => `Unexpected direction override ${code(actual)} in ${code(key)}, expected plain text`,
    note: 'It can turn around the text that follows it on the page.'
  },
  'front-matter-title-missing': {
    severity: 'warning',
    sentence: () => 'Unexpected page without `title`, expected one in the front matter',
    note: 'Hugo builds the page with an empty title; lists and browser tabs then have nothing to show.'
  },
  'front-matter-encoding': {
    severity: 'error',
    sentence: ({actual}) => `Unexpected ${String(actual)}, expected UTF-8`,
    note: 'Save the file as UTF-8. Nothing is guessed, because a wrong guess garbles the page without a word.'
  }
} as const satisfies Record<string, Rule>
