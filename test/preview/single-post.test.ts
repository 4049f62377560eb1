import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {findPost, findSite, isBundle} from '../../src/preview/single-post.ts'
import {waitFor} from '../hosts/wait.ts'
import {previewSite, type PreviewSite} from '../browser/preview/preview-site.ts'

const root = mkdtempSync(join(tmpdir(), 'quizmatter-single-'))
afterAll(() => rmSync(root, {recursive: true}))

function touch(path: string): string {
  mkdirSync(dirname(join(root, path)), {recursive: true})
  writeFileSync(join(root, path), '')
  return join(root, path)
}

describe('findPost', () => {
  it('finds the site above a post', () => {
    touch('blog/hugo.toml')
    expect(findPost(touch('blog/content/posts/a.md'))).toEqual({root: join(root, 'blog'), post: 'content/posts/a.md', alone: false})
    expect(findPost(touch('bare/content/a.md'))).toEqual({root: join(root, 'bare'), post: 'content/a.md', alone: false})
  })

  it('takes a post without a site alone; a bundle with its folder', () => {
    expect(findPost(touch('notes/a.md'))).toEqual({root: join(root, 'notes'), content: '.', post: 'a.md', alone: true})
    expect(findPost(touch('notes/trip/index.md'))).toEqual({root: join(root, 'notes'), content: '.', post: 'trip/index.md', alone: true})
  })
})

it('findSite takes a folder of posts as their content folder', () => {
  touch('loose/a.md')
  touch('site/content/a.md')
  expect(findSite(join(root, 'loose'))).toEqual({root: join(root, 'loose'), content: '.', alone: false})
  expect(findSite(join(root, 'site'))).toEqual({root: join(root, 'site'), alone: false})
  touch('site/content/posts/b.md')
  expect(['site/content', 'site/content/posts'].map((folder) => findSite(join(root, folder)).root)).toEqual([join(root, 'site'), join(root, 'site')])
})

it('isBundle knows the page of a leaf bundle', () => {
  expect(['index.md', 'a/index.ru.md', 'a/_index.md', 'a/my-index.md'].map(isBundle)).toEqual([true, true, false, false])
})

describe('a post without a project', () => {
  const state = {} as {site: PreviewSite}
  beforeAll(async () => {
    state.site = await previewSite({content: '.', only: 'my-post.md', contents: {'my-post.md': "+++\ntitle = 'Mine'\n+++\n\nText.\n", 'other.md': 'Other\n', 'secret.txt': 'secret'}})
  })
  afterAll(() => state.site.stop())
  const ask = async (path: string): Promise<{status: number; text: string}> => {
    const response = await fetch(state.site.url(path))
    return {status: response.status, text: await response.text()}
  }

  it('is shown, and nothing else of its folder', async () => {
    expect(await ask('/my-post/')).toMatchObject({status: 200, text: expect.stringContaining('<h1>Mine</h1>')})
    expect([(await ask('/other/')).status, (await ask('/secret.txt')).status]).toEqual([404, 404])
  })

  it('follows its file', async () => {
    state.site.write('my-post.md', "+++\ntitle = 'Yours'\n+++\n\nText.\n")
    await waitFor('the save', async () => (await ask('/my-post/')).text.includes('<h1>Yours</h1>'))
    rmSync(join(state.site.root, 'my-post.md'))
    await waitFor('the removal', async () => (await ask('/my-post/')).status === 404)
    state.site.write('my-post.md', "+++\ntitle = 'Again'\n+++\n\nText.\n")
    await waitFor('the return', async () => (await ask('/my-post/')).text.includes('<h1>Again</h1>'))
  })
})

describe('a bundle without a project', () => {
  const state = {} as {site: PreviewSite}
  beforeAll(async () => {
    state.site = await previewSite({content: '.', only: 'trip/index.md', contents: {'trip/index.md': "+++\ntitle = 'Trip'\n+++\n\n![](map.svg)\n", 'trip/map.svg': '<svg/>', 'else/index.md': ''}})
  })
  afterAll(() => state.site.stop())

  it('has its files', async () => {
    const status = async (path: string): Promise<number> => (await fetch(state.site.url(path))).status
    expect([await status('/trip/'), await status('/trip/map.svg'), await status('/else/')]).toEqual([200, 200, 404])
  })
})
