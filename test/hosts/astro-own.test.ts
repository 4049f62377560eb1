import {existsSync, readFileSync, rmSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {astro6, astro7} from './astro.ts'
import {attributesOf, innerOf} from './built-site.ts'
import {type CommandResult, runCommand} from './command.ts'
import {commandLine} from './command-line.ts'
import type {DevServer, Project} from './host.ts'
import {packTarball} from './package-tarball.ts'
import {makeProject, writeProjectFile} from './project.ts'
import {waitFor} from './wait.ts'

const route = 'src/pages/[...path].astro'
const seed = 'ru/post/go-minimum-docker-image.html'
/** Output path → URL of every post. */
const posts = {[seed]: `/${seed}`, 'a.html': '/a.html', 'a/index.html': '/a/', 'post/layers/index.html': '/post/layers/', 'ru/ü b.html': '/ru/%C3%BC%20b.html'}
const probe = `import {defineConfig} from 'astro/config'
import {defineCollection, getCollection} from 'astro:content'
import quizmatter, {quizmatterLoader} from 'quizmatter/astro'
export default defineConfig({integrations: [quizmatter({drafts: true})]})
export const collections = {posts: defineCollection({loader: quizmatterLoader({drafts: true})})}
const [post] = await getCollection('posts')
export const known: [string, Date | undefined, readonly string[], number | undefined, string] = [post!.data.title, post!.data.date, post!.data.tags, post!.data.quiz?.questions.length, post!.data.path]
// @ts-expect-error: there is no such field.
post!.data.nothing`
/** A plugin that would spoil our HTML, had it a part in it. */
const spoil = 'const spoil = () => (tree) => { tree.children = [] }\n'
const config = (options: string): string => `import quizmatter from 'quizmatter/astro'\n${options.includes('unified') ? "import {unified} from '@astrojs/markdown-remark'\n" : ''}${spoil}\nexport default {${options} integrations: [quizmatter()]}\n`
const shared = {} as {tarball: string; contents: ReadonlyMap<string, string>}

beforeAll(async () => {
  shared.tarball = packTarball()
  const project = makeProject({...commandLine, id: 'reference'}, shared.tarball)
  const {output} = await runCommand({file: process.execPath, args: ['node_modules/quizmatter/dist/cli/bin.js', 'list', '--json', '--content'], cwd: project.root})
  const pages = output.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line) as {readonly url: string; readonly content: string}] : []))
  shared.contents = new Map(pages.map(({content, url}) => [url, content]))
})

