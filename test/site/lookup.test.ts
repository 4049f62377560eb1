// What Hugo 0.169 links: `relref`, and the embedded hooks for links and images.
import {beforeAll, describe, expect, it} from 'vitest'
import type {Question} from '../../src/core/lookup.ts'
import {compilePage} from '../../src/site/compile-page.ts'
import type {Site} from '../../src/site/site.ts'
import {page, pageAt, siteOf} from './site-of.ts'

const names = ['_index.md', 'about.md', 'docs/_index.md', 'docs/guide.md', 'posts/a.md', 'posts/a.ru.md', 'posts/c.md', 'posts/My Page.md', 'posts/b/index.md', 'posts/b/inner.md', 'deeper/x/y/uniq.md', 'q/twin.md', 'r/twin.md']
const files = {
  'hugo.toml': "baseURL = 'https://example.org/sub/'\ndefaultContentLanguage = 'en'\n[params]\ndeep = {key = 'site'}\n[languages.en]\n[languages.ru]\n",
  ...Object.fromEntries(names.map((name) => [`content/${name}`, page(`title: ${name}\ntags: [x]\ndeep: {own: page}`)])),
  'content/posts/b/pic.png': '',
  'content/posts/b/deep/x.png': '',
  'assets/img/logo.png': '',
  'static/static.png': ''
}
let site: Site
beforeAll(async () => {
  site = await siteOf(files)
})

const ask = (from: string, question: Question): string | undefined => site.lookup(pageAt(site, from).key)(question)?.relPermalink

describe('a page', () => {
  // From, path, answer to a link, answer to a reference; `-` for nothing.
  const rows = `
    /posts/a | a.md              | /sub/posts/a/       | /sub/posts/a/
    /posts/a | ./a.md            | /sub/posts/a/       | /sub/posts/a/
    /posts/a | b                 | /sub/posts/b/       | /sub/posts/b/
    /posts/a | b/index.md        | /sub/posts/b/       | /sub/posts/b/
    /posts/a | b/                | /sub/posts/b/       | /sub/posts/b/
    /posts/a | /posts/A.md       | /sub/posts/a/       | /sub/posts/a/
    /posts/a | posts/a.md        | /sub/posts/a/       | /sub/posts/a/
    /posts/a | ../about.md       | /sub/about/         | /sub/about/
    /posts/a | ../about          | /sub/about/         | /sub/about/
    /posts/a | ../../about.md    | /sub/about/         | /sub/about/
    /posts/a | ../c.md           | -                   | -
    /posts/a | guide.md          | -                   | /sub/docs/guide/
    /posts/a | Uniq              | -                   | /sub/deeper/x/y/uniq/
    /posts/a | twin              | -                   | -
    /posts/a | x                 | -                   | /sub/tags/x/
    /posts/a | /tags/x           | /sub/tags/x/        | /sub/tags/x/
    /posts/a | _index.md         | /sub/posts/         | /sub/posts/
    /posts/a | .                 | /sub/posts/         | /sub/posts/
    /posts/a | ..                | /sub/               | /sub/
    /posts/a | /                 | /sub/               | /sub/
    /posts/a | My Page.md        | /sub/posts/my-page/ | /sub/posts/my-page/
    /posts/a | a.ru.md           | /sub/posts/a/       | /sub/posts/a/
    /posts/b | a.md              | /sub/posts/a/       | /sub/posts/a/
    /posts/b | ../a.md           | /sub/posts/a/       | /sub/posts/a/
    /posts/b | ../about          | /sub/about/         | /sub/about/
    /posts/b | ../about.md       | -                   | -
    /posts/b | ../posts/c.md     | -                   | -
    /docs    | guide.md          | /sub/docs/guide/    | /sub/docs/guide/
    /docs    | a                 | -                   | /sub/posts/a/
    /docs    | b/index.md        | -                   | -
    /docs    | _index.md         | /sub/docs/          | /sub/docs/
    /docs    | ../posts/c.md     | /sub/posts/c/       | /sub/posts/c/`
  const cases = rows.trim().split('\n').map((row) => row.split('|').map((cell) => cell.trim()))

  it.each(cases)('on %s, %s is %s or %s', (from = '', path = '', link, reference) => {
    expect(ask(from, {kind: 'link', path}) ?? '-').toBe(link)
    expect(ask(from, {kind: 'page', path}) ?? '-').toBe(reference)
  })

  it('is found in another language, and in another format', () => {
    expect(ask('/posts/a', {kind: 'page', path: 'a.md', language: 'ru'})).toBe('/sub/ru/posts/a/')
    expect(ask('/posts/a', {kind: 'page', path: '/posts', outputFormat: 'rss'})).toBe('/sub/posts/index.xml')
    expect(ask('/posts/a', {kind: 'page', path: '/posts', outputFormat: 'json'})).toBeUndefined()
    expect(ask('/posts/a', {kind: 'page', path: 'a.md', language: 'xx'})).toBeUndefined()
  })
})

