import {describe, expect, it} from 'vitest'
import {read, short} from './read.ts'

describe('decodeJson', () => {
  it('reads an object, keys of tables in lower case', async () => {
    const {data, body, frontMatter} = await read('{"Title": "A", "N": {"M": [{"O": 1.0}]}, "z": null}\nText.\n')
    expect(data).toEqual({title: 'A', n: {m: [{O: 1}]}, z: null})
    expect(body).toBe('\nText.\n')
    expect(frontMatter).toMatchObject({format: 'json', title: 'A'})
  })

  it('refuses a number as a date, as Hugo does', async () => {
    expect(short((await read('{"title": "A", "date": 1593417600}\n')).messages)).toEqual(['1:24 front-matter-date'])
  })

  it.each([
    ['{"a": 1,}', 9, '`}`', 'a key in double quotes'],
    ["{'a': 1}", 2, "`'a'`", 'a text in double quotes, a number, `true`, `false`, `null`, a list or an object'],
    ['{"a" 1}', 6, '`1`', '`:`'],
    ['{"a": 1 "b": 2}', 9, '`"b"`', '`,`'],
    ['{"a": 01}', 8, '`1`', '`,`'],
    ['{"a": "\\q"}', 7, '`"\\q"`', 'an escape that JSON knows'],
    ['{{< quote >}}', 1, '`{{`', 'front matter before a body that begins with a shortcode'],
    ['{/* c */"a": 1}', 2, '`/* c */`', 'no comments']
  ])('points into %s', async (text, column, actual, wanted) => {
    const {messages} = await read(`\n${text}\nText.\n`)
    expect(messages.map(({line, column: at, reason}) => [line, at, reason])).toEqual([[2, column, `Unexpected ${actual} in the JSON data, expected ${wanted}`]])
  })
})
