// What Hugo 0.169 makes of the same files.
import {describe, expect, it} from 'vitest'
import {page, pageAt, pathsOf, siteOf} from './site-of.ts'

const urlsOf = (site: Awaited<ReturnType<typeof siteOf>>): string[] => [...site.pages.values()].map(({url}) => url).sort()

describe('pages', () => {
  it('come from files, and home, sections and taxonomies from nowhere', async () => {
    const site = await siteOf({'content/posts/a.md': page('title: A'), 'content/about.md': page('title: About')})
    expect(urlsOf(site)).toEqual(['/', '/about/', '/categories/', '/posts/', '/posts/a/', '/tags/'])
    expect(pageAt(site, '/posts')).toMatchObject({kind: 'section', title: 'Posts', source: '', bundle: 'branch', type: 'posts', section: 'posts'})
    expect(pageAt(site, '/about')).toMatchObject({kind: 'page', type: 'page', section: '', source: 'content/about.md', file: 'about.md'})
    expect(pageAt(site, '/')).toMatchObject({kind: 'home', title: 'Blog', type: 'page'})
  })

  it('live in nested sections only where there is an index', async () => {
    const site = await siteOf({'content/a/b/c/p.md': page('title: P'), 'content/a/b/_index.md': page('title: B')})
    expect(pathsOf(site, pageAt(site, '/').pages)).toEqual(['/a'])
    expect(pathsOf(site, pageAt(site, '/a').pages)).toEqual(['/a/b'])
    expect(pathsOf(site, pageAt(site, '/a/b').pages)).toEqual(['/a/b/c/p'])
    expect(pageAt(site, '/a/b/c/p').parent).toBe('en|section|/a/b')
  })

  it('leave out drafts, future and expired ones, and say why', async () => {
    const files = {
      'hugo.toml': "timeZone = 'Europe/Moscow'\n",
      'content/d.md': page('title: D\ndraft: true'),
      'content/f.md': page('title: F\ndate: 2030-01-01'),
      'content/e.md': page('title: E\nexpiryDate: 2020-01-01'),
      'content/p.md': page('title: P\ndate: 2030-01-01\npublishDate: 2020-01-01')
    }
    const site = await siteOf(files)
    expect([...site.pages.values()].filter(({kind}) => kind === 'page').map(({path}) => path)).toEqual(['/p'])
    expect(site.skipped).toEqual([
      {source: 'content/d.md', reason: 'draft', detail: '`draft` is true'},
      {source: 'content/e.md', reason: 'expired', detail: 'expiry date 2020-01-01T00:00:00+03:00 is before 2026-11-23T00:00:00Z (dates without an offset are in Europe/Moscow)'},
      {source: 'content/f.md', reason: 'future', detail: 'publish date 2030-01-01T00:00:00+03:00 is after 2026-11-23T00:00:00Z (dates without an offset are in Europe/Moscow)'}
    ])
    const all = await siteOf(files, {drafts: true, future: true, expired: true})
    expect(all.skipped).toEqual([])
  })

  it('keep the section of a draft only, and lose a section whose index is a draft', async () => {
    const site = await siteOf({
      'content/zz/p.md': page('title: P\ndraft: true\ntags: [secret]'),
      'content/s/_index.md': page('title: S\ndraft: true'),
      'content/s/p.md': page('title: P')
    })
    expect(urlsOf(site)).toEqual(['/', '/categories/', '/s/p/', '/tags/', '/zz/'])
    expect(pathsOf(site, pageAt(site, '/').pages)).toEqual(['/zz'])
  })

  it('are in one place of the default order: weight, date, title, path', async () => {
    const site = await siteOf({
      'content/p/a.md': page('title: Same\ndate: 2020-01-01'),
      'content/p/b.md': page('title: same\ndate: 2020-01-01'),
      'content/p/c.md': page('title: New\ndate: 2021-01-01'),
      'content/p/d.md': page('title: Heavy\nweight: 5\ndate: 2019-01-01'),
      'content/p/e.md': page('title: Light\nweight: -1'),
      'content/p/f.md': page('title: Other\nlinkTitle: AAA\ndate: 2020-01-01')
    })
    expect(pathsOf(site, pageAt(site, '/p').pages)).toEqual(['/p/e', '/p/d', '/p/c', '/p/f', '/p/b', '/p/a'])
    expect(pageAt(site, '/p/c')).toMatchObject({next: 'en|page|/p/d', previous: 'en|page|/p/f'})
    expect(pageAt(site, '/p/e').next).toBeUndefined()
  })

  it('take the dates of the pages below where they have none', async () => {
    const site = await siteOf({
      'content/p/s/_index.md': page('title: S\ntags: [s]'),
      'content/p/s/a.md': page('title: A\ndate: 2020-01-01\nlastmod: 2022-01-01\ntags: [x]'),
      'content/p/s/b.md': page('title: B\ndate: 2021-05-05T00:00:00+02:00'),
      'content/q/_index.md': page('title: Q\ndate: 2001-01-01'),
      'content/q/c.md': page('title: C\ndate: 2023-01-01')
    })
    const dates = (path: string) => {
      const {date, lastmod} = pageAt(site, path).frontMatter
      return [date, lastmod]
    }
    expect(dates('/p/s')).toEqual(['2021-05-05T00:00:00+02:00', '2022-01-01T00:00:00Z'])
    expect(dates('/p')).toEqual(dates('/p/s'))
    expect(dates('/q')).toEqual(['2001-01-01T00:00:00Z', '2001-01-01T00:00:00Z'])
    expect(dates('/')).toEqual(['2023-01-01T00:00:00Z', '2023-01-01T00:00:00Z'])
    expect(dates('/tags/x')).toEqual(['2020-01-01T00:00:00Z', '2022-01-01T00:00:00Z'])
    expect(dates('/tags')).toEqual(dates('/p/s'))
    expect(dates('/tags/s')).toEqual(dates('/p/s'))
    expect(dates('/categories')).toEqual(['', ''])
  })

  it('are found as Chinese, Japanese or Korean by the whole file', async () => {
    const site = await siteOf({'hugo.toml': 'hasCJKLanguage = true\n', 'content/a.md': page('title: 中文'), 'content/b.md': page('title: b'), 'content/c.md': page('title: c\nisCJKLanguage: false', '中')})
    expect(['/a', '/b', '/c'].map((path) => pageAt(site, path).frontMatter.params['iscjklanguage'])).toEqual([true, false, false])
  })
})

