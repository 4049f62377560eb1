import {mkdirSync, mkdtempSync, rmSync, unlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {openHostSite} from '../../src/site/host/host-site.ts'
import {changeTaker, stillBroken} from '../../src/site/host/take-change.ts'
import {requestedPath} from '../../src/site/host/request-path.ts'

const state = {root: ''}
const write = (name: string, text: string): void => {
  mkdirSync(join(state.root, name, '..'), {recursive: true})
  writeFileSync(join(state.root, name), text)
}
const open = (serving = true) => openHostSite({root: state.root, serving, now: () => Date.parse('2026-01-01T00:00:00Z')})

beforeEach(() => {
  state.root = mkdtempSync(join(tmpdir(), 'quizmatter-host-'))
  write('hugo.toml', "baseURL = 'https://example.org/'\ntitle = 'Site'\n")
  write('content/a.md', "+++\ntitle = 'A'\ndate = 2020-01-01\nurl = '/a.html'\n+++\n\nText.\n")
})
afterEach(() => rmSync(state.root, {recursive: true}))

describe('requestedPath', () => {
  it.each([
    ['/', '', 'index.html'],
    ['/a/', '', 'a/index.html'],
    ['/a.html?b#c', '', 'a.html'],
    ['/ru/%C3%BC%20b.html', '', 'ru/ü b.html'],
    ['/blog/a/', 'https://example.org/blog/', 'a/index.html'],
    ['/blogger/', 'https://example.org/blog/', 'blogger/index.html'],
    ['/%ff', '', undefined]
  ])('%s below %s is %s', (path, base, expected) => {
    expect(requestedPath(path, base)).toBe(expected)
  })
})

describe('host site', () => {
  it('sees a save that nobody told it of', async () => {
    const host = open()
    expect(await host.reply('/a.html')).toMatchObject({kind: 'page', page: {body: {plain: expect.stringContaining('Text.')}}})
    write('content/a.md', "+++\ntitle = 'A'\ndate = 2020-01-01\nurl = '/a.html'\n+++\n\nOther words.\n")
    expect(await host.reply('/a.html')).toMatchObject({kind: 'page', page: {body: {plain: expect.stringContaining('Other words.')}}})
    unlinkSync(join(state.root, 'content/a.md'))
    expect(await host.reply('/a.html')).toBeUndefined()
  })

  it('is of no file that was half written while it was read', async () => {
    const whole = "+++\ntitle = 'A'\ndate = 2020-01-01\nurl = '/a.html'\n+++\n\nOther words.\n"
    const asked = {times: 0}
    const host = openHostSite({
      root: state.root,
      serving: true,
      now: Date.now,
      // Asked for before and after the content is read, the second time of both.
      get files() {
        asked.times++
        if (asked.times === 4) write('content/a.md', whole)
        return undefined
      }
    })
    await host.snapshot()
    write('content/a.md', '')
    host.invalidate()
    await host.snapshot()
    expect(asked.times).toBeGreaterThan(3)
    expect(await host.reply('/a.html')).toMatchObject({kind: 'page'})
  })

  it('tells a terminal of a fault once, and again when it comes back', async () => {
    const host = open()
    const good = "+++\ntitle = 'A'\ndate = 2020-01-01\nurl = '/a.html'\n+++\n"
    const save = async (text: string): Promise<readonly string[]> => {
      write('content/a.md', text)
      host.invalidate()
      return host.tell((await host.report(join(state.root, 'content/a.md'))).errors)
    }
    const bad = good.replace("'A'", "'A")
    expect(await save(bad)).toEqual([expect.stringContaining('content/a.md:2:')])
    expect(await save(bad)).toEqual([])
    expect(await save(good)).toEqual([])
    expect(await save(bad)).toHaveLength(1)
  })

  it('knows a broken post by the URL that it had, and by any while it has had none', async () => {
    const host = open()
    await host.reply('/a.html')
    write('content/a.md', "+++\ntitle = 'A\nurl = '/a.html'\n+++\n")
    const errors = [expect.objectContaining({name: 'content/a.md', line: 2, frame: expect.stringContaining("> 2 | title = 'A")})]
    expect(await host.reply('/a.html')).toEqual({kind: 'errors', errors})
    expect(await open().reply('/unknown.html')).toEqual({kind: 'errors', errors})
    expect(await host.reply('/unknown.css')).toBeUndefined()
  })

  it('shows a config that cannot be read in place of every page, and no page of a guess', async () => {
    const host = open()
    await host.snapshot()
    write('hugo.toml', "title = 'Site\n")
    const errors = [expect.objectContaining({name: 'hugo.toml', line: 1, message: expect.stringContaining('config-syntax')})]
    for (const path of ['/a.html', '/', '/unknown/']) expect(await host.reply(path)).toEqual({kind: 'errors', errors})
    write('hugo.toml', "title = 'Site'\n")
    expect(await host.reply('/a.html')).toMatchObject({kind: 'page'})
  })

  it('has a page for addresses where there is nothing', async () => {
    expect(await open().notFound('/unknown/')).toMatch(/^<!doctype html>[^]*noindex/i)
  })

  it('says which files are broken yet when one of them is mended', async () => {
    const host = open()
    const take = changeTaker(() => host)
    await host.snapshot()
    const save = async (name: string, text: string) => {
      write(name, text)
      return take(join(state.root, name))
    }
    const page = "+++\ntitle = 'B'\n+++\n"
    await save('content/b.md', page.replace("'B'", "'B"))
    expect(await save('content/c.md', page.replace("'B'", "'B"))).toMatchObject({kind: 'errors'})
    const mended = await save('content/b.md', page)
    expect(mended && stillBroken(mended)).toEqual(['Still with errors: content/c.md'])
    const last = await save('content/c.md', page)
    expect(last && stillBroken(last)).toEqual([])
  })

  it('tells a terminal of a warning once', async () => {
    write('content/a.md', "+++\ntitle = 'A'\ndate = 2020-01-01\n+++\n\n{{< nothing >}}\n")
    const host = openHostSite({root: state.root, serving: true, hugoCompat: true, now: Date.now})
    const told = async (): Promise<readonly string[]> => host.tell((await host.report(join(state.root, 'content/a.md'))).warnings)
    expect(await told()).toEqual([expect.stringContaining('shortcode-unknown')])
    expect(await told()).toEqual([])
  })

  it('shows drafts on pages, never in feeds', async () => {
    write('content/draft.md', "+++\ntitle = 'Draft'\ndraft = true\n+++\n")
    const host = open()
    expect(await host.reply('/draft/')).toMatchObject({kind: 'page'})
    expect(JSON.stringify(await host.reply('/index.xml'))).not.toContain('/draft/')
    expect(await open(false).reply('/draft/')).toBeUndefined()
  })

  it.each([
    ['a text', '{{< quiz nothing >}}', undefined],
    ['a layout of the author', 'Text.', "export default {layouts: {post: ({page}) => { if (page.title === 'B') throw new Error('no luck'); return {type: 'element', tagName: 'main', properties: {}, children: page.newer ? [{type: 'text', value: page.newer.url}] : []} }}}\n"]
  ])('leads nowhere to a post that fails by %s', async (_name, text, config) => {
    if (config) write('quizmatter.config.mjs', config)
    write('content/p/a.md', "+++\ntitle = 'A'\ndate = 2020-01-01\n+++\n")
    write('content/p/b.md', `+++\ntitle = 'B'\ndate = 2020-01-02\ntags = ['only']\n+++\n\n${text}\n`)
    write('content/p/c.md', "+++\ntitle = 'C'\ndate = 2020-01-03\n+++\n")
    const host = open(false)
    const {make} = await host.snapshot()
    const {outputs} = await make()
    const texts = [...outputs].map(([path, {contents}]) => `${path} ${String(contents)}`)
    expect((await host.check()).errors).toEqual([expect.objectContaining({name: config ? 'quizmatter.config.mjs' : 'content/p/b.md'})])
    expect(String(outputs.get('p/a/index.html')?.contents)).toContain('/p/c/')
    expect(texts.filter((whole) => whole.includes('p/b/') || whole.includes('tags/only/'))).toEqual([])
  })

  it('says where the page of a file was before', async () => {
    const host = open()
    await host.snapshot()
    write('content/a.md', "+++\ntitle = 'A'\ndate = 2020-01-01\nurl = '/b.html'\n+++\n")
    host.invalidate()
    expect(await host.report(join(state.root, 'content/a.md'))).toEqual({url: '/b.html', before: '/a.html', errors: [], warnings: []})
    expect(await host.isGone('/a.html')).toBe(true)
    expect(await host.isGone('/b.html')).toBe(false)
  })
})
