import type {CompileContext, Extension as FromMarkdown, Token} from 'mdast-util-from-markdown'
import type {Code, Construct, Effects, Event, Extension, Point, State, TokenizeContext, TokenType} from 'micromark-util-types'
import {splice} from 'micromark-util-chunked'
import type {Parent, PhrasingContent} from 'mdast'
import type {Settings} from '../options.ts'
import {lineBefore, restOfLine} from './rest-of-line.ts'

type Spanned = 'emphasis' | 'strong' | 'delete' | 'insert' | 'mark' | 'subscript' | 'superscript'

interface Span<T extends Spanned> extends Parent {
  type: T
  children: PhrasingContent[]
}

declare module 'mdast' {
  interface PhrasingContentMap {
    insert: Span<'insert'>
    mark: Span<'mark'>
    subscript: Span<'subscript'>
    superscript: Span<'superscript'>
  }
  interface RootContentMap {
    insert: Span<'insert'>
    mark: Span<'mark'>
    subscript: Span<'subscript'>
    superscript: Span<'superscript'>
  }
}

/** A run of equal delimiters. */
interface Run {
  readonly code: number
  readonly event: Event
  readonly length: number
  readonly opens: boolean
  readonly closes: boolean
  /** Delimiters that are not used yet. */
  left: number
  /** Spans that end here, from the inside out. */
  readonly ended: Match[]
  /** Spans that start here, from the inside out. */
  readonly started: Match[]
}

interface Match {
  readonly type: Spanned
  readonly size: number
}

type TypeOf = (run: number, used: number) => Spanned | undefined

const runToken = 'delimiterRun' as TokenType

/**
 * Syntax of all spans between delimiters: emphasis, strong, and those of the extensions.
 *
 * It stands in for micromark's attention, which takes the rest of a run for its whole length and has a list of its own for each kind.
 * Source: goldmark `parser/delimiter.go`, which is CommonMark's algorithm with more kinds of delimiters on one stack.
 */
export function delimiters(settings: Settings): Extension {
  const kinds = kindsOf(settings)
  const resolveAll: NonNullable<Construct['resolveAll']> = (events, context) => resolve(events, {context, kinds})
  const text: Record<number, Construct> = {}
  for (const [code, typeOf] of kinds) {
    text[code] = {
      name: 'delimiters',
      resolveAll,
      tokenize(effects, ok) {
        return tokenize(this, {effects, ok}, {code, typeOf})
      }
    }
  }
  return {text, insideSpan: {null: [{resolveAll}]}, disable: {null: ['attention']}}
}

/** What a run makes, by its code, its length and how much of it is used; `undefined`: such a run is text. */
function kindsOf({goldmark}: Settings): ReadonlyMap<number, TypeOf> {
  const {extras, strikethrough} = goldmark.extensions
  const emphasis: TypeOf = (_run, used) => (used === 2 ? 'strong' : 'emphasis')
  const kinds = new Map<number, TypeOf>([[42, emphasis], [95, emphasis]])
  if (extras.insert.enable) kinds.set(43, (run) => (run === 2 ? 'insert' : undefined))
  if (extras.mark.enable) kinds.set(61, (run) => (run === 2 ? 'mark' : undefined))
  if (extras.superscript.enable) kinds.set(94, (run) => (run <= 2 ? 'superscript' : undefined))
  if (strikethrough) kinds.set(126, (run) => (run <= 2 ? 'delete' : undefined))
  else if (extras.delete.enable || extras.subscript.enable) {
    kinds.set(126, (run) => (run === 2 && extras.delete.enable ? 'delete' : run <= 2 && extras.subscript.enable ? 'subscript' : undefined))
  }
  return kinds
}

interface Steps {
  readonly effects: Effects
  readonly ok: State
}

function tokenize(context: TokenizeContext, {effects, ok}: Steps, {code, typeOf}: {code: number; typeOf: TypeOf}): State {
  const before = characterBefore(context)
  const ahead = restOfLine(context)
  let length = 0
  while (ahead.charCodeAt(length) === code) length++
  // an escaped tilde before makes a tilde text
  const type = typeOf(length, 1) && !(code === 126 && before === '~') ? runToken : 'data'
  return (first) => {
    const token = effects.enter(type)
    Object.assign(token, flanks(code, before, String.fromCodePoint(ahead.codePointAt(length) ?? 32)))
    return inside(first)
  }

  function inside(next: Code): State | undefined {
    if (next === code) {
      effects.consume(next)
      return inside
    }
    effects.exit(type)
    return ok(next)
  }
}

