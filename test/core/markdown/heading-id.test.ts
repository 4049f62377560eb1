import {describe, expect, it} from 'vitest'
import {headingId} from '../../../src/core/markdown/heading-id.ts'

const idOf = (text: string) => headingId(text, {type: 'github', taken: new Set(), empty: 'heading'})

describe('headingId', () => {
  it.each([['İzmir ABC', 'izmir-abc'], ['ΟΔΟΣ A', 'οδοσ-a'], ['ΣΟΦΟΣ', 'σοφοσ'], ['C++ & Go', 'c--go'], ['Ёлка ẞ', 'ёлка-ß']])('lowers %s letter by letter', (text, id) => {
    expect(idOf(text)).toBe(id)
  })

  it('lowers whole texts as it would their letters', () => {
    for (let code = 0; code <= 0x1ffff; code++) {
      if (code >= 0xd800 && code < 0xe000) continue
      const letter = String.fromCodePoint(code)
      if (!/\p{L}/u.test(letter)) continue
      const wanted = letter === 'İ' ? 'i' : letter.toLowerCase()
      if (idOf(`A${letter}A`) !== `a${wanted}a`) expect.fail(`U+${code.toString(16)}`)
    }
  })
})
