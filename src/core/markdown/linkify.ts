import type {Text} from 'mdast'
import type {CompileContext, Extension as FromMarkdown, Token} from 'mdast-util-from-markdown'
import {lineBefore, restOfLine} from './rest-of-line.ts'
import type {Code, Construct, Effects, Extension, State, TokenizeContext} from 'micromark-util-types'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    linkify: 'linkify'
  }
}

const url = /^(?:http|https|ftp):\/\/[-a-zA-Z0-9@:%._+~#=]{1,256}\.[a-z]+(?::\d+)?(?:[/#?][-a-zA-Z0-9@:%_+.~#$!?&/=();,'">^{}[\]`]*)?/
const www = /^www\.[-a-zA-Z0-9@:%._+~#=]{1,256}\.[a-z]+(?:[/#?][-a-zA-Z0-9@:%_+.~#!?&/=();,'">^{}[\]`]*)?/
const email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*/
const before = new Set<Code>([null, -5, -4, -3, 32, 40])
/** What Goldmark reads on over: after everything else it tries a link again. */
const plain = new Set<string>(['characterEscape', 'characterReference', 'data'])

/**
 * Syntax for bare URLs, `www.` hosts and e-mail addresses where Goldmark links them.
 *
 * Source: goldmark `extension/linkify.go`; it is tried at the start of a line, after white space and `(`, and after every inline node.
 */
export function linkify({typographer}: {readonly typographer: boolean}): Extension {
  const construct: Construct = {
    name: 'linkify',
    tokenize,
    previous(code) {
      return previous(this, code) || (typographer && isAfterMark(this, code) && isLink(this))
    }
  }
  const text: Record<number, Construct> = {}
  for (const character of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789') text[character.charCodeAt(0)] = construct
  return {text}
}

/** Tree of a linkified text: a link whose text is the URL as written. */
export function linkifyFromMarkdown(protocol: string): FromMarkdown {
  return {enter: {linkify: enter}, exit: {linkify: exit}}

  function enter(this: CompileContext, token: Token): undefined {
    const value = this.sliceSerialize(token)
    this.enter({type: 'link', url: destination(value, protocol), title: null, children: [], data: {autolink: true}}, token)
    this.enter({type: 'text', value}, token)
  }

  function exit(this: CompileContext, token: Token): undefined {
    const text = this.stack.pop() as Text
    if (text.position) text.position.end = {line: token.end.line, column: token.end.column, offset: token.end.offset}
    this.tokenStack.pop()
    this.exit(token)
  }
}

function destination(value: string, protocol: string): string {
  if (/^(?:https?|ftp):/.test(value)) return value
  return value.startsWith('www.') && www.test(value) ? `${protocol}://${value}` : `mailto:${value}`
}

function previous(context: TokenizeContext, code: Code): boolean {
  return (before.has(code) || isAfterNode(context, code)) && isLink(context)
}

function isLink(context: TokenizeContext): boolean {
  return linkLength(restOfLine(context)) > 0 && !isInLabel(context)
}

function isAfterNode({events}: TokenizeContext, code: Code): boolean {
  const event = events.at(-1)
  if (event?.[0] === 'exit' && !plain.has(event[1].type)) return true
  // delimiters, also those that are text, and a backtick that opens no code
  return (code === 42 || code === 95 || code === 126 || code === 96) && event?.[1].type !== 'characterEscape'
}

function isAfterMark(context: TokenizeContext, code: Code): boolean {
  return (code === 34 || code === 39 || code === 45 || code === 46 || code === 60 || code === 62) && isReplaced(lineBefore(context))
}

/** Whether the typographer replaces what stands at the end of the text; its replacement is a node too. */
function isReplaced(text: string): boolean {
  return /(?:^|[\s\p{P}\p{S}])["']$|[\p{L}\p{Nd}]'$|--$|\.\.\.$|<<$|>>$/u.test(text)
}

function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let left = linkLength(restOfLine(this))
  return start

  function start(code: Code): State | undefined {
    if (left === 0) return nok(code)
    effects.enter('linkify')
    return inside(code)
  }

  function inside(code: Code): State | undefined {
    if (left === 0) {
      effects.exit('linkify')
      return ok(code)
    }
    left--
    effects.consume(code)
    return inside
  }
}

/** Whether a bracket is open: Goldmark makes no link inside what may become a link's text. */
function isInLabel({events}: TokenizeContext): boolean {
  return events.some(([, token]) => (token.type === 'labelLink' || token.type === 'labelImage') && !token._balanced)
}

function linkLength(line: string): number {
  const match = /^(?:https?|ftp):/.test(line) ? url.exec(line) : line.startsWith('www.') ? www.exec(line) : undefined
  const length = match ? trimUrl(match[0]) : emailLength(line)
  return line.slice(0, length).replace(/(?<=.)[?!.,:*_~]+$/, '').length
}

/** Leave out a final dot, closing parentheses that were not opened, and a final character reference. */
function trimUrl(text: string): number {
  if (text.endsWith(')')) {
    const extra = text.split(')').length - text.split('(').length
    return text.length - Math.max(0, extra)
  }
  const reference = /&[a-zA-Z0-9]+;$/.exec(text)
  return text.length - (reference ? reference[0].length : text.endsWith('.') ? 1 : 0)
}

function emailLength(line: string): number {
  if (!line.includes('@')) return 0
  const match = email.exec(line)?.[0]
  if (!match?.slice(match.indexOf('@'), -1).includes('.')) return 0
  return /^[-_]/.test(line.slice(match.length)) ? 0 : match.length
}