describe('build options', () => {
  it('take pages out of lists, or their addresses away', async () => {
    const site = await siteOf({
      'content/p/never.md': page('title: Never\nbuild: {render: never}\ntags: [t]'),
      'content/p/link.md': page('title: Link\nbuild: {render: link}'),
      'content/p/unlisted.md': page('title: Unlisted\nbuild: {list: never}'),
      'content/p/local.md': page('title: Local\nbuild: {list: local}')
    })
    expect(pathsOf(site, pageAt(site, '/p').pages)).toEqual(['/p/link', '/p/local', '/p/never'])
    expect(pageAt(site, '/p/never')).toMatchObject({url: '', outputPath: '', listed: true, terms: {}})
    expect(pageAt(site, '/p/link')).toMatchObject({url: '/p/link/', outputPath: ''})
    expect(pageAt(site, '/p/unlisted')).toMatchObject({url: '/p/unlisted/', outputPath: 'p/unlisted/index.html', listed: false})
    expect(pathsOf(site, site.order['en'] ?? [])).not.toContain('/p/local')
  })

  it('switch kinds off', async () => {
    const site = await siteOf({'hugo.toml': "disableKinds = ['taxonomy', 'term', 'rss', 'section']\n", 'content/p/a.md': page('title: A\ntags: [x]')})
    expect(urlsOf(site)).toEqual(['/', '/p/a/'])
    expect(pageAt(site, '/').outputFormats.map(({name}) => name)).toEqual(['html'])
  })
})

