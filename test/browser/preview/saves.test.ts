import {renameSync, truncateSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {chromiumPath, launchChromium} from '../../hosts/browser.ts'
import {waitForText} from './open-page.ts'
import {postPath, postText, postUrl} from './posts.ts'
import {previewSite, type PreviewSite} from './preview-site.ts'

if (!chromiumPath) console.warn('Skipped: the preview in a browser, as no Chromium is installed')

const post = 500
const saves = 200

/** Ways in which editors write a file. */
const ways: readonly ((path: string, text: string) => void)[] = [
  writeFileSync,
  // vim: the old file becomes a backup, a new one takes its name.
  (path, text) => {
    renameSync(path, `${path}~`)
    writeFileSync(path, text)
  },
  // VS Code, and most tools that write safely.
  (path, text) => {
    writeFileSync(`${path}.tmp`, text)
    renameSync(`${path}.tmp`, path)
  },
  (path, text) => {
    truncateSync(path)
    writeFileSync(path, text)
  }
]

function heapUsed(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().heapUsed / 1e6
}

describe.runIf(chromiumPath)('a site of 1000 posts', () => {
  const state = {} as {site: PreviewSite; browser: Browser; page: Page}
  beforeAll(async () => {
    state.site = await previewSite({posts: 1000})
    state.browser = await launchChromium()
    state.page = await state.browser.newPage()
  })
  afterAll(async () => {
    await state.browser?.close()
    await state.site?.stop()
  })

  it('shows a post without having compiled any other', async () => {
    await state.page.goto(state.site.url(postUrl(post)))
    expect(await state.page.title()).toContain(`Post ${post}`)
    expect(state.site.preview.counts()).toEqual({error: 0, warning: 0, info: 1})
  })

  it(`shows each of ${saves} saves, however the file is written, with no more memory at the end`, async () => {
    const {page, site} = state
    const path = join(site.root, postPath(post))
    const heap: number[] = []
    const late: number[] = []
    for (let save = 0; save < saves; save++) {
      const mark = `seen in save ${save} of many`
      ways[save % ways.length]?.(path, postText(post, {body: `\n${mark}\n`}))
      await waitForText(page, mark).catch(() => late.push(save))
      if (save === 50 || save === saves - 1) heap.push(heapUsed())
    }
    const [before = 0, after = 0] = heap
    console.info(`heap after 50 saves ${before.toFixed(1)} MB, after ${saves} saves ${after.toFixed(1)} MB`)
    expect(late).toEqual([])
    expect(after - before).toBeLessThan(5)
  })
})
