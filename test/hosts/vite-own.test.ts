import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {chromiumPath, launchChromium} from './browser.ts'
import {runCommand} from './command.ts'
import type {DevServer, Project} from './host.ts'
import {packTarball} from './package-tarball.ts'
import {makeProject, writeProjectFile} from './project.ts'
import {vite} from './vite.ts'

const seed = 'content/post/go-minimum-docker-image/index.md'
const seedUrl = '/ru/post/go-minimum-docker-image.html'
const own = {
  'index.html': '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Mine</title></head><body><ul id="list"></ul><div id="post"></div><script type="module" src="/src/main.js"></script></body></html>',
  'src/main.js': `import {posts} from 'virtual:quizmatter/posts'
import 'quizmatter/widget'
import 'quizmatter/widget.css'
import {headings, html, matter, quiz, url} from '../${seed}'
document.querySelector('#list').innerHTML = posts.map((post) => \`<li><a href="\${post.url}">\${post.title}</a></li>\`).join('')
document.querySelector('#post').innerHTML = html
document.title = JSON.stringify({url, title: matter.title, headings: headings.length, questions: quiz.questions.length})`,
  'src/own.css': 'footer {color: rebeccapurple}',
  'quizmatter.config.js': `import {defaultLayouts, defineConfig} from 'quizmatter'
export default defineConfig({layouts: {head: (context) => {
  const head = defaultLayouts.head(context)
  return {...head, children: [...head.children, {type: 'element', tagName: 'link', properties: {rel: 'stylesheet', href: '/src/own.css'}, children: []}]}
}}})`
}
const state = {} as {project: Project; server: DevServer; browser: Browser | undefined}
const write = (name: string, text: string): void => writeProjectFile(state.project.root, name, text)
const source = (name: string): string => readFileSync(join(state.project.root, name), 'utf8')
const built = (name: string): string => readFileSync(join(state.project.out, name), 'utf8')

beforeAll(async () => {
  state.project = makeProject(vite, packTarball())
  for (const [name, text] of Object.entries(own)) write(name, text)
  const {code, output} = await vite.build(state.project)
  expect(code, output).toBe(0)
  state.server = await vite.serve(state.project)
  if (chromiumPath) state.browser = await launchChromium()
})

afterAll(async () => {
  await state.browser?.close()
  await state.server.stop()
})

const open = async (path: string): Promise<Page> => {
  const page = await state.browser!.newPage()
  await page.goto(state.server.origin + path)
  // Nobody saves in the moment in which a page opens: until it is connected, it hears of nothing.
  await page.waitForTimeout(800)
  return page
}

