import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {dataLimits, jsonSafe} from '../../../src/core/front-matter/json-safe.ts'

const safe = (data: object) => {
  const file = new VFile({})
  const result = jsonSafe(file, data, (value) => String(value))
  return {result, rules: file.messages.map((message) => [message.ruleId, message.keyPlace?.key.join('.')])}
}

const nested = (depth: number): object => (depth === 0 ? {} : {a: nested(depth - 1)})

describe('jsonSafe', () => {
  it('puts keys of tables in lower case, but not those inside lists', () => {
    expect(safe({A: {B: [{C: {D: 1}}]}}).result).toEqual({a: {b: [{C: {D: 1}}]}})
  })

  it('asks for a text where a value is no JSON', () => {
    expect(safe({a: [1n, Infinity, -0]}).result).toEqual({a: ['1', 'Infinity', 0]})
  })

  it.each([
    [JSON.parse('{"__proto__": {"polluted": true}}') as object, '__proto__'],
    [JSON.parse('{"a": [{"__proto__": 1}]}') as object, 'a.0.__proto__'],
    [{constructor: {prototype: {polluted: true}}}, 'constructor.prototype'],
    [new Map([['__proto__', 1]]), '__proto__']
  ])('refuses %j', (data, key) => {
    expect(safe(data)).toEqual({result: undefined, rules: [['front-matter-reserved-key', key]]})
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('takes names of object methods', () => {
    const names = ['constructor', 'toString', 'valueOf', 'then', 'hasOwnProperty']
    const {result} = safe(Object.fromEntries(names.map((name) => [name, 1])))
    expect(Object.entries(result ?? {})).toEqual(names.map((name) => [name.toLowerCase(), 1]))
  })

  it('refuses what is too deep or too big', () => {
    expect(safe(nested(dataLimits.depth)).rules).toEqual([])
    expect(safe(nested(dataLimits.depth + 1)).rules.map(([rule]) => rule)).toEqual(['front-matter-too-deep'])
    expect(safe({a: Array.from({length: dataLimits.items + 1}, () => 1)}).rules).toEqual([['front-matter-too-big', 'a']])
    expect(safe(Object.fromEntries(Array.from({length: dataLimits.keys + 1}, (_, index) => [`k${index}`, 1]))).rules).toEqual([['front-matter-too-big', `k${dataLimits.keys}`]])
  })

  it('points at the second of two spellings, and keeps it', () => {
    expect(safe({Title: 'a', title: 'b'})).toEqual({result: {title: 'b'}, rules: [['front-matter-duplicate-key', 'title']]})
  })
})