describe('a file', () => {
  const rows: readonly (readonly [string, string, string | undefined])[] = [
    ['/posts/b', 'pic.png', '/sub/posts/b/pic.png'],
    ['/posts/b', './pic.png', '/sub/posts/b/pic.png'],
    ['/posts/b', '/pic.png', '/sub/posts/b/pic.png'],
    ['/posts/b', 'PIC.png', '/sub/posts/b/pic.png'],
    ['/posts/b', 'deep/x.png', '/sub/posts/b/deep/x.png'],
    ['/posts/b', 'b/pic.png', undefined],
    ['/posts/b', '/posts/b/pic.png', undefined],
    ['/posts/b', 'inner.md', ''],
    ['/posts/a', 'b/pic.png', undefined],
    ['/posts/a', 'img/logo.png', '/sub/img/logo.png'],
    ['/posts/a', 'static.png', undefined]
  ]
  it.each(rows)('on %s, %s is %s', (from, path, url) => {
    expect(ask(from, {kind: 'resource', path})).toBe(url)
    expect(ask(from, {kind: 'link', path})).toBe(url)
  })
})

describe('other questions', () => {
  const value = (path: string): unknown => site.lookup(pageAt(site, '/posts/a').key)({kind: 'param', path})?.value

  it('read params of the page, then of the site', () => {
    expect([value('deep.own'), value('Deep.Key'), value('title'), value('nosuch'), value('deep.own.more')]).toEqual(['page', 'site', 'posts/a.md', undefined, undefined])
  })

  it('make URLs absolute: from the host with a slash, from the base without one', () => {
    const lookup = site.lookup(pageAt(site, '/posts/a').key)
    const url = (path: string) => lookup({kind: 'absUrl', path})?.permalink
    expect([url('/a.png'), url('a.png'), url('https://example.com/x'), url('//cdn.example.com/x')]).toEqual(['https://example.org/a.png', 'https://example.org/sub/a.png', 'https://example.com/x', '//cdn.example.com/x'])
    expect(lookup({kind: 'relUrl', path: 'a b.png'})?.relPermalink).toBe('/sub/a%20b.png')
  })

  it('of a page that is not there have no answer', () => expect(site.lookup('en|page|/nosuch')({kind: 'param', path: 'title'})).toBeUndefined())
})

// What Hugo 0.169 linked for the same files.
describe('a file with the suffix of a language', () => {
  const photos = ['photo.png', 'photo.ru.png', 'only.en.png', 'up.RU.png', 'x.fr.png']
  const bundle = {
    'hugo.toml': "baseURL = 'https://example.org/'\n[languages.en]\nweight = 1\n[languages.ru]\nweight = 2\n",
    'content/p/index.md': page('title: P'),
    'content/p/index.ru.md': page('title: П'),
    ...Object.fromEntries(photos.map((name) => [`content/p/${name}`, '']))
  }

  it.each([
    ['photo.png', '/p/photo.png', '/ru/p/photo.ru.png'],
    ['PHOTO.png', '/p/photo.png', '/ru/p/photo.ru.png'],
    ['photo.ru.png', undefined, '/ru/p/photo.ru.png'],
    ['only.png', '/p/only.en.png', '/p/only.en.png'],
    ['up.png', '/ru/p/up.RU.png', '/ru/p/up.RU.png'],
    ['x.png', undefined, undefined]
  ])('%s is %s in English, %s in Russian', async (path, english, russian) => {
    const bilingual = await siteOf(bundle)
    const answer = (language: string): string | undefined => bilingual.lookup(pageAt(bilingual, '/p', language).key)({kind: 'resource', path})?.relPermalink
    expect([answer('en'), answer('ru')]).toEqual([english, russian])
  })
})

