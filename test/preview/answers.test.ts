import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {build} from '../../src/site/build.ts'
import {get} from 'node:http'
import {existsSync, readdirSync, rmSync, statSync, readFileSync, mkdtempSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {previewSite, type PreviewSite, type PreviewSiteOptions} from '../browser/preview/preview-site.ts'

/** A preview for all tests of a group. */
function previewed(options: PreviewSiteOptions) {
  const state = {} as {site: PreviewSite}
  beforeAll(async () => {
    state.site = await previewSite(options)
  })
  afterAll(() => state.site.stop())
  return async (path: string, init: RequestInit = {}) => {
    const response = await fetch(state.site.url(path), {redirect: 'manual', ...init})
    const text = await response.text()
    const data = /<script type="application\/json" id="quizmatter-preview">(.*?)<\/script>/.exec(text)?.[1]
    return {status: response.status, type: response.headers.get('content-type'), location: response.headers.get('location'), headers: response.headers, text, data: data === undefined ? undefined : JSON.parse(data), site: state.site}
  }
}

const post = (front: string, text = 'Text.\n'): string => `+++\n${front}\n+++\n\n${text}`

describe('a QR code', () => {
  const ask = previewed({contents: {'content/a.md': post("title = 'A'", '{{< qr text="hello" targetDir="a b" />}}\n')}})

  it('is answered as a picture once a page has asked for it, and no other is', async () => {
    const path = '/a%20b/qr_97f970ac9ea7ad95.png'
    expect((await ask('/a/')).text).toContain(`<img src="${path}" width="116" height="116">`)
    expect(await ask(path)).toMatchObject({status: 200, type: 'image/png', text: expect.stringMatching(/^.PNG/)})
    expect((await ask('/a%20b/qr_1.png')).status).toBe(404)
  })
})

describe('the example blog', () => {
  const state = {} as {site: PreviewSite; out: string; ask: (path: string) => Promise<Response>}
  beforeAll(async () => {
    state.out = mkdtempSync(join(tmpdir(), 'quizmatter-answers-'))
    const root = 'fixtures/site/blog'
    const clock = Date.parse('2026-11-23T00:00:00Z')
    await build({root, out: join(state.out, 'public'), cache: join(state.out, 'cache'), clock, drafts: true, future: true, expired: true})
    await build({root, out: join(state.out, 'published'), cache: join(state.out, 'published-cache'), clock})
    state.site = await previewSite({root: join(process.cwd(), root)})
    state.ask = (path) => fetch(state.site.url(path), {redirect: 'manual'})
  })
  afterAll(async () => {
    await state.site.preview.close()
    rmSync(state.out, {recursive: true})
  })

  it('is answered byte for byte as it is built', async () => {
    const out = join(state.out, 'public')
    const paths = readdirSync(out, {recursive: true, encoding: 'utf8'}).filter((path) => statSync(join(out, path)).isFile() && !path.startsWith('assets/'))
    expect(paths.length).toBeGreaterThan(50)
    const different: string[] = []
    for (const path of paths.sort()) {
      const response = await state.ask(`/${path}`)
      const body = Buffer.from(await response.arrayBuffer())
      // What is for readers other than people holds no draft, though the author is shown them.
      const published = join(state.out, 'published', path)
      const isText = /\.(?:xml|json)$/.test(path)
      // Dates of lists are those of their newest page, drafts among them.
      if (isText && (!existsSync(published) || /(?:sitemap|tags\/index)\.xml$/.test(path))) {
        const unpublished = locationsIn(body.toString()).filter((location) => !existsSync(join(state.out, 'published', outputOf(location))))
        if (unpublished.some((location) => /\/(?:posts?|tags)\/./.test(location)) && existsSync(published)) different.push(`${path} has ${unpublished}`)
        continue
      }
      const built = readFileSync(isText ? published : join(out, path))
      const isAlias = built.includes('http-equiv="refresh"')
      // Our own script and what it needs stand before the end of the body; files with a hash in their names are the test's.
      const plain = (text: Buffer): string => text.toString('utf8').replace(/<script type="application\/json" id="quizmatter-preview">.*?<\/script><script[^>]*><\/script>\n(?=<\/body>)/, '').replace(/\/assets\/[a-z]+(?:\.[0-9a-f]{8})?\.(?:css|js)/g, '')
      const isEqual = isAlias ? body.includes('is an alias of') : path.endsWith('.html') ? withoutQuizScript(plain(body)) === withoutQuizScript(plain(built)) : body.equals(built)
      if (response.status !== 200 || !isEqual) different.push(`${path} ${response.status}`)
    }
    expect(different).toEqual([])
  })
})

/** Addresses of pages in a feed or a sitemap, the channel's own left out. */
const locationsIn = (xml: string): string[] => [...xml.matchAll(/<(?:guid|loc)>([^<]*)</g)].map(([, location = '']) => location.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))))

