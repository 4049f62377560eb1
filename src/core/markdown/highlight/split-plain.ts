import type {Dialect} from './dialect.ts'
import type {Token} from './token.ts'
import {numberClass} from './literal-class.ts'

/** An expression with a group for each kind of piece. */
interface Splitting {
  readonly expression: RegExp
  readonly kinds: readonly Kind[]
}

interface Kind {
  readonly name: string
  /** Number of its group; names would cost an object for each match. */
  readonly group: number
}

/** A dialect that is ready to split with. */
export interface PlainSplitter {
  readonly dialect: Dialect
  readonly plain: Splitting
  /** For the insides of strings. */
  readonly strings: Splitting | undefined
  /** Class of each known word. */
  readonly words: ReadonlyMap<string, string>
}

const common = {word: '[A-Za-z_$\\u00aa-\\u1fff\\u3040-\\ud7ff][\\w$\\u00aa-\\u1fff\\u3040-\\ud7ff]*', operators: '[-+*/%=<>!&|^~?:]+', punctuation: '[{}()[\\],.;]+'}
const number = '\\d[\\w.]*'

/** Make a splitter of a dialect. */
export function plainSplitter(dialect: Dialect): PlainSplitter {
  const {word, operators, punctuation} = {...common, ...dialect}
  const pieces = Object.entries(dialect.pieces ?? {})
  const basic = [['blank', '\\s+'], ['word', word], ['number', number], ['o', operators], ['p', punctuation], [`${dialect.other ?? ''}_other`, '[^]']] as const
  const words = Object.entries(dialect.words ?? {}).flatMap(([name, list]) => list.split(' ').map((each) => [each, name] as const))
  return {dialect, words: new Map(words), plain: splitting([...pieces, ...basic]), strings: dialect.inStrings && splitting(Object.entries(dialect.inStrings))}
}

function splitting(pieces: readonly (readonly [string, string])[]): Splitting {
  const kinds: Kind[] = []
  let group = 1
  for (const [name, source] of pieces) {
    kinds.push({name: name.replace(/_.*$/, ''), group})
    group += 1 + ownGroups(source)
  }
  return {kinds, expression: new RegExp(pieces.map(([, source]) => `(${source})`).join('|'), 'gm')}
}

/** How many groups an expression has of its own: an empty alternative always matches. */
function ownGroups(source: string): number {
  return (new RegExp(`${source}|`).exec('')?.length ?? 1) - 1
}

/**
 * Split code that a grammar left without a scope into words, numbers, marks and blanks.
 *
 * Units: `start` and `end` are indices in `code`.
 */
export function splitPlain(code: string, {start, end}: {readonly start: number; readonly end: number}, splitter: PlainSplitter): Token[] {
  const {dialect} = splitter
  const origin = dialect.looksBack ? 0 : start
  const range = code.slice(origin, end)
  const {expression, kinds} = splitter.plain
  const tokens: Token[] = []
  expression.lastIndex = start - origin
  for (const match of range.matchAll(expression)) {
    const text = match[0]
    const kind = kindOf(match, kinds)
    const at = origin + match.index
    tokens.push({text, className: kind === 'word' ? wordClass(code, at, {text, splitter}) : kind === 'blank' ? (dialect.blank ?? '') : kind === 'number' ? (dialect.number ?? numberClass(text)) : kind})
  }
  return tokens
}

function kindOf(match: RegExpMatchArray, kinds: readonly Kind[]): string {
  for (const {name, group} of kinds) if (match[group] !== undefined) return name
  return ''
}

/** Split the text of a string by what the dialect tells apart inside strings. */
export function splitString(text: string, className: string, {strings}: PlainSplitter): Token[] {
  if (!strings) return [{text, className}]
  const tokens: Token[] = []
  let at = 0
  for (const match of text.matchAll(strings.expression)) {
    tokens.push({text: text.slice(at, match.index), className}, {text: match[0], className: kindOf(match, strings.kinds)})
    at = match.index + match[0].length
  }
  return [...tokens, {text: text.slice(at), className}].filter((token) => token.text !== '')
}

/** Class of a word by the list of known ones, else by what is around it. */
export function wordClass(code: string, at: number, {text, splitter: {dialect, words}}: {readonly text: string; readonly splitter: PlainSplitter}): string {
  const known = words.get(dialect.ignoreCase ? text.toLowerCase() : text)
  if (known !== undefined) return known
  const {name = 'n', call = name, member = name} = dialect
  if (code[at - 1] === '.' && member !== name) return member
  return call !== name && /^[ \t]*\(/.test(code.slice(at + text.length, at + text.length + 9)) ? call : name
}
