import {blankLine} from 'micromark-core-commonmark'
import {factorySpace} from 'micromark-factory-space'
import type {CompileContext, Extension as FromMarkdown, Token} from 'mdast-util-from-markdown'
import type {Code, Construct, Effects, Event, Extension, State, TokenizeContext} from 'micromark-util-types'
import {groupDefinitions} from './group-definitions.ts'
import {restOfLine} from './rest-of-line.ts'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    description: 'description'
    descriptionPrefix: 'descriptionPrefix'
    descriptionIndent: 'descriptionIndent'
  }
  interface Token {
    /** Whether a blank line stands before. */
    _isLoose?: boolean
  }
}

/**
 * Syntax of definition lists: lines of terms, and below them `: description`.
 *
 * Source: goldmark `extension/definition_list.go`.
 */
export function definitionLists(): Extension {
  return {document: {58: {name: 'description', tokenize: start, continuation: {tokenize: continuation}, exit: end}}}
}

function start(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const blanks = /^:([ \t]+)/.exec(restOfLine(this))?.[1]
  const before = blanks === undefined ? undefined : blockBefore(this.events)
  if (blanks === undefined || this.events.at(-1)?.[1].type === 'linePrefix' || !before) return nok
  const width = widthOf(blanks, this.now().column)
  let left = width >= 8 ? 4 : blanks.length
  return (code) => {
    if (before === 'paragraph') separateTerms(this.events)
    const token = effects.enter('description')
    token._container = true
    token._isLoose = isAfterBlank(this.events)
    const state = this.containerState ?? {}
    state.size = (width >= 8 ? 5 : Math.max(1, width)) + 1
    effects.enter('descriptionPrefix')
    effects.consume(code)
    return prefix
  }

  function prefix(code: Code): State | undefined {
    if (left > 0 && (code === 32 || code === -2 || code === -1)) {
      left--
      effects.consume(code)
      return prefix
    }
    effects.exit('descriptionPrefix')
    return ok(code)
  }
}

function widthOf(blanks: string, column: number): number {
  let width = 0
  for (const character of blanks) width += character === '\t' ? 4 - ((column + width) % 4) : 1
  return width
}

const indent: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const size = Number(this.containerState?.size)
    return factorySpace(effects, (code) => {
      const last = this.events.at(-1)
      return last?.[1].type === 'descriptionIndent' && last[2].sliceSerialize(last[1], true).length === size ? ok(code) : nok(code)
    }, 'descriptionIndent', size + 1)
  }
}

function continuation(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  return effects.check(blankLine, ok, effects.attempt(indent, ok, nok))
}

function end(this: TokenizeContext, effects: Effects): undefined {
  effects.exit('description')
}

const prefixes = new Set(['blockQuotePrefix', 'listItemIndent', 'descriptionIndent', 'footnoteIndent'])
const containers = new Set(['blockQuote', 'listOrdered', 'listUnordered', 'description', 'footnoteDefinition'])
const between = new Set(['lineEnding', 'lineEndingBlank', 'linePrefix', 'content'])
const paragraphs = new Set(['paragraph', 'chunkContent', 'chunkText', 'data'])

/** What stands before in the same container; `undefined`: neither a paragraph nor a description. */
function blockBefore(events: readonly Event[]): 'paragraph' | 'description' | undefined {
  const lastFlow = events.findLastIndex(([, token]) => token.type === 'chunkFlow')
  const here = events.slice(lastFlow + 1)
  if (lastFlow === -1 || here.some(([kind, token]) => kind === 'enter' && (containers.has(token.type) || token.type === 'listItemPrefix'))) return undefined
  const open: string[] = []
  for (const [kind, token] of events) {
    if (!containers.has(token.type)) continue
    if (kind === 'enter') open.push(token.type)
    else open.pop()
  }
  const matched = here.filter(([kind, token]) => kind === 'enter' && prefixes.has(token.type)).length
  if (open.length > matched) return open[matched] === 'description' ? 'description' : undefined
  // the second time, after the look ahead, what ends here has been closed
  const closed = here.findLast(([kind, token]) => kind === 'exit' && containers.has(token.type))
  if (closed) return closed[1].type === 'description' ? 'description' : undefined
  return isParagraph(events) ? 'paragraph' : undefined
}

function flowEvents(event: Event | undefined): readonly Event[] {
  return event?.[1]._tokenizer?.events ?? []
}

function isParagraph(events: readonly Event[]): boolean {
  const flow = flowEvents(events.findLast(([, token]) => token.type === 'chunkFlow'))
  const last = flow.findLast(([, token]) => !between.has(token.type))?.[1]
  const closed = events.findLast(([kind, token]) => kind === 'exit' && containers.has(token.type))?.[1]
  // after a container that a blank line ends, the flow goes on
  return last !== undefined && paragraphs.has(last.type) && last.start.offset >= (closed?.end.offset ?? 0)
}

/** Let each line of the paragraph before be a text of its own. */
function separateTerms(events: readonly Event[]): void {
  const flow = flowEvents(events.findLast(([, token]) => token.type === 'chunkFlow'))
  // while the paragraph is open, it has no texts yet; this is called again when it is closed
  if (flow.findLast(([, token]) => !between.has(token.type))?.[1].type !== 'paragraph') return
  const start = flow.findLastIndex(([kind, token]) => kind === 'enter' && token.type === 'paragraph')
  for (const [, token] of start === -1 ? [] : flow.slice(start)) {
    if (token.type !== 'chunkText') continue
    delete token.previous
    delete token.next
  }
}

function isAfterBlank(events: readonly Event[]): boolean {
  return flowEvents(events.findLast(([, token]) => token.type === 'chunkFlow')).at(-1)?.[1].type === 'lineEndingBlank'
}

/** Tree of definition lists: descriptions, and then the paragraphs before them made terms. */
export const definitionListsFromMarkdown: FromMarkdown = {
  enter: {
    description(this: CompileContext, token: Token): undefined {
      this.enter({type: 'defListDescription', spread: token._isLoose === true, children: []}, token)
    }
  },
  exit: {
    description(this: CompileContext, token: Token): undefined {
      this.exit(token)
    }
  },
  transforms: [(tree) => groupDefinitions(tree)]
}
