import type {Dialect} from '../dialect.ts'

/** R. */
export const r: Dialect = {
  pieces: {
    c1: '#.*',
    s: '"(?:[^"\\\\]|\\\\[^])*"|\'(?:[^\'\\\\]|\\\\[^])*\'',
    kr: '(?:if|else|for|while|repeat|in|next|break|return|switch|function)(?![\\w.])',
    nf: '(?:`[^`\\n]*`|(?:[A-Za-z]|[_.](?!\\d))[\\w.]*)\\s*(?=\\()',
    kc: '(?:NULL|NA(?:_(?:integer|real|complex|character)_)?|letters|LETTERS|Inf|TRUE|FALSE|NaN|pi|\\.\\.(?:\\.|\\d+))(?![\\w.])',
    bp: '[TF]\\b',
    n: '`[^`\\n]*`',
    m: '0[xX][a-fA-F\\d]+(?:[pP]\\d+)?[Li]?|[+-]?(?:\\d+(?:\\.\\d+)?|\\.\\d+|\\.)(?:[eE][+-]?\\d+)?[Li]?'
  },
  operators: '<<?-|->>?|%[^%\\n]*%|[-=<>&!|?*+^/$@~]|:{1,3}',
  word: '(?:[A-Za-z]|[_.](?!\\d))[\\w.]*',
  punctuation: '[[\\]();,{}]+'
}
