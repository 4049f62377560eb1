import {describe, expect, it} from 'vitest'
import {read} from './read.ts'

const found = async (fields: object) => (await read(JSON.stringify({title: 'A', ...fields}))).messages.map(({rule, actual}) => `${rule} ${actual}`)

describe('texts that leave the page', () => {
  it.each(['\u0000', '\u0008', '\u000B', '\u001F', '\uFFFE', '\uFFFF', '\uD800', '\uDC00'])('may not hold %j', async (char) => {
    const name = `U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
    for (const key of ['title', 'linktitle', 'description', 'summary']) expect(await found({[key]: `a${char}b`})).toEqual([`front-matter-control-character ${name}`])
    expect(await found({keywords: ['a', char], tags: [char]})).toEqual([`front-matter-control-character ${name}`, `front-matter-control-character ${name}`])
  })

  it('may hold line ends, tabs, any script and whole pairs', async () => {
    expect(await found({description: 'a\n\tb\r\n é ключ 題 שלום 😀 \u0085'})).toEqual([])
  })

  it('may turn text around only for a while, and never by force', async () => {
    expect(await found({title: 'a \u2067שלום\u2069 b'})).toEqual([])
    expect(await found({title: 'a \u202Bשלום\u202C b'})).toEqual([])
    expect(await found({title: 'a \u2067שלום b'})).toEqual(['front-matter-bidi U+2067'])
    expect(await found({title: 'a \u202Eb\u202C'})).toEqual(['front-matter-bidi U+202E'])
  })

  it('are not looked for in fields that stay on the page', async () => {
    expect(await found({own: 'a\u0001'})).toEqual([])
  })
})
