import {describe, expect, it} from 'vitest'
import {defaultSettings} from '../../../src/core/settings.ts'
import {defaultConfig} from '../../../src/site/config/default-config.ts'
import {configOf, lines, tomlConfig} from './site-folder.ts'

describe('config files', () => {
  it('may be missing: everything is as in Hugo without a config', async () => {
    const {config, messages, user} = await configOf({})
    expect(messages).toEqual([])
    expect(config).toMatchObject(defaultConfig)
    expect(config.languages).toEqual([{...defaultConfig, key: 'en', locale: 'en', label: '', direction: 'ltr', weight: 0}])
    expect(config.settings).toEqual({en: defaultSettings})
    expect(config.contentRoots).toEqual([{folder: 'content', target: '', language: 'en', files: []}])
    expect(config.staticDirs).toEqual([{folder: 'static', target: '', files: []}])
    expect(user.strict).toBe(false)
  })

  it.each([
    ['hugo.toml', 'Title = "T"\n[params]\nFooBar = 1\n'],
    ['hugo.yaml', '---\nTITLE: T\nparams:\n  fooBar: 1\n'],
    ['hugo.yml', 'title: T\nparams: {FooBar: 1}\n'],
    ['hugo.json', '{"title": "T", "params": {"foobar": 1}}'],
    ['config.toml', '\uFEFFtitle = "T"\n[params]\nfoobar = 1\n']
  ])('may be %s, keys compared without case', async (name, text) => {
    const {config, messages} = await configOf({[name]: text})
    expect(messages).toEqual([])
    expect(config.title).toBe('T')
    expect(config.params).toEqual({foobar: 1})
  })

  it('prefer hugo.* to config.*, and TOML to YAML to JSON', async () => {
    const {config} = await configOf({'config.toml': 'title = "config"', 'hugo.json': '{"title": "json"}', 'hugo.yaml': 'title: yaml'})
    expect(config.title).toBe('yaml')
  })

  it('are laid over one another: main file, config/_default, the environment', async () => {
    const files = {
      'hugo.toml': 'title = "main"\ncopyright = "main"\n[params]\na = 1\nb = 1\nc = 1\n',
      'config/_default/params.toml': 'b = 2\nc = 2\n[deep]\nx = 1\n',
      'config/_default/hugo.yaml': 'title: default\n',
      'config/staging/params.yaml': 'c: 3\ndeep:\n  y: 2\n'
    }
    const {config} = await configOf(files, {environment: 'staging'})
    expect(config.title).toBe('default')
    expect(config.copyright).toBe('main')
    expect(config.params).toEqual({a: 1, b: 2, c: 3, deep: {x: 1, y: 2}})
    expect(config.environment).toBe('staging')
    expect((await configOf(files)).config.params).toMatchObject({c: 2})
  })

  it('are named for the table and the language that they hold', async () => {
    const {config, messages} = await configOf({
      'config/_default/languages.ru.toml': 'title = "Ru"\nweight = 1\n',
      'config/_default/languages.en.toml': 'title = "En"\nweight = 2\n',
      'config/_default/params.ru.toml': 'hello = "Привет"\n',
      'config/_default/menus.ru.yaml': 'main:\n  - name: Записи\n    pageRef: /posts\n',
      'config/_default/menu.toml': '[[main]]\nname = "Posts"\n'
    })
    expect(messages).toEqual([])
    const [ru, en] = config.languages
    expect(ru).toMatchObject({key: 'ru', title: 'Ru', params: {hello: 'Привет'}, menus: {main: [{name: 'Записи', pageRef: '/posts'}]}})
    expect(en).toMatchObject({key: 'en', title: 'En', params: {}, menus: {main: [{name: 'Posts'}]}})
  })

  it('read HUGO_ variables as values of the kind that they replace', async () => {
    const {config} = await tomlConfig('title = "file"\nbuildDrafts = true\n[params]\nlist = ["a"]\n[params.deep]\nn = 1\n', {
      env: {
        HUGO_TITLE: 'variable',
        HUGO_BUILDDRAFTS: 'false',
        HUGO_DISABLEKINDS: 'rss sitemap',
        HUGO_PARAMS_LIST: '["b", "c"]',
        HUGO_PARAMS_DEEP_N: '2',
        HUGOxPARAMSxMY_KEY: 'x',
        HUGO_PAGINATION: '{"pagerSize": 3}',
        HUGO_MARKUP_GOLDMARK_RENDERER_UNSAFE: 'true',
        HUGO_VERSION: '1',
        HOME: '/'
      }
    })
    expect(config).toMatchObject({title: 'variable', buildDrafts: false, disableKinds: ['rss', 'sitemap'], pagination: {pagerSize: 3}})
    expect(config.params).toEqual({list: ['b', 'c'], deep: {n: 2}, my_key: 'x'})
    expect(config.settings['en']?.goldmark.renderer.unsafe).toBe(true)
  })

  it('are placed when they cannot be decoded, and the rest is read', async () => {
    const result = await configOf({'hugo.toml': 'title = "T"\n', 'config/_default/params.yaml': 'a: [1\n'})
    expect(result.config.title).toBe('T')
    expect(lines(result)[0]).toMatch(/^config\/_default\/params\.yaml:\d+:\d+ config-syntax /)
  })

  it('may be unreadable', async () => {
    const result = await configOf({'hugo.toml/inside.txt': ''})
    expect(lines(result)).toEqual([expect.stringMatching(/^hugo\.toml config-unreadable Unexpected failure to read the config: EISDIR/)])
  })
})

describe('options of the caller', () => {
  it('take the place of the base URL and of the content folders', async () => {
    const text = 'baseURL = "https://example.com/sub"\n[languages.en]\ncontentDir = "content/en"\n[languages.ru]\ncontentDir = "content/ru"\n'
    const {config} = await tomlConfig(text, {baseUrl: 'http://127.0.0.1:8080', content: './elsewhere/'})
    expect(config.baseUrl).toBe('http://127.0.0.1:8080/')
    expect(config.languages.map(({baseUrl}) => baseUrl)).toEqual(['http://127.0.0.1:8080/', 'http://127.0.0.1:8080/'])
    expect(config.contentRoots).toEqual([{folder: 'elsewhere', target: '', language: 'en', files: []}])
    expect((await tomlConfig(text, {content: 'content/ru'})).config.contentRoots).toEqual([{folder: 'content/ru', target: '', language: 'ru', files: []}])
  })
})