/** Path of the file that an address is for. */
function outputOf(location: string): string {
  const path = decodeURIComponent(new URL(location, 'http://localhost').pathname).slice(1)
  return path.endsWith('/') || path === '' ? `${path}index.html` : path
}

/** A clone that was never built has no widget. */
const withoutQuizScript = (html: string): string => html.replace(/<script type="module" src=""><\/script>/g, '').replace(/<link rel="stylesheet" href="">/g, '')

describe('paths', () => {
  const ask = previewed({
    contents: {
      'hugo.toml': "baseURL = 'https://example.org/'\ntitle = 'Site'\n",
      'content/posts/a.md': post("title = 'A'\naliases = ['/old/']"),
      'content/posts/ugly.md': post("title = 'Ugly'\nurl = '/ugly.html'"),
      'content/posts/ünder strich.md': post("title = 'Umlaut'"),
      'static/note.txt': 'a note',
      'static/data.json': '{}',
      'assets/used.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'assets/unused.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'content/posts/with-asset.md': post("title = 'With asset'\nfeatured_image = 'used.svg'")
    }
  })

  it.each([
    ['/posts/a/', 200, 'text/html; charset=utf-8'],
    ['/posts/a/index.html', 200, 'text/html; charset=utf-8'],
    ['/ugly.html', 200, 'text/html; charset=utf-8'],
    ['/ugly', 404, 'text/html; charset=utf-8'],
    ['/ugly.html/', 404, 'text/html; charset=utf-8'],
    ['/note.txt', 200, 'text/plain; charset=utf-8'],
    ['/data.json', 200, 'application/json; charset=utf-8'],
    ['/index.xml', 200, 'application/xml; charset=utf-8'],
    ['/sitemap.xml', 200, 'application/xml; charset=utf-8'],
    ['/used.svg', 200, 'image/svg+xml; charset=utf-8'],
    ['/unused.svg', 404, 'text/html; charset=utf-8'],
    ['/nothing/', 404, 'text/html; charset=utf-8'],
    ['/hugo.toml', 404, 'text/html; charset=utf-8'],
    ['/content/posts/a.md', 404, 'text/html; charset=utf-8'],
    ['/posts/%C3%BCnder-strich/', 200, 'text/html; charset=utf-8']
  ])('%s: %i, %s', async (path, status, type) => {
    expect(await ask(path)).toMatchObject({status, type})
  })

  it('a folder without its slash leads to the folder, query included', async () => {
    expect(await ask('/posts/a?x=1')).toMatchObject({status: 301, location: '/posts/a/?x=1'})
  })

  it('an alias says what it is and stays here', async () => {
    const {status, text} = await ask('/old/')
    expect(status).toBe(200)
    expect(text).toContain('/old/ is an alias of content/posts/a.md')
    expect(text).toContain('content="1; url=/posts/a/"')
  })

  it('the page for a missing address is the theme\'s, and the script is in it', async () => {
    const {data, text} = await ask('/nothing/')
    expect(text).toContain('<p class="eyebrow">404</p>')
    expect(data).toMatchObject({source: '', messages: []})
  })

  it('files are sent in parts, and not again', async () => {
    const {headers, status, text} = await ask('/note.txt', {headers: {Range: 'bytes=2-5'}})
    expect({status, text, range: headers.get('content-range')}).toEqual({status: 206, text: 'note', range: 'bytes 2-5/6'})
    const tag = (await ask('/note.txt')).headers.get('etag') ?? ''
    expect((await ask('/note.txt', {headers: {'If-None-Match': tag}})).status).toBe(304)
    expect(await ask('/note.txt', {headers: {Range: 'bytes=9-'}})).toMatchObject({status: 416, type: 'text/plain; charset=utf-8'})
  })

  it('HEAD sends no body', async () => {
    expect(await ask('/posts/a/', {method: 'HEAD'})).toMatchObject({status: 200, text: ''})
  })

  it('a source leads to its page, or says why it has none', async () => {
    expect(await ask('/__quizmatter/source?path=content/posts/a.md')).toMatchObject({status: 302, location: '/posts/a/'})
    expect((await ask('/__quizmatter/source?path=hugo.toml')).status).toBe(404)
  })
})

