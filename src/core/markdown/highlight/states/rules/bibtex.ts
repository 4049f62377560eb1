import type {StateRules} from '../state-rules.ts'

/** BibTeX. Source: Chroma's `bibtex.xml`. */
export const bibtex: StateRules = {
  flags: 'i',
  states: {
    'closing-brace': [
      'whitespace',
      ['[})]', 'p', '#pop']
    ],
    'braced-string': [
      ['\\{', 's', '#push'],
      ['\\}', 's', '#pop'],
      ['[^\\{\\}]+', 's']
    ],
    whitespace: [
      ['\\s+', '']
    ],
    value: [
      'whitespace',
      ['[a-z_@!$&*+\\-./:;<>?\\[\\\\\\]^`|~][\\w@!$&*+\\-./:;<>?\\[\\\\\\]^`|~]*', 'nv'],
      ['"', 's', 'quoted-string'],
      ['\\{', 's', 'braced-string'],
      ['[\\d]+', 'm'],
      ['#', 'p'],
      ['', '', '#pop']
    ],
    'quoted-string': [
      ['\\{', 's', 'braced-string'],
      ['"', 's', '#pop'],
      ['[^\\{\\"]+', 's']
    ],
    root: [
      'whitespace',
      ['@comment', 'c'],
      ['@preamble', 'nc', 'closing-brace', 'value', 'opening-brace'],
      ['@string', 'nc', 'closing-brace', 'field', 'opening-brace'],
      ['@[a-z_@!$&*+\\-./:;<>?\\[\\\\\\]^`|~][\\w@!$&*+\\-./:;<>?\\[\\\\\\]^`|~]*', 'nc', 'closing-brace', 'command-body', 'opening-brace'],
      ['.+', 'c']
    ],
    'command-body': [
      'whitespace',
      ['[^\\s\\,\\}]+', 'nl', '#pop', 'fields']
    ],
    fields: [
      'whitespace',
      [',', 'p', 'field'],
      ['', '', '#pop']
    ],
    '=': [
      'whitespace',
      ['=', 'p', '#pop']
    ],
    field: [
      'whitespace',
      ['[a-z_@!$&*+\\-./:;<>?\\[\\\\\\]^`|~][\\w@!$&*+\\-./:;<>?\\[\\\\\\]^`|~]*', 'na', 'value', '='],
      ['', '', '#pop']
    ],
    'opening-brace': [
      'whitespace',
      ['[{(]', 'p', '#pop']
    ]
  }
}
