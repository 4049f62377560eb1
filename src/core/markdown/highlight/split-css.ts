import type {Token} from './token.ts'

/** Where in a style sheet a piece is. */
type State = 'selector' | 'at-rule' | 'at-block' | 'names' | 'value' | 'call'

/** Class → expression, the first that matches. */
type Pieces = readonly (readonly [className: string, source: string])[]

const strings: Pieces = [['s2', '"(?:\\\\.|[^"\\\\])*"'], ['s1', "'(?:\\\\.|[^'\\\\])*'"]]
const always: Pieces = [['', '\\s+'], ['c', '/\\*[^]*?\\*/']]
const numbers: Pieces = [
  ['mh', '#[a-zA-Z\\d]{1,6}'],
  ['kt', '(?<=\\d)(?:vmin|vmax|grad|turn|dppx|dpcm|kHz|dpi|rad|rem|deg|vw|vh|ch|px|mm|cm|in|pt|pc|Hz|ex|em|ms|fr|q|s)\\b|(?<=\\d)%'],
  ['mf', '[+-]?\\d*\\.\\d+'],
  ['mi', '[+-]?\\d+']
]
const prefix: Pieces = [['kp', '-(?:webkit|khtml|moz|ms|o)-']]
const words: Pieces = [
  ['sx', '(?<=\\burl\\()[^"\'\\s)][^)]*'],
  ['nb', '(?:attr|blur|brightness|calc|circle|clamp|contrast|cubic-bezier|drop-shadow|ellipse|grayscale|hsl|hsla|hue-rotate|image|inset|invert|linear-gradient|matrix|max|min|minmax|opacity|perspective|polygon|radial-gradient|repeat|rgb|rgba|rotate|saturate|scale|sepia|skew|steps|translate|translateX|translateY|translate3d|scale3d|url)(?=\\()'],
  ['nf', '[a-zA-Z_][\\w-]+(?=\\()'],
  ['kc', '[a-z][a-z\\d]*(?:-[a-z\\d]+)*\\b(?!-)'],
  ['n', '[a-zA-Z_][\\w-]*']
]
const selectors: Pieces = [
  ...always,
  ['p+nd', '::?[\\w-]+'],
  ['p+nc', '\\.[\\w-]+'],
  ['p+nn', '#[\\w-]+'],
  ['p+k', '@[\\w-]+'],
  ['nt', '[\\w-]+'],
  ['p', '[{}]'],
  ...strings,
  ['o', '[~^*!%&$[\\]()<>|+=@:;,./?-]']
]
const inAtRule: Pieces = [['p', ';'], ...selectors]

const expressions: Readonly<Record<State, Expression>> = {
  selector: expression(selectors),
  'at-rule': expression(inAtRule),
  'at-block': expression(selectors),
  names: expression([...always, ...prefix, ['p', '[};:]'], ['nv', '--[a-zA-Z_][\\w-]*'], ['k', '[a-z][a-z\\d-]*(?=\\s*:)'], ['n', '[a-zA-Z_][\\w-]*(?=\\s*:)']]),
  value: expression([...always, ...prefix, ['cp', '!important'], ...numbers, ...words, ['p', '[}[\\](),;]'], ['o', '[~^*!%&<>|+=@:./?-]+'], ...strings]),
  call: expression([...always, ...prefix, ...numbers, ...words, ['o', '[*+/-]'], ['p', '[,()]'], ...strings])
}

interface Expression {
  readonly pattern: RegExp
  readonly classes: readonly string[]
}

function expression(pieces: Pieces): Expression {
  return {pattern: new RegExp([...pieces.map(([, source]) => `(${source})`), '[^]'].join('|'), 'y'), classes: pieces.map(([className]) => className)}
}

/**
 * Split a style sheet: a word is a tag, a property or a value by where it stands.
 *
 * Shape: `a { color: red }` → `a` nt, `{` p, `color` k, `:` p, `red` kc, `}` p, and the blanks plain.
 * Source: the states of Chroma's CSS lexer.
 */
export function splitCss(code: string): Token[] {
  const tokens: Token[] = []
  const states: State[] = ['selector']
  for (let at = 0; at < code.length; ) {
    const {pattern, classes} = expressions[states.at(-1) ?? 'selector']
    pattern.lastIndex = at
    const match = pattern.exec(code)
    const text = match?.[0] || code.charAt(at)
    const index = match ? match.findIndex((group, place) => place > 0 && group !== undefined) : -1
    const className = classes[index - 1] ?? 'err'
    const marks = className.includes('+') ? (/^[^\w-]*/.exec(text)?.[0] ?? '') : ''
    const [first = '', second = first] = className.split('+')
    if (marks) tokens.push({text: marks, className: first})
    tokens.push({text: text.slice(marks.length), className: second})
    if (first === 'p' || first === 'o') move(marks ? `${marks}a` : text, states)
    at += text.length
  }
  return tokens
}

/** Go where a mark leads. */
function move(mark: string, states: State[]): void {
  const state = states.at(-1)
  if (mark === '@a') states.push('at-rule')
  else if (mark === '{') states.push(state === 'at-rule' ? 'at-block' : 'names')
  else if (mark === '}') close(states)
  else if (mark === ';' && (state === 'value' || state === 'at-rule')) states.pop()
  else if (mark === ':' && state === 'names') states.push('value')
  else if (mark === '(' && (state === 'value' || state === 'call')) states.push('call')
  else if (mark === ')' && state === 'call') states.pop()
}

function close(states: State[]): void {
  const state = states.at(-1)
  if (states.length > 1) states.splice(state === 'value' || state === 'at-block' ? -2 : -1)
  if (states.length === 0) states.push('selector')
}
