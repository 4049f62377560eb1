import {joinTokens, type Token} from '../token.ts'
import {compilePattern} from './compile-pattern.ts'
import type {Emission, StateRule, StateRules} from './state-rules.ts'

const onlyAscii = /^[\u0000-\u007F]*$/

interface CompiledRule {
  readonly pattern: RegExp
  readonly emission: Emission
  readonly moves: readonly string[]
}

/** A lexer that is ready to split code. */
export interface StateLexer {
  /** Split code of another language by the lexer of that name. */
  readonly splitOther: (name: string, code: string) => Token[]
  readonly endsLine: boolean
  /** Rules of a state; of several, those of one after the other. */
  readonly rulesOf: (state: string, text: {readonly isAscii: boolean}) => readonly CompiledRule[]
}

/** Compile the rules of a lexer; each state is compiled when it is first reached. */
export function compileStates({endsLine = false, flags, states}: StateRules, splitOther: StateLexer['splitOther'] = plain): StateLexer {
  const [ascii, other] = [new Map<string, readonly CompiledRule[]>(), new Map<string, readonly CompiledRule[]>()]
  const rulesOf: StateLexer['rulesOf'] = (state, text) => {
    const compiled = text.isAscii ? ascii : other
    const known = compiled.get(state)
    if (known) return known
    const compile = (rule: StateRule): readonly CompiledRule[] => {
      if (typeof rule === 'string') return rulesOf(rule, text)
      const [pattern, emission, ...moves] = rule
      return [{pattern: compilePattern(pattern, flags, text), emission, moves}]
    }
    const made = state.split(' ').flatMap((name) => (states[name] ?? []).flatMap(compile))
    compiled.set(state, made)
    return made
  }
  return {endsLine, rulesOf, splitOther}
}

/**
 * Split code by the rules of a lexer, begun in a state.
 *
 * Where no rule matches a character is an error, and after a line feed the lexer begins anew.
 * Source: Chroma's `LexerState.Iterator`.
 */
export function splitByStates(text: string, lexer: StateLexer, start = 'root'): Token[] {
  const code = lexer.endsLine && !text.endsWith('\n') ? `${text}\n` : text
  const kind = {isAscii: onlyAscii.test(code)}
  const tokens: Token[] = []
  const stack = [start]
  let at = 0
  while (at < text.length) {
    const state = stack.at(-1)
    const found = state === undefined ? undefined : firstMatch(code, at, lexer.rulesOf(state, kind))
    if (found) {
      at += found.groups[0].length
      move(stack, found.rule.moves)
      tokens.push(...emit(found.groups, found.rule.emission, lexer))
    } else if (code[at] === '\n' && state !== undefined && state !== start) {
      stack.splice(0, stack.length, start)
    } else {
      const rest = state === undefined ? code.slice(at) : String.fromCodePoint(code.codePointAt(at) ?? 0)
      tokens.push({text: rest, className: 'err'})
      at += rest.length
    }
  }
  return joinTokens(tokens)
}

function firstMatch(code: string, at: number, rules: readonly CompiledRule[]): {readonly rule: CompiledRule; readonly groups: RegExpExecArray} | undefined {
  for (const rule of rules) {
    rule.pattern.lastIndex = at
    const groups = rule.pattern.exec(code)
    if (groups) return {rule, groups}
  }
  return undefined
}

/** Enter and leave states; code may lie so deep that the stack is not copied. */
function move(stack: string[], moves: readonly string[]): void {
  for (const name of moves) {
    if (name === '#push') stack.push(stack.at(-1) ?? 'root')
    else if (name.startsWith('#pop')) stack.length = Math.max(0, stack.length - Number(name.slice(5) || 1))
    else stack.push(name)
  }
}

function emit(groups: RegExpExecArray, emission: Emission, lexer: StateLexer): Token[] {
  if (typeof emission === 'string') return emitOne(groups[0], emission, lexer)
  return emission.flatMap((one, index) => emitOne(groups[index + 1] ?? '', one, lexer))
}

function emitOne(text: string, emission: string, lexer: StateLexer): Token[] {
  if (text === '') return []
  if (emission.startsWith('@')) return splitByStates(text, {...lexer, endsLine: false}, emission.slice(1))
  return emission.startsWith('>') ? lexer.splitOther(emission.slice(1), text) : [{text, className: emission}]
}

function plain(_name: string, text: string): Token[] {
  return [{text, className: ''}]
}
