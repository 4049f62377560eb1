import {readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {attributesOf} from './built-site.ts'
import type {CommandResult} from './command.ts'
import {eleventy} from './eleventy.ts'
import type {DevServer, Project} from './host.ts'
import {packTarball} from './package-tarball.ts'
import {makeProject, writeProjectFile} from './project.ts'
import {readStarters} from './starters.ts'
import {waitFor} from './wait.ts'

const seed = 'ru/post/go-minimum-docker-image.html'
const plain = 'content/post/plain.md'
const layout = '_includes/post.njk'
const own = {
  [layout]: readStarters().get(layout) ?? '',
  'content/post/post.json': '{"layout": "post.njk"}',
  'index.liquid': '---\ntitle: Mine\n---\n<h1>{{ title }}</h1>{% for post in collections.docker %}<a href="{{ post.url }}">{{ post.data.title }}</a>{% endfor %}',
  'notes.md': '---\ntitle: Notes\n---\n{% if true %}*{{ title }}*{% endif %}\n',
  'content/post/reserved.md': "+++\ntitle = 'Reserved'\ndate = 2021-07-07\npage = 'mine'\ncollections = 'too'\n+++\n\nText.\n",
  'reserved.11ty.js': "export const data = {permalink: '/reserved.json'}\nexport const render = ({collections}) => JSON.stringify(collections.all.find(({data}) => data.title === 'Reserved').data.params)"
}
const state = {} as {project: Project; built: CommandResult; again: CommandResult; server?: DevServer | undefined}
const built = (name: string): string => readFileSync(join(state.project.out, name), 'utf8')
const write = (name: string, text: string): void => writeProjectFile(state.project.root, name, text)
const get = async (path: string): Promise<string> => (await fetch(`${state.server?.origin}${path}`, {headers: {accept: 'text/html'}})).text()

beforeAll(async () => {
  state.project = makeProject(eleventy, packTarball())
  rmSync(state.project.out, {recursive: true, force: true})
  rmSync(join(state.project.root, '.cache'), {recursive: true, force: true})
  await eleventy.build(state.project)
  for (const [name, text] of Object.entries(own)) write(name, text)
  state.built = await eleventy.build(state.project)
  expect(state.built.code, state.built.output).toBe(0)
})

afterAll(() => state.server?.stop())

describe('Eleventy', () => {
  it('puts a post into a layout of the user’s, with the widget once and only where there is a quiz', () => {
    expect(built(seed)).toContain('<h1>Building Minimal Docker Images for Go Applications</h1>')
    expect(built(seed)).toMatch(/<main>[^]*<quiz-matter[^]*<\/main>/)
    expect(attributesOf(built(seed), {element: 'script', attribute: 'src'})).toEqual([expect.stringMatching(/^\/assets\/quiz\.\w+\.js$/)])
    expect(attributesOf(built(seed), {element: 'link', attribute: 'href'})).toEqual([expect.stringMatching(/^\/assets\/quiz\.\w+\.css$/)])
    expect(attributesOf(built('a.html'), {element: 'script', attribute: 'src'})).toEqual([])
    expect(attributesOf(built('a.html'), {element: 'link', attribute: 'href'})).toEqual([])
  })

  it('makes collections of tags, for templates in any language', () => {
    const urls = ['/ru/post/go-minimum-docker-image.html', '/post/layers/', '/a/']
    for (const page of ['index.html', 'a.html']) expect(attributesOf(built(page), {element: 'a', attribute: 'href'}).filter((url) => url !== '/'), page).toEqual(expect.arrayContaining(urls))
  })

  it('lets a template of the user’s take the place of a page of ours that an earlier build wrote, without a word', () => {
    expect(built('index.html')).toContain('<h1>Mine</h1>')
    expect(built('post/index.html')).toContain('<main id="main"')
    expect(state.built.output).not.toContain('index.html`')
  })

  it('leaves Markdown outside of the content to Eleventy', () => {
    expect(built('notes/index.html')).toContain('<p><em>Notes</em></p>')
  })

  it('moves front matter under names of Eleventy’s to `params`, with a warning', () => {
    expect(JSON.parse(built('reserved.json'))).toMatchObject({page: 'mine', collections: 'too'})
    for (const key of ['page', 'collections']) expect(state.built.output.split(`content/post/reserved.md: Unexpected key \`${key}\``), key).toHaveLength(2)
  })

  it('says in the development server what is broken from the start, and leaves to Eleventy what it makes', async () => {
    const good = readFileSync(join(state.project.root, plain), 'utf8')
    write(plain, good.replace("tags = ['files']", 'tags = [files]'))
    state.server = await eleventy.serve(state.project)
    expect(state.server.output()).toContain(`${plain}:4:9`)
    expect(await get('/a.html')).toContain(`${plain}:4:9`)
    write(plain, good)
    await waitFor('the post to be there', async () => (await get('/a.html')).includes('<h1>Plain files</h1>'))
    expect(await get('/')).toContain('<h1>Mine</h1>')
    expect(await get('/post/')).toContain('<main id="main"')
    expect(await get('/notes/')).toContain('<em>Notes</em>')
  })

  it('follows a post in a layout to another address and back', async () => {
    const good = readFileSync(join(state.project.root, plain), 'utf8')
    for (const [from, to, text] of [['/a.html', '/moved.html', good.replace("url = '/a.html'", "url = '/moved.html'")], ['/moved.html', '/a.html', good]] as const) {
      write(plain, text)
      await waitFor(`${to} to be in the layout`, async () => (await get(to)).includes('<h1>Plain files</h1>') && (await get(to)).includes('<title>Plain files</title>'))
      await waitFor(`${from} to be gone`, async () => (await fetch(`${state.server?.origin}${from}`)).status === 404)
    }
  })
})
