import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {decodeFrontMatter} from '../../src/core/front-matter/decode.ts'
import {assemble, type SiteSources} from '../../src/site/assemble.ts'
import {classify} from '../../src/site/bundle.ts'
import {readConfig} from '../../src/site/config.ts'
import {clock, page, pageAt, siteOf} from './site-of.ts'

type Loaded = Awaited<ReturnType<typeof siteOf>>

/** Findings about places, as `file:line:column rule reason`. */
function findings(site: Loaded): string[] {
  return site.messages.filter(({rule}) => !rule.startsWith('front-matter')).map(({file, line, column, rule, reason}) => `${file}:${line}:${column} ${rule} ${reason}`)
}

describe('conflicts', () => {
  it('of two pages at one URL are errors at the key that decides', async () => {
    const files = {'content/a.md': page('title: A\nurl: /same/'), 'content/b.md': page('title: B\nslug: same')}
    const site = await siteOf(files)
    expect(findings(site)).toEqual(['content/b.md:3:7 page-url-twice Unexpected URL `/same/`, expected one that no other page has: `content/a.md` has it'])
    expect(site.messages.map(({severity}) => severity)).toEqual(['error'])
    expect(site.pages.size).toBe(5)
  })

  it.each([['..'], ['../../up'], ['x/../../../y']])('do not arise from the slug %s, which leads out of the site', async (slug) => {
    const site = await siteOf({'content/a.md': page(`title: A\nslug: ${slug}`)})
    expect(findings(site)).toEqual([expect.stringMatching(/^content\/a\.md:3:7 output-outside Unexpected output path `[^`]+`, expected a path inside/)])
    expect(pageAt(site, '/a').outputPath).toBe('')
  })

  it('are found where dot segments lead inside of the site', async () => {
    const site = await siteOf({'content/p/a.md': page('title: A\nslug: ..'), 'content/q/b.md': page('title: B\nslug: ../c'), 'content/c.md': page('title: C')})
    expect(findings(site)).toEqual([
      expect.stringMatching(/^content\/p\/a\.md:3:7 page-url-twice .*`front page` has it$/),
      expect.stringMatching(/^content\/q\/b\.md:3:7 page-url-twice .*`content\/c\.md` has it$/)
    ])
  })

  it('of a term that leads out of the site name the term', async () => {
    const site = await siteOf({'content/a.md': page('title: A\ntags: [x, ../../up]'), 'content/b.md': page('title: B\ncategories: ../../up')})
    expect(findings(site).map((text) => text.slice(0, 35))).toEqual(['content/a.md:3:11 output-outside Un', 'content/b.md:3:13 output-outside Un'])
    expect([...site.pages.values()].filter(({kind, outputPath}) => kind === 'term' && outputPath.startsWith('up'))).toEqual([])
  })

  it('pass as warnings when Hugo is to be copied', async () => {
    const site = await siteOf({'content/a.md': page('title: A\nurl: /same/'), 'content/b.md': page('title: B\nurl: /same/')}, {hugoCompat: true})
    expect(site.messages.map(({rule, severity}) => [rule, severity])).toEqual([['page-url-twice', 'warning']])
  })

  it('of a page with a list blame the page', async () => {
    const site = await siteOf({'content/a.md': page('title: A\nurl: /tags/')})
    expect(findings(site)).toEqual(['content/a.md:3:6 page-url-twice Unexpected URL `/tags/`, expected one that no other page has: `list /tags/` has it'])
  })

  it('of paths that differ in case only are errors', async () => {
    const site = await siteOf({'content/a.md': page('title: A\nurl: /Same/'), 'content/b.md': page('title: B\nurl: /same/')})
    expect(findings(site)).toEqual(['content/b.md:3:6 page-url-case Unexpected output `same/index.html` beside `Same/index.html` of `content/a.md`, expected paths that differ in more than case'])
  })

  it('of a term with its list, or with another term, name the term', async () => {
    const site = await siteOf({'content/a.md': page('title: A\ntags: [x, "?"]'), 'content/b.md': page('title: B\ntags: ["c:d", cd]')})
    expect(findings(site)).toEqual([
      'content/a.md:3:11 term-url-of-list Unexpected term `?`, expected one with a URL of its own: `/tags/` is taken',
      'content/b.md:3:15 term-url-of-list Unexpected term `cd`, expected one with a URL of its own: `/tags/cd/` is taken'
    ])
  })

  it('of a term point at it, though the list names another twice or is written in another case', async () => {
    const site = await siteOf({'content/a.md': page('title: A\nTags: ["C++", "c++", "", "zeta", "😀"]'), 'content/b.md': page('title: B\ntags: "?"')})
    expect(findings(site).filter((finding) => finding.includes('term-url'))).toEqual([
      'content/a.md:3:34 term-url-of-list Unexpected term `😀`, expected one with a URL of its own: `/tags/` is taken',
      'content/b.md:3:7 term-url-of-list Unexpected term `?`, expected one with a URL of its own: `/tags/` is taken'
    ])
  })

  it('of addresses that are spelt with other code points for the same letters are errors', async () => {
    const site = await siteOf({'content/a.md': page('title: A\nurl: /caf\u00e9.html'), 'content/b.md': page('title: B\nurl: /cafe\u0301.html')})
    expect(findings(site)).toEqual(['content/b.md:3:6 page-url-twice Unexpected URL `/cafe%CC%81.html`, expected one that no other page has: `content/a.md` has it'])
  })

  it('of an alias with a page, or with the site’s root, name the alias', async () => {
    const site = await siteOf({'content/a.md': page('title: A\naliases:\n  - /b/\n  - /fine'), 'content/b.md': page('title: B\naliases: ["/"]')})
    expect(findings(site)).toEqual([
      'content/a.md:4:5 alias-taken Unexpected alias `/b/`, expected a path of its own: `content/b.md` is there',
      'content/b.md:3:11 alias-root Unexpected alias `/`, expected a path below the site’s root'
    ])
  })

  it('of an alias with its own page are harmless: the alias is left out', async () => {
    const site = await siteOf({'content/a.md': page('title: A\naliases: [/a/, /old]')})
    expect(findings(site)).toEqual(['content/a.md:3:11 alias-of-itself Unexpected alias `/a/`, expected another path than the page’s own'])
    expect(site.messages.map(({severity}) => severity)).toEqual(['warning'])
    expect(pageAt(site, '/a').aliasPages.map(({outputPath}) => outputPath)).toEqual(['old/index.html'])
  })

  it('of two aliases name the second', async () => {
    const site = await siteOf({'content/a.md': page('title: A\naliases: [/old]'), 'content/b.md': page('title: B\naliases: [/old/]')})
    expect(findings(site)).toEqual(['content/b.md:3:11 alias-taken Unexpected alias `/old/`, expected a path of its own: `alias of content/a.md` is there'])
  })

  it('of a page with the page of a term, or with a static file, blame the page', async () => {
    const site = await siteOf({'content/a.md': page('title: A\nurl: /tags/x/'), 'content/b.md': page('title: B\ntags: [x]'), 'content/c.md': page('title: C\nurl: /img/logo.svg'), 'static/img/logo.svg': ''})
    expect(findings(site)).toEqual([
      'content/a.md:3:6 page-url-twice Unexpected URL `/tags/x/`, expected one that no other page has: `list of the term X of tags` has it',
      'content/c.md:3:6 page-url-twice Unexpected URL `/img/logo.svg`, expected one that no other page has: `static file img/logo.svg` has it'
    ])
  })

  it('of a file with a folder are errors', async () => {
    const site = await siteOf({'content/a.md': page('title: A\nurl: /f.html'), 'content/b.md': page('title: B\nurl: /f.html/g.html')})
    expect(findings(site)).toEqual(['content/b.md:3:6 page-url-folder Unexpected URL `/f.html/g.html` below a file: `content/a.md` is written where its folder would be'])
  })

  it('of composed and decomposed letters are errors, of the two Turkish ones none', async () => {
    const site = await siteOf({'content/a.md': page('title: A\nurl: "/caf\\u00e9.html"'), 'content/b.md': page('title: B\nurl: "/cafe\\u0301.html"'), 'content/c.md': page('title: C\nurl: /I.html'), 'content/d.md': page('title: D\nurl: /ı.html')})
    expect(site.messages.map(({file, rule}) => [file, rule])).toEqual([['content/b.md', 'page-url-twice']])
  })

  it('of a URL with a language are warnings', async () => {
    const site = await siteOf({'hugo.toml': '[languages.en]\n[languages.ru]\n', 'content/a.md': page('title: A\nurl: /ru/a.html'), 'content/b.ru.md': page('title: B\nurl: /ru/b.html')})
    expect(findings(site)).toEqual(['content/a.md:3:6 url-language Unexpected `url` `/ru/a.html`, expected one outside of the folder of language `ru`'])
  })

  it('of a pattern with a token that nobody knows are errors', async () => {
    const site = await siteOf({'content/a.md': page('title: A\nurl: /:nosuch/a/')})
    expect(findings(site)).toEqual(['content/a.md:3:6 permalink-token Unexpected token `:nosuch`, expected one such as `:year`, `:slug` or `:sections`'])
  })
})

describe('an index.md in the root', () => {
  it('is a home page that owns everything', async () => {
    const site = await siteOf({'content/index.md': page('title: Root'), 'content/p/a.md': page('title: P')})
    expect(pageAt(site, '/')).toMatchObject({kind: 'home', bundle: 'leaf', title: 'Root', pages: [], resources: [{name: 'p/a.md', mediaType: 'page'}]})
    expect(findings(site)).toEqual(['content/index.md:1:1 home-leaf Unexpected `content/index.md` in the root of the content, expected `_index.md`'])
  })
})

describe('pictures', () => {
  it('that are in no bundle and no folder are named', async () => {
    const site = await siteOf({
      'hugo.toml': "baseURL = 'https://example.org/blog/'\n",
      'static/img/here.png': '',
      'assets/there.png': '',
      'content/a.md': page('title: A\nimage: /img/here.png'),
      'content/b.md': page('title: B\nimage: there.png'),
      'content/c.md': page('title: C\ncover: {image: lost.png}'),
      'content/d.md': page('title: D\nimage: https://example.com/x.png'),
      'content/e/index.md': page('title: E\nimages: [pic one.png]'),
      'content/e/pic one.png': ''
    })
    expect(findings(site)).toEqual(['content/c.md:3:16 featured-image-missing Unexpected picture `lost.png` for `cover.image`, expected a file of the bundle, of `static` or of `assets`'])
    expect(pageAt(site, '/e').featuredImage).toEqual({key: 'images', value: 'pic one.png', alt: '', url: '/blog/e/pic%20one.png', permalink: 'https://example.org/blog/e/pic%20one.png'})
    expect(pageAt(site, '/a').featuredImage?.permalink).toBe('https://example.org/blog/img/here.png')
  })
})

describe('addresses', () => {
  it('are different for every two pages, or reported', async () => {
    const {config, user} = await readConfig({root: '/nowhere'})
    const name = fc.constantFrom('a', 'A', 'a b', 'a-b', 'a:b', 'index', 'tags')
    const key = fc.constantFrom('', 'slug: a', 'slug: a b', 'url: /a/', 'url: /A', 'url: a.html', 'url: /tags/a/', 'url: /')
    const file = fc.record({folder: fc.constantFrom('', 'tags/', 'a/', 'a b/'), name, key, tags: fc.subarray(['a', 'A', 'a:', '?', '!', 'a b'])})
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(file, {maxLength: 6, selector: (one) => one.folder + one.name}), async (files) => {
        const read = await Promise.all(
          classify(files.map(({folder, name: base}) => ({relative: `${folder}${base}.md`, source: `content/${folder}${base}.md`, language: 'en'})), config).map(async (source, index) => {
            const {key: line = '', tags = []} = files[index] ?? {}
            const vfile = new VFile({path: source.source, value: page(`title: ${index}\n${line}\ntags: ${JSON.stringify(tags)}`)})
            return {source, file: vfile, ...(await decodeFrontMatter(vfile))}
          })
        )
        const sources: SiteSources = {root: '/', config, user, files: read.map(({source}) => source), documents: read, assets: new Set(), statics: new Set(), hugoCompat: false, switches: {clock, drafts: false, future: false, expired: false}}
        const site = assemble(sources)
        const pages = [...site.pages.values()].filter(({outputPath}) => outputPath)
        const twice = pages.length - new Set(pages.map(({outputPath}) => outputPath)).size
        const rules = [...read.flatMap((document) => document.file.messages).map(({ruleId}) => ruleId), ...site.messages.map(({rule}) => rule)]
        expect(rules.filter((rule) => rule === 'page-url-twice' || rule === 'term-url-of-list')).toHaveLength(twice)
      })
    )
  })
})
