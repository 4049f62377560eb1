import type {StateRules} from '../state-rules.ts'

/** Django and Jinja. Source: Chroma's `jinja.xml`. */
export const jinja: StateRules = {
  flags: 'ms',
  states: {
    var: [
      ['\\s+', ''],
      ['(-?)(\\}\\})', ['', 'cp'], '#pop'],
      'varnames'
    ],
    block: [
      ['\\s+', ''],
      ['(-?)(%\\})', ['', 'cp'], '#pop'],
      'varnames',
      ['.', 'p']
    ],
    root: [
      ['[^{]+', 'x'],
      ['\\{\\{', 'cp', 'var'],
      ['\\{[*#].*?[*#]\\}', 'c'],
      ['(\\{%)(-?\\s*)(comment)(\\s*-?)(%\\})(.*?)(\\{%)(-?\\s*)(endcomment)(\\s*-?)(%\\})', ['cp', '', 'k', '', 'cp', 'c', 'cp', '', 'k', '', 'cp']],
      ['(\\{%)(-?\\s*)(raw)(\\s*-?)(%\\})(.*?)(\\{%)(-?\\s*)(endraw)(\\s*-?)(%\\})', ['cp', '', 'k', '', 'cp', '', 'cp', '', 'k', '', 'cp']],
      ['(\\{%)(-?\\s*)(filter)(\\s+)([a-zA-Z_]\\w*)', ['cp', '', 'k', '', 'nf'], 'block'],
      ['(\\{%)(-?\\s*)([a-zA-Z_]\\w*)', ['cp', '', 'k'], 'block'],
      ['\\{', 'x']
    ],
    varnames: [
      ['(\\|)(\\s*)([a-zA-Z_]\\w*)', ['o', '', 'nf']],
      ['(is)(\\s+)(not)?(\\s+)?([a-zA-Z_]\\w*)', ['k', '', 'k', '', 'nf']],
      ['(_|true|false|none|True|False|None)\\b', 'kp'],
      ['(in|as|reversed|recursive|not|and|or|is|if|else|import|with(?:(?:out)?\\s*context)?|scoped|ignore\\s+missing)\\b', 'k'],
      ['(loop|block|super|forloop)\\b', 'nb'],
      ['[a-zA-Z_][\\w-]*', 'nv'],
      ['\\.\\w+', 'nv'],
      [':?"(?:(?:\\\\[\\\\"]|\\\\(?![\\\\"])|[^"\\\\])*"|[\\s\\S]*")', 's2'],
      [":?'(?:(?:\\\\[\\\\']|\\\\(?![\\\\'])|[^'\\\\])*'|[\\s\\S]*')", 's1'],
      ['([{}()\\[\\]+\\-*/,:~]|[><=]=?)', 'o'],
      ['[0-9](\\.[0-9]*)?(eE[+-][0-9])?[flFLdD]?|0[xX][0-9a-fA-F]+[Ll]?', 'm']
    ]
  }
}
