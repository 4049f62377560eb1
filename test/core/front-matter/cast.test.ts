import {describe, expect, it} from 'vitest'
import {castBoolean, castInteger, castText, castTexts, isBooleanText, isJsonObject, lowerKeys} from '../../../src/core/front-matter/cast.ts'

// All values as Hugo 0.169 prints them for `title`, `draft`, `weight` and `keywords`.

describe('castText', () => {
  it.each([
    ['a', 'a'], [2020, '2020'], [1.1, '1.1'], [-0.5, '-0.5'], [1e20, '100000000000000000000'], [1e21, '1000000000000000000000'], [1e-7, '0.0000001'],
    [true, 'true'], [false, 'false'], [null, ''], [undefined, ''], [['a'], ''], [{a: 'b'}, '']
  ])('makes %j the text `%s`', (value, text) => {
    expect(castText(value).value).toBe(text)
  })

  it('is exact for a text and for nothing', () => {
    expect(['a', null, undefined, 1, true, []].map((value) => castText(value).exact)).toEqual([true, true, true, false, false, false])
  })
})

describe('castBoolean', () => {
  it.each([
    [true, true], [false, false], ['true', true], ['t', true], ['T', true], ['1', true], ['TRUE', true], ['yes', false], ['false', false], ['', false],
    [2, true], [0, false], [0.5, true], [null, false], [[], false], [{}, false]
  ])('makes %j %s', (value, boolean) => {
    expect(castBoolean(value).value).toBe(boolean)
  })

  it('is exact for a boolean and for nothing', () => {
    expect([true, null, undefined, 1, 'true'].map((value) => castBoolean(value).exact)).toEqual([true, true, true, false, false])
  })
})

describe('isBooleanText', () => {
  it("knows the texts of Go's `ParseBool`", () => {
    expect(['1', 't', 'T', 'TRUE', 'true', 'True', '0', 'f', 'F', 'FALSE', 'false', 'False'].every(isBooleanText)).toBe(true)
    expect(['', 'yes', 'tRUE', ' true'].some(isBooleanText)).toBe(false)
  })
})

describe('castInteger', () => {
  it.each([
    [5, 5], [1e21, -(2 ** 63)], [1.9, 1], [-1.9, -1], [-0.5, 0], ['5', 5], ['+5', 5], ['-5', -5], ['0x10', 16], ['0b11', 3], ['0o7', 7], ['010', 8], ['00', 0], ['007.5', 7],
    ['1_000', 1000], ['1.9', 1], ['5.', 5], ['08', 0], ['.5', 0], ['1e3', 0], [' 5', 0], ['', 0], ['5.a', 0], ['abc', 0], ['99999999999999999999', 0],
    [true, 1], [false, 0], [null, 0], [[1], 0], [{}, 0]
  ])('makes %j %i', (value, integer) => {
    expect(castInteger(value).value).toBe(integer)
  })

  it('is exact for an integer and for nothing', () => {
    expect([5, -0, null, undefined, 1.5, '5', true, 1e21].map((value) => castInteger(value).exact)).toEqual([true, true, true, true, false, false, false, false])
  })
})

describe('castTexts', () => {
  it.each([
    [['a', 'b c'], ['a', 'b c']], ['a, b', ['a,', 'b']], [' a\tb\n', ['a', 'b']], ['', []], [5, ['5']], [true, ['true']], [[1, true, null, 'a'], ['1', 'true', '', 'a']],
    [['a', ['b']], []], [[{}], []], [{a: 1}, []], [null, []], [undefined, []]
  ])('makes %j %j', (value, texts) => {
    expect(castTexts(value).value).toEqual(texts)
  })
})

describe('isJsonObject', () => {
  it('tells tables from lists and nothing', () => {
    expect([{}, [], null, 'a', undefined].map(isJsonObject)).toEqual([true, false, false, false, false])
  })
})

describe('lowerKeys', () => {
  it('goes into tables and lists', () => {
    expect(lowerKeys({A: [{B: {C: 'D'}}], E: 1})).toEqual({a: [{b: {c: 'D'}}], e: 1})
  })
})