describe('a site below a folder', () => {
  const ask = previewed({contents: {'hugo.toml': "baseURL = 'https://example.org/blog/'\n", 'content/a.md': post("title = 'A'")}})

  it('is where it will be published', async () => {
    expect(await ask('/')).toMatchObject({status: 301, location: '/blog/'})
    expect((await ask('/blog/a/')).data).toMatchObject({base: '/blog', hosts: {'https://example.org': ''}, source: 'content/a.md'})
    expect((await ask('/a/')).status).toBe(404)
    expect((await ask('/blog/__quizmatter/client.js')).type).toBe('text/javascript; charset=utf-8')
  })
})

describe('an alias of a site below a folder', () => {
  const ask = previewed({contents: {'hugo.toml': "baseURL = 'https://example.org/blog/'\n", 'content/a.md': post("title = 'A'\naliases = ['/old/', 'x.html']")}})

  it.each(['/blog/old/', '/blog/x.html'])('%s says so and leads to its page', async (path) => {
    const {status, text} = await ask(path)
    expect(status).toBe(200)
    expect(text).toContain(`${path} is an alias of content/a.md`)
    expect(text).toContain('content="1; url=/blog/a/"')
    expect(text).toContain('<a href="/blog/a/">')
  })
})

describe('a 404 page among the static files', () => {
  const ask = previewed({contents: {'content/a.md': post("title = 'A'"), 'static/404.html': '<h1>Lost</h1>', 'static/sub/404.html': '<html><body><h1>Lost below</h1></body></html>\n'}})

  it('is shown with what notices that something comes to its address, and is itself what it is', async () => {
    expect(await ask('/nothing/')).toMatchObject({status: 404, type: 'text/html; charset=utf-8', text: expect.stringMatching(/^<h1>Lost<\/h1><script/), data: {source: ''}})
    expect((await ask('/sub/nothing/')).text).toMatch(/^<html><body><h1>Lost below<\/h1><script[^]*<\/script>\n<\/body><\/html>\n$/)
    expect(await ask('/404.html')).toMatchObject({status: 200, text: '<h1>Lost</h1>'})
  })
})

describe('a site with a host for each language', () => {
  const table = (key: string, weight: number): string => `[languages.${key}]\nweight = ${weight}\nbaseURL = 'https://${key}.example.org/${key === 'ru' ? 'r/' : ''}'\n`
  const ask = previewed({
    contents: {
      'hugo.toml': `baseURL = 'https://example.org/'\ndefaultContentLanguage = 'en'\n${table('en', 1)}${table('ru', 2)}`,
      'content/a.en.md': post("title = 'First'"),
      'content/a.ru.md': post("title = 'Первая'")
    }
  })
  const onHost = (host: string, path: string, port: string) =>
    new Promise<{status: number | undefined; location: string | undefined; text: string}>((resolve, reject) => {
      get({host: '127.0.0.1', port, path, headers: {Host: `${host}:${port}`}}, (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part)).on('end', () => resolve({status: response.statusCode, location: response.headers.location, text: Buffer.concat(parts).toString()}))
      }).on('error', reject)
    })

  it('shows each at a name of this machine, and the others also below the first', async () => {
    const {data, site} = await ask('/a/')
    expect(data.hosts).toEqual({'https://en.example.org': 'localhost', 'https://ru.example.org': 'ru.localhost'})
    const port = String(site.preview.port)
    expect((await onHost('localhost', '/a/', port)).text).toContain('<h1>First</h1>')
    expect((await onHost('ru.localhost', '/r/a/', port)).text).toContain('<h1>Первая</h1>')
    expect((await onHost('localhost', '/ru/a/', port)).text).toContain('<h1>Первая</h1>')
    expect(await onHost('ru.localhost', '/', port)).toMatchObject({status: 301, location: '/r/'})
    expect(await onHost('ru.localhost', '/r/nothing/', port)).toMatchObject({status: 404, text: expect.stringContaining('lang="ru"')})
    expect(await onHost('ru.localhost', '/__quizmatter/client.js', port)).toMatchObject({status: 200})
    expect((await ask('/nothing/')).text).toContain('lang="en"')
  })
})

