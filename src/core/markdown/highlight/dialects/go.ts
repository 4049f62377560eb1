import type {Dialect} from '../dialect.ts'
import {quotedCharacters} from './building-blocks.ts'

const types = 'any bool byte comparable complex64 complex128 error float32 float64 int int8 int16 int32 int64 rune string uint uint8 uint16 uint32 uint64 uintptr'.split(' ')

/** Go. */
export const go: Dialect = {
  name: 'nx',
  call: 'nf',
  blank: 'w',
  strings: quotedCharacters,
  operators: ':=|[=!<>]=|&&|\\|\\||<-|\\+\\+|--|[-+*/%&|^]=|<<|>>|&\\^|\\.\\.\\.|[-+*/%&]',
  punctuation: '[|^<>=!()[\\]{}.,;:~]+',
  scopes: {'title.function': '?', keyword: '?', type: '?', built_in: '?', literal: '?'},
  pieces: {nb: `\\b(?:append|cap|clear|close|complex|copy|delete|imag|len|make|max|min|new|panic|print|println|real|recover|${types.join('|')})(?=\\()`},
  words: {kn: 'package import', kd: 'func var const type struct interface chan map', kc: 'true false iota nil', kt: types.join(' '), k: 'break default select case defer go else goto switch fallthrough if range continue for return'}
}
