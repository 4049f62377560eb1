import {blankLine} from 'micromark-core-commonmark'
import {factorySpace} from 'micromark-factory-space'
import type {CompileContext, Extension as FromMarkdown, Token} from 'mdast-util-from-markdown'
import type {Code, Construct, Effects, Extension, State, TokenizeContext, TokenType} from 'micromark-util-types'
import type {FootnoteDefinition, FootnoteReference} from 'mdast'
import {normalizeIdentifier} from 'micromark-util-normalize-identifier'
import {restOfLine} from './rest-of-line.ts'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    footnoteDefinition: 'footnoteDefinition'
    footnoteLabel: 'footnoteLabel'
    footnoteCall: 'footnoteCall'
    footnoteIndent: 'footnoteIndent'
  }
}

/**
 * Syntax of footnotes: `[^label]` and `[^label]: text`.
 *
 * Labels may hold blanks and are told apart by case, unlike GitHub's.
 * Source: goldmark `extension/footnote.go`.
 */
export function footnotes(): Extension {
  return {
    document: {91: {name: 'footnoteDefinition', tokenize: definition, continuation: {tokenize: continuation}, exit: end}},
    text: {33: {name: 'footnoteCall', tokenize: call}, 91: {name: 'footnoteCall', tokenize: call}}
  }
}

const defined = new WeakMap<TokenizeContext['parser'], Set<string>>()

function labelsOf({parser}: TokenizeContext): Set<string> {
  const labels = defined.get(parser) ?? new Set()
  defined.set(parser, labels)
  return labels
}

const label = /^\[\^((?:\\[!-/:-@[-`{-~]|[^[\]])+)\]/

function definition(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const match = new RegExp(`${label.source}:`).exec(restOfLine(this))
  if (!match?.[1]?.trim()) return nok
  labelsOf(this).add(match[1])
  return (code) => {
    effects.enter('footnoteDefinition')._container = true
    return consume(effects, {type: 'footnoteLabel', length: match[0].length}, ok)(code)
  }
}

function call(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const text = restOfLine(this)
  const isAfterMark = text.startsWith('!')
  const match = label.exec(isAfterMark ? text.slice(1) : text)
  if (match?.[1] === undefined || !labelsOf(this).has(match[1])) return nok
  const rest = consume(effects, {type: 'footnoteCall', length: match[0].length}, ok)
  return isAfterMark ? consume(effects, {type: 'data', length: 1}, rest) : rest
}

/** Consume some characters as one token. */
function consume(effects: Effects, {type, length}: {type: TokenType; length: number}, ok: State): State {
  let left = length
  return (code) => {
    effects.enter(type)
    return inside(code)
  }

  function inside(code: Code): State | undefined {
    if (left === 0) {
      effects.exit(type)
      return ok(code)
    }
    left--
    effects.consume(code)
    return inside
  }
}

const indent: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return factorySpace(effects, (code) => {
      const last = this.events.at(-1)
      const isIndented = last?.[1].type === 'footnoteIndent' && last[2].sliceSerialize(last[1], true).length === 4
      return isIndented ? ok(code) : nok(code)
    }, 'footnoteIndent', 5)
  }
}

function continuation(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  return effects.check(blankLine, ok, effects.attempt(indent, ok, nok))
}

function end(this: TokenizeContext, effects: Effects): undefined {
  effects.exit('footnoteDefinition')
}

/** Tree of footnotes; `label` is what calls and definitions are matched by. */
export const footnotesFromMarkdown: FromMarkdown = {
  enter: {
    footnoteDefinition(this: CompileContext, token: Token): undefined {
      this.enter({type: 'footnoteDefinition', identifier: '', label: '', children: []}, token)
    },
    footnoteCall(this: CompileContext, token: Token): undefined {
      this.enter({type: 'footnoteReference', identifier: '', label: ''}, token)
    }
  },
  exit: {
    footnoteDefinition(this: CompileContext, token: Token): undefined {
      this.exit(token)
    },
    footnoteLabel(this: CompileContext, token: Token): undefined {
      setLabel(this.stack.at(-1) as FootnoteDefinition, this.sliceSerialize(token))
    },
    footnoteCall(this: CompileContext, token: Token): undefined {
      setLabel(this.stack.at(-1) as FootnoteReference, this.sliceSerialize(token))
      this.exit(token)
    }
  }
}

function setLabel(node: FootnoteDefinition | FootnoteReference, text: string): void {
  node.label = label.exec(text)?.[1] ?? ''
  node.identifier = normalizeIdentifier(node.label).toLowerCase()
}
