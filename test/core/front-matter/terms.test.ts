import {describe, expect, it} from 'vitest'
import {termsOf} from '../../../src/core/front-matter/terms.ts'
import {read, short, toml} from './read.ts'

describe('termsOf', () => {
  // The terms that Hugo 0.169 makes pages for.
  it.each([
    ['a, b', ['a, b']], [5, ['5']], [1.5, ['1.5']], [true, ['true']], [[1, true, 'x'], ['1', 'true', 'x']], [{q: 1}, []], ['', []], [[''], []],
    [['a', ['z']], []], [[' a '], [' a ']], [['a', null], ['a']], [null, []], [undefined, []], [[], []]
  ])('of %j are %j', (value, terms) => {
    expect(termsOf(value)).toEqual(terms)
  })
})

describe('taxonomies', () => {
  it('want lists of texts', async () => {
    const {frontMatter, messages} = await read(toml("tags = 'docker'", "categories = ['a', 1, ['b']]", "tags_weight = '5'"))
    expect(frontMatter.params).toMatchObject({tags: 'docker', categories: ['a', 1, ['b']], tags_weight: '5'})
    expect(messages.map(({line, column, reason}) => `${line}:${column} ${reason}`)).toEqual([
      '3:8 Unexpected `"docker"` for `tags`, expected a list of texts; read as `["docker"]`',
      '5:15 Unexpected `"5"` for `tags_weight`, expected an integer; read as `5`',
      '4:20 Unexpected `1` for `categories.1`, expected a text; read as `"1"`',
      '4:23 Unexpected `["b"]` for `categories.2`, expected a text; the whole list is passed over'
    ])
  })

  it("are the site's own", async () => {
    expect((await read(toml("tags = 'a'", "actors = ['b']"), {taxonomies: ['actors']})).messages).toEqual([])
    expect(short((await read(toml("actors = 'b'"), {taxonomies: ['actors']})).messages)).toEqual(['3:10 front-matter-type'])
  })

  it('are read from `params` first', async () => {
    expect(short((await read(toml("tags = ['a']", '[params]', 'tags = {b = 1}'))).messages)).toEqual(['5:8 front-matter-type'])
  })
})
