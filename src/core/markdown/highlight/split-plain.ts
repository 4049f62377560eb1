import type {Dialect} from './dialect.ts'
import type {Token} from './token.ts'
import {numberClass} from './literal-class.ts'

/** A dialect that is ready to split with. */
export interface PlainSplitter {
  readonly dialect: Dialect
  readonly expression: RegExp
  /** Class of each group of the expression. */
  readonly groups: readonly string[]
  /** Class of each known word. */
  readonly words: ReadonlyMap<string, string>
}

const common = {word: '[A-Za-z_$\\u0080-\\uffff][\\w$\\u0080-\\uffff]*', operators: '[-+*/%=<>!&|^~?:]+', punctuation: '[{}()[\\],.;]+'}
const number = '\\d[\\w.]*'

/** Make a splitter of a dialect. */
export function plainSplitter(dialect: Dialect): PlainSplitter {
  const {word, operators, punctuation} = {...common, ...dialect}
  const pieces = Object.entries(dialect.pieces ?? {})
  const sources = [...pieces.map(([, source]) => source), '\\s+', word, number, operators, punctuation, '[^]']
  const groups = [...pieces.map(([name]) => name.replace(/\d+$/, '')), 'blank', 'word', 'number', 'o', 'p', '']
  const words = Object.entries(dialect.words ?? {}).flatMap(([name, list]) => list.split(' ').map((each) => [each, name] as const))
  return {dialect, groups, words: new Map(words), expression: new RegExp(sources.map((source) => `(${source})`).join('|'), 'gm')}
}

/**
 * Split code that a grammar left without a scope into words, numbers, marks and blanks.
 *
 * Units: `start` and `end` are indices in `code`.
 */
export function splitPlain(code: string, {start, end}: {readonly start: number; readonly end: number}, splitter: PlainSplitter): Token[] {
  const {groups, dialect} = splitter
  const tokens: Token[] = []
  for (const match of code.slice(start, end).matchAll(splitter.expression)) {
    const text = match[0]
    const kind = groups[match.findIndex((group, index) => index > 0 && group !== undefined) - 1] ?? ''
    const at = start + match.index
    tokens.push({text, className: kind === 'word' ? wordClass(code, at, {text, splitter}) : kind === 'blank' ? (dialect.blank ?? '') : kind === 'number' ? (dialect.number ?? numberClass(text)) : kind})
  }
  return tokens
}

/** Class of a word by the list of known ones, else by what is around it. */
export function wordClass(code: string, at: number, {text, splitter: {dialect, words}}: {readonly text: string; readonly splitter: PlainSplitter}): string {
  const known = words.get(dialect.ignoreCase ? text.toLowerCase() : text)
  if (known !== undefined) return known
  const {name = 'n', call = name, member = name} = dialect
  if (code[at - 1] === '.' && member !== name) return member
  return code[at + text.length] === '(' ? call : name
}