describe.each([[astro6.name, astro6, 'markdown: {remarkPlugins: [spoil]},'], [astro7.name, astro7, 'markdown: {processor: unified({remarkPlugins: [spoil]})},']])('%s', (_, host, remarkPlugins) => {
  const state = {} as {reason: string | undefined; project: Project; server?: DevServer | undefined}
  const built = (name: string): string => readFileSync(join(state.project.out, name), 'utf8')
  const build = async (options: string): Promise<CommandResult> => {
    rmSync(state.project.out, {recursive: true, force: true})
    writeProjectFile(state.project.root, 'astro.config.mjs', config(options))
    const result = await host.build(state.project)
    expect(result.code, result.output).toBe(0)
    return result
  }
  const test = (name: string, run: () => Promise<void>): void => {
    it(name, ({skip}) => (state.reason === undefined ? run() : skip(`${host.name} is not tested, because ${state.reason}`)))
  }

  beforeAll(async () => {
    state.reason = await host.unavailable()
    if (state.reason !== undefined) return
    state.project = makeProject({...host, starter: [...host.starter, route]}, shared.tarball)
    rmSync(join(state.project.root, 'node_modules/.astro'), {recursive: true, force: true})
    writeProjectFile(state.project.root, 'src/pages/tags/index.astro', '<html lang="en"><head><title>Tags</title></head><body><h1>My tags</h1></body></html>')
    writeProjectFile(state.project.root, 'src/pages/own.xml.js', "export const GET = () => new Response('<own/>')")
    await build('')
  })
  afterAll(() => state.server?.stop())

  test('puts posts into a route of the project’s at exactly their URLs, with the same content as in our own build', async () => {
    for (const [path, url] of Object.entries(posts)) {
      expect(attributesOf(built(path), {element: 'link', attribute: 'href'}), path).toContain(`https://example.org${url}`)
      expect(innerOf(built(path), 'main'), path).toContain(innerOf(`<main>${shared.contents.get(url) ?? 'no content'}</main>`, 'main').trim())
    }
    for (const path of ['a.html/index.html', 'post/layers.html', `${seed}/index.html`]) expect(existsSync(join(state.project.out, path)), path).toBe(false)
  })

  test('loads the widget once, and only where there is a quiz', async () => {
    expect(attributesOf(built(seed), {element: 'script', attribute: 'src'})).toEqual([expect.stringMatching(/^\/assets\/quiz\.\w+\.js$/)])
    expect(attributesOf(built(seed), {element: 'link', attribute: 'href'}).filter((url) => url.endsWith('.css'))).toEqual([expect.stringMatching(/^\/assets\/quiz\.\w+\.css$/)])
    expect(attributesOf(built('a.html'), {element: 'script', attribute: 'src'})).toEqual([])
  })

  test('makes lists, feeds and redirects that the project has not, and leaves alone those that it has', async () => {
    for (const path of ['index.html', 'tags/docker/index.html', 'index.xml', 'old/layers/index.html', 'sitemap.xml']) expect(built(path), path).toMatch(/<main id="main"|<rss|http-equiv="refresh"|<urlset/)
    expect(built('tags/index.html')).toContain('My tags')
    expect(built('own.xml')).toBe('<own/>')
  })

  test('tells TypeScript what an entry is, and that plugin and loader are Astro’s', async () => {
    writeProjectFile(state.project.root, 'src/probe.ts', probe)
    const args = [resolve('node_modules/typescript/bin/tsc'), '--ignoreConfig', '--noEmit', '--strict', '--skipLibCheck', '--module', 'esnext', '--moduleResolution', 'bundler', '--target', 'es2022', '.astro/types.d.ts', 'src/probe.ts']
    const {code, output} = await runCommand({file: process.execPath, args, cwd: state.project.root})
    rmSync(join(state.project.root, 'src/probe.ts'))
    expect(code, output).toBe(0)
  })

  test('is served at the same URLs', async () => {
    state.server = await host.serve(state.project)
    const get = async (path: string): Promise<string> => (await fetch(`${state.server?.origin}${path}`, {headers: {accept: 'text/html'}})).text()
    for (const url of Object.values(posts)) expect(await get(url), url).toContain(`<link rel="canonical" href="https://example.org${url}"`)
    for (const path of ['/', '/tags/docker/', '/post/']) expect(await get(path), path).toContain('<main id="main"')
    expect(await get('/tags/')).toContain('My tags')
    expect(await get('/own.xml')).toBe('<own/>')
    expect(await get('/index.xml')).toContain('<rss')
    expect((await fetch(`${state.server.origin}/nothing/`)).status).toBe(404)
  })

  test('shows in the project’s route what was saved, and what is broken until it is mended', async () => {
    const file = 'content/post/plain.md'
    const good = readFileSync(join(state.project.root, file), 'utf8')
    const get = async (): Promise<string> => (await fetch(`${state.server?.origin}/a.html`, {headers: {accept: 'text/html'}})).text()
    const shows = (text: string): Promise<unknown> => waitFor(`the page to show ${text}`, async () => (await get()).includes(text))
    writeProjectFile(state.project.root, file, good.replace('asks for no script', 'was saved while it was served'))
    await shows('was saved while it was served')
    expect(await get()).not.toContain('<main id="main"')
    writeProjectFile(state.project.root, file, good.replace("['files']", '[files]'))
    await shows(`${file}:4:9`)
    writeProjectFile(state.project.root, file, good)
    await shows('asks for no script')
    const told = state.server?.output().split(`[quizmatter] ${file}:4:9`).length
    expect(told, 'the terminal says it once').toBe(2)
    await state.server?.stop()
  })

  test('is below the base that Hugo’s config names, in the build and in the development server', async () => {
    const hugo = readFileSync(join(state.project.root, 'hugo.toml'), 'utf8')
    writeProjectFile(state.project.root, 'hugo.toml', hugo.replace('example.org/', 'example.org/blog/'))
    await build('')
    expect(attributesOf(built(seed), {element: 'link', attribute: 'href'})).toContain(`https://example.org/blog/${seed}`)
    expect(attributesOf(built(seed), {element: 'script', attribute: 'src'})).toEqual([expect.stringMatching(/^\/blog\/assets\/quiz/)])
    state.server = await host.serve(state.project)
    const html = await (await fetch(`${state.server.origin}/blog/${seed}`, {headers: {accept: 'text/html'}})).text()
    expect(html).toContain(`<link rel="canonical" href="https://example.org/blog/${seed}"`)
    expect(html).not.toContain('<main id="main"')
    await state.server.stop()
    writeProjectFile(state.project.root, 'hugo.toml', hugo)
  })

  test('takes the address of the site from Astro where Hugo’s config has none', async () => {
    const hugo = readFileSync(join(state.project.root, 'hugo.toml'), 'utf8')
    writeProjectFile(state.project.root, 'hugo.toml', hugo.replace(/^baseURL.*$/m, ''))
    await build("site: 'https://fields.example', base: '/notes',")
    expect(built('index.xml')).toContain('<link>https://fields.example/notes/post/layers/</link>')
    expect(attributesOf(built('a.html'), {element: 'link', attribute: 'href'})).toContain('https://fields.example/notes/a.html')
    const {output} = await build('')
    expect(output).toContain('config-base-url-missing')
    writeProjectFile(state.project.root, 'hugo.toml', hugo)
  })

  test('has the same HTML whatever processor of Markdown is configured', async () => {
    await build('')
    const before = Object.keys(posts).map(built)
    await build(remarkPlugins)
    expect(Object.keys(posts).map(built)).toEqual(before)
  })

  test('keeps exact URLs with `build.format: "file"`', async () => {
    const {output} = await build("build: {format: 'file'},")
    for (const path of [seed, 'post/layers/index.html', 'ru/ü b.html']) expect(built(path), path).toContain('<h1>')
    for (const path of [seed, 'post/layers/index.html', 'ru/ü b.html']) expect(built(path), path).not.toContain('<main id="main"')
    expect(existsSync(join(state.project.out, 'post/layers.html'))).toBe(false)
    expect(output).not.toContain('is not removed')
  })
})
