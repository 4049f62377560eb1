import {existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {build, type BuildOptions, type BuildResult} from '../../src/site/build.ts'
import {loadSite} from '../../src/site/load.ts'
import {clock} from './site-of.ts'

let root = ''

function put(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries({'hugo.toml': 'baseURL = "https://example.org/"\ntitle = "Blog"\n', ...files})) {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), text)
  }
}

/** Build twice: a build says the same however often it runs, and the second time it changes nothing. */
async function settled(options: Partial<BuildOptions> = {}): Promise<BuildResult> {
  const first = await build({root, clock, ...options})
  const second = await build({root, clock, ...options})
  expect(second).toMatchObject({messages: first.messages, written: [], removed: []})
  return first
}

const said = ({messages}: BuildResult): string[] => messages.map(({column, file, line, reason, rule}) => `${file}:${line ?? ''}:${column ?? ''} ${rule} ${reason}`)
const isBuilt = (path: string): boolean => existsSync(join(root, 'public', path))

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'quizmatter-findings-')))
})
afterEach(() => rmSync(root, {recursive: true, force: true}))

describe('two outputs of one path', () => {
  it('are told of the post and the term, never of a key', async () => {
    put({'content/a.md': '---\ntitle: A\ntags: [x, p]\n---\n', 'content/b.md': '---\ntitle: B\nurl: /tags/p/index.xml\n---\n'})
    expect(said(await settled())).toEqual(['content/a.md:3:11 output-path-twice Unexpected second output at `tags/p/index.xml`: `list of the term P of tags` is left out, `content/b.md` is written'])
  })

  it('are told at the term that lands on a list, which stays', async () => {
    const permalinks = (slug: string): string => `baseURL = "https://example.org/"\ntitle = "Blog"\n[permalinks.term]\ntags = "${slug}"\n`
    put({'hugo.toml': permalinks('/:slug/'), 'content/a.md': '---\ntitle: A\ntags: [x, "!"]\n---\n'})
    expect(said(await settled())).toEqual(['content/a.md:3:11 term-url-of-list Unexpected term `!`, expected one with a URL of its own: `/` is taken'])
    expect(readFileSync(join(root, 'public/index.html'), 'utf8')).toContain('<h1>Blog</h1>')
    put({'hugo.toml': permalinks('/posts/'), 'content/_index.md': '---\ntitle: Home\n---\n', 'content/posts/_index.md': '---\ntitle: News\n---\n', 'content/a.md': '---\ntitle: A\ntags: [x]\n---\n'})
    expect(said(await settled())).toEqual(['content/a.md:3:8 term-url-of-list Unexpected term `x`, expected one with a URL of its own: `/posts/` is taken'])
    expect(readFileSync(join(root, 'public/posts/index.html'), 'utf8')).toContain('<h1>News</h1>')
  })

  it('are placed at the key that decides the address', async () => {
    put({'content/a.md': '---\ntitle: A\n---\n', 'content/b.md': '---\ntitle: B\nurl: /sitemap.xml\n---\n', 'static/robots.txt': 'x', 'content/c/index.md': '---\ntitle: C\nurl: /d/\n---\n', 'content/c/e.txt': 'e', 'content/f.md': '---\ntitle: F\nslug: e.txt\nurl: /d/e.txt\n---\n'})
    expect(said(await settled())).toEqual([
      'content/c/index.md:3:6 output-path-twice Unexpected second output at `d/e.txt`: `content/c/index.md` is left out, `content/f.md` is written',
      ':: output-path-twice Unexpected second output at `sitemap.xml`: `sitemap` is left out, `content/b.md` is written'
    ])
  })

  it('are told once for an alias that Hugo would let pass', async () => {
    put({'content/a.md': '---\ntitle: A\naliases: [/b/]\n---\n', 'content/b.md': '---\ntitle: B\n---\n'})
    expect(said(await settled()).map((text) => text.split(' ')[1])).toEqual(['alias-taken'])
    expect(said(await settled({hugoCompat: true})).map((text) => text.split(' ')[1])).toEqual(['alias-taken'])
  })

  it('are written as Hugo writes them where it is to be copied: the last by language and path', async () => {
    put({
      'hugo.toml': 'baseURL = "https://example.org/"\ntitle = "Blog"\n[languages.en]\nweight = 1\n[languages.ru]\nweight = 2\n',
      'content/a.md': '---\ntitle: A\nurl: /same/\ndate: 2025-01-01\n---\n',
      'content/b.md': '---\ntitle: B\nurl: /same/\ndate: 2024-01-01\n---\n',
      'content/c.md': '---\ntitle: C\nurl: /posts/\n---\n',
      'content/posts/d.md': '---\ntitle: D\nurl: /d/\n---\n',
      'content/x.ru.md': '---\ntitle: X\nurl: /d/\n---\n'
    })
    const {messages} = await settled({hugoCompat: true})
    expect(messages.map(({rule, severity}) => `${severity} ${rule}`)).toEqual(['warning page-url-twice', 'warning page-url-twice', 'warning page-url-twice'])
    const titles = ['same', 'posts', 'd'].map((path) => [path, /<h1>(.*?)<\/h1>/.exec(readFileSync(join(root, 'public', path, 'index.html'), 'utf8'))?.[1]])
    expect(titles).toEqual([['same', 'B'], ['posts', 'Posts'], ['d', 'X']])
  })

  it('cannot be made where a user has put a folder', async () => {
    put({'content/a.md': '---\ntitle: A\nslug: taken\n---\n', 'public/taken/index.html/mine.txt': 'mine'})
    expect(said(await build({root, clock}))).toEqual(['content/a.md:3:7 output-not-written Unexpected failure to write `taken/index.html`: a folder has this name'])
  })
})

