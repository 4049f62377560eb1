import type {Dialect} from '../dialect.ts'

/** HTML. */
export const markup: Dialect = {
  name: '',
  number: '',
  comment: 'c',
  strings: {'"': 's', "'": 's', '': 's'},
  operators: '(?!)',
  punctuation: '(?!)',
  pieces: {p: '</?|/?>', o: '^=$'},
  scopes: {symbol: 'ni', keyword: 'cp', 'meta string': 'cp', meta: 'cp'}
}

/** Markdown. */
export const markdown: Dialect = {
  name: '',
  pieces: {
    cm: '<!--[^]*?-->',
    gh: '^#[^#\\n].+\\n?',
    gu: '^#{2,6}.+\\n?',
    k: '(?<=^[ \\t]*)(?:[*-] \\[[ xX]\\]|[*-](?= )|\\d+\\.(?= )|> )',
    ge_quote: '(?<=^[ \\t]*> ).+\\n?',
    s: '^```\\w*\\n|^```$',
    '': '\\\\.|!?\\[(?=[^\\]\\n]+\\]\\([^)\\n]+\\))|\\]\\((?=[^)\\n]+\\))',
    nt: '(?<=\\[)[^\\]\\n]+(?=\\]\\([^)\\n]+\\))',
    na: '(?<=\\]\\()[^)\\n]+(?=\\))',
    gs: '(?<=\\s)(?:\\*\\*[^*\\n]*\\*\\*|__[^_\\n]*__)(?=\\W|$)',
    ge: '(?<=\\s)(?:\\*[^*\\n]*\\*|_[^_\\n]*_)(?=\\W|$)',
    gd: '(?<=\\s)~~[^~\\n]+~~(?=\\W|$)',
    sb: '`[^`]+`',
    ni: '[@#][\\w/:]+'
  },
  operators: '(?!)',
  punctuation: '(?!)',
  number: ''
}
