import type {Dialect} from '../dialect.ts'
import {unscoped} from './building-blocks.ts'

/** Ruby. */
export const ruby: Dialect = {
  operators: '[-+*/%=<>!&|^~?]+|\\.{1,3}|::|:',
  punctuation: '[{}(),;[\\]]+',
  scopes: {...unscoped, 'meta.prompt': '?', symbol: '?', params: '?', number: '?', meta: '?'},
  inStrings: {se: '\\\\(?:[^\\n])'},
  pieces: {
    o_index: '(?<=^[ \\t]*|[=(,|] ?)\\[|\\](?=[ \\t]*(?:\\.|$))',
    nc: '(?<=\\bclass[ \\t]+)[A-Z]\\w*',
    nn: '(?<=\\bmodule[ \\t]+)[A-Z]\\w*',
    nf: '(?<=\\bdef[ \\t]+(?:self\\.)?)[a-z_]\\w*[?!=]?(?=[\\s(]|$)',
    ss: '(?<![:\\w]):[a-zA-Z_]\\w*[?!=]?|\\b[a-z_]\\w*(?=:(?![:]))',
    no: '\\b[A-Z]\\w*',
    vi: '@\\w+',
    vc: '@@\\w+',
    vg: '\\$\\w+',
    mi: '\\d+',
    n_method: '(?<=\\.)[a-z_]\\w*[?!]?'
  },
  words: {
    k: 'alias begin BEGIN break case class def defined? do else elsif end END ensure for if in module next redo rescue raise retry return super then undef unless until when while yield',
    kp: 'initialize new loop include extend attr_accessor attr_reader attr_writer attr catch throw private module_function public protected true false nil',
    ow: 'and or not',
    nb: 'require puts print p self lambda proc format sprintf gets rand sleep system eval exit binding freeze'
  }
}
