import {describe, expect, it} from 'vitest'
import {read, toml, yaml} from './read.ts'

/** Slips that people make, with the place and the words that they get. */
const inToml: readonly (readonly [lines: readonly string[], place: string, words: string])[] = [
  [['a = “Hello”'], '3:5', '`“`, straight quotes `"` or `\'`'],
  [["tags = ['a', „b“]"], '3:14', '`„`, straight quotes `"` or `\'`'],
  [['draft: true'], '3:1', '`draft: true`, `key = value`; `key: value` is YAML, between `---`'],
  [['[a]', '  b: c'], '4:3', '`b: c`, `key = value`; `key: value` is YAML, between `---`'],
  [['a = True'], '3:5', '`True`, `true` or `false`'],
  [['a = [FALSE]'], '3:6', '`FALSE`, `true` or `false`'],
  [['weight = 007'], '3:10', '`007`, a number without leading zeros, or quotes around it'],
  [['a = 1', 'b = 2', 'a = 3'], '5:1', '`a = 3`, every key and table once'],
  [['[a]', '[b]', '  [a]'], '5:3', '`[a]`, every table once'],
  [['a.b = 1', 'a = 2'], '4:1', '`a = 2`, every key and table once'],
  [["a = 'It's'"], '3:9', "`s'`, double quotes around a text with an apostrophe"],
  [['a = Hello World'], '3:5', '`Hello World`, a text in quotes, a number, a date, `true`, `false`, a list or a table'],
  [['a ='], '3:4', 'end of line, a text in quotes, a number, a date, `true`, `false`, a list or a table'],
  [['a = "b'], '3:7', 'end of line, a closing quote'],
  [['a = """', 'b'], '3:5', '`"""`, a closing `"""` before the line that begins with `+++`'],
  [['a = ["b"', 'c = 1'], '3:5', '`[`, a closing `]` before `c = 1`'],
  [['d = 1', 'a = ["b",'], '4:5', '`[`, a closing `]`'],
  [['a = ["b"', '', '[quiz]', 'c = 1'], '3:5', '`[`, a closing `]` before `[quiz]`'],
  [['a = [1, [2, 3]', 'c = 1'], '3:5', '`[`, a closing `]` before `c = 1`'],
  [['date = 2020-02-30', 'a = [ # [', '  "]", # no', '  "b", #,', 'c = 1'], '4:5', '`[`, a closing `]` before `c = 1`'],
  [['a = [', '  {b = 1},', '  {b = 2', ']', 'c = 1'], '5:3', '`{`, a closing `}` before `]`'],
  [['a = [{b = 1}, {b = 2', 'c = 1'], '3:15', '`{`, a closing `}` before `c = 1`'],
  [['a = {b = 1', 'c = 1'], '3:5', '`{`, a closing `}` before `c = 1`'],
  [['a = {b = 1,', '', '[[c]]', 'd = {', '}'], '3:5', '`{`, a closing `}` before `[[c]]`'],
  [['a = [', '  1', '  2', ']'], '5:3', '`2`, a comma or the closing bracket'],
  [['a = [', '  [1]', '  [2]', ']'], '5:3', '`[2]`, a comma or the closing bracket'],
  [['a = {', '  b = 1', '  c = 2', '}'], '5:3', '`c = 2`, a comma or the closing bracket'],
  [['a = [1 2]'], '3:8', '`2]`, a comma or the closing bracket'],
  [['a = """', 'long', 'b = """', 'text', '"""'], '3:5', '`"""`, a closing `"""` before `b = """`'],
  [["a = '''", 'long', "b = '''text'''"], '3:5', "`'''`, a closing `'''` before `b = '''`"],
  [['[quiz', 'a = 1'], '3:6', 'end of line, `]`'],
  [['[[quiz # all', 'a = 1'], '3:8', '`# all`, `]]`'],
  [['a = 1 b = 2'], '3:7', '`b = 2`, one `key = value` a line'],
  [['date = 2020-6-29'], '3:8', '`2020-6-29`, a date that exists, such as `2020-06-29` or `2020-06-29T09:00:00+03:00`'],
  [['date = 29.06.2020'], '3:8', '`29.06.2020`, a date that exists, such as `2020-06-29` or `2020-06-29T09:00:00+03:00`'],
  [['date = 2020-13-01'], '3:8', '`2020-13-01`, a date that exists, such as `2020-06-29` or `2020-06-29T09:00:00+03:00`'],
  [['a = "C:\\Users"'], '3:10', '`sers"`, four or eight hex digits behind `\\u` or `\\U`, or single quotes around a text with backslashes'],
  [['a = "\\q"'], '3:7', '`q"`, an escape that TOML knows, or single quotes'],
  [['ключ = 1'], '3:1', '`ключ = 1`, a key of letters, digits, `-` and `_`, or quotes around it'],
  [['a = 1__0'], '3:7', '`_0`, digits on both sides of `_`'],
  [['a = "b\u0000c"'], '3:7', 'control character `U+0000`, printable characters, or an escape such as `\\u0001`'],
  [['# \u0001'], '3:3', 'control character `U+0001`, printable characters'],
  [['a b = 1'], '3:3', '`b = 1`, a key of letters, digits, `-` and `_`, or quotes around it'],
  [['[[a]', 'b = 1'], '3:5', 'end of line, `]]`']
]

