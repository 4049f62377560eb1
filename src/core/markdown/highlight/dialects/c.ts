import type {Dialect} from '../dialect.ts'
import {escapes, quotedCharacters} from './building-blocks.ts'

/** C, and what its children share. */
export const c: Dialect = {
  call: 'nf',
  operators: '[-+*/%=<>!&|^~?:]+',
  strings: quotedCharacters,
  inStrings: {se: escapes},
  scopes: {built_in: '?', 'title.function': '?', title: '?', 'title.class': 'nc', type: '?', meta: '?', 'meta string': '?', keyword: '?', number: '?', literal: '?'},
  pieces: {
    cp_include: '(?<=^[ \\t]*)#[ \\t]*include',
    cpf: '(?<=^[ \\t]*#[ \\t]*include[ \\t]*)[^\\s][^\\n]*',
    cp: '(?<=^[ \\t]*)#(?:[^/\\n\\\\]|\\\\\\n?|/(?![/*]))*',
    mf: '(?:\\d+\\.\\d*|\\.\\d+|\\d+)[eE][+-]?\\d+[LlUu]*|(?:\\d+\\.\\d*|\\.\\d+)[fF]?|\\d+[fF]\\b',
    mh: '0x[\\da-fA-F]+[LlUu]*',
    mo: '0[0-7]+[LlUu]*',
    mi: '\\b\\d+[LlUu]*',
    kt: '\\b[a-z]\\w*_t\\b',
    p: '(?<=(?:^|[^\\w:])(?!default\\b|public\\b|private\\b|protected\\b|true\\b|false\\b)[a-zA-Z_]\\w*\\s*):(?!:)',
    nl: '\\b(?!default\\b|public\\b|private\\b|protected\\b|true\\b|false\\b)[a-zA-Z_]\\w*(?=\\s*:(?!:))'
  },
  words: {
    k: 'asm auto break case const continue default do else enum extern for goto if register restricted return sizeof static struct switch typedef union volatile while',
    kr: 'inline restrict thread typename naked',
    kt: 'int long float short double char void unsigned signed bool',
    nb: 'NULL true false'
  },
  other: 'err',
  word: '[A-Za-z_]\\w*',
  lineFeedIn: 'c1 cp cpf=cp'
}

const {kt: _types, ...piecesOfBoth} = c.pieces ?? {}

/** C++. */
export const cpp: Dialect = {
  ...c,
  call: 'n',
  pieces: {...piecesOfBoth, cp_include: '(?<=^[ \\t]*)#[ \\t]*include(?=[ \\t])', cpf: '(?<=^[ \\t]*#[ \\t]*include[ \\t]+)[^\\s][^\\n]*', nf: '(?<=^(?!\\s|return\\b|else\\b|new\\b|case\\b)[\\w* \\t]+[ \\t*])[a-zA-Z_]\\w*(?=\\s{0,9}\\([^;{}]{0,400}\\)[^;{}()]{0,200}[{;])'},
  words: {
    ...c.words,
    k: `${c.words?.['k'] ?? ''} catch const_cast delete dynamic_cast explicit export friend mutable namespace new operator private protected public reinterpret_cast static_cast template this throw throws try typeid typename using virtual constexpr nullptr decltype noexcept override final class concept requires co_await co_return co_yield alignas alignof consteval constinit static_assert thread_local restrict`,
    kr: 'inline'
  }
}