describe('cascades', () => {
  it('fill in what pages leave open: the page, the nearest section, the config', async () => {
    const site = await siteOf({
      'hugo.toml': "[cascade.params]\nfrom = 'config'\nonly = 'config'\n",
      'content/a/_index.md': page('title: A\ncascade:\n  - target: {kind: page}\n    params: {from: a, kind: page}\n  - params: {from: a-second}\n    type: special'),
      'content/a/b/_index.md': page('title: B\ncascade: {params: {from: b}}'),
      'content/a/b/p.md': page('title: P'),
      'content/a/q.md': page('title: Q\nparams: {from: own}'),
      'content/r.md': page('title: R')
    })
    const from = (path: string) => pageAt(site, path).frontMatter.params['from']
    expect([from('/a/b/p'), from('/a/q'), from('/a'), from('/r')]).toEqual(['b', 'own', 'a-second', 'config'])
    expect(pageAt(site, '/a/b/p')).toMatchObject({type: 'special', frontMatter: {params: {kind: 'page', only: 'config'}}})
  })

  it('come from drafts too', async () => {
    const site = await siteOf({'content/tags/x/_index.md': page('title: X\ndraft: true\ncascade: {params: {color: red}}'), 'content/tags/x/p.md': page('title: P')})
    expect(pageAt(site, '/tags/x/p').frontMatter.params['color']).toBe('red')
  })

  it('give terms to terms', async () => {
    const site = await siteOf({'content/tags/_index.md': page('title: T\ncascade: {tags: [all]}'), 'content/a.md': page('title: A\ntags: [x]')})
    expect(pathsOf(site, pageAt(site, '/tags/all').pages)).toEqual(['/tags/all', '/tags', '/tags/x'])
  })

  it('set the type from `params` too, which a page of its own cannot', async () => {
    const site = await siteOf({
      'content/s/_index.md': page('title: S\ncascade: {params: {type: ctype}}'),
      'content/s/own.md': page('title: Own\nparams: {type: ptype}'),
      'content/s/cas.md': page('title: Cas')
    })
    expect(pageAt(site, '/s/own')).toMatchObject({type: 'ctype', frontMatter: {params: {type: 'ptype'}}})
    expect(pageAt(site, '/s/cas').type).toBe('ctype')
  })

  it('aim by path, environment and language', async () => {
    const site = await siteOf({
      'content/_index.md': page('title: Home\ncascade:\n  - {target: {path: "/p/**"}, params: {a: path}}\n  - {target: {environment: staging}, params: {b: staging}}\n  - {_target: {lang: en}, params: {c: en}}\n  - {target: {sites: {matrix: {languages: [de]}}}, params: {d: de}}'),
      'content/p/x.md': page('title: X')
    })
    expect(pageAt(site, '/p/x').frontMatter.params).toMatchObject({a: 'path', c: 'en'})
    expect(Object.keys(pageAt(site, '/p/x').frontMatter.params)).not.toEqual(expect.arrayContaining(['b']))
    expect(pageAt(site, '/p').frontMatter.params['a']).toBeUndefined()
    expect(pageAt(site, '/p').frontMatter.params['d']).toBeUndefined()
  })
})