describe('a site whose address nobody knows', () => {
  it('is told of once, whatever strict asks for, and only by a build', async () => {
    put({'hugo.toml': 'title = "Blog"\n', 'content/a.md': '---\ntitle: A\n---\n'})
    const expected = 'config-base-url-missing Unexpected config without `baseURL`, expected the address of the site: whole URLs begin with `https://example.org/`'
    const {messages} = await settled({strict: true})
    expect(said({messages} as BuildResult)).toEqual([`hugo.toml:1:1 ${expected}`])
    expect(messages[0]?.severity).toBe('info')
    expect((await loadSite({root, clock})).messages).toEqual([])
    expect((await settled({baseUrl: 'https://example.com/'})).messages).toEqual([])
    rmSync(join(root, 'hugo.toml'))
    expect(said(await settled())).toEqual([`:: ${expected}`])
  })
})

describe('the output folder', () => {
  it.each([['public', 'output'], ['.cache/quizmatter', 'cache']])('is no file (%s)', async (path, kind) => {
    put({'content/a.md': '---\ntitle: A\n---\n', [path]: 'mine'})
    await expect(build({root, clock})).rejects.toMatchObject({misuse: true, message: `Unexpected file \`${join(root, path)}\`, expected the ${kind} folder to be a folder or nothing yet`})
  })
})

describe('a bundle with broken front matter', () => {
  const bundle = {'content/p/x/index.md': '---\ntitle: X\nurl: /ru/x.html\n---\n', 'content/p/x/pic.svg': '<svg/>', 'content/p/y.md': '---\ntitle: Y\n---\n'}

  it('publishes its files nowhere', async () => {
    put({...bundle, 'content/p/x/index.md': '---\ntitle: X\nurl: [\n---\n'})
    expect((await settled()).messages.map(({rule}) => rule)).toEqual(['front-matter-syntax'])
    expect([isBuilt('p/x/pic.svg'), isBuilt('p/y/index.html')]).toEqual([false, true])
  })

  it('leaves them where they were', async () => {
    put(bundle)
    await build({root, clock})
    expect(isBuilt('ru/x/pic.svg')).toBe(true)
    for (const front of ['url: [', 'date: soon']) {
      put({...bundle, 'content/p/x/index.md': `---\ntitle: X\n${front}\n---\n`})
      await build({root, clock})
      expect([isBuilt('ru/x/pic.svg'), isBuilt('ru/x.html'), isBuilt('p/x/pic.svg')]).toEqual([true, true, false])
    }
  })
})
