import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {decodeText} from '../../../src/core/front-matter/decode-text.ts'

const decode = (bytes: Uint8Array) => {
  const file = new VFile({})
  return {text: decodeText(file, bytes), messages: file.messages.map(({line, column, reason, ruleId}) => `${line}:${column} ${reason}${ruleId === 'front-matter-encoding' ? '' : ' by another rule'}`)}
}

const head = "+++\ntitle = 'é'\n"

describe('decodeText', () => {
  it.each([
    ['Latin-1', [0x63, 0xe9, 0x0a], '3:2', 'byte `0xE9`'],
    ['Windows-1251', [0xcf, 0xf0, 0xe8], '3:1', 'byte `0xCF`'],
    ['a character cut by a letter', [0x61, 0xe2, 0x82, 0x62], '3:2', 'byte `0xE2`'],
    ['a character cut by the end', [0x61, 0xe2, 0x82], '3:2', 'end of file inside a character'],
    ['an overlong slash', [0xc0, 0xaf], '3:1', 'byte `0xC0`'],
    ['half of a pair', [0xed, 0xa0, 0x80], '3:1', 'byte `0xED`'],
    ['more than Unicode has', [0xf4, 0x90, 0x80, 0x80], '3:1', 'byte `0xF4`'],
    ['a byte that never occurs', [0x61, 0x62, 0xff], '3:3', 'byte `0xFF`']
  ])('refuses %s', (_, bytes, place, actual) => {
    const whole = new Uint8Array([...new TextEncoder().encode(head), ...bytes])
    expect(decode(whole)).toEqual({text: undefined, messages: [`${place} Unexpected ${actual}, expected UTF-8`]})
  })

  it('names UTF-16', () => {
    expect(decode(new Uint8Array([0xff, 0xfe, 0x2b, 0])).messages).toEqual(['1:1 Unexpected UTF-16, expected UTF-8'])
    expect(decode(new Uint8Array([0xfe, 0xff, 0, 0x2b])).messages).toEqual(['1:1 Unexpected UTF-16, expected UTF-8'])
  })

  it('points into what is no text at all', () => {
    expect(decode(new Uint8Array([0x89, 0x50, 0x4e, 0x47])).messages).toEqual(['1:1 Unexpected byte `0x89`, expected UTF-8'])
    expect(decode(new Uint8Array([0x1f, 0x8b, 0x08])).messages).toEqual(['1:2 Unexpected byte `0x8B`, expected UTF-8'])
  })

  it('keeps every text, with its byte order mark and replacement characters', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}).map((text) => text.toWellFormed()), (text) => {
        expect(decode(new TextEncoder().encode(`\uFEFF${text}\uFFFD`))).toEqual({text: `\uFEFF${text}\uFFFD`, messages: []})
      })
    )
  })

  it('points at any byte that is put where none belongs', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), fc.string({unit: 'grapheme'}), fc.constantFrom(0xc0, 0xc1, 0xf5, 0xfe, 0xff, 0x80), (before, after, bad) => {
        const bytes = new Uint8Array([...new TextEncoder().encode(`a${before}`), bad, ...new TextEncoder().encode(after)])
        const lines = `a${before}`.split('\n')
        expect(decode(bytes).messages[0]).toMatch(new RegExp(`^${lines.length}:${(lines.at(-1)?.length ?? 0) + 1} `))
      })
    )
  })
})
