import type {Dialect} from './dialect.ts'
import {dialects} from './dialects.ts'
import {splitByGrammar} from './engine.ts'
import type {Lexer} from './find-lexer.ts'
import {numberClass, stringClass} from './literal-class.ts'
import type {ScopedText} from './scope-emitter.ts'
import {scopeClasses} from './scopes.ts'
import {splitJson} from './split-json.ts'
import {type PlainSplitter, plainSplitter, splitPlain, splitString, wordClass} from './split-plain.ts'
import {splitTemplate} from './split-template.ts'
import {hasStates, splitByStatesOf} from './states/state-lexers.ts'
import {joinTokens, type Token} from './token.ts'

/** Lexers that end code with a line feed where the author did not. */
const closed = new Set(['Bash Session', 'Diff'])

/** Code with more characters, or with a longer line, is plain: the cost of some grammars grows with the square of both. */
const longest = 20_000
const longestLine = 2000

/** One a dialect: as many as there are dialects. */
const splitters = new Map<string, PlainSplitter>()

/** Where in the code the splitting is. */
interface Reading {
  readonly code: string
  readonly tokens: Token[]
  at: number
  /** Start of the text that waits to be split. */
  plain: number
  /** Classes of the strings and comments that the last piece was in, by their place among its scopes. */
  readonly open: Map<number, string>
  /** Whether the last piece was code inside a string. */
  inside: boolean
}

/**
 * Split code into tokens with Chroma's classes.
 *
 * Shape: Go's `x := 1` → `x` nx, ` ` w, `:=` o, ` ` w, `1` mi.
 */
export function tokenize(code: string, lexer: Lexer): readonly Token[] {
  const whole = closed.has(lexer.name) && code && !code.endsWith('\n') ? `${code}\n` : code
  if (!whole) return []
  return isTooLong(whole) ? [{text: whole, className: ''}] : joinTokens(split(whole, lexer))
}

/** Whether code is so long that it is left plain. */
export function isTooLong(code: string): boolean {
  return code.length > longest || (code.length > longestLine && code.split('\n').some((line) => line.length > longestLine))
}

function split(whole: string, lexer: Lexer): readonly Token[] {
  if (hasStates(lexer.name)) return splitByStatesOf(lexer.name, whole)
  const special = specialists[lexer.name]
  if (special) return special(whole)
  if (lexer.name === 'Go HTML Template') return splitTemplate(whole, (text) => splitByStatesOf('HTML', text))
  if (lexer.name === 'Go Text Template' || lexer.name === 'Go Template') return splitTemplate(whole, (text) => [{text, className: ''}])
  return lexer.grammar || Object.hasOwn(dialects, lexer.name) ? splitByDialect(whole, lexer) : [{text: whole, className: ''}]
}

/** Languages in which the place of a word tells what it is, by lexer or grammar. */
const specialists: Readonly<Record<string, (code: string) => readonly Token[]>> = {
  JSON: splitJson,
  json: splitJson,
  css: (code) => splitByStatesOf('CSS', code),
  javascript: (code) => splitByStatesOf('JavaScript', code)
}

/** Split by the grammar, if there is one, and what is left by the dialect. */
function splitByDialect(whole: string, {name, grammar}: Lexer): readonly Token[] {
  const reading: Reading = {code: whole, tokens: [], at: 0, plain: 0, open: new Map(), inside: false}
  let splitter = splitterOf(name, grammar)
  for (const piece of joinEmbedded(splitByGrammar(whole, grammar))) {
    const special = piece.grammar ? specialists[piece.grammar] : undefined
    if (special) {
      flush(reading, splitter)
      reading.tokens.push(...special(piece.text))
      reading.at += piece.text.length
      reading.plain = reading.at
      continue
    }
    const own = piece.grammar ? splitterOf(piece.grammar, piece.grammar) : splitterOf(name, grammar)
    if (own !== splitter) flush(reading, splitter)
    splitter = own
    readPiece(piece, reading, splitter)
  }
  flush(reading, splitter)
  return moveLineFeeds(reading.tokens, dialects[name] ?? dialects[grammar] ?? {})
}

/** Put the line feed after some tokens into them. */
function moveLineFeeds(tokens: readonly Token[], {lineFeedIn = ''}: Dialect): readonly Token[] {
  const classes = new Map(lineFeedIn.split(' ').filter(Boolean).map((entry) => entry.split('=')).map(([own = '', after = own]) => [own, after]))
  if (classes.size === 0) return tokens
  return tokens.flatMap((token, index) => {
    const className = classes.get(tokens[index - 1]?.className ?? '')
    if (className === undefined || !token.text.startsWith('\n')) return [token]
    return [{text: '\n', className}, {...token, text: token.text.slice(1)}]
  })
}