// What Hugo 0.169 linked for the same files.
describe('a file that other languages have', () => {
  const languages = ['en', 'ru', 'fr', 'de']
  it.each([
    ['en ru', 'en ru ru ru'],
    ['ru de', 'ru ru ru de'],
    ['en fr', 'en en fr fr'],
    ['en de', 'en en de de'],
    ['fr de', 'fr fr fr de']
  ])('is the nearest one: of %s, %s', async (have, expected) => {
    const config = `baseURL = 'https://example.org/'\n${languages.map((key, index) => `[languages.${key}]\nweight = ${index + 1}\n`).join('')}`
    const bundle = Object.fromEntries([...languages.map((key) => [`content/p/index.${key}.md`, page('title: P')]), ...have.split(' ').map((key) => [`content/p/x.${key}.png`, ''])])
    const loaded = await siteOf({'hugo.toml': config, ...bundle})
    const found = languages.map((language) => loaded.lookup(pageAt(loaded, '/p', language).key)({kind: 'resource', path: 'x.png'})?.relPermalink)
    expect(found.map((url) => /x\.(\w+)\.png/.exec(url ?? '')?.[1]).join(' ')).toBe(expected)
  })
})

describe('a relative address that leads to a file', () => {
  const body = '[a](files/gone.zip) [b](here.zip) [c](static.zip) [d](other.html) [e](index.xml) ![f](static.png) ![g](gone.png) [h](sub%20page.txt) [i](/x.zip) [j](../x.zip) [k](https://e.org/x.zip) [l](plain)'
  const sources = {
    'hugo.toml': "baseURL = 'https://example.org/base/'\n",
    'content/p/_index.md': page('title: P', body),
    'content/p/here.zip': '',
    'content/o.md': page('title: O\nurl: /p/other.html'),
    'static/p/static.zip': '',
    'static/p/static.png': '',
    'static/p/sub page.txt': ''
  }

  it.each(['never', 'always'])('is reported if there is none (hooks: %s)', async (use) => {
    const config = `${sources['hugo.toml']}[markup.goldmark.renderHooks.link]\nuseEmbedded = '${use}'\n[markup.goldmark.renderHooks.image]\nuseEmbedded = '${use}'\n`
    const loaded = await siteOf({...sources, 'hugo.toml': config})
    const {messages} = await compilePage(loaded, pageAt(loaded, '/p').key)
    expect(messages.map(({column, rule, reason}) => `${column} ${rule} ${reason}`)).toEqual([
      '1 link-unresolved Unexpected link to `files/gone.zip`, expected a file or page of the site',
      `${body.indexOf('![g]') + 1} image-missing Unexpected image \`gone.png\`, expected a file of the page or of the assets`
    ])
  })

  it.each(['never', 'always'])('is reported for pictures in folders with other files, whichever way they are shown (hooks: %s)', async (use) => {
    const paths = ['/base/img/gone.png', '/base/img/there.png', '/base/img/th%65re.png?v=1', '/base/empty/gone.png', '/img/there.png', '../img/gone.png', '../img/there.png', '/base/p/here.zip', '/base/p/gone.png', '//e.org/x.png', 'https://e.org/x.png', 'gone.png', 'here.zip', 'data:image/png;base64,x']
    const loaded = await siteOf({
      ...sources,
      'hugo.toml': `${sources['hugo.toml']}[markup.goldmark.renderHooks.image]\nuseEmbedded = '${use}'\n`,
      'content/p/_index.md': page('title: P', paths.map((path) => `{{< figure src="${path}" >}}\n\n![](${path})\n`).join('\n')),
      'static/img/there.png': ''
    })
    const {messages} = await compilePage(loaded, pageAt(loaded, '/p').key)
    const lost = ['/base/img/gone.png', '../img/gone.png', '/base/p/gone.png', 'gone.png']
    expect(messages.map(({actual, column, line, rule}) => `${line}:${column} ${rule} ${actual}`)).toEqual(lost.flatMap((path) => [0, 2].map((more) => `${5 + 4 * paths.indexOf(path) + more}:1 image-missing ${path}`)))
    expect(messages[0]?.reason).toBe('Unexpected image `/base/img/gone.png`, expected a file of the page or of `static`')
  })

  it('is not judged while a shortcode is to fill it in', async () => {
    const loaded = await siteOf({'content/p.md': page('title: P\nbase: https://e.org', '[a]({{< param base >}}/x.zip) ![b]({{< param base >}}/x.png)')})
    expect((await compilePage(loaded, pageAt(loaded, '/p').key)).messages).toEqual([])
  })
})
