import type {Dialect} from '../dialect.ts'
import {unscoped} from './building-blocks.ts'

/** Kotlin. */
export const kotlin: Dialect = {
  strings: {"'": 'sc', '"': 's2'},
  inStrings: {se: '\\\\(?:[tbnr\'"\\\\$]|u[\\da-fA-F]{4})', si: '\\$[A-Za-z_]\\w*|\\$\\{[^}\\n]*\\}'},
  lineFeedIn: 'c1',
  operators: '!==|!in\\b|!is\\b|===|%=|&&|\\*=|\\+\\+|\\+=|--|-=|->|\\.\\.|/=|::|<=|==|>=|!!|!=|\\|\\||\\?[:.]',
  punctuation: '[{}~!%^&*()+=|[\\]:;,.<>/?-]',
  scopes: {...unscoped, subst: 'si', meta: '?', function: '?', class: '?', title: '?', number: '?', symbol: '?', params: '?'},
  pieces: {
    nn: '(?<=^(?:package|import)[ \\t]+)\\S+',
    nc: '(?<=\\b(?:class|interface|(?<!companion )object)\\s+)[A-Za-z_]\\w*',
    py: '(?<=\\b(?:val|var)\\s+)[A-Za-z_]\\w*',
    nf: '(?<=\\bfun\\s+)[A-Za-z_]\\w*',
    nd: '@[A-Za-z_]\\w*',
    nc_dot: '\\b[A-Z][A-Za-z_]*(?=\\.)',
    mf: '\\d[\\d_]*\\.\\d[\\d_]*(?:[eE][+-]?\\d+)?[fF]?|\\d[\\d_]*[fF]\\b',
    mi: '\\b\\d[\\d_]*[uU]?L?\\b'
  },
  words: {
    k: 'abstract actual annotation as break by catch class companion const constructor continue crossinline data delegate do dynamic else enum expect external false field file final finally for fun get if import in infix init inline inner interface internal is it lateinit noinline null object open operator out override package param private property protected public receiver reified return sealed set setparam super suspend tailrec this throw true try typealias typeof val value var vararg when where while'
  }
}
