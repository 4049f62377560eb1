import type {Dialect} from '../dialect.ts'

/** Haskell. */
export const haskell: Dialect = {
  word: "[A-Za-z_][\\w']*",
  pieces: {
    mf: '\\d+\\.\\d+(?:[eE][+-]?\\d+)?',
    mh: '0[xX][\\da-fA-F]+',
    mi: '\\d+',
    c1: '--(?![!#$%&*+./<=>?@^|_~:\\\\]).*',
    cm: '\\{-[^]*?-\\}|\\{-[^]*',
    nn: '(?<=^(?:import(?:[ \\t]+qualified)?|module)[ \\t]+)[A-Z][\\w.]*',
    k: '(?<=^import[ \\t]+)qualified\\b|(?<=^import[ \\t][^\\n]*[ \\t])(?:as|hiding)\\b',
    n_as: '(?<=^import[ \\t][^\\n]*[ \\t]as[ \\t]+)[A-Z][\\w.]*',
    nf_list: '(?<=^import[ \\t][^\\n]*\\([^\\n]*)[_a-z][\\w\']*',
    ne: '\\berror\\b',
    kr: '\\b(?:case|class|data|default|deriving|do|else|family|if|import|in|infix[lr]?|instance|let|module|newtype|of|then|type|where|_)\\b(?!\')',
    sc: "'(?:[^\\\\'\\n]|\\\\[^'\\n]+)'",
    nf: "^[_a-z][\\w']*|\\\\(?![:!#$%&*+.\\\\/<=>?@^|~-])",
    n: "'?[_a-z][\\w']*",
    kt: "[A-Z][\\w']*|:(?!:(?![:!#$%&*+.\\\\/<=>?@^|~-]))[:!#$%&*+.\\\\/<=>?@^|~-]*|\\[\\]",
    nb: '\\(\\)',
    ow: '(?:<-|::|->|=>|=)(?![:!#$%&*+.\\\\/<=>?@^|~-])',
    s: '"(?:[^"\\\\]|\\\\[^])*"'
  },
  operators: '[:!#$%&*+.\\\\/<=>?@^|~-]+',
  punctuation: '[\\][(),;`{}]+'
}