describe('taxonomies', () => {
  const titles = (site: Awaited<ReturnType<typeof siteOf>>, path: string) => Object.fromEntries(Object.entries(pageAt(site, path).terms).map(([name, terms]) => [name, terms.map(({title}) => title)]))

  it('join spellings, keep the order of the page, and skip what is empty', async () => {
    const site = await siteOf({
      'content/p/a.md': page('title: A\ntags: [Go Lang, b, "", go-lang]\ncategories: One'),
      'content/p/b.md': page('title: B\ntags: [2020, 1.5, true]')
    })
    expect(titles(site, '/p/a')).toEqual({tags: ['B', 'Go Lang'], categories: ['One']})
    expect(titles(site, '/p/b')).toEqual({tags: ['2020', '1.5', 'True']})
    expect(pageAt(site, '/tags/go-lang')).toMatchObject({kind: 'term', title: 'Go Lang', url: '/tags/go-lang/', section: 'tags'})
  })

  const urls = {'C++': '/tags/c++/', 'C#': '/tags/c%23/', '.NET': '/tags/.net/', 'node.js': '/tags/node.js/', 'a&b': '/tags/ab/', '100%': '/tags/100/', 'ci/cd': '/tags/ci/cd/', 'it’s': '/tags/its/', 'foo  bar': '/tags/foo--bar/', über: '/tags/%C3%BCber/'}
  it.each(Object.entries(urls))('%s is at %s', async (term, url) => {
    const site = await siteOf({'content/a.md': page(`title: A\ntags: [${JSON.stringify(term)}]`)})
    expect(pageAt(site, '/a').terms['tags']?.map((entry) => entry.url)).toEqual([url])
  })

  it('order pages by their weight in the taxonomy', async () => {
    const site = await siteOf({
      'content/p/a.md': page('title: A\ntags: [x]\ntags_weight: 20'),
      'content/p/b.md': page('title: B\ntags: [x]\ntags_weight: 10'),
      'content/p/c.md': page('title: C\ntags: [x]')
    })
    expect(pathsOf(site, pageAt(site, '/tags/x').pages)).toEqual(['/p/c', '/p/b', '/p/a'])
  })

  it('list what terms below carry, and terms newest first', async () => {
    const site = await siteOf({
      'content/a.md': page('title: A\ndate: 2020-01-01\ntags: [ci/cd]'),
      'content/b.md': page('title: B\ndate: 2021-01-01\ntags: [ci]'),
      'content/c.md': page('title: C\ndate: 2022-01-01\ntags: [z]')
    })
    expect(pathsOf(site, pageAt(site, '/tags/ci').pages)).toEqual(['/b', '/a'])
    expect(pathsOf(site, pageAt(site, '/tags').pages)).toEqual(['/tags/z', '/tags/ci', '/tags/ci/cd'])
  })

  it('have pages of their own', async () => {
    const site = await siteOf({
      'hugo.toml': "[taxonomies]\nserie = 'my-series'\n",
      'content/my-series/x/_index.md': page('title: The X\nurl: /x.html'),
      'content/my-series/lonely/_index.md': page('title: Lonely'),
      'content/my-series/leaf.md': page('title: Leaf'),
      'content/a.md': page('title: A\nmy-series: [X]')
    })
    expect(pageAt(site, '/my-series')).toMatchObject({kind: 'taxonomy', title: 'My Series'})
    expect(pathsOf(site, pageAt(site, '/my-series').pages)).toEqual(['/my-series/lonely', '/my-series/x'])
    expect(pageAt(site, '/a').terms['my-series']).toEqual([{title: 'The X', url: '/x.html', key: 'en|term|/my-series/x'}])
    expect(pageAt(site, '/my-series/leaf').kind).toBe('page')
  })

  it('know terms of files inside a bundle, without pages', async () => {
    const site = await siteOf({'content/b/index.md': page('title: B'), 'content/b/inner.md': page('title: I\ntags: [inner]')})
    expect(pageAt(site, '/tags/inner')).toMatchObject({kind: 'term', pages: []})
  })
})

