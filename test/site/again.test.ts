import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {build, type BuildResult} from '../../src/site/build.ts'
import {clock, page} from './site-of.ts'

let root = ''

function put(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), text)
  }
}

const config = 'baseURL = "https://example.org/"\ntitle = "Blog"\n'
const run = (): Promise<BuildResult> => build({root, clock})
const said = ({messages}: BuildResult): string[] => messages.map(({column, file, line, rule}) => `${file}:${line}:${column} ${rule}`)
const isBuilt = (path: string): boolean => existsSync(join(root, 'public', path))

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'quizmatter-again-')))
})
afterEach(() => rmSync(root, {recursive: true, force: true}))

describe('a build after another', () => {
  /** Titles of the pages that the footer was made for. */
  const footers = (): string[] => readFileSync(join(root, 'footers.txt'), 'utf8').split('\n').filter(Boolean).sort()
  const layouts = "import {appendFileSync} from 'node:fs'\nexport default {layouts: {footer: ({page}) => { appendFileSync(new URL('footers.txt', import.meta.url), `${page.title}\\n`); return {type: 'element', tagName: 'footer', properties: {}, children: []} }}}\n"
  const rendered = async (files: Readonly<Record<string, string>>): Promise<string[]> => {
    put({...files, 'footers.txt': ''})
    await run()
    return footers()
  }
  beforeEach(async () => {
    put({'hugo.toml': config, 'quizmatter.config.mjs': layouts, 'content/posts/a.md': page('title: A\ntags: [x]\ndate: 2024-01-01'), 'content/posts/b.md': page('title: B\ndate: 2024-01-02'), 'content/posts/c.md': page('title: C\ndate: 2024-01-03'), 'content/other.md': page('title: O')})
    await run()
  })

  it('renders a page and its lists when its text changed', async () => {
    expect(await rendered({'content/posts/b.md': page('title: B\ndate: 2024-01-02', 'Other.')})).toEqual(['B', 'Blog', 'Page not found', 'Posts'])
  })

  it('renders the neighbours too when its title changed', async () => {
    expect(await rendered({'content/posts/c.md': page('title: D\ndate: 2024-01-03')})).toEqual(expect.arrayContaining(['B', 'Blog', 'D', 'Posts']))
    expect(footers()).not.toContain('A')
  })

  it('renders the pages with the same term when it is carried once more', async () => {
    expect(await rendered({'content/posts/c.md': page('title: C\ntags: [x]\ndate: 2024-01-03')})).toEqual(expect.arrayContaining(['A', 'C', 'X']))
    expect(footers()).not.toContain('B')
  })

  it('renders everything when the config, the layouts or what is remembered changed', async () => {
    const all = ['A', 'B', 'Blog', 'C', 'O', 'Posts', 'X']
    expect(await rendered({'hugo.toml': `${config}copyright = "me"\n`})).toEqual(expect.arrayContaining(all))
    expect(await rendered({'quizmatter.config.mjs': `// changed\n${layouts}`})).toEqual(expect.arrayContaining(all))
    rmSync(join(root, '.cache'), {recursive: true})
    expect(await rendered({})).toEqual(expect.arrayContaining(all))
  })

  it.each(['digests', 'bodies'])('makes the same though %s were cut', async (name) => {
    const cache = join(root, '.cache/quizmatter')
    const files = name === 'bodies' ? readdirSync(join(cache, name)).map((file) => join(name, file)) : [name]
    for (const file of files) writeFileSync(join(cache, file), readFileSync(join(cache, file), 'utf8').slice(0, -9))
    put({'content/posts/b.md': page('title: B2\ndate: 2024-01-02')})
    await run()
    const made = readFileSync(join(root, 'public/posts/index.html'), 'utf8')
    await build({root, clock, out: join(root, 'fresh'), cache: join(root, 'fresh-cache')})
    expect(made).toBe(readFileSync(join(root, 'fresh/posts/index.html'), 'utf8'))
  })
})

