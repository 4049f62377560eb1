import {cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync} from 'node:fs'
import {join} from 'node:path'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {expectReadmeSection} from '../readme.ts'
import {astro6, astro7} from './astro.ts'
import {chromiumPath, launchChromium} from './browser.ts'
import {attributesOf, hashFiles, mainOf, metaOf, serveFolder} from './built-site.ts'
import type {CommandResult} from './command.ts'
import {commandLine} from './command-line.ts'
import {type Duty, duties, dutyTable} from './duties.ts'
import {eleventy} from './eleventy.ts'
import type {DevServer, Project} from './host.ts'
import {answerQuiz, followsSave} from './open-page.ts'
import {packTarball} from './package-tarball.ts'
import {probes} from './probes.ts'
import {makeProject, writeProjectFile} from './project.ts'
import {showsError} from './shown-error.ts'
import {readStartersText} from './starters.ts'
import {vite} from './vite.ts'
import {waitFor} from './wait.ts'

const hosts = [commandLine, vite, eleventy, astro6, astro7]
const passed = new Map<string, Set<Duty>>(hosts.map(({name}) => [name, new Set()]))
const missing = new Map<string, string>()
const seed = 'ru/post/go-minimum-docker-image.html'
/** URL path → output path of every post. */
const posts = {'/ru/post/go-minimum-docker-image.html': seed, '/a.html': 'a.html', '/a/': 'a/index.html', '/ru/%C3%BC%20b.html': 'ru/ü b.html', '/post/layers/': 'post/layers/index.html'}
const lists = ['index.html', 'post/index.html', 'tags/index.html', 'tags/docker/index.html', 'tags/files/index.html']
const plain = 'content/post/plain.md'
const shared = {} as {tarball: string; browser: Browser; reference: (path: string) => string}

beforeAll(async () => {
  shared.tarball = packTarball()
  const project = makeProject({...commandLine, id: 'reference'}, shared.tarball)
  const {code, output} = await commandLine.build(project)
  expect(code, output).toBe(0)
  shared.reference = (path) => readFileSync(join(project.out, path), 'utf8')
  if (chromiumPath) shared.browser = await launchChromium()
  else console.error('✗ hosts: NOT TESTED in a browser, because Chromium is not installed (apt-get install chromium)')
})

afterAll(async () => {
  await shared.browser?.close()
  console.log(`\n${dutyTable(passed)}\n`)
  for (const [name, reason] of missing) console.error(`✗ ${name}: NOT TESTED, because ${reason}`)
})

