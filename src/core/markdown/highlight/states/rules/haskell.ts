import type {StateRules} from '../state-rules.ts'

/** Haskell. Source: Chroma's `haskell.xml`. */
export const haskell: StateRules = {
  flags: 'm',
  states: {
    escape: [
      ['[abfnrtv"\\\'&\\\\]', 'se', '#pop'],
      ['\\^[][\\p{Lu}@^_]', 'se', '#pop'],
      ['NUL|SOH|[SE]TX|EOT|ENQ|ACK|BEL|BS|HT|LF|VT|FF|CR|S[OI]|DLE|DC[1-4]|NAK|SYN|ETB|CAN|EM|SUB|ESC|[FGRU]S|SP|DEL', 'se', '#pop'],
      ['o[0-7]+', 'se', '#pop'],
      ['x[\\da-fA-F]+', 'se', '#pop'],
      ['\\d+', 'se', '#pop'],
      ['\\s+\\\\', 'se', '#pop']
    ],
    root: [
      ['\\s+', ''],
      ['--(?![!#$%&*+./<=>?@^|_~:\\\\]).*?$', 'c1'],
      ['\\{-', 'cm', 'comment'],
      ['\\bimport\\b', 'kr', 'import'],
      ['\\bmodule\\b', 'kr', 'module'],
      ['\\berror\\b', 'ne'],
      ["\\b(case|class|data|default|deriving|do|else|family|if|in|infix[lr]?|instance|let|newtype|of|then|type|where|_)(?!\\')\\b", 'kr'],
      ["'[^\\\\]'", 'sc'],
      ["^[_\\p{Ll}][\\w\\']*", 'nf'],
      ["'?[_\\p{Ll}][\\w']*", 'n'],
      ["('')?[\\p{Lu}][\\w\\']*", 'kt'],
      ["(')[\\p{Lu}][\\w\\']*", 'kt'],
      ["(')\\[[^\\]]*\\]", 'kt'],
      ["(')\\([^)]*\\)", 'kt'],
      ['\\\\(?![:!#$%&*+.\\\\/<=>?@^|~-]+)', 'nf'],
      ["(<-|::|->|=>|=|'([:!#$%&*+.\\\\/<=>?@^|~-]+))(?![:!#$%&*+.\\\\/<=>?@^|~-]+)", 'ow'],
      [':[:!#$%&*+.\\\\/<=>?@^|~-]*', 'kt'],
      ['[:!#$%&*+.\\\\/<=>?@^|~-]+', 'o'],
      ['\\d+_*[eE][+-]?\\d+', 'mf'],
      ['\\d+(_+[\\d]+)*\\.\\d+(_+[\\d]+)*([eE][+-]?\\d+)?', 'mf'],
      ['0[oO](_*[0-7])+', 'mo'],
      ['0[xX](_*[\\da-fA-F])+', 'mh'],
      ['0[bB](_*[01])+', 'mb'],
      ['\\d+(_*[\\d])*', 'mi'],
      ["'", 'sc', 'character'],
      ['"', 's', 'string'],
      ['\\[\\]', 'kt'],
      ['\\(\\)', 'nb'],
      ['[][(),;`{}]', 'p']
    ],
    import: [
      ['\\s+', ''],
      ['"', 's', 'string'],
      ['\\)', 'p', '#pop'],
      ['qualified\\b', 'k'],
      ['([\\p{Lu}][\\w.]*)(\\s+)(as)(\\s+)([\\p{Lu}][\\w.]*)', ['nn', '', 'k', '', 'n'], '#pop'],
      ['([\\p{Lu}][\\w.]*)(\\s+)(hiding)(\\s+)(\\()', ['nn', '', 'k', '', 'p'], 'funclist'],
      ['([\\p{Lu}][\\w.]*)(\\s+)(\\()', ['nn', '', 'p'], 'funclist'],
      ['[\\w.]+', 'nn', '#pop']
    ],
    module: [
      ['\\s+', ''],
      ['([\\p{Lu}][\\w.]*)(\\s+)(\\()', ['nn', '', 'p'], 'funclist'],
      ['[\\p{Lu}][\\w.]*', 'nn', '#pop']
    ],
    funclist: [
      ['\\s+', ''],
      ['[\\p{Lu}]\\w*', 'kt'],
      ["(_[\\w\\']+|[\\p{Ll}][\\w\\']*)", 'nf'],
      ['--(?![!#$%&*+./<=>?@^|_~:\\\\]).*?$', 'c1'],
      ['\\{-', 'cm', 'comment'],
      [',', 'p'],
      ['[:!#$%&*+.\\\\/<=>?@^|~-]+', 'o'],
      ['\\(', 'p', 'funclist', 'funclist'],
      ['\\)', 'p', '#pop:2']
    ],
    comment: [
      ['[^-{}]+', 'cm'],
      ['\\{-', 'cm', '#push'],
      ['-\\}', 'cm', '#pop'],
      ['[-{}]', 'cm']
    ],
    character: [
      ["[^\\\\']'", 'sc', '#pop'],
      ['\\\\', 'se', 'escape'],
      ["'", 'sc', '#pop']
    ],
    string: [
      ['[^\\\\"]+', 's'],
      ['\\\\', 'se', 'escape'],
      ['"', 's', '#pop']
    ]
  }
}
