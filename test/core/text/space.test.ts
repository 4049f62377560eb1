import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {countRuns, isSpace, splitWords} from '../../../src/core/text/space.ts'

describe('countRuns', () => {
  it('counts the words that splitWords makes', () => {
    const text = fc.string({unit: fc.constantFrom('a', 'ж', '語', ' ', '\n', '\t', '\u0085', '\u00a0', '\u2003', '\u3000', '\ufeff', '\u200b')})
    fc.assert(
      fc.property(text, (given) => {
        expect(countRuns(given)).toBe(splitWords(given).length)
      })
    )
  })

  it('knows every blank, and nothing else', () => {
    for (let code = 0; code <= 0xffff; code++) {
      const letter = String.fromCharCode(code)
      if ((countRuns(letter) === 0) !== isSpace(letter)) expect.fail(`U+${code.toString(16)}`)
    }
    expect(countRuns('a b')).toBe(2)
  })
})
