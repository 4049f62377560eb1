import type {Dialect} from '../dialect.ts'
import {unscoped} from './building-blocks.ts'

/** JavaScript. */
export const javaScript: Dialect = {
  name: 'nx',
  operators: '[-+*/%=<>!&|^~?:]+',
  punctuation: '[{}()[\\],.;]+',
  scopes: unscoped,
  words: {
    k: 'break case catch continue debugger default delete do else finally for if in instanceof new of return switch this throw try typeof void while with yield',
    kr: 'abstract async await class const enum export extends final implements import int interface native package private protected public static super synchronized throws transient volatile char byte short long float double boolean goto',
    kd: 'let var function',
    kc: 'true false null undefined NaN Infinity',
    nb: 'Array Boolean Date Error Function Math Number Object Packages RegExp String decodeURI decodeURIComponent encodeURI encodeURIComponent eval isFinite isNaN parseFloat parseInt document window globalThis Symbol Intl Promise Proxy Reflect BigInt Map Set WeakMap WeakSet'
  },
  pieces: {p: '=>', s1: "'use strict'", s2: '"use strict"', ch: '^#!.*'},
  lineFeedIn: 'c1 ch'
}
