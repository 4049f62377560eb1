import {describe, expect, it} from 'vitest'
import {read, short, yaml} from './read.ts'

/** What Hugo 0.169 prints as JSON for a value of a page's own key. */
const values: readonly (readonly [written: string, printed: string])[] = [
  ['1', '1'],
  ['+12', '12'],
  ['-1', '-1'],
  ['010', '8'],
  ['0o17', '15'],
  ['0x1F', '31'],
  ['0b11', '3'],
  ['1_000', '1000'],
  ['1.0', '1'],
  ['.5', '0.5'],
  ['1.', '1'],
  ['1e3', '"1e3"'],
  ['1.0e3', '1000'],
  ['1.5e-2', '0.015'],
  ['true', 'true'],
  ['True', 'true'],
  ['yes', '"yes"'],
  ['on', '"on"'],
  ['Off', '"Off"'],
  ['y', '"y"'],
  ['~', 'null'],
  ['null', 'null'],
  ['Null', 'null'],
  ['NULL', 'null'],
  ['', 'null'],
  ['"a"', '"a"'],
  ['\'it\'\'s\'', '"it\'s"'],
  ['2020-01-02', '"2020-01-02"'],
  ['2020-01-02T03:04:05Z', '"2020-01-02T03:04:05Z"'],
  ['12:30', '"12:30"'],
  ['12:30:45', '"12:30:45"'],
  ['!!str 1', '"1"'],
  ['!!int "3"', '3'],
  ['!!float 1', '1'],
  ['!!bool "true"', 'true'],
  ['!!str true', '"true"'],
  ['!!null ""', 'null'],
  ['18446744073709551616', '"18446744073709551616"'],
  ['-9223372036854775809', '"-9223372036854775809"'],
  ['0x', '"0x"'],
  ['08', '"08"'],
  ['09.5', '9.5'],
  ['1__0', '10'],
  ['_1', '"_1"'],
  ['1_', '1'],
  ['0.1_5', '0.15'],
  ['+0x1F', '31'],
  ['-0o17', '-15'],
  ['a # c', '"a"'],
  ['a#c', '"a#c"'],
  ['"a\\nb"', '"a\\nb"'],
  ['|\n  x\n  y', '"x\\ny\\n"'],
  ['>\n  x\n  y', '"x y\\n"'],
  ['>-\n  x', '"x"'],
  ['[a, b: c]', '["a",{"b":"c"}]'],
  ['{a: 1, B: 2}', '{"a":1,"b":2}'],
  ['[1, [2, {C: 3}]]', '[1,[2,{"C":3}]]'],
  ['&x v', '"v"'],
  ['+', '"+"'],
  ['.', '"."'],
  ['..', '".."'],
  ['1.2.3', '"1.2.3"'],
  ['0o', '"0o"'],
  ['1e', '"1e"'],
  ['1e+3', '"1e+3"'],
  ['0.0', '0'],
  ['-0', '0'],
  ['-0.0', '0'],
  ['1,000', '"1,000"'],
  ['0_7', '7'],
  ['0x_1', '1'],
  ['1:2', '"1:2"'],
  ['"\\x41\\u00e9"', '"Aé"'],
  ['"\\/"', '"/"'],
  ['<<', '"<<"'],
  ['=', '"="'],
  ['0b', '"0b"'],
  ['0b12', '"0b12"'],
  ['1.e3', '1000'],
  ['1.0E3', '1000'],
  ['1E3', '"1E3"'],
  ['Infinity', '"Infinity"'],
  ['NaN', '"NaN"'],
  ['nan', '"nan"'],
  ['TRUE', 'true'],
  ['tRue', '"tRue"'],
  ['FALSE', 'false'],
  ['"\t"', '"\\t"'],
  ['a  b', '"a  b"'],
  ['a\n  b', '"a b"'],
  ['"a\n  b"', '"a b"'],
  ['"a\n\n  b"', '"a\\nb"'],
  ['\n  - 1\n  - B: 2', '[1,{"B":2}]'],
  ['\n  B: {C: 1}', '{"b":{"c":1}}']
]

/** What Hugo 0.169 refuses too. */
const refused: readonly string[] = [
  '- 1', '-', '@', '%a', '*x', '? x', 'a: b', '"a": b'
]

describe('decodeYaml', () => {
  it.each(values)('reads `%s` as Hugo does', async (written, printed) => {
    const {frontMatter, messages} = await read(yaml(`v: ${written}`))
    expect(messages).toEqual([])
    expect(frontMatter.params['v']).toEqual(JSON.parse(printed))
  })

  it.each(refused)('refuses `%s` as Hugo does', async (written) => {
    const {messages} = await read(yaml(`v: ${written}`))
    expect(messages.map(({rule, line}) => `${rule} ${line}`)).toEqual(['front-matter-syntax 3'])
  })

  it('keeps integers beyond 53 bits as texts, with a word', async () => {
    const {data, messages} = await read(yaml('v: 9007199254740993', 'w: 18446744073709551616'))
    expect(data).toMatchObject({v: '9007199254740993', w: '18446744073709551616'})
    expect(short(messages)).toEqual(['3:4 front-matter-number-inexact'])
  })

  it('makes texts of infinity and of what is no number', async () => {
    expect((await read(yaml('v: [.inf, -.Inf, .NAN]'))).data['v']).toEqual(['Infinity', '-Infinity', 'NaN'])
  })

  it('follows anchors and merges, the own key first and the last of several', async () => {
    const {data, messages} = await read(yaml('base: &base {A: 1, b: 1}', 'other: &other {b: 2}', 'v:', '  b: 0', '  <<: [*base, *other]', 'w: {<<: [*base, *other]}', 'x: *other'))
    expect(messages).toEqual([])
    expect(data).toMatchObject({v: {a: 1, b: 0}, w: {a: 1, b: 2}, x: {b: 2}})
  })

  it('refuses tags of any other kind', async () => {
    const {messages} = await read(yaml('v: !!js/function "x"'))
    expect(messages.map(({line, column, reason}) => [line, column, reason])).toEqual([
      [3, 4, 'Unexpected tag `!!js/function` in the YAML data, expected a plain value without a tag']
    ])
  })

  it('comes to an end with aliases of aliases', async () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
    for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg']) bomb.push(`${to}: &${to} [${Array.from({length: 10}, () => `*${from}`).join(', ')}]`)
    const {messages} = await read(yaml(...bomb))
    expect(messages.map(({rule}) => rule)).toEqual(['front-matter-syntax'])
  })

  it('takes a quoted text that goes on at the start of a line, as Hugo does', async () => {
    const {frontMatter, messages} = await read(yaml('v: "one', 'two"', "w: 'three", "four'", 'description: 5'))
    expect(frontMatter.params).toMatchObject({v: 'one two', w: 'three four'})
    expect(short(messages)).toEqual(['7:14 front-matter-type'])
  })
})