/** Pieces of an embedded language that has a splitter of its own are one. */
function joinEmbedded(pieces: readonly ScopedText[]): ScopedText[] {
  const result: ScopedText[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (last && piece.grammar && last.grammar === piece.grammar && specialists[piece.grammar]) result[result.length - 1] = {...last, text: last.text + piece.text}
    else result.push(piece)
  }
  return result
}

function splitterOf(name: string, grammar: string): PlainSplitter {
  const key = Object.hasOwn(dialects, name) ? name : grammar
  const known = splitters.get(key)
  if (known) return known
  const made = plainSplitter(dialects[key] ?? {})
  splitters.set(key, made)
  return made
}

function readPiece({text, scopes}: ScopedText, reading: Reading, splitter: PlainSplitter): void {
  const className = pieceClass(text, scopes, reading, splitter)
  if (className !== '?') {
    flush(reading, splitter)
    reading.tokens.push(...(scopes.at(-1) === 'string' && className !== 'sc' ? splitString(text, className, splitter) : tokensOf(text, className)))
    reading.plain = reading.at + text.length
  } else if (scopes.at(-1) === 'subst') {
    readInside(text, reading, splitter)
  }
  reading.at += text.length
  reading.inside = scopes.includes('subst')
}

/** Code inside a string: its braces are apart. */
function readInside(text: string, reading: Reading, splitter: PlainSplitter): void {
  flush(reading, splitter)
  reading.plain = reading.at + text.length
  if (!reading.inside && /^\$\w+$/.test(text)) {
    reading.tokens.push({text, className: 'si'})
    return
  }
  const start = (reading.inside && reading.code[reading.at - 1] !== '}' ? /^[$#]\{/ : /^[$#]?\{/).exec(text)?.[0] ?? ''
  const end = text.length > start.length && text.endsWith('}') ? '}' : ''
  const from = reading.at + start.length
  reading.tokens.push({text: start, className: 'si'}, ...splitPlain(reading.code, {start: from, end: reading.at + text.length - end.length}, splitter), {text: end, className: 'si'})
}

/** `p+nc`: two tokens, the marks before the first letter apart. */
function tokensOf(text: string, className: string): Token[] {
  const [first = '', second] = className === '-' ? [] : className.split('+')
  if (second === undefined) return [{text, className: first}]
  const marks = /^[^\w-]*/.exec(text)?.[0] ?? ''
  return [{text: marks, className: first}, {text: text.slice(marks.length), className: second}].filter((token) => token.text !== '')
}

/** Split the text that waits. */
function flush(reading: Reading, splitter: PlainSplitter): void {
  if (reading.plain < reading.at) reading.tokens.push(...splitPlain(reading.code, {start: reading.plain, end: reading.at}, splitter))
  reading.plain = reading.at
}

function pieceClass(text: string, scopes: readonly string[], reading: Reading, splitter: PlainSplitter): string {
  const {dialect} = splitter
  for (const index of reading.open.keys()) if (!/^(?:string|comment)/.test(scopes[index] ?? '')) reading.open.delete(index)
  const comment = dialect.comment === '?' ? -1 : scopes.indexOf('comment')
  if (comment >= 0) return opened(reading, comment, commentClass(text, dialect))
  const found = scopeClass(scopes, dialect)
  if (found === 'string') return opened(reading, scopes.length - 1, stringClass(text, dialect.strings))
  if (found === '?' || found === '') return '?'
  if (found === 'number') return dialect.number ?? numberClass(text)
  return splitter.words.get(dialect.ignoreCase ? text.toLowerCase() : text) ?? (found === 'word' ? wordClass(reading.code, reading.at, {text, splitter}) : found)
}

/** A piece that continues a string or comment looks like its beginning. */
function opened({open}: Reading, index: number, className: string): string {
  const known = open.get(index)
  if (known === undefined) open.set(index, className)
  return known ?? className
}

/** Class of the innermost scope that has one: in the dialect or in general. */
function scopeClass(scopes: readonly string[], {scopes: own = {}}: Dialect): string {
  for (let index = scopes.length - 1; index >= 0; index--) {
    for (let name = scopes[index] ?? ''; name; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
      const found = own[`${scopes[index - 1] ?? ''} ${name}`] ?? own[name] ?? scopeClasses[name]
      if (found !== undefined) return found
    }
  }
  return ''
}

function commentClass(text: string, {comment, comments = {}}: Dialect): string {
  const special = Object.entries(comments).find(([, start]) => new RegExp(`^(?:${start})`).test(text))
  return special?.[0] ?? comment ?? (/^\s*(?:\/\*|\(\*|<!--|\{-)/.test(text) ? 'cm' : 'c1')
}
