import {list} from 'micromark-core-commonmark'
import type {Construct, Effects, Event, Extension, TokenizeContext} from 'micromark-util-types'
import {restOfLine} from './rest-of-line.ts'

/** A carriage return, alone or with its line feed, as micromark hands it on. */
const returns: readonly unknown[] = [-5, -3]

/** Flow that is still open at the end of its line, but is no paragraph that a list could interrupt. */
const closed = new Set(['codeIndented'])

/** What opens an item or a description: right after it there is no paragraph. */
const opened = new Set<string>(['listItemPrefix', 'descriptionPrefix'])

const construct: Construct = {
  ...list,
  name: 'markdownList',
  tokenize(effects, ok, nok) {
    if (isBareMark(this)) return nok
    const flow = this.events.findLast(([, token]) => token.type === 'chunkFlow')?.[1]._tokenizer
    if (this.interrupt && (isFirst(this.events) || closed.has(flow?.currentConstruct?.name ?? ''))) this.interrupt = false
    return list.tokenize.call(this, effects, ok, nok)
  },
  continuation: {
    tokenize(effects, ok, nok) {
      // The next item of a list is looked for by name.
      const attempt: Effects['attempt'] = (tried, then, otherwise) => effects.attempt(tried === list ? construct : tried, then, otherwise)
      return (list.continuation as Construct).tokenize.call(this, {...effects, attempt}, ok, nok)
    }
  }
}

/** Whether a container opens right before; a quote has the same prefix where it goes on. */
function isFirst(events: readonly Event[]): boolean {
  const last = events.findLast(([, token]) => token.type !== 'linePrefix')?.[1]
  if (last?.type !== 'blockQuotePrefix') return opened.has(last?.type ?? '')
  const before = events[events.findLastIndex(([kind, token]) => kind === 'enter' && token === last) - 1]
  return before?.[0] === 'enter' && before[1].type === 'blockQuote'
}

/** Whether nothing but a carriage return stands behind the mark: to Goldmark that is no white space. */
function isBareMark(context: TokenizeContext): boolean {
  const text = restOfLine(context)
  if (!/^(?:[*+-]|\d{1,9}[.)])$/.test(text)) return false
  const end = context.now()
  const [, after] = context.sliceStream({start: end, end: {...end, _index: end._index + 2, _bufferIndex: -1}})
  return returns.includes(after)
}

/**
 * Syntax of lists, any of which may follow indented code, and may stand first in an item of another.
 *
 * An empty item needs a line feed, or blanks, right behind its mark. CommonMark lets only items that start with 1 and are not empty interrupt a paragraph; micromark has it so for indented code too.
 */
export function listFlow(): Extension {
  const document: Record<number, Construct> = {}
  for (const mark of '*+-0123456789') document[mark.charCodeAt(0)] = construct
  return {document, disable: {null: ['list']}}
}
