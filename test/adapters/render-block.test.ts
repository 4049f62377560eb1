import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {renderAny, renderBlock} from '../../src/adapters/unified/render-block.ts'

/** Places in the text of a quiz are of no use to anybody, and what is not parsed has none. */
const withoutPlaces = (nodes: readonly unknown[]): unknown => JSON.parse(JSON.stringify(nodes, (key, value) => (key === 'position' ? undefined : value)))

describe('renderBlock', () => {
  it('makes of plain texts what the parser makes', () => {
    const piece = fc.oneof(fc.constantFrom('a', 'Б', 'é', ' ', '  ', '\n', '\t', '1. ', '- ', '+', '#', '>', '=', '~~~', '|', ':', '&amp;', '*b*', '_', '`', '[', ']', '<', '!', '\\', '\0', '\u00a0', '\u2028', 'http://a.b', '😀', '\ud800'), fc.string({maxLength: 3}))
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 6}), (pieces) => {
        const text = pieces.join('')
        expect(withoutPlaces(renderBlock(text))).toEqual(withoutPlaces(renderAny(text)))
      }),
      {numRuns: 5000}
    )
  })

  it('ends each block with a line feed, and makes nothing of nothing', () => {
    expect(renderBlock('Plain.')).toEqual([{type: 'element', tagName: 'p', properties: {}, children: [{type: 'text', value: 'Plain.'}]}, {type: 'text', value: '\n'}])
    expect(renderBlock(' ')).toEqual([])
  })
})
