import {mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {describe, expect, it, onTestFinished, vi} from 'vitest'
import {createLiveSite} from '../../src/preview/live-site.ts'

async function liveSite(files: Readonly<Record<string, string>>) {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'quizmatter-live-')))
  onTestFinished(() => rmSync(root, {recursive: true}))
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), text)
  }
  for (const [path, text] of Object.entries(files)) write(path, text)
  const live = await createLiveSite({root, shown: {drafts: true, future: true, expired: true}, now: () => Date.parse('2026-11-23T00:00:00Z')})
  const urls = (): string[] => [...live.state().site.pages.values()].filter(({kind}) => kind === 'page').map(({url}) => url).sort()
  const change = (...paths: string[]) => live.change(paths.map((path) => join(root, path)))
  return {root, live, write, urls, change}
}

const post = (title: string, text = 'Text.'): string => `+++\ntitle = '${title}'\n+++\n\n${text}\n`

describe('a change', () => {
  it('of the text only leaves the site as it was put together', async () => {
    const {change, live, write} = await liveSite({'content/a.md': post('A'), 'content/b.md': post('B')})
    const before = live.state()
    write('content/a.md', post('A', 'Other text.'))
    const {posts, state} = (await change('content/a.md')) ?? {}
    expect(posts).toEqual(['content/a.md'])
    expect(state).toMatchObject({version: 1, structure: 0})
    expect(state?.site.pages).toBe(before.site.pages)
    expect(state?.site.document('en|page|/a')?.body).toContain('Other text.')
    expect(before.site.document('en|page|/a')?.body).toContain('Text.')
  })

  it('of the front matter puts it together again', async () => {
    const {change, live, write} = await liveSite({'content/a.md': post('A')})
    write('content/a.md', post('New'))
    await change('content/a.md')
    expect(live.state()).toMatchObject({version: 1, structure: 1})
    expect(live.state().site.pages.get('en|page|/a')?.title).toBe('New')
  })

  it('that changes nothing is none', async () => {
    const {change, write} = await liveSite({'content/a.md': post('A')})
    write('content/a.md', post('A'))
    expect(await change('content/a.md', 'README.md', 'content/.a.swp')).toBeUndefined()
  })

  it('to an empty file is waited for, as a save may empty it first', async () => {
    const {change, live, write} = await liveSite({'content/a.md': post('A')})
    write('content/a.md', '')
    const changed = change('content/a.md')
    setTimeout(() => write('content/a.md', post('A', 'After.')), 60)
    expect((await changed)?.state.site.document('en|page|/a')?.body).toContain('After.')
    expect(live.state().structure).toBe(0)
  })

  it('to a file that stays empty is seen after seconds only, as it is most likely not yet written', async () => {
    vi.useFakeTimers({toFake: ['Date']})
    onTestFinished(() => void vi.useRealTimers())
    const {change, live, write} = await liveSite({'content/a.md': post('A'), 'content/b.md': post('B')})
    const title = (): string | undefined => live.state().site.pages.get('en|page|/a')?.title
    write('content/a.md', '')
    expect(await change('content/a.md')).toBeUndefined()
    vi.setSystemTime(Date.now() + 2900)
    write('content/b.md', post('Other'))
    await change('content/b.md')
    expect([title(), await live.rescan(), live.awaitsWrite()]).toEqual(['A', undefined, true])
    vi.setSystemTime(Date.now() + 100)
    expect((await live.rescan())?.posts).toEqual(['content/a.md'])
    expect([title(), live.awaitsWrite()]).toEqual(['', false])
    write('content/a.md', post('A'))
    await change('content/a.md')
    expect(title()).toBe('A')
  })

  it('to a new file that is empty is seen at once', async () => {
    const {change, urls, write} = await liveSite({'content/a.md': post('A')})
    write('content/new.md', '')
    await change('content/new.md')
    expect(urls()).toEqual(['/a/', '/new/'])
  })

  it.each(['emptied', 'removed'])('of a config that is %s first is waited for', async (first) => {
    const {change, live, root, write} = await liveSite({'hugo.toml': "baseURL = 'https://example.org/b/'\n", 'content/a.md': post('A')})
    if (first === 'emptied') write('hugo.toml', '')
    else rmSync(join(root, 'hugo.toml'))
    const changed = change('hugo.toml')
    setTimeout(() => write('hugo.toml', "baseURL = 'https://example.org/b/'\ntitle = 'Other'\n"), 60)
    await changed
    expect(live.state().site.config).toMatchObject({baseUrl: 'https://example.org/b/', title: 'Other'})
  })

  it('can add, rename and remove posts and folders', async () => {
    const {change, root, urls, write} = await liveSite({'content/posts/a.md': post('A')})
    write('content/posts/b.md', post('B'))
    await change('content/posts/b.md')
    expect(urls()).toEqual(['/posts/a/', '/posts/b/'])
    renameSync(join(root, 'content/posts/b.md'), join(root, 'content/posts/c.md'))
    await change('content/posts/b.md', 'content/posts/c.md')
    expect(urls()).toEqual(['/posts/a/', '/posts/c/'])
    renameSync(join(root, 'content/posts'), join(root, 'content/notes'))
    await change('content/posts', 'content/notes', 'content/notes/a.md', 'content/notes/c.md')
    expect(urls()).toEqual(['/notes/a/', '/notes/c/'])
  })

  it('of broken front matter keeps all other posts, and comes back', async () => {
    const {change, live, urls, write} = await liveSite({'content/a.md': post('A'), 'content/b.md': post('B')})
    write('content/a.md', "+++\ntitle = 'A\n+++\n")
    await change('content/a.md')
    expect(urls()).toEqual(['/b/'])
    expect(live.state().counts.error).toBe(1)
    write('content/a.md', post('A'))
    await change('content/a.md')
    expect(urls()).toEqual(['/a/', '/b/'])
    expect(live.state().counts.error).toBe(0)
  })

  it('of the text counts where the text decides about the language', async () => {
    const {change, live, write} = await liveSite({'hugo.toml': 'hasCJKLanguage = true\n', 'content/a.md': post('A')})
    write('content/a.md', post('A', '日本語'))
    await change('content/a.md')
    expect(live.state().structure).toBe(1)
    expect(live.state().site.pages.get('en|page|/a')?.frontMatter.isCJKLanguage).toBe(true)
  })

  it('of the config, of static files and of layouts is taken in', async () => {
    const {change, live, write} = await liveSite({'hugo.toml': "title = 'A'\n", 'content/a.md': post('A'), 'static/a.css': 'a{}'})
    write('hugo.toml', "title = 'B'\n")
    await change('hugo.toml')
    expect(live.state().site.config.title).toBe('B')
    write('static/a.css', 'b{}')
    expect(await change('static/a.css')).toMatchObject({files: ['static/a.css'], posts: []})
    write('static/new.css', 'c{}')
    await change('static/new.css')
    expect(live.state().staticFiles.map(({path}) => path)).toEqual(['a.css', 'new.css'])
  })
})

it('a rescan finds what nobody told', async () => {
  const {live, root, urls, write} = await liveSite({'content/a.md': post('A'), 'content/b.md': post('B'), 'static/a.txt': 'a'})
  expect(await live.rescan()).toBeUndefined()
  write('content/a.md', post('A', 'Quite another text.'))
  write('content/c.md', post('C'))
  rmSync(join(root, 'content/b.md'))
  write('static/a.txt', 'longer')
  const change = await live.rescan()
  expect(change?.posts.toSorted()).toEqual(['content/a.md', 'content/c.md'])
  expect(change?.files).toEqual(['static/a.txt'])
  expect(urls()).toEqual(['/a/', '/c/'])
})

it('drafts can be hidden and shown', async () => {
  const {live, urls} = await liveSite({'content/a.md': "+++\ntitle = 'A'\ndraft = true\n+++\n"})
  expect(urls()).toEqual(['/a/'])
  await live.show({drafts: false, future: false, expired: false})
  expect(urls()).toEqual([])
})