describe.each(hosts.map((host) => [host.name, host] as const))('%s', (name, host) => {
  const state = {} as {project: Project; out: string; first: Record<string, string>; built: CommandResult; server?: DevServer | undefined; fixture: string}
  const duty = (id: Duty, test: () => Promise<void>): void => {
    it(duties[id], async ({skip}) => {
      if (missing.has(name)) return skip(`${name} is not tested, because ${missing.get(name)}`)
      try {
        await test()
      } finally {
        restore(state.project)
      }
      passed.get(name)?.add(id)
    })
  }
  const read = (path: string): string => readFileSync(join(state.out, path), 'utf8')
  const write = (file: string, text: string): void => writeProjectFile(state.project.root, file, text)
  const get = async (path: string): Promise<{status: number; html: string}> => {
    const response = await fetch(`${state.server?.origin}${path}`, {headers: {accept: 'text/html'}, redirect: 'manual'})
    return {status: response.status, html: await response.text()}
  }
  const shows = (path: string, text: string): Promise<unknown> => waitFor(`${path} to show ${text}`, async () => (await get(path)).html.includes(text))
  const answers = (path: string, status: number): Promise<unknown> => waitFor(`${path} to answer ${status}`, async () => (await get(path)).status === status)

  beforeAll(async () => {
    const reason = await host.unavailable()
    if (reason !== undefined) return void missing.set(name, reason)
    state.project = makeProject(host, shared.tarball)
    rmSync(state.project.out, {recursive: true, force: true})
    state.built = await host.build(state.project)
    expect(state.built.code, state.built.output).toBe(0)
    state.first = hashFiles(state.project.out)
    // The development server of Eleventy writes into the same folder.
    state.out = join(state.project.root, '.cache/built')
    rmSync(state.out, {recursive: true, force: true})
    cpSync(state.project.out, state.out, {recursive: true})
    state.fixture = readFileSync(join(state.project.root, plain), 'utf8')
    state.server = await host.serve(state.project)
  })
  afterAll(() => state.server?.stop())

  duty('url', async () => {
    for (const path of [...Object.values(posts), ...lists, 'index.xml', 'sitemap.xml', 'old/layers/index.html', '404.html']) expect(existsSync(join(state.out, path)), path).toBe(true)
    expect(existsSync(join(state.out, seed, 'index.html'))).toBe(false)
    for (const path of [...Object.keys(posts), '/', '/post/', '/tags/docker/', '/old/layers/', '/index.xml']) expect((await get(path)).status, path).toBe(200)
    for (const path of ['/nothing.html', '/post/plain/']) expect((await get(path)).status, path).toBe(404)
    expect((await get('/ru/post/go-minimum-docker-image/')).status).not.toBe(200)
  })

  duty('frontMatter', async () => {
    for (const path of [...Object.values(posts), ...lists]) {
      expect(mainOf(read(path)), path).toBe(mainOf(shared.reference(path)))
      expect(read(path), path).not.toContain('+++')
    }
    for (const [url, path] of Object.entries(posts)) expect(articleOf((await get(url)).html), url).toBe(articleOf(shared.reference(path)))
  })

  duty('tags', async () => {
    const links = attributesOf(mainOf(read('tags/docker/index.html')), {element: 'a', attribute: 'href'})
    for (const url of ['/a/', '/post/layers/', `/${seed}`]) expect(links).toContain(url)
    expect(attributesOf(mainOf((await get('/tags/docker/')).html), {element: 'a', attribute: 'href'})).toContain('/a/')
  })

  duty('image', async () => {
    const image = '/ru/post/go-minimum-docker-image/docker.svg'
    const html = read(seed)
    expect(attributesOf(html, {element: 'img', attribute: 'src'})).toContain(image)
    expect(attributesOf(html, {element: 'img', attribute: 'width'})).toContain('320')
    expect(attributesOf(html, {element: 'img', attribute: 'height'})).toContain('180')
    expect(metaOf(html, 'og:image')).toBe(`https://example.org${image}`)
    expect(existsSync(join(state.out, image))).toBe(true)
    expect((await fetch(`${state.server?.origin}${image}`)).headers.get('content-type')).toContain('image/svg+xml')
  })

  duty('quiz', async () => {
    const documents = readdirSync(state.out, {recursive: true, encoding: 'utf8'}).filter((path) => path.endsWith('.html'))
    for (const path of documents) {
      const hasQuiz = read(path).includes('<quiz-matter')
      expect(hasQuiz, path).toBe(path === seed)
      expect(scriptsOf(read(path)), path).toHaveLength(hasQuiz ? 1 : 0)
    }
    const styles = styleSheetsOf(read(seed))
    // The theme's comes first everywhere, so that the quiz's may overrule it.
    expect(styles.slice(0, -1)).toEqual(styleSheetsOf(read('a.html')))
    expect(styles).toHaveLength(2)
    for (const url of Object.keys(posts)) {
      const {html} = await get(url)
      const own = [...scriptsOf(html), ...styleSheetsOf(html)].filter((file) => /\/quiz[.\w]*\.(?:js|css)$/.test(file))
      expect(own, url).toHaveLength(url === `/${seed}` ? 2 : 0)
    }
    if (!shared.browser) return
    const built = await serveFolder(state.out)
    await answerQuiz(shared.browser, `${built.origin}/${seed}`)
    await built.stop()
    await answerQuiz(shared.browser, `${state.server?.origin}/${seed}`)
  })

  duty('drafts', async () => {
    for (const path of ['post/draft/index.html', 'post/future/index.html']) expect(existsSync(join(state.out, path)), path).toBe(false)
    for (const path of ['index.xml', 'sitemap.xml', 'index.html', 'post/index.html']) expect(read(path), path).not.toMatch(/draft|future|Not ready/)
    for (const path of ['/post/draft/', '/post/future/']) expect((await get(path)).status, path).toBe(200)
    for (const path of ['/index.xml', '/post/index.xml', '/sitemap.xml']) expect((await get(path)).html, path).not.toMatch(/Not ready|From the future|\/draft\/|\/future\//)
  })

  duty('watch', async () => {
    if (shared.browser) await followsSave(shared.browser, `${state.server?.origin}/a.html`, () => write(plain, state.fixture.replace('asks for no script', 'is followed by an open page')))
    write(plain, state.fixture.replace('asks for no script', 'asks for a brand new body'))
    await shows('/a.html', 'asks for a brand new body')
    // Some editors write another file and rename it.
    write('content/post/.plain.md.tmp', state.fixture.replace('asks for no script', 'was renamed into place'))
    renameSync(join(state.project.root, 'content/post/.plain.md.tmp'), join(state.project.root, plain))
    await shows('/a.html', 'was renamed into place')
    write(plain, state.fixture.replace("tags = ['files']", "tags = ['files', 'fresh']"))
    await shows('/tags/fresh/', 'Plain files')
    write(plain, state.fixture.replace("url = '/a.html'", "url = '/moved.html'"))
    await shows('/moved.html', 'Plain files')
    await answers('/a.html', 404)
    write(plain, state.fixture)
    await shows('/a.html', 'Plain files')
    await answers('/moved.html', 404)
    write('content/post/new.md', "+++\ntitle = 'Brand new'\ndate = 2022-06-06\ntags = ['newest']\n+++\n\nNew text.\n")
    await shows('/post/new/', 'Brand new')
    await shows('/tags/newest/', 'Brand new')
    rmSync(join(state.project.root, 'content/post/new.md'))
    await answers('/post/new/', 404)
    await answers('/tags/newest/', 404)
  })

  duty('errors', async () => {
    const quizFile = `content/post/go-minimum-docker-image/index.md`
    const quiz = readFileSync(join(state.project.root, quizFile), 'utf8')
    const faults = [
      {file: plain, text: state.fixture.replace('date = 2022-01-02T03:04:05Z', 'date = 2022-01-02 at night'), good: state.fixture, url: '/a.html', place: `${plain}:3:19`, name: 'toml'},
      {file: quizFile, text: quiz.replace('type = "single-choice"', 'type = "single-choise"'), good: quiz, url: `/${seed}`, place: `${quizFile}:12:12`, name: 'quiz'}
    ]
    for (const fault of faults) await showsError(fault, {host, state: {...state, server: state.server as DevServer}, browser: shared.browser, write})
    await state.server?.stop()
    state.server = undefined
    for (const {file, text} of faults) write(file, text)
    const broken = await host.build(state.project)
    expect(broken.code).not.toBe(0)
    for (const {place} of faults) expect(placesOf(broken.output)).toContain(place)
    restore(state.project)
    write('content/post/twice.md', "+++\ntitle = 'Twice'\ndate = 2022-06-06\nurl = '/a.html'\n+++\n")
    const twice = await host.build(state.project)
    expect(twice.code).not.toBe(0)
    expect(twice.output).toContain('page-url-twice')
  })

  duty('bytes', async () => {
    const again = await host.build(state.project)
    expect(again.code, again.output).toBe(0)
    expect(hashFiles(state.project.out)).toEqual(state.first)
  })

  duty('data', async () => {
    const {files, read: readProbe} = probes[host.kind]
    for (const [file, text] of Object.entries(files)) write(file, text)
    const {code, output} = await host.build(state.project)
    expect(code, output).toBe(0)
    const found = readProbe(state.project.out).map((post) => ({...post, url: decodeURI(post.url)})).sort((a, b) => (a.date < b.date ? -1 : 1))
    expect(found).toEqual(expectedPosts)
  })
})

describe('README', () => {
  it('shows the starters, and what every host was seen to do', ({skip}) => {
    if (missing.size > 0) return skip([...missing].map(([name, reason]) => `${name} is not tested, because ${reason}`).join('; '))
    expectReadmeSection('hosts', `${readStartersText().trim()}\n\n${dutyTable(passed)}`)
  })
})

/** What one duty has changed, the next does not see. */
function restore({root}: Project): void {
  for (const name of filesIn('fixtures/site/hosts')) {
    const [text, now] = [join('fixtures/site/hosts', name), join(root, name)].map((path) => readFileSync(path, 'utf8'))
    if (text !== now) writeProjectFile(root, name, text as string)
  }
  for (const name of ['new.md', 'twice.md']) rmSync(join(root, 'content/post', name), {force: true})
}

const expectedPosts = [
  {url: `/${seed}`, title: 'Building Minimal Docker Images for Go Applications', date: '2020-06-29T06:00:00.000Z', tags: ['docker', 'compilation', 'upx', 'ldflags'], image: '/ru/post/go-minimum-docker-image/docker.svg', draft: false, questions: 4},
  {url: '/post/layers/', title: 'Layers of an image', date: '2021-02-03T00:00:00.000Z', tags: ['docker', 'caching'], image: '/images/lamp.svg', draft: false, questions: 0},
  {url: '/a/', title: 'A registry of your own', date: '2021-05-06T05:08:09.000Z', tags: ['docker', 'registry'], image: '', draft: false, questions: 0},
  {url: '/a.html', title: 'Plain files', date: '2022-01-02T03:04:05.000Z', tags: ['files'], image: '', draft: false, questions: 0},
  {url: '/ru/ü b.html', title: 'Names with spaces', date: '2022-03-04T00:00:00.000Z', tags: ['files', 'Имена'], image: '', draft: false, questions: 0}
]

/** The post without its neighbours, which are others where drafts are shown. */
function articleOf(html: string): string {
  return mainOf(html).replace(/<nav class="neighbours"[^]*?<\/nav>/, '')
}

const filesIn = (folder: string): string[] => readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) => statSync(join(folder, name)).isFile())
const scriptsOf = (html: string): string[] => attributesOf(html, {element: 'script', attribute: 'src'})
const styleSheetsOf = (html: string): string[] => attributesOf(html, {element: 'link', attribute: 'href'}).filter((href) => href.endsWith('.css'))

/** Reports name the file once and list lines and columns below it, or name all three together. */
function placesOf(output: string): string[] {
  const together = [...output.matchAll(/(content\/[^\s:]+):(\d+):(\d+)/g)].map(([, file, line, column]) => `${file}:${line}:${column}`)
  const below: string[] = []
  let file = ''
  for (const line of output.split('\n')) {
    if (/^content\/\S+$/.test(line)) file = line
    const place = /^\s*(\d+):(\d+)/.exec(line)
    if (place) below.push(`${file}:${place[1]}:${place[2]}`)
  }
  return [...together, ...below]
}
