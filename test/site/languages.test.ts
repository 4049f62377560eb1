// What Hugo 0.169 makes of the same files.
import {describe, expect, it} from 'vitest'
import {page, pageAt, pathsOf, siteOf} from './site-of.ts'

const config = `
baseURL = 'https://example.org/sub/'
defaultContentLanguage = 'en'
[languages.en]
weight = 1
[languages.ru]
weight = 2
[languages.de]
weight = 3
`

describe('languages', () => {
  it('come from the suffix, and put their key before the path', async () => {
    const site = await siteOf({
      'hugo.toml': config,
      'content/s/a.md': page('title: A en'),
      'content/s/a.ru.md': page('title: A ru\naliases: [/old, rel]'),
      'content/s/b.fr.md': page('title: B')
    })
    expect(pageAt(site, '/s/a', 'ru')).toMatchObject({url: '/sub/ru/s/a/', outputPath: 'ru/s/a/index.html', aliases: ['/ru/old', '/ru/s/rel'], translations: ['en|page|/s/a']})
    expect(pageAt(site, '/s/a').translations).toEqual(['ru|page|/s/a'])
    expect(pageAt(site, '/s/b.fr').url).toBe('/sub/s/b.fr/')
    expect(pageAt(site, '/', 'de').url).toBe('/sub/de/')
    expect(pageAt(site, '/', 'ru').translations).toEqual(['en|home|/', 'de|home|/'])
    expect(pathsOf(site, pageAt(site, '/s', 'ru').pages)).toEqual(['/s/a'])
  })

  it('come from folders of their own', async () => {
    const site = await siteOf({
      'hugo.toml': "[languages.en]\ncontentDir = 'content/english'\n[languages.ru]\ncontentDir = 'content/russian'\n",
      'content/english/p.md': page('title: P'),
      'content/russian/p.md': page('title: P ru')
    })
    expect(pageAt(site, '/p', 'ru')).toMatchObject({source: 'content/russian/p.md', file: 'p.md', url: '/ru/p/', translations: ['en|page|/p']})
  })

  it('put the default language into its folder when asked', async () => {
    const site = await siteOf({'hugo.toml': `defaultContentLanguageInSubdir = true\n${config}`, 'content/a.md': page('title: A')})
    expect(pageAt(site, '/a').url).toBe('/sub/en/a/')
  })

  it('read a `url` with a slash from the root, one without from the language', async () => {
    const site = await siteOf({'hugo.toml': config, 'content/a.ru.md': page('title: A\nurl: /x/'), 'content/b.ru.md': page('title: B\nurl: ru/y.html')})
    expect(pageAt(site, '/a', 'ru').url).toBe('/sub/x/')
    expect(pageAt(site, '/b', 'ru').url).toBe('/sub/ru/ru/y.html')
  })

  it('pair pages by `translationKey`', async () => {
    const site = await siteOf({'hugo.toml': config, 'content/one.md': page('title: One\ntranslationKey: k'), 'content/two.ru.md': page('title: Two\ntranslationKey: k')})
    expect(pageAt(site, '/one').translations).toEqual(['ru|page|/two'])
    expect(pageAt(site, '/two', 'ru').translations).toEqual(['en|page|/one'])
  })

  it('prefer a file that names its language', async () => {
    const site = await siteOf({'hugo.toml': config, 'content/a.md': page('title: Implied'), 'content/a.en.md': page('title: Named')})
    expect(pageAt(site, '/a').title).toBe('Named')
  })

  it('share the files of pages with one `translationKey`', async () => {
    const site = await siteOf({
      'hugo.toml': config,
      'content/one/index.md': page('title: One\ntranslationKey: k'),
      'content/one/pic.png': '',
      'content/two.ru.md': page('title: Two\ntranslationKey: k')
    })
    expect(pageAt(site, '/two', 'ru').resources).toMatchObject([{name: 'pic.png', url: '/sub/one/pic.png', outputPath: ''}])
  })

  it('share the files of a bundle: published once, seen by all', async () => {
    const site = await siteOf({
      'hugo.toml': config,
      'content/b/index.md': page('title: B'),
      'content/b/index.ru.md': page('title: B ru'),
      'content/b/pic.png': '',
      'content/b/c.ru.txt': '',
      'content/b/d.txt': '',
      'content/b/d.ru.txt': '',
      'content/b/lost.de.txt': '',
      'content/only/index.ru.md': page('title: Only'),
      'content/only/lost.png': ''
    })
    const files = (path: string, language: string) => pageAt(site, path, language).resources.map(({name, url, outputPath}) => [name, url, outputPath])
    expect(files('/b', 'en')).toEqual([
      ['pic.png', '/sub/b/pic.png', 'b/pic.png'],
      ['c.ru.txt', '/sub/ru/b/c.ru.txt', ''],
      ['d.txt', '/sub/b/d.txt', 'b/d.txt']
    ])
    expect(files('/b', 'ru')).toEqual([
      ['pic.png', '/sub/b/pic.png', ''],
      ['c.ru.txt', '/sub/ru/b/c.ru.txt', 'ru/b/c.ru.txt'],
      ['d.ru.txt', '/sub/ru/b/d.ru.txt', 'ru/b/d.ru.txt']
    ])
    expect(files('/only', 'ru')).toEqual([])
  })
})
