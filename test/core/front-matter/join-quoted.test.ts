import {describe, expect, it} from 'vitest'
import {joinQuoted} from '../../../src/core/front-matter/join-quoted.ts'

describe('joinQuoted', () => {
  it.each([
    ['a: "b\nc"\n', 'a: "b c"\n'],
    ["a: 'b\nc\nd'\ne: 1", "a: 'b c d'\ne: 1"],
    ['a: "b \\" \nc"', 'a: "b \\" \nc"'],
    ['a: "b"\nc: "d"', 'a: "b"\nc: "d"'],
    ['a: b\nc', 'a: b\nc'],
    ['a: "b\nc', 'a: "b\nc'],
    ['# a: "b\nc"', '# a: "b\nc"']
  ])('makes %j %j', (text, joined) => {
    expect(joinQuoted(text)).toBe(joined)
    expect(joined).toHaveLength(text.length)
  })

  it('takes no time for a long text without an end', () => {
    const start = performance.now()
    joinQuoted('a: "b\n'.repeat(20_000))
    joinQuoted(`a${': '.repeat(50_000)}`)
    joinQuoted(`a: "${'\\"'.repeat(50_000)}`)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
