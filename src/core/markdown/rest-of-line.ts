import type {Chunk, TokenizeContext} from 'micromark-util-types'

/** Chunks that are looked at in one go; a line is one, or a few where it has tabs. */
const step = 16

/** The text from here to the end of its line; reads without consuming. */
export function restOfLine(context: TokenizeContext): string {
  const start = context.now()
  let text = ''
  for (let from = start; ; ) {
    const end = {...from, _index: from._index + step, _bufferIndex: -1}
    const chunks = context.sliceStream({start: from, end})
    const lineEnd = chunks.findIndex(isLineEnd)
    if (lineEnd === 0) return text
    text += context.sliceSerialize({start: from, end: lineEnd === -1 ? end : {...from, _index: from._index + lineEnd, _bufferIndex: -1}})
    if (lineEnd !== -1 || chunks.length < step) return text
    from = end
  }
}

function isLineEnd(chunk: Chunk): boolean {
  return chunk === null || chunk === -5 || chunk === -4 || chunk === -3
}

/** The text from the start of its line or the last tab to here. */
export function lineBefore(context: TokenizeContext): string {
  const end = context.now()
  return end._bufferIndex > 0 ? context.sliceSerialize({start: {...end, _bufferIndex: 0}, end}) : ''
}
