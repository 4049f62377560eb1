import type {Dialect} from '../dialect.ts'
import {quotedCharacters} from './building-blocks.ts'

/** Java. */
export const java: Dialect = {
  blank: 'w',
  number: 'n',
  member: 'na',
  other: 'err',
  strings: quotedCharacters,
  operators: '[~^*!%&[\\]<>|+=/?-]+',
  punctuation: '[{}();:.,]+',
  scopes: {keyword: '?', meta: '?', type: '?', variable: '?', built_in: '?', 'title.class': '?', 'title.function': '?', literal: '?', number: '?', operator: '?'},
  pieces: {
    s: '"(?:[^"\\\\\\n]|\\\\.)*"',
    na: '(?<=\\.)\\d\\w*',
    n: '\\d\\w*',
    nn: '(?<=\\bpackage\\s+|\\bimport\\s+(?:static\\s+)?)(?!static\\b)[\\w.]+\\*?',
    '': '(?<=\\b(?:class|interface))\\s+',
    nc: '(?<=\\b(?:class|interface|record)\\s+)[A-Za-z_$][\\w$]*',
    nd: '@[A-Za-z_][\\w.]*',
    nf: '(?<=(?<![\\w$.])(?!(?:new|return|throw|else|case|do|assert|instanceof)\\s)[A-Za-z_$][\\w.[\\]$<>?]*\\s+)(?!(?:if|for|while|switch|catch|return|try|new|throw|synchronized)\\b)[A-Za-z_$][\\w$]*(?=\\s*\\()',
    nl: '^(?!default\\b)[A-Za-z_$][\\w$]*(?=:)'
  },
  words: {
    kd: 'abstract const enum exports extends final implements native non-sealed open opens permits private protected provides public requires sealed static strictfp super synchronized throws to transient transitive uses volatile with yield class interface var record',
    kt: 'boolean byte char double float int long short void',
    kc: 'true false null',
    kn: 'package import',
    k: 'assert break case catch continue default do else finally for if goto instanceof new return switch this throw try while'
  }
}
