import type {ParameterValue, ShortcodeToken} from './types.ts'

/** What is known to be absent from the rest of the text, so that no search is made twice. */
export interface SearchLimits {
  readonly comment: {'<': boolean; '%': boolean}
  rawString: boolean
}

/** A reader's place and what it has found in one tag. */
interface TagState {
  readonly text: string
  readonly close: string
  readonly limits: SearchLimits
  /** Offset of the tag. */
  readonly start: number
  at: number
  name: string
  kind: 'open' | 'close' | 'self-closing'
  /** Hugo's count: 0 nothing yet, 1 positional, 2 named. */
  form: 0 | 1 | 2
  readonly words: {readonly value: ParameterValue; readonly key: string; named: ParameterValue | undefined}[]
}

/** A fault inside a tag: where, what stands there, what should. */
class TagFault extends Error {
  readonly at: number
  readonly actual: string
  readonly expected: string
  /** Where understanding ends, if that is not the place to show. */
  readonly end: number
  constructor(place: number | {readonly at: number; readonly end: number}, actual: string, expected: string) {
    super(expected)
    const {at, end} = typeof place === 'number' ? {at: place, end: place} : place
    this.at = at
    this.end = end
    this.actual = actual
    this.expected = expected
  }
}

const blank = /[ \t\r\n]*/y
const space = /\s*/y
const name = /[\p{L}\p{Nd}_-][\p{L}\p{Nd}_\-/]*/uy
const word = /[\p{L}\p{Nd}_.-]+/uy
const bare = /[^\s]*/y

/**
 * Read the tag that starts at `start` (`{{<` or `{{%`).
 *
 * Errors: a `fault` token up to the place where understanding ends; never throws.
 */
export function readTag(text: string, start: number, limits: SearchLimits): ShortcodeToken {
  const mark = text[start + 2] as '<' | '%'
  const close = `${mark === '<' ? '>' : '%'}}}`
  if (text.startsWith('/*', start + 3)) return readEscaped({text, start, mark, close, limits})
  const state: TagState = {text, close, limits, start, at: start + 3, name: '', kind: 'open', form: 0, words: []}
  try {
    readInside(state)
    return {type: 'tag', start, end: state.at, name: state.name, markup: mark === '%', kind: state.kind, parameters: parametersOf(state)}
  } catch (error) {
    if (!(error instanceof TagFault)) throw error
    return {type: 'fault', start, end: Math.max(start + 3, error.end), at: error.at, actual: error.actual, expected: error.expected}
  }
}

function readEscaped(tag: {text: string; start: number; mark: '<' | '%'; close: string; limits: SearchLimits}): ShortcodeToken {
  const {text, start, mark, close, limits} = tag
  const end = limits.comment[mark] ? text.indexOf(`*/${close}`, start + 5) : -1
  if (end < 0) {
    limits.comment[mark] = false
    return {type: 'fault', start, end: start + 5, at: start, actual: text.slice(start, start + 5), expected: `*/${close}`}
  }
  return {type: 'escaped', start, end: end + 2 + close.length, value: text.slice(start, start + 3) + text.slice(start + 5, end) + close}
}

function readInside(state: TagState): void {
  for (;;) {
    skip(state, blank)
    if (state.text.startsWith(state.close, state.at)) break
    if (state.kind !== 'open') throw fault(state, `\`${state.close}\``)
    if (state.text[state.at] === '/') readSlash(state)
    else if (state.name === '') readName(state)
    else readParameter(state)
  }
  if (state.name === '') throw fault(state, 'a name')
  state.at += state.close.length
}

function readSlash(state: TagState): void {
  state.at++
  if (state.name) {
    state.kind = 'self-closing'
    return
  }
  skip(state, blank)
  readName(state)
  state.kind = 'close'
}

function readName(state: TagState): void {
  const found = match(state, name)
  if (!found || found.startsWith('-')) throw fault(state, 'a name')
  state.name = found
  state.at += found.length
  if (state.text[state.at] !== '.') return
  if (!state.text.startsWith('.inline ', state.at)) throw fault(state, 'a name without a period')
  state.name += '.inline'
  state.at += '.inline'.length
}

function readParameter(state: TagState): void {
  const {text} = state
  const sign = text[state.at]
  if (sign === '=') {
    readNamedValue(state)
    return
  }
  const escaped = sign === '\\'
  if (escaped) state.at++
  const quote = text[state.at]
  if (quote === '"' || (quote === '`' && !escaped)) {
    if (state.form === 2 && !mixes(state)) throw fault(state, '`name=value` as before')
    state.form = 1
    const value = quote === '"' ? readQuoted(state, escaped) : readRaw(state)
    state.words.push({value, key: value, named: undefined})
    return
  }
  const found = match(state, word)
  if (!found || found.startsWith('.')) throw fault(state, 'a word of letters, digits, `_`, `-` or a quoted value')
  const form = text[state.at + found.length] === '=' ? 2 : 1
  if (state.form !== 0 && state.form !== form && !mixes(state)) throw fault(state, form === 1 ? '`name=value` as before' : 'a value without a name as before')
  state.form = form
  state.words.push({value: typed(found), key: found, named: undefined})
  state.at += found.length
}

