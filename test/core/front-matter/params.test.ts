import {describe, expect, it} from 'vitest'
import {read, toml, yaml} from './read.ts'

// Every row is what Hugo 0.169 prints as `.Params` for the same front matter; `title` is left out where it is `A`.
const rows: readonly (readonly [document: string, params: object])[] = [
  ['Text.', {}],
  [toml(), {}],
  [toml("linktitle = true", 'description = 1.5', 'summary = 3', 'slug = 12', 'type = 5', 'layout = 7', "markup = 'md'", "weight = '5'", "keywords = 'a, b'", "aliases = '/x y/'", 'translationkey = 1', "outputs = 'HTML'"), {linktitle: 'true', description: '1.5', summary: '3', slug: '12', type: '5', layout: '7', markup: 'md', weight: 5, keywords: ['a,', 'b'], aliases: ['/x', 'y/'], translationkey: '1', outputs: 'HTML'}],
  [toml("slug = '--A b-'"), {slug: 'A b'}],
  [toml('Foo = 1', '[params]', 'Foo = 2', 'Bar = []', 'weight = 4', "draft = 'yes'", 'iscjklanguage = true'), {foo: 2, bar: [], weight: 4}],
  [toml('[params]', "title = 'P'"), {title: 'P'}],
  [toml('[a]', 'x = 1', '[params.a]', 'y = 2'), {a: {y: 2}}],
  [toml('[params.params]', 'A = 1'), {params: {a: 1}}],
  [toml('[[params.l]]', 'A = 1', '[params.B]', 'C = []'), {l: [{A: 1}], b: {c: []}}],
  [yaml('params:'), {}],
  [toml('[A.B]', 'C = 2020-01-02T03:04:05+03:00', 'D = 1.0', "F = ['x', 1]", '[[L]]', 'M = {N = 1}'), {a: {b: {c: '2020-01-02T03:04:05+03:00', d: 1, f: ['x', 1]}}, l: [{M: {N: 1}}]}],
  [toml('[Sitemap]', "ChangeFreq = 5"), {sitemap: {changefreq: 5}}],
  [toml('[build]', "List = 'never'"), {build: {list: 'never'}}],
  [toml("tags = ['a', 1]", 'Categories = []'), {tags: ['a', 1], categories: []}],
  [yaml('keywords:', 'aliases:', 'weight:', 'url:', 'type:'), {keywords: null, aliases: null, weight: 0, url: '', type: ''}],
  [toml('keywords = {a = 1}', "aliases = [['a']]"), {keywords: null, aliases: null}],
  [yaml("keywords: ''", 'aliases: [~, true, 1.5]'), {keywords: [], aliases: ['', 'true', '1.5']}],
  [toml('draft = true'), {draft: true}],
  [toml("iscjklanguage = 'true'", '[params]', 'iscjklanguage = false'), {iscjklanguage: true}],
  [toml("content = 'q'", "kind = 'home'", "path = '/z'"), {content: 'q', kind: 'home', path: '/z'}],
  [yaml("toString: a", 'constructor: b', 'valueOf: c'), {tostring: 'a', constructor: 'b', valueof: 'c'}]
]

describe('readParams', () => {
  it.each(rows)('of %j', async (document, params) => {
    const {frontMatter} = await read(document)
    const {title, ...rest} = frontMatter.params
    expect(title === 'A' || title === undefined ? rest : frontMatter.params).toEqual({draft: false, iscjklanguage: false, ...params})
  })

  it('keeps quizzes as they are written', async () => {
    const {frontMatter} = await read(toml('[quiz]', 'Pass = 1', '[[quiz.Questions]]', "Question = 'Q'"))
    expect(frontMatter.params['quiz']).toEqual({pass: 1, questions: [{Question: 'Q'}]})
  })
})