describe('addresses', () => {
  const urls: readonly (readonly [string, string, string, string])[] = [
    ['/a/b.html', 'a/b.html', '/a/b.html', 'a/b'],
    ['/pretty', 'pretty/index.html', '/pretty/', 'pretty'],
    ['pretty/', 'pretty/index.html', '/pretty/', 'pretty'],
    ['/x.y/z', 'x.y/z', '/x.y/z', 'x.y/z'],
    ['/UPPER/Case.HTML', 'UPPER/Case.HTML', '/UPPER/Case.HTML', 'UPPER/Case'],
    ['/a b/c', 'a b/c/index.html', '/a%20b/c/', 'a b/c'],
    ['/h#frag', 'h#frag/index.html', '/h%23frag/', 'h#frag'],
    ['a/../b', 'b/index.html', '/b/', 'b'],
    ['//dbl//slash', 'dbl/slash/index.html', '/dbl/slash/', 'dbl/slash'],
    ['/deep/index.html', 'deep/index.html', '/deep/', 'deep'],
    ['/esc\\:colon/', 'esc:colon/index.html', '/esc:colon/', 'esc:colon'],
    ['/:year/:slug.html', '2020/t.html', '/2020/t.html', '2020/t']
  ]
  it.each(urls)('url %s', async (url, outputPath, link, folder) => {
    const site = await siteOf({'content/p/b/index.md': page(`title: T\ndate: 2020-01-01\nurl: ${JSON.stringify(url)}`), 'content/p/b/My File.txt': ''})
    expect(pageAt(site, '/p/b')).toMatchObject({outputPath, url: link})
    expect(pageAt(site, '/p/b').resources[0]?.outputPath).toBe(`${folder}/My File.txt`)
  })

  it('live below a base URL with a path', async () => {
    const site = await siteOf({'hugo.toml': "baseURL = 'https://example.org/blog'\n", 'content/p/a.md': page('title: A')})
    expect(pageAt(site, '/p/a')).toMatchObject({url: '/blog/p/a/', permalink: 'https://example.org/blog/p/a/', outputPath: 'p/a/index.html'})
  })

  it('follow permalinks, and keep a section where it is', async () => {
    const site = await siteOf({
      'hugo.toml': "[permalinks]\nposts = '/:year/:slug/'\n[permalinks.term]\ntags = '/t/:title/'\n",
      'content/posts/a.md': page('title: Hello World\ndate: 2020-01-01\ntags: [ci/cd]'),
      'content/posts/b/index.md': page('title: x\nslug: b-slug\ndate: 2021-01-01')
    })
    expect(pageAt(site, '/posts/a').url).toBe('/2020/hello-world/')
    expect(pageAt(site, '/posts/b').url).toBe('/2021/b-slug/')
    expect(pageAt(site, '/posts').url).toBe('/posts/')
    expect(pageAt(site, '/tags/ci/cd').url).toBe('/t/ci/cd/')
  })

  it('have the slugs of sections, taxonomies and terms in place of their names', async () => {
    const site = await siteOf({
      'content/docs/_index.md': page('title: D\nslug: manual'),
      'content/docs/a/b/_index.md': page('title: B\nslug: bee'),
      'content/docs/a/b/p.md': page('title: P'),
      'content/tags/_index.md': page('title: Tags\nslug: topics'),
      'content/tags/x/_index.md': page('title: X\nslug: ex'),
      'content/_index.md': page('title: Home\nslug: lost')
    })
    expect(['/', '/docs', '/docs/a/b', '/docs/a/b/p', '/tags', '/tags/x'].map((path) => pageAt(site, path).url)).toEqual(['/', '/manual/', '/manual/a/bee/', '/manual/a/bee/p/', '/topics/', '/topics/ex/'])
  })

  it('keep a `url` of a section as it is written', async () => {
    const site = await siteOf({'content/news/_index.md': page('title: N\nurl: /U V/'), 'content/news/a.md': page('title: A')})
    expect([pageAt(site, '/news').url, pageAt(site, '/news/a').url]).toEqual(['/U%20V/', '/news/a/'])
  })

  const blanks: readonly (readonly [string, string, string])[] = [
    ['', ' lead', '/tags/-lead/'],
    ["disablePathToLower = true\n", ' lead', '/tags/-lead/'],
    ["[permalinks]\ntags = '/t/:slug/'\n", 'C++', '/t/c/'],
    ["uglyURLs = true\n[permalinks]\ntags = '/t/:slug/'\n", 'C++', '/t/c-.html'],
    ['uglyURLs = true\n', '?', '/tags/.html']
  ]
  it.each(blanks)('%s%s is at %s', async (config, term, url) => {
    const site = await siteOf({'hugo.toml': config, 'content/a.md': page(`title: A\ntags: [${JSON.stringify(term)}]`)})
    expect(pageAt(site, '/a').terms['tags']?.map((entry) => entry.url)).toEqual([url])
  })

  it('never lead out of the output folder', async () => {
    const site = await siteOf({'content/p/a.md': page('title: A\nslug: ../../../up\ntags: [../../etc]'), 'content/p/b.md': page('title: B\nurl: /../../b/\naliases: [../../../old]')})
    expect(pageAt(site, '/p/a')).toMatchObject({url: '/p/../../../up/', outputPath: '', aliasPages: []})
    expect(pageAt(site, '/tags/../../etc').outputPath).toBe('')
    expect(pageAt(site, '/p/b')).toMatchObject({url: '/b/', outputPath: 'b/index.html', aliasPages: [{outputPath: 'old/index.html'}]})
  })

  it('are ugly when asked', async () => {
    const site = await siteOf({'hugo.toml': 'uglyURLs = true\n', 'content/post/a.md': page('title: A\ntags: [x]')})
    expect(['/post/a', '/tags/x', '/post', '/'].map((path) => pageAt(site, path).url)).toEqual(['/post/a.html', '/tags/x.html', '/post/index.html', '/index.html'])
    expect(pageAt(site, '/tags/x').outputFormats.map(({url}) => url)).toEqual(['/tags/x.html', '/tags/x/index.xml'])
  })

  it('write formats of the site’s own, one without a suffix too', async () => {
    const site = await siteOf({
      'hugo.toml': "[mediaTypes.'text/netlify']\ndelimiter = ''\n[outputFormats.redir]\nmediatype = 'text/netlify'\nbaseName = '_redirects'\n[outputs]\nhome = ['html', 'redir', 'json']\n",
      'content/a.md': page('title: A\noutputs: [json, html]')
    })
    expect(pageAt(site, '/').outputFormats.map(({url}) => url)).toEqual(['/', '/_redirects', '/index.json'])
    expect(pageAt(site, '/a')).toMatchObject({url: '/a/', outputPath: 'a/index.html'})
  })

  it('resolve aliases from the page', async () => {
    const site = await siteOf({'content/sec/cas.md': page('title: Cas\naliases: [old, ../up, /x.php, /A B/, /y.html, "/q/"]')})
    expect(pageAt(site, '/sec/cas').aliases).toEqual(['/sec/old', '/up', '/x.php', '/A B', '/y.html', '/q'])
    expect(pageAt(site, '/sec/cas').aliasPages.map(({outputPath}) => outputPath)).toEqual(['sec/old/index.html', 'up/index.html', 'x.php/index.html', 'A B/index.html', 'y.html', 'q/index.html'])
    const without = await siteOf({'hugo.toml': 'disableAliases = true\n', 'content/a.md': page('title: A\naliases: [/old]')})
    expect(pageAt(without, '/a')).toMatchObject({aliases: ['/old'], aliasPages: []})
  })
})

describe('output formats of a page', () => {
  it.each([
    ['[zz]', ['html'], '4:10 config-output-format'],
    ['[json, zz]', ['json'], '4:10 config-output-format'],
    ['[JSON, html]', ['json', 'html'], undefined]
  ])('%s are %j', async (outputs, names, message) => {
    const site = await siteOf({'content/a.md': `---\ntitle: A\n\noutputs: ${outputs}\n---\n`})
    expect(pageAt(site, '/a').outputFormats.map(({name}) => name)).toEqual(names)
    expect(site.messages.map(({line, column, rule}) => `${line}:${column} ${rule}`)).toEqual(message ? [message] : [])
  })
})
