import {renameSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {previewSite, type PreviewSite} from '../browser/preview/preview-site.ts'
import {waitFor} from '../hosts/wait.ts'

const config = (title: string): string => `baseURL = 'https://example.org/blog/'\ntitle = '${title}'\n`
const post = (title: string): string => `+++\ntitle = '${title}'\n+++\n\nText.\n`
const failing = "export default {layouts: {post: () => { throw new Error('no post today') }}}\n"

describe('a preview whose site breaks', () => {
  const state = {opened: [] as unknown[]} as {site: PreviewSite; opened: unknown[]}
  beforeAll(async () => {
    state.site = await previewSite({edit: async (place) => void state.opened.push(place) ?? 'opened', contents: {'hugo.toml': config('First'), 'content/posts/a.md': post('A')}})
  })
  afterAll(() => state.site.stop())
  const ask = async (path: string) => {
    const response = await fetch(state.site.url(`/blog${path}`))
    const text = await response.text()
    const data = /<script type="application\/json" id="quizmatter-preview">(.*?)<\/script>/.exec(text)?.[1] ?? '{}'
    return {status: response.status, text, data: JSON.parse(data)}
  }
  const page = () => ask('/posts/a/')
  const rules = async (): Promise<readonly string[]> => ((await page()).data.messages ?? []).map(({rule}: {rule: string}) => rule)

  it('keeps the last good config, and its addresses, until the next good save', async () => {
    state.site.write('hugo.toml', `${config('Second')}= =\n`)
    await waitFor('the finding', async () => (await rules()).includes('config-syntax'))
    expect(await page()).toMatchObject({status: 200, text: expect.stringContaining('<title>A · First</title>')})
    state.site.write('hugo.toml', config('Third'))
    await waitFor('the good save', async () => (await page()).text.includes('<title>A · Third</title>'))
    expect(await rules()).toEqual([])
  })

  it('follows a config that goes and comes back', async () => {
    const path = join(state.site.root, 'hugo.toml')
    renameSync(path, `${path}.away`)
    await waitFor('the config to go', async () => (await fetch(state.site.url('/posts/a/'))).status === 200)
    renameSync(`${path}.away`, path)
    await waitFor('the config to come', async () => (await page()).text.includes('<title>A · Third</title>'))
  })

  it('shows the last good page behind the fault of a layout, and says so in the terminal, too', async () => {
    expect((await page()).status).toBe(200)
    state.site.write('quizmatter.config.js', failing)
    await waitFor('the finding', async () => (await rules()).includes('layout-failed'))
    const {data, status, text} = await page()
    expect(status).toBe(500)
    expect(text).toContain('<h1>A</h1>')
    expect(data).toMatchObject({stale: true, counts: {error: 1}, messages: [{file: 'quizmatter.config.js', line: 1, from: 'content/posts/a.md', frame: expect.stringContaining('> 1 | export default'), reason: expect.stringContaining('no post today')}]})
    const {file, line, column} = data.messages[0]
    const place = new URLSearchParams({file, line: String(line), column: String(column), token: data.token})
    await fetch(state.site.url(`/blog/__quizmatter/editor?${place}`), {method: 'POST', headers: {origin: state.site.url('')}})
    expect(state.opened).toEqual([{file: join(state.site.root, 'quizmatter.config.js'), line, column}])
    state.site.write('content/posts/b.md', post('B'))
    await waitFor('the new page', async () => (await ask('/posts/b/')).status === 500)
    expect((await ask('/posts/b/')).text).toContain('content/posts/b.md has errors.')
    await waitFor('the terminal', () => state.site.reports.at(-1)?.posts.some(({messages}) => messages.some(({rule}) => rule === 'layout-failed')))
    rmSync(join(state.site.root, 'quizmatter.config.js'))
    await waitFor('the good save', async () => (await page()).status === 200)
    expect((await page()).data.counts.error).toBe(0)
  })

  it('counts nothing that the plugins of before found', async () => {
    state.site.write('quizmatter.config.js', "export default {rehypePlugins: [() => async () => { throw new Error('no luck today') }]}\n")
    await waitFor('the finding', async () => (await rules()).includes('render-failed'))
    expect((await page()).data).toMatchObject({counts: {error: 1}, messages: [{file: 'quizmatter.config.js', line: 1, from: 'content/posts/a.md'}]})
    const before = state.site.reports.length
    state.site.write('quizmatter.config.js', 'export default {}\n')
    await waitFor('the terminal', () => state.site.reports.length > before)
    expect(state.site.reports.at(-1)?.counts.error).toBe(0)
    expect(await page()).toMatchObject({status: 200, data: {counts: {error: 0}}})
    rmSync(join(state.site.root, 'quizmatter.config.js'))
  })

  it('leads from where a renamed post was to where it is', async () => {
    expect((await page()).status).toBe(200)
    renameSync(join(state.site.root, 'content/posts'), join(state.site.root, 'content/notes'))
    await waitFor('the move', async () => (await ask('/notes/a/')).status === 200)
    expect(await page()).toMatchObject({status: 404, data: {moved: '/blog/notes/a/'}})
    renameSync(join(state.site.root, 'content/notes'), join(state.site.root, 'content/posts'))
    await waitFor('the move back', async () => (await page()).status === 200)
    expect((await ask('/notes/a/')).data.moved).toBe('/blog/posts/a/')
  })

  it('says that the content is gone, and shows it when it is back', async () => {
    renameSync(join(state.site.root, 'content'), join(state.site.root, 'away'))
    await waitFor('the content to go', async () => (await page()).status === 404)
    expect(await rules()).toContain('content-folder-missing')
    renameSync(join(state.site.root, 'away'), join(state.site.root, 'content'))
    await waitFor('the content to come', async () => (await page()).status === 200)
    state.site.write('content/posts/late.md', post('Late'))
    await waitFor('a post of it', async () => (await ask('/posts/late/')).status === 200)
  })
})
