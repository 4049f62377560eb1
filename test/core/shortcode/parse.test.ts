import {describe, expect, it} from 'vitest'
import {maxOpen, parseShortcodes} from '../../../src/core/shortcode/parse.ts'
import {tokenizeShortcodes} from '../../../src/core/shortcode/tokenize.ts'
import type {ShortcodePiece} from '../../../src/core/shortcode/types.ts'

/** Calls as nested lists: name, then what is inside. */
function outline(pieces: readonly ShortcodePiece[]): unknown[] {
  return pieces.map((piece) => (piece.type === 'text' ? piece.value : piece.type === 'divider' ? '—' : [piece.name, piece.ordinal, ...outline(piece.inner)]))
}

function read(text: string, takesInner: (name: string) => boolean | undefined = () => undefined) {
  const {pieces, faults} = parseShortcodes(text, tokenizeShortcodes(text), takesInner)
  return {outline: outline(pieces), faults: faults.map(({rule, name, start}) => `${rule} ${name} ${start}`)}
}

describe('parseShortcodes', () => {
  it('pairs a call with the closing tag of its name', () => {
    expect(read('{{< a >}}x{{< b >}}y{{< /a >}}z')).toEqual({outline: [['a', 0, 'x', ['b', 0], 'y'], 'z'], faults: []})
  })

  it('counts ordinals on each level', () => {
    expect(read('{{< a >}}{{< b >}}{{< c >}}{{< d />}}{{< e >}}{{< /b >}}').outline).toEqual([['a', 0], ['b', 1, ['c', 0], ['d', 1], ['e', 2]]])
  })

  it('nests calls of one name', () => {
    expect(read('{{< a >}}1{{< a >}}2{{< /a >}}3{{< /a >}}').outline).toEqual([['a', 0, '1', ['a', 0, '2'], '3']])
  })

  it('does not compare the delimiters of both tags', () => {
    expect(read('{{< a >}}x{{% /a %}}').outline).toEqual([['a', 0, 'x']])
  })

  it('sees a divider only outside of calls', () => {
    expect(read('{{< a >}}x<!--more-->y{{< /a >}}').outline).toEqual([['a', 0, 'x', 'y']])
    expect(read('x<!--more-->y').outline).toEqual(['x', '—', 'y'])
  })

  it('remembers the blanks before a call, after another one too', () => {
    const {pieces} = parseShortcodes('x\n \t{{< a >}} {{< b >}}', tokenizeShortcodes('x\n \t{{< a >}} {{< b >}}'), () => undefined)
    expect(pieces.flatMap((piece) => (piece.type === 'call' ? [piece.indentation] : []))).toEqual([' \t', ' '])
  })

  it('reports closing tags that have no opening one', () => {
    expect(read('{{< a >}}{{< /b >}}{{< /a >}}').faults).toEqual(['shortcode-closing-unmatched b 9'])
  })

  it('reports a closing tag of a shortcode without inner content', () => {
    expect(read('{{< a >}}{{< /a >}}', () => false).faults).toEqual(['shortcode-closing-unwanted a 9'])
  })

  it('reports a call that must be closed', () => {
    expect(read('{{< a >}}x', () => true).faults).toEqual(['shortcode-unclosed a 0'])
  })

  it('limits how many calls may be open at once', () => {
    const {faults} = read('{{< a >}}'.repeat(maxOpen + 1) + '{{< /a >}}'.repeat(maxOpen + 1))
    expect(faults[0]).toBe(`shortcode-nesting a ${9 * maxOpen}`)
  })
})
