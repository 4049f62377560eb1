import {list} from 'micromark-core-commonmark'
import type {Construct, Extension} from 'micromark-util-types'

/** Flow that is still open at the end of its line, but is no paragraph that a list could interrupt. */
const closed = new Set(['codeIndented'])

const construct: Construct = {
  ...list,
  name: 'markdownList',
  tokenize(effects, ok, nok) {
    const flow = this.events.findLast(([, token]) => token.type === 'chunkFlow')?.[1]._tokenizer
    if (this.interrupt && closed.has(flow?.currentConstruct?.name ?? '')) this.interrupt = false
    return list.tokenize.call(this, effects, ok, nok)
  }
}

/**
 * Syntax of lists, any of which may follow indented code.
 *
 * CommonMark lets only items that start with 1 and are not empty interrupt a paragraph; micromark has it so for indented code too.
 */
export function listFlow(): Extension {
  const document: Record<number, Construct> = {}
  for (const mark of '*+-0123456789') document[mark.charCodeAt(0)] = construct
  return {document}
}
