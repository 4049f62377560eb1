// What Hugo 0.169 makes of the same files.
import {describe, expect, it} from 'vitest'
import {page, pageAt, pathsOf, rulesFor, siteOf} from './site-of.ts'

const names = (site: Awaited<ReturnType<typeof siteOf>>, path: string) => pageAt(site, path).resources.map(({name, title, mediaType, url}) => [name, title, mediaType, url])

describe('bundles', () => {
  it('own everything below a leaf, content files too', async () => {
    const site = await siteOf({
      'content/p/b/index.md': page('title: B'),
      'content/p/b/My File.txt': '',
      'content/p/b/deep/Z.png': '',
      'content/p/b/deep/index.md': page('title: Nested'),
      'content/p/b/inner.md': page('title: Inner\nfoo: bar')
    })
    expect(names(site, '/p/b')).toEqual([
      ['My File.txt', 'My File.txt', 'text/plain', '/p/b/My%20File.txt'],
      ['deep/Z.png', 'deep/Z.png', 'image/png', '/p/b/deep/Z.png'],
      ['inner.md', 'Inner', 'page', ''],
      ['deep/index.md', 'Nested', 'page', '']
    ])
    expect(pageAt(site, '/p/b')).toMatchObject({bundle: 'leaf', type: 'p', url: '/p/b/'})
  })

  it('own the files beside a branch, down to the next page', async () => {
    const site = await siteOf({
      'content/_index.md': page('title: Home'),
      'content/root.png': '',
      'content/images/x.png': '',
      'content/blog/a.md': page('title: A'),
      'content/blog/loose.png': '',
      'content/blog/sub/y.png': '',
      'content/blog/a/with-a.png': ''
    })
    expect(names(site, '/').map(([name]) => name)).toEqual(['images/x.png', 'root.png'])
    expect(names(site, '/blog').map(([name]) => name)).toEqual(['loose.png', 'sub/y.png'])
    expect(names(site, '/blog/a')).toEqual([['with-a.png', 'with-a.png', 'image/png', '/blog/a/with-a.png']])
  })

  it('name their files by `resources`', async () => {
    const site = await siteOf({
      'content/b/index.md': page(
        ['title: B', 'resources:', '- {src: "*.txt", name: "text-:counter", title: "T:counter", params: {a: 1, b: 1}}', '- {src: "**.PNG", title: Pic}', '- {src: "b.*", name: other, params: {b: 2}}'].join('\n')
      ),
      'content/b/a.txt': '',
      'content/b/b.txt': '',
      'content/b/deep/Z.png': ''
    })
    expect(names(site, '/b')).toEqual([
      ['deep/Z.png', 'Pic', 'image/png', '/b/deep/Z.png'],
      ['text-1', 'T1', 'text/plain', '/b/a.txt'],
      ['text-2', 'T2', 'text/plain', '/b/b.txt']
    ])
    expect(pageAt(site, '/b').resources.map(({params}) => params)).toEqual([{}, {a: 1, b: 1}, {a: 1, b: 2}])
  })

  it('publish nothing for a draft, and only on use where it says so', async () => {
    const site = await siteOf({
      'content/p/d/index.md': page('title: D\ndraft: true'),
      'content/p/d/lost.png': '',
      'content/p/q/index.md': page('title: Q\nbuild: {publishResources: false}'),
      'content/p/q/pic.png': ''
    })
    expect(pageAt(site, '/p').resources).toEqual([])
    expect(pageAt(site, '/p/q').resources).toMatchObject([{url: '/p/q/pic.png', outputPath: ''}])
  })

  it('are not seen when headless', async () => {
    const site = await siteOf({'content/h/index.md': page('title: H\nheadless: true'), 'content/h/pic.png': ''})
    expect(pageAt(site, '/h')).toMatchObject({url: '', outputPath: '', listed: false})
    expect(pathsOf(site, site.order['en'] ?? [])).not.toContain('/h')
  })

  it('win over a file of the same name; else the extension decides, then the name', async () => {
    const site = await siteOf({
      'content/blog/a.md': page('title: File'),
      'content/blog/a/index.md': page('title: Bundle'),
      'content/blog/b.html': page('title: HTML'),
      'content/blog/b.md': page('title: Markdown'),
      'content/blog/c/index.markdown': page('title: Long'),
      'content/blog/c/index.md': page('title: Short'),
      'content/blog/D.md': page('title: Upper'),
      'content/blog/d.md': page('title: Lower')
    })
    expect(['/blog/a', '/blog/b', '/blog/c', '/blog/d'].map((path) => pageAt(site, path).title)).toEqual(['Bundle', 'Markdown', 'Short', 'Upper'])
    expect(['a.md', 'b.html', 'c/index.markdown', 'd.md'].map((name) => rulesFor(site, `content/blog/${name}`).at(-1))).toEqual(Array(4).fill('content-file-twice'))
  })

  it('are leaves where a folder has both kinds of index', async () => {
    const site = await siteOf({'content/blog/both/_index.md': page('title: Branch'), 'content/blog/both/index.md': page('title: Leaf')})
    expect(pageAt(site, '/blog/both')).toMatchObject({kind: 'page', title: 'Leaf', resources: [{name: '_index.md', title: 'Branch', mediaType: 'page'}]})
  })
})