const inYaml: readonly (readonly [lines: readonly string[], place: string, words: string])[] = [
  [['a:', '\tb: 1'], '4:1', '`b: 1`, blanks instead of a tab'],
  [['a: 1', 'a: 2'], '4:1', '`a: 2`, every key once'],
  [['a: @b'], '3:4', '`@b`, quotes around a text that begins with this character'],
  [['a: b: c'], '3:4', '`b: c`, quotes around a text that holds `: `'],
  [["a: 'b"], '3:4', "`'`, a closing `'`"],
  [['a: "b', 'c: 1'], '3:4', '`"`, a closing `"`'],
  [['a: [1, 2'], '3:4', '`[`, a closing `]`'],
  [['a: {b: 1'], '3:4', '`{`, a closing `}`'],
  [['a: [1, 2', 'b: 3'], '3:4', '`[`, a closing `]`'],
  [['a:', '  - {b: [1], c: 2', '  - d', 'e: 1'], '4:5', '`{`, a closing `}`'],
  [['a: [', '  1,', '  2', ']', 'b: c: d'], '7:4', '`c: d`, quotes around a text that holds `: `'],
  [['a: *b'], '3:4', 'alias `b`, an anchor of that name before it'],
  [['true: 1'], '3:1', '`true` as a key, quotes around it'],
  [['a: "\\q"'], '3:5', '`\\q"`, an escape that YAML knows, or single quotes'],
  [['a: !t b'], '3:4', 'tag `!t`, a plain value without a tag'],
  [['? [a]', ': b'], '3:3', 'table or list as a key, a text'],
  [['<<: 1'], '3:5', 'value of `<<`, a table or an alias of one']
]

const found = async (document: string) => (await read(document)).messages.map(({line, column, reason}) => [`${line}:${column}`, reason])

describe('syntax errors', () => {
  it.each(inToml)('in TOML: %j', async (lines, place, words) => {
    const [[at, reason] = [], ...more] = await found(toml(...lines))
    expect(more).toEqual([])
    expect([at, reason?.replace(' in the TOML data, expected ', ', ').replace('Unexpected ', '')]).toEqual([place, words])
  })

  it.each(inYaml)('in YAML: %j', async (lines, place, words) => {
    const [[at, reason] = [], ...more] = await found(yaml(...lines))
    expect(more).toEqual([])
    expect([at, reason?.replace(' in the YAML data, expected ', ', ').replace('Unexpected ', '')]).toEqual([place, words])
  })

  it.each([
    ['---\ntitle = "A"\n---\n', 'Unexpected `title = "A"` in the YAML data, expected `key: value`; `key = value` is TOML, between `+++`'],
    ['---\n- a\n---\n', 'Unexpected list in the YAML data, expected `key: value`'],
    ['---\nhello\n---\n', 'Unexpected `hello` in the YAML data, expected `key: value`']
  ])('in YAML that is no table: %j', async (document, reason) => {
    expect(await found(document)).toEqual([['2:1', reason]])
  })

  it('counts columns in characters, behind a byte order mark too', async () => {
    expect((await found(`\uFEFF+++\n"é😀" = “\n+++\n`))[0]?.[0]).toBe('2:9')
    expect((await found('\uFEFF{"a": x}\n'))[0]?.[0]).toBe('1:7')
  })
})
