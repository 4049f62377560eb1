import {describe, expect, it} from 'vitest'
import {tomlConfig} from './site-folder.ts'

describe('languages', () => {
  it('are ordered by weight, those without one last, then by key', async () => {
    const {config} = await tomlConfig('defaultContentLanguage = "b"\n[languages.a]\n[languages.b]\nweight = 2\n[languages.c]\nweight = 1\n[languages.d]\nweight = -1\n[languages.A0]\n')
    expect(config.languages.map(({key}) => key)).toEqual(['d', 'c', 'b', 'a', 'a0'])
    expect(config.defaultContentLanguage).toBe('b')
  })

  it('have the first as default where nobody says otherwise', async () => {
    expect((await tomlConfig('[languages.c]\nweight = 1\n[languages.b]\n')).config.defaultContentLanguage).toBe('c')
    expect((await tomlConfig('defaultContentLanguage = "cn"')).config.languages.map(({key}) => key)).toEqual(['cn'])
  })

  it('leave out what is disabled', async () => {
    const {config} = await tomlConfig('disableLanguages = ["fr"]\n[languages.en]\n[languages.fr]\n[languages.ru]\ndisabled = true\n')
    expect(config.languages.map(({key}) => key)).toEqual(['en'])
  })

  it('take the site\'s locale for the default language only', async () => {
    const {config} = await tomlConfig('locale = "en-GB"\n[languages.en]\n[languages.ru]\n[languages.he]\nlocale = "he-IL"\nlabel = "עברית"\ndirection = "rtl"\n')
    expect(config.languages.map(({direction, label, locale}) => [locale, label, direction])).toEqual([
      ['en-GB', '', 'ltr'],
      ['he-IL', 'עברית', 'rtl'],
      ['ru', '', 'ltr']
    ])
  })

  it('override single values; their tables replace those of the site, except params and sitemap', async () => {
    const {config, messages} = await tomlConfig(`
title = 'Site'
summaryLength = 30
timeZone = 'Europe/Berlin'
disableKinds = ['rss']
[params]
a = 1
b = {c = 1}
[sitemap]
changefreq = 'weekly'
[permalinks]
posts = '/p/:slug/'
[pagination]
path = 'seite'
[outputs]
page = ['html', 'json']
[markup.goldmark.renderer]
unsafe = true
[[menus.main]]
name = 'Posts'
[[menus.foot]]
name = 'Foot'
[languages.en]
weight = 1
[languages.ru]
title = 'Сайт'
summaryLength = 40
timeZone = 'Europe/Moscow'
hasCJKLanguage = true
disableKinds = []
copyright = 'ру'
[languages.ru.params]
b = {d = 2}
[languages.ru.sitemap]
priority = 0.5
[languages.ru.permalinks]
news = '/n/:slug/'
[languages.ru.pagination]
pagerSize = 3
[languages.ru.outputs]
home = ['html']
[languages.ru.taxonomies]
tag = 'tags'
[languages.ru.markup.highlight]
style = 'fruity'
[[languages.ru.menus.main]]
name = 'Записи'
`)
    expect(messages).toEqual([])
    const [en, ru] = config.languages
    expect(en).toMatchObject({title: 'Site', disableKinds: ['rss'], pagination: {path: 'seite', pagerSize: 10}, params: {a: 1, b: {c: 1}}})
    expect(ru).toMatchObject({
      title: 'Сайт',
      copyright: 'ру',
      disableKinds: [],
      params: {a: 1, b: {c: 1, d: 2}},
      sitemap: {changeFreq: 'weekly', priority: 0.5, filename: 'sitemap.xml'},
      pagination: {pagerSize: 3, path: 'page'},
      taxonomies: {tag: 'tags'}
    })
    expect(ru?.permalinks.map(({pattern}) => pattern)).toEqual(['/n/:slug/', '/n/:slug/'])
    expect(ru?.outputs).toMatchObject({home: ['html'], page: ['html']})
    expect(Object.keys(ru?.menus ?? {})).toEqual(['main'])
    expect(config.settings['ru']).toMatchObject({language: 'ru', locale: 'ru', timeZone: 'Europe/Moscow', summaryLength: 40, hasCJKLanguage: true})
    expect(config.settings['ru']?.goldmark.renderer.unsafe).toBe(false)
    expect(config.settings['ru']?.highlight.style).toBe('fruity')
    expect(config.settings['en']?.goldmark.renderer.unsafe).toBe(true)
  })

  it('switch the embedded hooks on, unless each has a host of its own or the files are copied', async () => {
    const hooks = async (text: string) => (await tomlConfig(text)).config.settings['en']?.goldmark.renderHooks.link.useEmbedded
    expect(await hooks('title = "x"')).toBe('auto')
    expect(await hooks('[languages.en]\n[languages.ru]\n')).toBe('fallback')
    expect(await hooks('[languages.en]\nbaseURL = "https://en.example.com"\n[languages.ru]\nbaseURL = "https://ru.example.com/"\n')).toBe('auto')
    expect(await hooks('[languages.en]\n[markup.goldmark]\nduplicateResourceFiles = true\n')).toBe('auto')
    expect(await hooks('[languages.en]\n[markup.goldmark.renderHooks.link]\nuseEmbedded = "never"\n')).toBe('never')
  })

  it('may have a host each', async () => {
    const {config} = await tomlConfig('[languages.en]\nbaseURL = "https://en.example.com"\n[languages.ru]\nbaseURL = "https://ru.example.com/"\n')
    expect(config.isMultihost).toBe(true)
    expect(config.languages.map(({baseUrl}) => baseUrl)).toEqual(['https://en.example.com/', 'https://ru.example.com/'])
  })
})

describe('base URL', () => {
  it.each([
    ['https://example.com', 'https://example.com/'],
    ['https://example.com/sub', 'https://example.com/sub/'],
    ['https://example.com/süb x', 'https://example.com/s%C3%BCb%20x/'],
    ['/sub', '/sub/'],
    ['https://example.com/?a=b#c', 'https://example.com/?a=b#c']
  ])('%s becomes %s', async (given, expected) => {
    expect((await tomlConfig(`baseURL = ${JSON.stringify(given)}`)).config.baseUrl).toBe(expected)
  })
})
