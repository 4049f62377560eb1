import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {hashText, hexHash} from '../../../src/core/quiz/hash.ts'

function slowHash(text: string): number {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

describe('hashText', () => {
  it('hashes the bytes of UTF-8', () => {
    const text = fc.string({unit: fc.oneof(fc.constantFrom('a', 'ж', '語', '😀', '\ud83d', '\ude00', '\u07ff', '\u0800', '\uffff', '\u{10ffff}'), fc.string({unit: 'binary', minLength: 1, maxLength: 1}))})
    fc.assert(
      fc.property(text, (given) => {
        expect(hashText(given)).toBe(slowHash(given))
      })
    )
  })

  it('is the same on every machine', () => {
    expect(hexHash('q1', 'scratch')).toBe('143b37')
  })
})
