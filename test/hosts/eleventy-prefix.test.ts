import {existsSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {attributesOf, metaOf} from './built-site.ts'
import type {CommandResult} from './command.ts'
import {eleventyWith} from './eleventy.ts'
import type {DevServer, Project} from './host.ts'
import {packTarball} from './package-tarball.ts'
import {makeProject, writeProjectFile} from './project.ts'

const seed = 'ru/post/go-minimum-docker-image.html'
const plugin = "import quizmatter from 'quizmatter/eleventy'\n"
const withBasePlugin = "import {EleventyHtmlBasePlugin} from '@11ty/eleventy'\n"
const own = {
  '_includes/post.njk': '<!doctype html><html lang="en"><head><title>{{ title }}</title></head><body><a class="mine" href="{{ page.url }}"></a><a class="mine" href="{{ url }}"></a><img class="mine" src="{{ image.url }}"><main>{{ content | safe }}</main></body></html>',
  'content/post/registry.md': "+++\ntitle = 'A registry of your own'\ndate = 2021-05-06\nurl = '/a/'\nlayout = 'none'\naliases = ['/old/registry/']\n+++\n\n[Plain]({{< relref \"plain\" >}}), [rooted](/images/lamp.svg), [away](https://example.com/notes/).\n",
  'content/notes/about.md': "+++\ntitle = 'About notes'\ndate = 2021-05-06\n+++\n\n[Self]({{< relref \"about\" >}})\n"
}
const configs = {
  'the config': {args: [], config: `${plugin}export default (config) => (config.addPlugin(quizmatter), {pathPrefix: 'notes'})`},
  'the command line': {args: ['--pathprefix=/notes/'], config: `${plugin}export default (config) => config.addPlugin(quizmatter)`},
  'the config, with EleventyHtmlBasePlugin': {args: [], config: `${plugin}${withBasePlugin}export default (config) => (config.addPlugin(EleventyHtmlBasePlugin), config.addPlugin(quizmatter), {pathPrefix: '/notes/'})`}
}
const shared = {} as {tarball: string}

beforeAll(() => {
  shared.tarball = packTarball()
})

describe.each(Object.entries(configs))('pathPrefix in %s', (_, {args, config}) => {
  const state = {} as {project: Project; built: CommandResult; server?: DevServer | undefined}
  const host = eleventyWith(args)
  const hasBasePlugin = config.includes(withBasePlugin)
  const built = (path: string): string => readFileSync(join(state.project.out, path), 'utf8')

  beforeAll(async () => {
    state.project = makeProject({...host, id: 'eleventy-prefix'}, shared.tarball)
    for (const [path, text] of Object.entries({...own, 'eleventy.config.js': config})) writeProjectFile(state.project.root, path, text)
    writeProjectFile(state.project.root, 'content/post/post.json', '{"layout": "post.njk"}')
    rmSync(state.project.out, {recursive: true, force: true})
    state.built = await host.build(state.project)
    expect(state.built.code, state.built.output).toBe(0)
  })
  afterAll(() => state.server?.stop())

  it('is before every link and file of posts, lists and feeds, once', () => {
    expect(state.built.output).not.toContain('pathPrefix')
    const documents = readdirSync(state.project.out, {recursive: true, encoding: 'utf8'}).filter((path) => path.endsWith('.html'))
    expect(documents).toContain('notes/about/index.html')
    for (const path of documents) {
      const html = built(path).replace(/<(?:a|img) class="mine"[^>]*>/g, '')
      const urls = [['a', 'href'], ['link', 'href'], ['script', 'src'], ['img', 'src']].flatMap(([element = '', attribute = '']) => attributesOf(html, {element, attribute}))
      // What an author has written so stays so, as in Hugo and Eleventy; the base plugin knows no difference.
      const local = urls.filter((url) => hasBasePlugin || url !== '/images/lamp.svg').flatMap((url) => /^(?:https:\/\/example\.org)?(\/[^/].*|\/)$/.exec(url)?.[1] ?? [])
      for (const url of local) {
        expect(url, path).toMatch(/^\/notes\//)
        const file = decodeURI(url).replace(/^\/notes\//, '').replace(/#.*/, '')
        expect(existsSync(join(state.project.out, file.endsWith('/') || file === '' ? `${file}index.html` : file)), `${url} in ${path}`).toBe(true)
      }
    }
    expect(attributesOf(built('a/index.html'), {element: 'a', attribute: 'href'})).toContain('https://example.com/notes/')
    expect(attributesOf(built(seed), {element: 'script', attribute: 'src'})).toEqual([expect.stringMatching(/^\/notes\/assets\/quiz\.\w+\.js$/)])
  })

  it('is in canonical addresses, feeds, sitemap and redirects', () => {
    expect(attributesOf(built('notes/about/index.html'), {element: 'link', attribute: 'href'})).toContain('https://example.org/notes/notes/about/')
    expect(metaOf(built('index.html'), 'og:url')).toBe('https://example.org/notes/')
    expect(built('index.xml')).toContain('<link>https://example.org/notes/a.html</link>')
    expect(built('sitemap.xml')).toContain('<loc>https://example.org/notes/a.html</loc>')
    expect(built('old/registry/index.html')).toContain('https://example.org/notes/a/')
  })

  it('is not in what templates are given, as in Eleventy’s own URLs', () => {
    const mine = /class="mine" href="([^"]*)"[^]*class="mine" href="([^"]*)"[^]*class="mine" src="([^"]*)"/.exec(built(seed))?.slice(1)
    const prefix = hasBasePlugin ? '/notes' : ''
    expect(mine).toEqual([`${prefix}/${seed}`, `${prefix}/${seed}`, `${prefix}/ru/post/go-minimum-docker-image/docker.svg`])
  })

  it('is where the development server has the site', async () => {
    state.server = await host.serve(state.project)
    const get = (path: string): Promise<Response> => fetch(`${state.server?.origin}${path}`, {headers: {accept: 'text/html'}, redirect: 'manual'})
    for (const path of [`/notes/${seed}`, '/notes/a.html', '/notes/', '/notes/notes/about/', '/notes/index.xml', '/notes/images/lamp.svg']) expect((await get(path)).status, path).toBe(200)
    for (const path of ['/a.html', `/${seed}`, '/images/lamp.svg', '/notes/nothing/']) expect((await get(path)).status, path).toBe(404)
    expect((await get('/')).headers.get('location')).toBe('/notes/')
    const html = await (await get(`/notes/${seed}`)).text()
    expect(attributesOf(html, {element: 'script', attribute: 'src'})).toContainEqual(expect.stringMatching(/^\/notes\/assets\/quiz\.\w+\.js$/))
    expect((await get(attributesOf(html, {element: 'script', attribute: 'src'}).find((url) => url.includes('quiz')) ?? '')).status).toBe(200)
  })
})

describe('pathPrefix beside a baseURL', () => {
  const run = async (baseUrl: string): Promise<string> => {
    const host = eleventyWith([])
    const project = makeProject({...host, id: 'eleventy-prefix'}, shared.tarball)
    writeProjectFile(project.root, 'eleventy.config.js', configs['the config'].config)
    writeProjectFile(project.root, 'hugo.toml', baseUrl === '' ? '' : `baseURL = '${baseUrl}'\n`)
    const {output} = await host.build(project)
    expect(attributesOf(readFileSync(join(project.out, 'a.html'), 'utf8'), {element: 'a', attribute: 'href'})).toContain('/notes/')
    return output
  }

  it('wins, and a warning says so where that has another folder', async () => {
    expect(await run('https://example.org/blog/')).toContain('Unexpected `pathPrefix` `notes`, expected `/blog/` as in `baseURL` (`https://example.org/blog/`): links of posts and lists go by `pathPrefix`')
    expect(await run('https://example.org/notes/')).not.toContain('pathPrefix')
  })

  it('does not say which host the site is on', async () => {
    expect(await run('')).toContain('config-base-url-missing')
  })
})
