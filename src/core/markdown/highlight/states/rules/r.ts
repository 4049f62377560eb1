import type {StateRules} from '../state-rules.ts'

/** R. Source: Chroma's `r.xml`. */
export const r: StateRules = {
  flags: 'm',
  states: {
    numbers: [
      ['0[xX][a-fA-F0-9]+([pP][0-9]+)?[Li]?', 'mh'],
      ['[+-]?([0-9]+(\\.[0-9]+)?|\\.[0-9]+|\\.)([eE][+-]?[0-9]+)?[Li]?', 'm']
    ],
    operators: [
      ['<<?-|->>?|-|==|<=|>=|<|>|&&?|!=|\\|\\|?|\\?', 'o'],
      ['\\*|\\+|\\^|/|!|%[^%]*%|=|~|\\$|@|:{1,3}', 'o']
    ],
    root: [
      'keywords',
      ['((?:`[^`\\\\]*(?:\\\\.[^`\\\\]*)*`)|(?:(?:[a-zA-z]|[_.][^0-9])[\\w_.]*))\\s*(?=\\()', 'nf'],
      'statements',
      ['\\{|\\}', 'p'],
      ['.', '']
    ],
    valid_name: [
      ['(?:`[^`\\\\]*(?:\\\\.[^`\\\\]*)*`)|(?:(?:[a-zA-z]|[_.][^0-9])[\\w_.]*)', 'n']
    ],
    keywords: [
      ['(if|else|for|while|repeat|in|next|break|return|switch|function)(?![\\w.])', 'kr']
    ],
    builtin_symbols: [
      ['(NULL|NA(_(integer|real|complex|character)_)?|letters|LETTERS|Inf|TRUE|FALSE|NaN|pi|\\.\\.(\\.|[0-9]+))(?![\\w.])', 'kc'],
      ['(T|F)\\b', 'bp']
    ],
    string_squote: [
      ["([^\\'\\\\]|\\\\.)*\\'", 's', '#pop']
    ],
    comments: [
      ['#.*$', 'c1']
    ],
    punctuation: [
      ['\\[{1,2}|\\]{1,2}|\\(|\\)|;|,', 'p']
    ],
    statements: [
      'comments',
      ['\\s+', ''],
      ["\\'", 's', 'string_squote'],
      ['\\"', 's', 'string_dquote'],
      'builtin_symbols',
      'valid_name',
      'numbers',
      'punctuation',
      'operators'
    ],
    string_dquote: [
      ['([^"\\\\]|\\\\.)*"', 's', '#pop']
    ]
  }
}