function readNamedValue(state: TagState): void {
  const last = state.words.at(-1)
  if (!last || last.named !== undefined) throw fault(state, 'a parameter’s name before `=`')
  state.at++
  skip(state, space)
  const sign = state.text[state.at]
  if (sign === '\\' && state.text[state.at + 1] === '"') {
    state.at++
    last.named = readQuoted(state, true)
  } else if (sign === '"') last.named = readQuoted(state, false)
  else if (sign === '`') last.named = readRaw(state)
  else {
    const found = match(state, bare)
    last.named = typed(found)
    state.at += found.length
  }
}

/** Read `"…"`; with `escaped` the quotes are `\"…\"`, as in a call inside a quoted value. */
function readQuoted(state: TagState, escaped: boolean): string {
  const {text} = state
  const start = ++state.at
  let hasEscapes = false
  for (; state.at < text.length && text[state.at] !== '\n'; state.at++) {
    const sign = text[state.at]
    if (sign === '"') break
    if (sign !== '\\') continue
    if (text[state.at + 1] === '`') throw fault(state, 'a backtick without a backslash')
    if (text[state.at + 1] !== '"') continue
    if (escaped) break
    hasEscapes = true
    state.at++
  }
  if (state.at >= text.length || text[state.at] === '\n') throw new TagFault(start - 1, text.slice(start - 1, Math.min(start + 20, state.at)), 'a closing quote on the same line, or backticks for a value of several lines')
  const value = text.slice(start, state.at)
  state.at += text[state.at] === '\\' ? 2 : 1
  return hasEscapes ? value.replaceAll('\\', '') : value
}

function readRaw(state: TagState): string {
  const start = ++state.at
  const end = state.limits.rawString ? state.text.indexOf('`', start) : -1
  if (end < 0) {
    state.limits.rawString = false
    throw new TagFault(start - 1, state.text.slice(start - 1, start + 20).replace(/\n[\s\S]*/, ''), 'a closing backtick')
  }
  state.at = end + 1
  return state.text.slice(start, end)
}

/** Type a bare value; integers beyond JavaScript's stay text, so that ids of posts keep all their digits. */
function typed(value: string): ParameterValue {
  if (value === 'true' || value === 'false') return value === 'true'
  if (/^[-+]?\d+$/.test(value)) return Number.isSafeInteger(Number(value)) ? Number(value) : value
  return /^[-+]?\d*\.\d+$/.test(value) ? Number(value) : value
}

function parametersOf(state: TagState): readonly ParameterValue[] | Readonly<Record<string, ParameterValue>> {
  const {words} = state
  if (!words.some((word) => word.named !== undefined)) return words.map((word) => word.value)
  const unnamed = words.find((word) => word.named === undefined)
  if (unnamed && mixes(state)) return Object.fromEntries(words.map((word, index) => (word.named === undefined ? [index, word.value] : [word.key, word.named])))
  if (unnamed) throw new TagFault(state.at, unnamed.key, '`name=value` as in the other parameters')
  return Object.fromEntries(words.map((word) => [word.key, word.named as ParameterValue]))
}

/** `quiz`, which is not Hugo's, takes values with and without names together. */
function mixes(state: TagState): boolean {
  return state.name === 'quiz'
}

function match(state: TagState, expression: RegExp): string {
  expression.lastIndex = state.at
  return expression.exec(state.text)?.[0] ?? ''
}

function skip(state: TagState, expression: RegExp): void {
  state.at += match(state, expression).length
}

/** A tag that the next one or the end comes before: what was read of it is not at fault, but the text behind it. */
function unclosedTag({text, close, start, at}: TagState): TagFault | undefined {
  const edge = /\{\{[<%]|[%>]\}\}/g
  edge.lastIndex = at
  const found = edge.exec(text)
  if (found?.[0] === close) return undefined
  if (found?.index === at && found[0].endsWith('}}')) return new TagFault(at, found[0], `\`${close}\` as at its start`)
  const opening = /\{\{[<%] *\S*/y
  opening.lastIndex = start
  return new TagFault({at: start, end: at}, (opening.exec(text)?.[0] ?? '').trimEnd().slice(0, 40), `\`${close}\` at its end: it is not closed`)
}

function fault(state: TagState, expected: string): TagFault {
  const unclosed = unclosedTag(state)
  if (unclosed) return unclosed
  const actual = /[^\s]*/y
  actual.lastIndex = state.at
  const found = actual.exec(state.text)?.[0] ?? ''
  return new TagFault(state.at, found === '' ? 'end of file' : found.slice(0, 40), expected)
}