describe('content files', () => {
  it('that Hugo ignores are ignored', async () => {
    const site = await siteOf({
      'hugo.toml': "ignoreFiles = ['\\.tmp\\.md$']\n",
      'content/.hidden.md': page('title: H'),
      'content/a~': '',
      'content/#b#.md': page('title: B'),
      'content/c.tmp.md': page('title: C'),
      'content/_draft.md': page('title: D')
    })
    expect([...site.pages.values()].filter(({kind}) => kind === 'page').map(({path}) => path)).toEqual(['/_draft'])
  })

  it('that are broken are all named, and the others are there', async () => {
    const site = await siteOf({
      'content/a.md': '---\ntitle: "A\n---\n',
      'content/b.md': page('title: B\ndate: never'),
      'content/c/_index.md': page('title: C\ndate: never'),
      'content/c/d.md': page('title: D')
    })
    expect(site.skipped.map(({source, reason}) => [source, reason])).toEqual([
      ['content/a.md', 'error'],
      ['content/b.md', 'error'],
      ['content/c/_index.md', 'error']
    ])
    expect(rulesFor(site, 'content/b.md')).toEqual(['front-matter-date'])
    expect(site.messages.find(({file}) => file === 'content/b.md')).toMatchObject({line: 3, column: 7})
    expect(pageAt(site, '/c')).toMatchObject({source: '', title: 'Cs'})
  })

  it('never date a page by the time of the file', async () => {
    const site = await siteOf({'hugo.toml': "[frontmatter]\nlastmod = [':fileModTime', ':default']\n", 'content/a.md': page('title: A\ndate: 2020-01-01')})
    expect(pageAt(site, '/a').frontMatter.lastmod).toBe('2020-01-01T00:00:00Z')
    expect(rulesFor(site, '')).toEqual(['date-source-file-time'])
  })

  it('in HTML are taken with a warning, unless the config decides', async () => {
    const files = {'content/a.html': page('title: A', '<b>x</b>')}
    const silent = await siteOf(files)
    expect(pageAt(silent, '/a').url).toBe('/a/')
    expect(rulesFor(silent, 'content/a.html')).toEqual(['content-untrusted'])
    const allowed = await siteOf({...files, 'hugo.toml': "[security]\nallowContent = ['.*']\n"})
    expect(rulesFor(allowed, 'content/a.html')).toEqual([])
    const denied = await siteOf({...files, 'hugo.toml': "[security]\nallowContent = ['! ^text/html$']\n"})
    expect(rulesFor(denied, 'content/a.html')).toEqual(['content-denied'])
    expect(denied.skipped).toMatchObject([{source: 'content/a.html', reason: 'error'}])
  })

  it.each([
    ['content/a.md', 'html', '', 'content-untrusted'],
    ['content/a.md', 'HTM', '', 'content-untrusted'],
    ['content/a.md', 'html', "[security]\nallowContent = ['.*']\n", undefined],
    ['content/a.md', 'html', "[security]\nallowContent = ['! ^text/html$']\n", 'content-denied'],
    ['content/a.md', 'org', '', 'front-matter-markup'],
    ['content/a.md', 'goldmark', '', undefined],
    ['content/a.md', 'md', '', undefined]
  ])('are judged by what they say of themselves: %s with markup %s %j', async (path, markup, config, rule) => {
    const site = await siteOf({[path]: page(`title: A\nmarkup: ${markup}`), ...(config && {'hugo.toml': config})})
    expect(site.messages.map(({column, file, line, rule}) => `${file}:${line}:${column} ${rule}`)).toEqual(rule ? [`${path}:3:9 ${rule}`] : [])
  })

  it('that nobody here can read are refused', async () => {
    const site = await siteOf({'content/a.org': '#+TITLE: A\n', 'content/p/_content.gotmpl': '{{ }}', 'content/p/b.md': page('title: B')})
    expect(rulesFor(site, 'content/a.org')).toEqual(['content-format'])
    expect(rulesFor(site, 'content/p/_content.gotmpl')).toEqual(['content-adapter'])
    expect(pageAt(site, '/p').resources).toEqual([])
  })
})
