import {plainSplitter, splitPlain} from './split-plain.ts'
import type {Token} from './token.ts'

const comment = /\{\{(?:- )?\/\*[^]*?\*\/(?: -)?\}\}/
const call = /\{\{-?(?:"(?:\\.|[^"\\])*"|`[^`]*`|'(?:\\.|[^'\\])*'|(?!-?\}\})[^"`'])*(?:-?\}\}|$)/
const either = new RegExp(`(${comment.source})|${call.source}`, 'g')

const splitter = plainSplitter({
  name: 'nx',
  blank: 'w',
  operators: '\\||:?=|[,()]',
  punctuation: '(?!)',
  pieces: {
    cp: '^\\{\\{-?|-?\\}\\}$',
    s: '"(?:\\\\.|[^"\\\\])*"|`[^`]*`',
    sc: "'(?:\\\\.|[^'\\\\])*'",
    mf: '-\\d+\\.\\d*(?:[Ee][-+]?\\d+)?',
    mi: '-\\d+i?',
    nx: '\\$\\w+|\\d\\w*',
    na: '\\$?\\.\\w*|\\$'
  },
  other: 'err',
  words: {k: 'range if else while with template end true false nil and call html index js len not or print printf println urlquery eq ne lt le gt ge block break continue define slice'}
})

/**
 * Split a Go template: its calls by themselves, and what is around them as if they were not there.
 *
 * Shape: `<b>{{ .A }}</b>` → the tokens of `<b></b>`, with those of the call in their midst.
 * Source: Chroma's `DelegatingLexer`.
 */
export function splitTemplate(code: string, splitAround: (text: string) => readonly Token[]): Token[] {
  const calls = [...code.matchAll(either)].map((match) => ({at: match.index, text: match[0], isComment: match[1] !== undefined}))
  const around = splitAround(code.replace(either, ''))
  const tokens: Token[] = []
  let at = 0
  let next = 0
  const insertCalls = (): void => {
    for (let found = calls[next]; found && found.at === at; found = calls[++next]) {
      tokens.push(...(found.isComment ? [{text: found.text, className: 'cm'}] : splitPlain(found.text, {start: 0, end: found.text.length}, splitter)))
      at += found.text.length
    }
  }
  for (const {text, className} of around) {
    for (let rest = text; rest; ) {
      insertCalls()
      const length = Math.min(rest.length, (calls[next]?.at ?? Number.POSITIVE_INFINITY) - at)
      tokens.push({text: rest.slice(0, length), className})
      rest = rest.slice(length)
      at += length
    }
  }
  insertCalls()
  return tokens
}
