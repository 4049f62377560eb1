import fc from 'fast-check'
import {expect, it} from 'vitest'
import {resolvePlain} from '../../../src/core/front-matter/yaml-scalar.ts'

// As goccy/go-yaml in Hugo 0.169 resolves them; more of them, through Hugo's output, stand beside `decodeYaml`.
it.each([
  ['true', true], ['True', true], ['yes', 'yes'], ['on', 'on'], ['~', null], ['Null', null], ['', null], ['010', 8], ['0o17', 15], ['0x1F', 31], ['0b11', 3],
  ['1_000', 1000], ['+12', 12], ['1e3', '1e3'], ['1.0e3', 1000], ['.5', 0.5], ['1.', 1], ['12:30', '12:30'], ['08', '08'], ['_1', '_1'], ['2020-01-02', '2020-01-02'],
  ['9007199254740993', 9007199254740993n], ['18446744073709551616', '18446744073709551616'], ['-9223372036854775809', '-9223372036854775809'],
  ['.inf', Infinity], ['-.INF', -Infinity], ['.NaN', NaN], ['constructor', 'constructor']
])('resolves %s', (text, value) => {
  expect(resolvePlain(text)).toEqual(value)
})

it('reads every safe integer that it is given in decimals', () => {
  fc.assert(fc.property(fc.maxSafeInteger(), (integer) => {
    expect(resolvePlain(String(integer))).toBe(integer)
  }))
})