function characterBefore(context: TokenizeContext): string {
  const {previous} = context
  if (previous === null) return '\n'
  if (previous < 0) return ' '
  return previous >= 0xdc00 && previous <= 0xdfff ? lineBefore(context).slice(-2) : String.fromCharCode(previous)
}

const space = /^\s/u
const punctuation = /^[\p{P}\p{S}]/u

function flanks(code: number, before: string, after: string): {_open: boolean; _close: boolean} {
  const isLeft = !space.test(after) && (!punctuation.test(after) || space.test(before) || punctuation.test(before))
  const isRight = !space.test(before) && (!punctuation.test(before) || space.test(after) || punctuation.test(after))
  if (code !== 95) return {_open: isLeft, _close: isRight}
  return {_open: isLeft && (!isRight || punctuation.test(before)), _close: isRight && (!isLeft || punctuation.test(after))}
}

/** Pair the runs, and put the tokens of the spans in their place. */
function resolve(events: Event[], {context, kinds}: {context: TokenizeContext; kinds: ReadonlyMap<number, TypeOf>}): Event[] {
  const runs = events.filter((event) => event[0] === 'enter' && event[1].type === runToken).map((event) => runOf(event, context))
  if (runs.length === 0) return events
  pair(runs, kinds)
  const byToken = new Map(runs.map((run) => [run.event[1], run]))
  const resolved = events.flatMap((event) => {
    const run = byToken.get(event[1])
    if (!run) return [event]
    return event[0] === 'enter' ? eventsOf(run, context) : []
  })
  // micromark holds on to the list itself
  splice(events, 0, events.length, resolved)
  return events
}

function runOf(event: Event, context: TokenizeContext): Run {
  const token = event[1]
  const length = token.end.offset - token.start.offset
  return {code: context.sliceSerialize(token).charCodeAt(0), event, length, opens: token._open === true, closes: token._close === true, left: length, ended: [], started: []}
}

function pair(runs: readonly Run[], kinds: ReadonlyMap<number, TypeOf>): void {
  const stack: Run[] = []
  for (const closer of runs) {
    while (closer.closes && closer.left > 0) {
      const index = stack.findLastIndex((opener) => opener.opens && opener.code === closer.code && usable(opener, closer) > 0)
      const opener = stack[index]
      if (!opener) break
      const size = usable(opener, closer)
      const type = kinds.get(opener.code)?.(opener.length, size) ?? 'emphasis'
      stack.length = index + 1
      opener.left -= size
      closer.left -= size
      opener.started.push({type, size})
      closer.ended.push({type, size})
      if (opener.left === 0) stack.pop()
    }
    if (closer.left > 0) stack.push(closer)
  }
}

/** How many delimiters of two runs make a span; the rule of three looks at the runs' whole lengths. */
function usable(opener: Run, closer: Run): number {
  if ((opener.closes || closer.opens) && (opener.length + closer.length) % 3 === 0 && closer.length % 3 !== 0) return 0
  return opener.left >= 2 && closer.left >= 2 ? 2 : 1
}

function eventsOf(run: Run, context: TokenizeContext): Event[] {
  const events: Event[] = []
  let at = run.event[1].start
  const move = (type: TokenType, size: number) => {
    const end = pointAfter(at, size)
    const token: Token = {type, start: at, end}
    events.push(['enter', token, context], ['exit', token, context])
    at = end
  }
  for (const {type, size} of run.ended) {
    move('emphasisSequence', size)
    events.push(['exit', {type: type as TokenType, start: at, end: at}, context])
  }
  if (run.left > 0) move('data', run.left)
  for (const {type, size} of run.started.toReversed()) {
    events.push(['enter', {type: type as TokenType, start: at, end: at}, context])
    move('emphasisSequence', size)
  }
  return events
}

function pointAfter(point: Point, size: number): Point {
  return {...point, column: point.column + size, offset: point.offset + size, _bufferIndex: point._bufferIndex + size}
}

const extra: readonly Spanned[] = ['delete', 'insert', 'mark', 'subscript', 'superscript']

/** Tree of the spans that CommonMark does not have. */
export const delimitersFromMarkdown: FromMarkdown = {
  canContainEols: [...extra],
  enter: Object.fromEntries(extra.map((type) => [type, enter])),
  exit: Object.fromEntries(extra.map((type) => [type, exit]))
}

function enter(this: CompileContext, token: Token): undefined {
  this.enter({type: token.type, children: []} as never, token)
}

function exit(this: CompileContext, token: Token): undefined {
  this.exit(token)
}
