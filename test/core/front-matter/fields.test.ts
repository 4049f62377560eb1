import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {validateFrontMatter} from '../../../src/core/front-matter/fields.ts'
import type {Json, JsonObject} from '../../../src/core/front-matter/types.ts'
import {defaultSettings} from '../../../src/core/settings.ts'
import {read, short, toml, yaml} from './read.ts'

describe('validateFrontMatter', () => {
  it('fills in the defaults', async () => {
    const {frontMatter, messages} = await read(toml())
    expect(messages).toEqual([])
    expect(frontMatter).toEqual({
      format: 'toml', title: 'A', linkTitle: 'A', description: '', summary: '', date: '', lastmod: '', publishDate: '', expiryDate: '', draft: false, weight: 0,
      slug: '', url: '', aliases: [], type: '', layout: '', markup: '', outputs: [], keywords: [], build: {list: 'always', render: 'always', publishResources: true},
      cascade: [], resources: [], menus: null, sitemap: {}, translationKey: '', isCJKLanguage: undefined, params: {title: 'A', draft: false, iscjklanguage: false}
    })
  })

  it('reads every field, whatever the case of its key', async () => {
    const lines = ["LinkTitle = 'L'", "DESCRIPTION = 'D'", "Summary = 'S'", 'Draft = true', 'Weight = -3', "Slug = 's'", "URL = '/u'", "Aliases = ['/a b', '/c']", "Type = 'T'", "Layout = 'l'",
      "Markup = 'Markdown'", "Outputs = ['HTML', 'Rss']", "Keywords = ['k', 'l m']", "TranslationKey = 't'", 'isCJKLanguage = true']
    const {frontMatter, messages} = await read(toml(...lines))
    expect(messages).toEqual([])
    expect(frontMatter).toMatchObject({
      title: 'A', linkTitle: 'L', description: 'D', summary: 'S', draft: true, weight: -3, slug: 's', url: '/u', aliases: ['/a b', '/c'], type: 'T', layout: 'l', markup: 'Markdown',
      outputs: ['html', 'rss'], keywords: ['k', 'l m'], translationKey: 't', isCJKLanguage: true
    })
  })

  it('casts as Hugo does, with a word for each', async () => {
    const lines = ['linktitle: true', 'description: 1.5', 'draft: 1', "weight: '0x10'", 'slug: 12', 'url: 5', 'aliases: /x y/', 'keywords: a, b', 'outputs: [HTML, 5]', 'type: [a]', 'iscjklanguage: t']
    const {frontMatter, messages} = await read(yaml(...lines))
    expect(frontMatter).toMatchObject({linkTitle: 'true', description: '1.5', draft: true, weight: 16, slug: '12', url: '5', aliases: ['/x', 'y/'], keywords: ['a,', 'b'], outputs: ['html', '5'], type: '', isCJKLanguage: true})
    expect(messages.map(({rule, line, column}) => [rule, line, column]).sort((a, b) => Number(a[1]) - Number(b[1]))).toEqual(
      lines.map((line, index) => ['front-matter-type', index + 3, line.indexOf(': ') + 3])
    )
  })

  it('takes one text for a list of one where Hugo documents it so', async () => {
    const {frontMatter, messages} = await read(toml("aliases = '/old'", "keywords = 'one'", "outputs = 'HTML'"))
    expect(frontMatter).toMatchObject({aliases: ['/old'], keywords: ['one'], outputs: ['html']})
    expect(messages).toEqual([])
  })

  it('says nothing where a key is empty', async () => {
    const keys = ['linktitle', 'description', 'summary', 'date', 'draft', 'weight', 'slug', 'url', 'aliases', 'type', 'layout', 'markup', 'outputs', 'keywords', 'build', 'cascade', 'resources', 'menus', 'sitemap', 'translationkey', 'tags', 'headless', 'params', 'published']
    expect((await read(yaml(...keys.map((key) => `${key}:`)))).messages).toEqual([])
  })

  it('wants a title only of pages that are seen', async () => {
    expect((await read('+++\n[build]\nrender = false\n+++\n')).messages).toEqual([])
    expect((await read('+++\nheadless = true\n+++\n')).messages).toEqual([])
    expect((await read('+++\n+++\n', {path: 'content/posts/_index.en.md'})).messages).toEqual([])
    expect((await read('Text.')).messages.map(({rule, severity}) => [rule, severity])).toEqual([['front-matter-title-missing', 'warning']])
  })

  it('says nothing more where the front matter cannot be read', async () => {
    expect(short((await read('+++\ntitle = \n+++\n')).messages)).toEqual(['2:9 front-matter-syntax'])
  })

  it('leaves the data alone', () => {
    const data: JsonObject = Object.freeze({title: 'A', tags: Object.freeze(['a']), params: Object.freeze({b: Object.freeze({c: 1})}), cascade: Object.freeze([Object.freeze({Foo: 1})])})
    const {params} = validateFrontMatter(data, {file: new VFile({}), format: 'toml', settings: defaultSettings, baseName: 'a'})
    expect(params).toEqual({title: 'A', tags: ['a'], b: {c: 1}, cascade: [{Foo: 1}], draft: false, iscjklanguage: false})
    expect(Object.keys(data)).toEqual(['title', 'tags', 'params', 'cascade'])
  })

  it('gives plain JSON for any data', () => {
    const names = ['title', 'date', 'lastmod', 'published', 'draft', 'weight', 'slug', 'url', 'aliases', 'tags', 'tags_weight', 'keywords', 'build', '_build', 'headless', 'cascade', 'resources', 'menus', 'menu', 'sitemap', 'params', 'outputs', 'iscjklanguage', 'sites', 'markup', 'constructor', 'own']
    const inner = ['list', 'render', 'priority', 'target', '_target', 'lang', 'main', 'tags', 'a']
    const {value} = fc.letrec<{value: Json}>((tie) => ({
      value: fc.oneof({depthSize: 'small'}, fc.constantFrom<Json>(null, true, false, 0, 1, -1.5, 1e21, '', 'a b', 'true', '2020-01-02', '/a', 'https://b', 'never', '\u0000'), fc.array(tie('value'), {maxLength: 3}), fc.dictionary(fc.constantFrom(...inner), tie('value'), {maxKeys: 3, noNullPrototype: true}))
    }))
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), value, {maxKeys: 6, noNullPrototype: true}), (data) => {
        const file = new VFile({path: 'a.md'})
        const frontMatter = validateFrontMatter(data, {file, format: 'yaml', settings: defaultSettings, baseName: '2020-01-02-a'})
        expect(JSON.parse(JSON.stringify({...frontMatter, isCJKLanguage: null}))).toEqual({...frontMatter, isCJKLanguage: null})
        expect(Number.isInteger(frontMatter.weight)).toBe(true)
        for (const {keyPlace} of file.messages) expect(keyPlace === undefined || keyPlace.key.length > 0).toBe(true)
      }),
      {numRuns: 500}
    )
  })
})
