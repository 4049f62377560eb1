import {cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {HtmlValidate} from 'html-validate'
import {type DefaultTreeAdapterTypes, parse} from 'parse5'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {build, type BuildResult} from '../../src/site/build.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

const root = realpathSync(mkdtempSync(join(tmpdir(), 'quizmatter-example-')))
const clock = Date.parse('2026-11-23T00:00:00Z')
const config = JSON.parse(readFileSync('.htmlvalidate.json', 'utf8'))
const validator = new HtmlValidate(config)
/** A redirect has no body, as Hugo writes it; HTML makes one of its end. */
const redirectValidator = new HtmlValidate({...config, rules: {...config.rules, 'element-required-content': 'off', 'meta-refresh': 'off'}})

afterAll(() => rmSync(root, {recursive: true, force: true}))

describe('the example blog', () => {
  const out = join(root, 'blog')
  const options = {root: 'fixtures/site/blog', out, cache: join(root, 'blog-cache'), clock}
  let first: BuildResult
  beforeAll(async () => {
    first = await build(options)
  })

  it('is built without a finding', () => {
    expect(first.messages).toEqual([])
    expect(first.quizzes).toBeGreaterThanOrEqual(10)
    expect(first.skipped.map(({reason, source}) => [source, reason])).toEqual([
      ['content/posts/ten-years.en.md', 'future'],
      ['content/posts/tracing.en.md', 'draft']
    ])
  })

  it('has the pages and files that the posts ask for', () => {
    expect(htmlFiles(out)).toEqual(expect.arrayContaining(['en/index.html', 'ru/index.html', 'en/404.html', 'ru/404.html', 'en/post/docker-image-size.html', 'en/posts/index.html', 'en/posts/page/2/index.html', 'ru/tags/index.html', 'en/tags/ci/cd/index.html']))
    for (const path of ['en/post/docker-image-size/layers.svg', 'images/lamp.svg', 'favicon.svg', 'robots.txt', 'sitemap.xml', 'en/index.xml', 'en/index.json']) {
      expect([path, existsSync(join(out, path))]).toEqual([path, true])
    }
  })

  it('is valid HTML on every page', async () => {
    const faults = []
    for (const path of htmlFiles(out)) {
      const html = readFileSync(join(out, path), 'utf8')
      const report = await (html.includes('http-equiv="refresh"') ? redirectValidator : validator).validateString(html, path)
      faults.push(...report.results.flatMap(({messages}) => messages.map(({column, line, message, ruleId}) => `${path}:${line}:${column} ${message} (${ruleId})`)))
    }
    expect(faults).toEqual([])
  })

  it('says to social sites what Hugo’s partials say', () => {
    const tags = find(parse(readFileSync(join(out, 'en/posts/reading-logs/index.html'), 'utf8')), 'meta').map((tag) => [attribute(tag, 'property') ?? attribute(tag, 'name') ?? attribute(tag, 'itemprop'), attribute(tag, 'content')])
    const title = 'A Log Line Is a Letter to a Stranger'
    const description = 'Five things that whoever reads the log at three in the morning will want to know.'
    const picture = 'https://example.org/images/lamp.svg'
    expect(tags.slice(tags.findIndex(([name]) => name === 'og:url'))).toEqual([
      ['og:url', 'https://example.org/en/posts/reading-logs/'],
      ['og:site_name', 'Small Steps'],
      ['og:title', title],
      ['og:description', description],
      ['og:locale', 'en_GB'],
      ['og:type', 'article'],
      ['article:section', 'posts'],
      ['article:published_time', '2025-01-14T07:45:00+00:00'],
      ['article:modified_time', '2025-01-14T07:45:00+00:00'],
      ['article:tag', 'Observability'],
      ['article:tag', 'Writing'],
      ['og:image', picture],
      ['twitter:card', 'summary_large_image'],
      ['twitter:image', picture],
      ['twitter:title', title],
      ['twitter:description', description],
      ['name', title],
      ['description', description],
      ['datePublished', '2025-01-14T07:45:00+00:00'],
      ['dateModified', '2025-01-14T07:45:00+00:00'],
      ['wordCount', expect.stringMatching(/^\d+$/)],
      ['image', picture],
      ['keywords', 'Observability,Writing']
    ])
  })

  it('leads nowhere that is not there', () => {
    const dead = htmlFiles(out).flatMap((path) => localTargets(path, readFileSync(join(out, path), 'utf8')).filter((target) => !isServed(out, target)).map((target) => `${path} → ${target}`))
    expect(dead).toEqual([])
  })

  it('has its texts in the language of the page', () => {
    const page = readFileSync(join(out, 'ru/index.html'), 'utf8')
    expect(page).toContain('<html lang="ru-RU"')
    expect(page).toContain('минут')
    expect(page).not.toMatch(/minutes? to read|Skip to content/)
  })

  it('loads the widget only where there is a quiz', () => {
    const withScript = htmlFiles(out).filter((path) => /<script type="module"/.test(readFileSync(join(out, path), 'utf8')))
    const withQuiz = htmlFiles(out).filter((path) => readFileSync(join(out, path), 'utf8').includes('<quiz-matter'))
    expect(withScript).toEqual(withQuiz)
    expect(withQuiz.length).toBeGreaterThan(5)
  })

  it('is not written again when nothing changed', async () => {
    const again = await build(options)
    expect(again).toMatchObject({written: [], removed: [], pages: first.pages, quizzes: first.quizzes})
    expect(again.unchanged).toBe(first.written.length)
    const withoutShortcut = await build({...options, cache: join(root, 'other-cache')})
    expect(withoutShortcut).toMatchObject({written: [], removed: []})
  })
})

describe('the seed post in an empty folder', () => {
  const site = join(root, 'seed')
  const post = 'ru/post/go-minimum-docker-image.html'
  let html = ''
  let document: Node
  beforeAll(async () => {
    mkdirSync(join(site, 'content/posts/docker'), {recursive: true})
    cpSync('fixtures/site/hosts/content/post/go-minimum-docker-image/index.md', join(site, 'content/posts/docker/index.en.md'))
    cpSync('fixtures/site/hosts/content/post/go-minimum-docker-image/docker.svg', join(site, 'content/posts/docker/docker.svg'))
    const result = await build({root: site, clock})
    expect(result.messages.filter(({severity}) => severity !== 'info')).toEqual([])
    html = readFileSync(join(site, 'public', post), 'utf8')
    document = parse(html)
  })

  it('has its headings', () => {
    expect(find(document, 'h1').map(text)).toEqual(['Building Minimal Docker Images for Go Applications'])
    const ids = find(document, 'h2').map((heading) => attribute(heading, 'id'))
    expect(ids).toEqual(expect.arrayContaining(['image-building-and-dockerfile', 'two-stage-building', 'binary-size']))
  })

  it('links its tags to their pages', () => {
    const tags = find(document, 'a').filter((link) => attribute(link, 'rel') === 'tag')
    expect(tags.map((link) => text(link).toLowerCase())).toEqual(['docker', 'compilation', 'upx', 'ldflags'])
    for (const tag of tags) expect(isServed(join(site, 'public'), attribute(tag, 'href') ?? '')).toBe(true)
  })

  it('shows its picture with a size', () => {
    const image = find(document, 'img')[0]
    expect(attribute(image, 'src')).toBe('/ru/post/go-minimum-docker-image/docker.svg')
    expect(existsSync(join(site, 'public/ru/post/go-minimum-docker-image/docker.svg'))).toBe(true)
    expect(Number(attribute(image, 'width'))).toBeGreaterThan(0)
    expect(Number(attribute(image, 'height'))).toBeGreaterThan(0)
    expect(attribute(image, 'alt')).toBe('')
  })

  it('has four questions with three options, the right one not always in the same place', () => {
    const questions = find(document, 'fieldset').map((fieldset) => find(fieldset, 'label').filter((label) => find(label, 'input').length > 0 || attribute(label, 'for')).map(text))
    expect(questions.map((options) => options.length)).toEqual([3, 3, 3, 3])
    const right = ['scratch', '-s -w', 'upx', 'To reduce final image size']
    const places = questions.map((options, index) => options.findIndex((option) => option.includes(right[index] ?? '-')))
    expect(places).not.toContain(-1)
    expect(new Set(places).size).toBeGreaterThan(1)
  })

  it('leaves nothing unfilled', () => {
    expect(html).not.toMatch(/\{\{|undefined|\[object|NaN/)
  })

  it('loses its old address only when it is mended', async () => {
    const path = join(site, 'content/posts/docker/index.en.md')
    const source = readFileSync(path, 'utf8')
    writeFileSync(path, source.replace("date = 2020-06-29", "date = 2020-02-30"))
    const broken = await build({root: site, clock})
    expect(broken.messages.some(({severity}) => severity === 'error')).toBe(true)
    expect(existsSync(join(site, 'public', post))).toBe(true)
    writeFileSync(path, source.replace('/ru/post/', '/en/post/'))
    const moved = await build({root: site, clock})
    expect(moved.removed).toContain(post)
    expect(moved.written).toContain('en/post/go-minimum-docker-image.html')
    writeFileSync(path, source)
    await build({root: site, clock})
    expect(readFileSync(join(site, 'public', post), 'utf8')).toBe(html)
  })
})

function htmlFiles(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((path) => path.endsWith('.html')).sort()
}

function find(node: Node, name: string): Element[] {
  const own = 'tagName' in node && node.tagName === name ? [node] : []
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap((child) => find(child, name))] : own
}

function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find((one) => one.name === name)?.value
}

function text(node: Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(text).join('').trim() : ''
}

/** Addresses on the same site that a page links to or loads; relative ones are resolved. */
function localTargets(path: string, html: string): string[] {
  const base = new URL(path.replace(/(^|\/)index\.html$/, '$1'), 'https://example.org/')
  const elements = ['a', 'link', 'img', 'script'].flatMap((name) => find(parse(html), name))
  return elements
    .flatMap((element) => attribute(element, 'href') ?? attribute(element, 'src') ?? [])
    .map((target) => new URL(target, base))
    .filter(({origin}) => origin === base.origin)
    .map(({pathname}) => pathname)
}

function isServed(out: string, pathname: string): boolean {
  const path = join(out, decodeURIComponent(pathname))
  return pathname.endsWith('/') ? existsSync(join(path, 'index.html')) : existsSync(path)
}