describe('Vite', () => {
  it('lets a page of the user’s take the place of ours, in the build and in the development server', async () => {
    expect(built('index.html')).toContain('<ul id="list">')
    expect(await (await fetch(`${state.server.origin}/`, {headers: {accept: 'text/html'}})).text()).toContain('<ul id="list">')
    expect(existsSync(join(state.project.out, 'post/index.html'))).toBe(true)
  })

  it('bundles the style sheet of a layout of the user’s, after the theme’s', () => {
    const sheets = [...built('a.html').matchAll(/<link rel="stylesheet"[^>]*href="\/assets\/([^"]+)"/g)].map(([, name]) => built(`assets/${name}`)).join('\n')
    expect(sheets.indexOf('#639')).toBeGreaterThan(sheets.indexOf('.prose'))
    expect(sheets.split('#639')).toHaveLength(2)
  })

  it('gives a post and the list of all to scripts', async ({skip}) => {
    if (!state.browser) return skip('Chromium is not installed')
    const page = await open('/')
    await page.waitForSelector('quiz-matter[data-state]')
    expect(JSON.parse(await page.title())).toEqual({url: seedUrl, title: 'Building Minimal Docker Images for Go Applications', headings: 3, questions: 4})
    expect(await page.locator('#list a').first().textContent()).toBe('From the future')
    write('content/post/plain.md', source('content/post/plain.md').replace("'Plain files'", "'Renamed files'"))
    await page.locator('#list a', {hasText: 'Renamed files'}).waitFor()
    await page.close()
  })

  it('shows a saved post without loading the page again: answers, scroll and open parts stay', async ({skip}) => {
    if (!state.browser) return skip('Chromium is not installed')
    const page = await open(seedUrl)
    await page.locator('#quiz-q1 label').filter({hasText: 'scratch'}).click()
    await page.locator('#quiz-q1 [type=submit]').click()
    await page.locator('#quiz-q2 details summary').click()
    const before = await page.evaluate(() => {
      Reflect.set(globalThis, 'sameDocument', true)
      scrollTo({top: 900, behavior: 'instant'})
      return scrollY
    })
    write(seed, source(seed).replace('Let’s discuss', 'Let us discuss').replace("Let's discuss", 'Let us discuss'))
    await page.locator('main', {hasText: 'Let us discuss'}).waitFor()
    expect(await page.evaluate(() => [Reflect.get(globalThis, 'sameDocument'), scrollY])).toEqual([true, before])
    expect(await page.locator('#quiz-q1').getAttribute('data-state')).toBe('right')
    expect(await page.locator('#quiz-q2 details').getAttribute('open')).toBe('')
    await page.close()
  })

  it('is below Vite’s `base` where Hugo’s config has no address, and says that it has none', async () => {
    const config = source('vite.config.js')
    const hugo = source('hugo.toml')
    write('hugo.toml', hugo.replace(/^baseURL.*$/m, ''))
    const {output} = await vite.build(state.project)
    expect(output).toContain('config-base-url-missing')
    write('vite.config.js', config.replace('plugins:', "base: '/notes/', plugins:"))
    await vite.build(state.project)
    expect(built('post/index.html')).toContain('href="/notes/a.html"')
    expect(built('a.html')).toMatch(/href="\/notes\/assets\/[^"]+\.css"/)
    write('hugo.toml', hugo)
    write('vite.config.js', config)
  })

  it('says which one wins where `--base` is another folder than that of Hugo’s config', async () => {
    const args = [resolve('node_modules/vite/bin/vite.js'), 'build', '--base=/notes/', '--outDir', '.cache/base']
    const {output} = await runCommand({file: process.execPath, args, cwd: state.project.root})
    expect(output).toContain('Unexpected `base` `/notes/`, expected `/` as in `baseURL` (`https://example.org/`): links of posts and lists go by `baseURL`')
  })

  it('has types for what it makes', async () => {
    write('src/probe.ts', `import quizmatter from 'quizmatter/vite'
import {defineConfig} from 'vite'
import {posts} from 'virtual:quizmatter/posts'
import {headings, html, matter, quiz, url} from '../content/post/plain.md'
export default defineConfig({plugins: [quizmatter({drafts: true})]})
export const titles: string[] = posts.map(({title}) => title)
export const all: [number | undefined, string, unknown, number | undefined, string] = [headings[0]?.depth, html, matter['title'], quiz?.questions.length, url]
// @ts-expect-error: there is no such field.
posts[0]?.nothing`)
    const args = [resolve('node_modules/typescript/bin/tsc'), '--ignoreConfig', '--noEmit', '--strict', '--module', 'esnext', '--moduleResolution', 'bundler', '--target', 'es2022', '--types', 'quizmatter/vite/client', 'src/probe.ts']
    const {code, output} = await runCommand({file: process.execPath, args, cwd: state.project.root})
    expect(code, output).toBe(0)
  })

  it('writes nothing of its own into the pages of others', () => {
    const scripts = readdirSync(join(state.project.out, 'assets'), {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.js'))
    expect(scripts.map((name) => built(`assets/${name}`)).filter((text) => text.includes('quizmatter:update'))).toEqual([])
  })
})
