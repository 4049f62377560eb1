import type {Dialect} from '../dialect.ts'

/** Lua. */
export const lua: Dialect = {
  pieces: {
    cm: '--\\[\\[[^]*?\\]\\]',
    c1: '--.*',
    s: '\\[\\[[^]*?\\]\\]',
    s2: '"(?:[^"\\\\]|\\\\[^])*"',
    s1: "'(?:[^'\\\\]|\\\\[^])*'",
    nc: '(?<=\\bfunction[ \\t]+(?:\\w+[.:])*)[A-Za-z_]\\w*(?=[.:])',
    p: '(?<=\\bfunction[ \\t]+(?:\\w+[.:])*\\w+)[.:]|\\.{3}',
    nf: '(?<=\\bfunction[ \\t]+(?:\\w+[.:])*)[A-Za-z_]\\w*',
    n: '\\b(?!(?:and|or|not|break|do|else|elseif|end|for|if|in|repeat|return|then|until|while|goto|local|true|false|nil|function)\\b)[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)?'
  },
  operators: '[=<>|~&+\\-*/%#^]+|\\.\\.',
  punctuation: '[[\\]{}().,:;]+',
  words: {ow: 'and or not', kr: 'break do else elseif end for if in repeat return then until while goto function', kd: 'local', kc: 'true false nil'}
}