describe('a site without a front page', () => {
  const ask = previewed({contents: {'hugo.toml': "disableKinds = ['home']\ntitle = 'Site'\n", 'content/a.md': post("title = 'A < B'")}})

  it('lists what there is', async () => {
    const {status, text} = await ask('/')
    expect(status).toBe(404)
    expect(text).toContain('<a href="/a/">A &lt; B</a> <small>content/a.md</small>')
  })
})

describe('what is not published', () => {
  const contents = {
    'content/draft.md': post("title = 'Draft'\ndraft = true"),
    'content/future.md': post("title = 'Future'\ndate = 2030-01-01T00:00:00Z"),
    'content/expired.md': post("title = 'Expired'\nexpiryDate = 2020-01-01T00:00:00Z"),
    'content/public.md': post("title = 'Public'")
  }
  const ask = previewed({contents})
  const hidden = previewed({contents, shown: {drafts: false, future: false, expired: false}})

  it('is shown with the reason', async () => {
    expect((await ask('/draft/')).data.unpublished).toEqual({reason: 'draft', detail: 'a build leaves it out while `draft` is true'})
    expect((await ask('/future/')).data.unpublished).toEqual({reason: 'future', detail: 'publish date is 2030-01-01, in 3 years'})
    expect((await ask('/expired/')).data.unpublished).toEqual({reason: 'expired', detail: 'expiry date is 2020-01-01, 6 years ago'})
    expect((await ask('/public/')).data).toMatchObject({showsUnpublished: true})
    expect((await ask('/public/')).data.unpublished).toBeUndefined()
  })

  it('is left out where that is asked for, and its source says why', async () => {
    expect((await hidden('/draft/')).status).toBe(404)
    expect((await hidden('/public/')).data.showsUnpublished).toBe(false)
    const {status, text} = await hidden('/__quizmatter/source?path=content/draft.md')
    expect(status).toBe(404)
    expect(text).toContain('It is left out: draft')
  })

  it('has a 404 page that says why, with and without the slash', async () => {
    const draft = {reason: 'draft', isHidden: true, detail: 'a build leaves it out while `draft` is true'}
    expect(await hidden('/draft/')).toMatchObject({status: 404, data: {source: 'content/draft.md', unpublished: draft, showsUnpublished: false}})
    expect((await hidden('/draft')).data.unpublished).toEqual(draft)
    expect((await hidden('/expired/')).data.unpublished).toMatchObject({reason: 'expired'})
    expect((await hidden('/nothing/')).data.unpublished).toBeUndefined()
  })
})

describe('absolute links', () => {
  const ask = previewed({contents: {'hugo.toml': "baseURL = 'https://example.org/'\ncanonifyURLs = true\n", 'content/a.md': post("title = 'A'")}})

  it('lead to the preview where the config makes all links absolute', async () => {
    const {text} = await ask('/a/')
    expect(text).toContain('<link rel="canonical" href="https://example.org/a/">')
    expect(text).toContain('<a class="site-name" href="/"')
    expect(text).not.toMatch(/<(?:script|img|a|link rel="stylesheet")[^>]*"https:\/\/example\.org/)
  })
})