describe('pages that fail', () => {
  /** Everything that the output says of an address. */
  const mentions = (address: string): string[] => readdirSync(join(root, 'public'), {recursive: true, encoding: 'utf8'}).filter((path) => /\.(?:html|xml|json)$/.test(path) && readFileSync(join(root, 'public', path), 'utf8').includes(address))
  const broken = 'Text {{< ref "nowhere.md" >}}.'

  it('are named nowhere, from the first build on', async () => {
    put({
      'hugo.toml': `${config}[outputs]\nhome = ["html", "rss", "json"]\n`,
      'content/posts/a.md': page('title: A\ndate: 2024-01-01'),
      'content/posts/failed.md': page('title: F\ntags: [lonely, shared]\ndate: 2024-01-02\naliases: [/old-failed/]', broken),
      'content/posts/c.md': page('title: C\ntags: [shared]\ndate: 2024-01-03')
    })
    const result = await run()
    expect(said(result)).toEqual(['content/posts/failed.md:8:6 shortcode-reference'])
    expect([isBuilt('posts/failed/index.html'), isBuilt('tags/lonely/index.html'), isBuilt('tags/shared/index.html'), isBuilt('old-failed/index.html')]).toEqual([false, false, true, false])
    expect([mentions('/posts/failed/'), mentions('/tags/lonely/')]).toEqual([[], []])
    expect(readFileSync(join(root, 'public/posts/c/index.html'), 'utf8')).toContain('href="/posts/a/" rel="prev"')
    expect(await run()).toMatchObject({written: [], removed: [], messages: result.messages, pages: result.pages, quizzes: 0})
  })

  it('take with them who asks for their address, and nobody else', async () => {
    put({
      'hugo.toml': config,
      'content/posts/a.md': page('title: A', 'See [f](failed.md).'),
      'content/posts/b.md': page('title: B', '{{< ref "posts/failed.md" >}}'),
      'content/posts/c.md': page('title: C', '{{< ref "posts/b.md" >}}'),
      'content/posts/d.md': page('title: D'),
      'content/posts/failed.md': page('title: F', broken)
    })
    expect(said(await run())).toEqual(['content/posts/failed.md:5:6 shortcode-reference', 'content/posts/b.md:5:1 shortcode-reference', 'content/posts/c.md:5:1 shortcode-reference', 'content/posts/a.md:5:5 link-unresolved'])
    expect(['a', 'b', 'c', 'd', 'failed'].filter((name) => isBuilt(`posts/${name}/index.html`))).toEqual(['a', 'd'])
    expect([mentions('/posts/b/'), mentions('/posts/c/'), mentions('/posts/failed/')]).toEqual([[], [], []])
  })

  it('leave a list that shows the others, and are back as soon as they are mended', async () => {
    put({'hugo.toml': config, 'content/posts/_index.md': page('title: News', broken), 'content/posts/a.md': page('title: A')})
    expect(said(await run())).toEqual(['content/posts/_index.md:5:6 shortcode-reference'])
    expect(readFileSync(join(root, 'public/posts/index.html'), 'utf8')).toContain('<h1>Posts</h1>')
    put({'content/posts/_index.md': page('title: News')})
    expect((await run()).messages).toEqual([])
    expect(readFileSync(join(root, 'public/posts/index.html'), 'utf8')).toContain('<h1>News</h1>')
  })

  it('in a layout are named nowhere either', async () => {
    put({
      'hugo.toml': config,
      'quizmatter.config.mjs': "export default {layouts: {post: ({page}) => { if (page.title === 'F') throw new Error('no luck'); return {type: 'element', tagName: 'main', properties: {}, children: page.newer ? [{type: 'text', value: page.newer.url}] : []} }}}\n",
      'content/posts/a.md': page('title: A\ndate: 2024-01-01'),
      'content/posts/failed.md': page('title: F\ndate: 2024-01-02'),
      'content/posts/c.md': page('title: C\ndate: 2024-01-03')
    })
    const result = await run()
    expect(said(result)).toEqual(['quizmatter.config.mjs:1:77 layout-failed'])
    expect(mentions('/posts/failed/')).toEqual([])
    expect(mentions('/posts/c/')).toContain('posts/a/index.html')
    expect(new Set(result.written).size).toBe(result.written.length)
    expect(await run()).toMatchObject({written: [], removed: [], messages: result.messages, pages: result.pages})
  })
})
