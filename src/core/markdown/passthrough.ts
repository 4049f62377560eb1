import type {ElementContent} from 'hast'
import type {Node, Nodes, Paragraph, Parents, PhrasingContent} from 'mdast'
import type {CompileContext, Extension as FromMarkdown, Token} from 'mdast-util-from-markdown'
import type {State} from 'mdast-util-to-hast'
import type {Code, Construct, Effects, Extension, State as Step, TokenizeContext} from 'micromark-util-types'
import type {GoldmarkSettings} from '../options.ts'
import {rawHtml} from './build.ts'
import {restOfLine} from './rest-of-line.ts'

/** Text between the delimiters that the site has chosen, such as mathematics; it is written as it is, delimiters included. */
export interface Passthrough extends Node {
  type: 'passthrough'
  display: 'inline' | 'block'
  value: string
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    passthrough: 'passthrough'
    passthroughLine: 'passthroughLine'
  }
}

declare module 'mdast' {
  interface PhrasingContentMap {
    passthrough: Passthrough
  }
  interface RootContentMap {
    passthrough: Passthrough
  }
}

type Delimiters = GoldmarkSettings['extensions']['passthrough']['delimiters']

/**
 * Syntax of text that markdown leaves alone.
 *
 * Source: hugo-goldmark-extensions `passthrough`; delimiters of blocks are tried first.
 */
export function passthrough(delimiters: Delimiters): Extension {
  const pairs = [...delimiters.block, ...delimiters.inline]
  const construct: Construct = {
    name: 'passthrough',
    tokenize(effects, ok, nok) {
      return tokenize(this, {effects, ok, nok}, pairs)
    }
  }
  const text: Record<number, Construct> = {92: construct}
  for (const [open] of pairs) text[open.charCodeAt(0)] = construct
  return {text}
}

interface Steps {
  readonly effects: Effects
  readonly ok: Step
  readonly nok: Step
}

function tokenize(context: TokenizeContext, {effects, ok, nok}: Steps, pairs: Delimiters['block']): Step {
  const line = restOfLine(context)
  const pair = pairs.find(([open]) => line.startsWith(open))
  if (pair) return span(pair, {effects, ok, nok})
  const escaped = line.startsWith('\\\\') ? pairs.find(([open]) => line.startsWith(open, 2)) : undefined
  return escaped ? escapedOpener(escaped[0], effects, ok) : nok
}

function span([open, close]: readonly [string, string], {effects, ok, nok}: Steps): Step {
  let size = 0
  let tail = ''
  return (code) => {
    effects.enter('passthrough')
    effects.enter('passthroughLine')
    return inside(code)
  }

  function inside(code: Code): Step | undefined {
    if (tail === close) {
      if (size === open.length + close.length) return nok(code)
      effects.exit('passthroughLine')
      effects.exit('passthrough')
      return ok(code)
    }
    if (code === null) return nok(code)
    effects.consume(code)
    size++
    tail = code < 0 || size <= open.length ? '' : (tail + String.fromCharCode(code)).slice(-close.length)
    if (code < -2) {
      // micromark wants a token for each line
      effects.exit('passthroughLine')
      effects.enter('passthroughLine')
    }
    return inside
  }
}

/** Two backslashes before an opener: the first escapes the second, and the opener is text. */
function escapedOpener(open: string, effects: Effects, ok: Step): Step {
  const last = open.startsWith('\\') ? escapeTokens(effects, ok) : data(effects, {left: open.length}, ok)
  return escapeTokens(effects, last)
}

function escapeTokens(effects: Effects, ok: Step): Step {
  return (code) => {
    effects.enter('characterEscape')
    effects.enter('escapeMarker')
    effects.consume(code)
    effects.exit('escapeMarker')
    effects.enter('characterEscapeValue')
    return (value) => {
      effects.consume(value)
      effects.exit('characterEscapeValue')
      effects.exit('characterEscape')
      return ok
    }
  }
}

function data(effects: Effects, {left}: {left: number}, ok: Step): Step {
  let rest = left
  const inside: Step = (code) => {
    if (rest === 0) {
      effects.exit('data')
      return ok(code)
    }
    rest--
    effects.consume(code)
    return inside
  }
  return (code) => {
    effects.enter('data')
    return inside(code)
  }
}

/** Tree of passed-through text; between delimiters of blocks it splits its paragraph. */
export function passthroughFromMarkdown({block}: Delimiters): FromMarkdown {
  return {
    enter: {
      passthrough(this: CompileContext, token: Token): undefined {
        const value = this.sliceSerialize(token)
        const isBlock = block.some(([open, close]) => value.startsWith(open) && value.endsWith(close))
        this.enter({type: 'passthrough', display: isBlock ? 'block' : 'inline', value} as never, token)
      }
    },
    exit: {
      passthrough(this: CompileContext, token: Token): undefined {
        this.exit(token)
      }
    },
    transforms: [(tree) => splitParagraphs(tree)]
  }
}

function splitParagraphs(parent: Parents): undefined {
  const children: Nodes[] = []
  for (const child of parent.children as Nodes[]) {
    if (child.type === 'paragraph' && child.children.some(isBlock)) children.push(...split(child))
    else {
      if ('children' in child) splitParagraphs(child)
      children.push(child)
    }
  }
  parent.children = children as typeof parent.children
}

function isBlock(node: PhrasingContent): boolean {
  return node.type === 'passthrough' && node.display === 'block'
}

function split(paragraph: Paragraph): Nodes[] {
  const parts: Nodes[] = []
  for (const child of paragraph.children) {
    const last = parts.at(-1)
    if (isBlock(child)) parts.push(child)
    else if (last?.type === 'paragraph') last.children.push(child)
    else parts.push({type: 'paragraph', children: [child]})
  }
  for (const part of parts) {
    if (part.type !== 'paragraph') continue
    const start = part.children[0]?.position?.start
    const end = part.children.at(-1)?.position?.end
    if (start && end) part.position = {start, end}
  }
  return parts
}

/** Write passed-through text; over several lines it is all that stands there, marks of quotes too, as in Hugo. */
export function passthroughText(state: State, {value, position}: Passthrough): ElementContent {
  const start = position?.start.offset
  const end = position?.end.offset
  return rawHtml(value.includes('\n') && start !== undefined && end !== undefined ? String(state.options.file).slice(start, end) : value)
}
