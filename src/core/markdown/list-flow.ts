import {list} from 'micromark-core-commonmark'
import type {Construct, Extension} from 'micromark-util-types'

/** Flow that is still open at the end of its line, but is no paragraph that a list could interrupt. */
const closed = new Set(['codeIndented'])

/** What opens an item or a description: right after it there is no paragraph. */
const opened = new Set<string>(['listItemPrefix', 'descriptionPrefix'])

const construct: Construct = {
  ...list,
  name: 'markdownList',
  tokenize(effects, ok, nok) {
    const flow = this.events.findLast(([, token]) => token.type === 'chunkFlow')?.[1]._tokenizer
    const isFirst = opened.has(this.events.at(-1)?.[1].type ?? '')
    if (this.interrupt && (isFirst || closed.has(flow?.currentConstruct?.name ?? ''))) this.interrupt = false
    return list.tokenize.call(this, effects, ok, nok)
  }
}

/**
 * Syntax of lists, any of which may follow indented code, and may stand first in an item of another.
 *
 * CommonMark lets only items that start with 1 and are not empty interrupt a paragraph; micromark has it so for indented code too.
 */
export function listFlow(): Extension {
  const document: Record<number, Construct> = {}
  for (const mark of '*+-0123456789') document[mark.charCodeAt(0)] = construct
  return {document}
}
