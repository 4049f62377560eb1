import {describe, expect, it} from 'vitest'
import {read, short, toml} from './read.ts'

/** What Hugo 0.169 prints as JSON for a value of a page's own key. */
const values: readonly (readonly [written: string, printed: string])[] = [
  ['1', '1'],
  ['+1', '1'],
  ['-0', '0'],
  ['1_000', '1000'],
  ['0x1F', '31'],
  ['0o17', '15'],
  ['0b11', '3'],
  ['1.0', '1'],
  ['-1.5', '-1.5'],
  ['1e3', '1000'],
  ['1E-2', '0.01'],
  ['6.26e+2', '626'],
  ['1_0.5', '10.5'],
  ['0.1', '0.1'],
  ['true', 'true'],
  ['false', 'false'],
  ['\'a\'', '"a"'],
  ['"\\u00e9"', '"é"'],
  ['"\\x41"', '"A"'],
  ['"\\e"', '"\\u001b"'],
  ['2020-01-02', '"2020-01-02"'],
  ['2020-01-02T03:04:05', '"2020-01-02T03:04:05"'],
  ['2020-01-02 03:04:05', '"2020-01-02T03:04:05"'],
  ['2020-01-02T03:04:05Z', '"2020-01-02T03:04:05Z"'],
  ['2020-01-02t03:04:05z', '"2020-01-02T03:04:05Z"'],
  ['2020-01-02T03:04:05+03:00', '"2020-01-02T03:04:05+03:00"'],
  ['2020-01-02T03:04:05-00:00', '"2020-01-02T03:04:05Z"'],
  ['2020-01-02T03:04:05.000Z', '"2020-01-02T03:04:05Z"'],
  ['2020-01-02T03:04:05.120+03:00', '"2020-01-02T03:04:05.12+03:00"'],
  ['2020-01-02T03:04:05.123456789', '"2020-01-02T03:04:05.123456789"'],
  ['2020-01-02T03:04:05.1234567890123Z', '"2020-01-02T03:04:05.123456789Z"'],
  ['2020-01-02T03:04', '"2020-01-02T03:04:00"'],
  ['2020-01-02T03:04Z', '"2020-01-02T03:04:00Z"'],
  ['03:04', '"03:04:00"'],
  ['03:04:05', '"03:04:05"'],
  ['03:04:05.5', '"03:04:05.5"'],
  ['03:04:05.500', '"03:04:05.500"'],
  ['2020-01-02T03:04:05.500', '"2020-01-02T03:04:05.500"'],
  ['2020-02-29', '"2020-02-29"'],
  ['9999-12-31', '"9999-12-31"'],
  ['0000-01-01', '"0000-01-01"'],
  ['[1,"a",[true]]', '[1,"a",[true]]'],
  ['{a.b=1,\n c=2,}', '{"a":{"b":1},"c":2}'],
  ['{A={B=1}}', '{"a":{"b":1}}'],
  ['"""\na\nb"""', '"a\\nb"'],
  ['\'\'\'\na\'\'\'', '"a"'],
  ['[{A=1},{b=2}]', '[{"A":1},{"b":2}]'],
  ['9007199254740991', '9007199254740991'],
  ['""', '""'],
  ['1979-05-27 07:32:00-08:00', '"1979-05-27T07:32:00-08:00"'],
  ['2020-01-02T03:04:05+23:59', '"2020-01-02T03:04:05+23:59"'],
  ['0e0', '0'],
  ['"\\U0001F600"', '"😀"'],
  ['"""a\\\n   b"""', '"ab"'],
  ['"a\tb"', '"a\\tb"'],
  ['[\n1,\n# c\n2,\n]', '[1,2]'],
  ['0xdead_beef', '3735928559'],
  ['2020-01-02T03:04:05.5+00:00', '"2020-01-02T03:04:05.5Z"']
]

/** What Hugo 0.169 refuses too. */
const refused: readonly string[] = [
  '2020-01-02T23:59:60Z', '2020-01-02T03:04:05+24:00', '.5', '5.', '+.5'
]

describe('decodeToml', () => {
  it.each(values)('reads `%s` as Hugo does', async (written, printed) => {
    const {frontMatter, messages} = await read(toml(`v = ${written}`))
    expect(messages).toEqual([])
    expect(frontMatter.params['v']).toEqual(JSON.parse(printed))
  })

  it.each(refused)('refuses `%s` as Hugo does', async (written) => {
    const {messages} = await read(toml(`v = ${written}`))
    expect(messages.map(({rule, line}) => `${rule} ${line}`)).toEqual(['front-matter-syntax 3'])
  })

  it('keeps integers that JavaScript cannot hold out of the page', async () => {
    const {messages} = await read(toml('v = 9007199254740992'))
    expect(short(messages)).toEqual(['3:5 front-matter-integer'])
  })

  it('makes texts of infinity and of what is no number', async () => {
    expect((await read(toml('v = [inf, -inf, nan]'))).data['v']).toEqual(['Infinity', '-Infinity', 'NaN'])
  })

  it('cuts fractions off behind nine digits', async () => {
    expect((await read(toml('v = 2020-01-02T03:04:05.1234567890123Z'))).data['v']).toBe('2020-01-02T03:04:05.123456789Z')
  })
})
