import {setTimeout as sleep} from 'node:timers/promises'
import {afterEach, describe, expect, it} from 'vitest'
import {previewSite, type PreviewSite} from '../browser/preview/preview-site.ts'
import {waitFor} from '../hosts/wait.ts'

const broken = "+++\ntitle = 'A'\nurl = '/a.html'\n+++\n\n![A picture](gone.png)\n"
const other = "+++\ntitle = 'B'\nurl = '/b.html'\n+++\n\nNothing is wrong.\n"

describe('the terminal tells of pages that are looked at', () => {
  const state = {} as {site?: PreviewSite}
  const start = async (): Promise<PreviewSite> => (state.site = await previewSite({contents: {'content/a.md': broken, 'content/b.md': other}}))
  const visit = async ({url}: PreviewSite, path: string): Promise<void> => {
    await (await fetch(url(path))).text()
    await sleep(60)
  }
  afterEach(() => state.site?.stop())

  it('once, and not of pages without messages', async () => {
    const site = await start()
    for (const path of ['/b.html', '/a.html', '/a.html', '/b.html']) await visit(site, path)
    expect(site.visits.map((messages) => messages.map(({file, line, rule}) => [file, line, rule]))).toEqual([[['content/a.md', 6, 'image-missing']]])
  })

  it('again when the messages are others, but not where the report of a save has told them', async () => {
    const site = await start()
    await visit(site, '/a.html')
    site.write('content/a.md', broken.replace('gone.png', 'lost.png'))
    await waitFor('the report', () => Promise.resolve(site.reports.some(({posts}) => posts.some(({messages}) => messages.some(({reason}) => reason.includes('lost.png'))))))
    await visit(site, '/a.html')
    expect(site.visits).toHaveLength(1)
  })

  it('of a page that a change elsewhere has broken', async () => {
    const site = await start()
    site.write('content/b.md', `${other}\n[A]({{< relref "a.md" >}})\n`)
    await waitFor('the report', () => Promise.resolve(site.reports.some(({posts}) => posts.some(({source}) => source === 'content/b.md'))))
    await visit(site, '/b.html')
    expect(site.visits).toEqual([])
    site.write('content/a.md', broken.replace("title = 'A'", "title = 'A'\ndraft = true"))
    await site.preview.showUnpublished(false)
    await waitFor('the page without its target', async () => {
      await visit(site, '/b.html')
      return site.visits.length > 0
    })
    expect(site.visits.flat().map(({file, line}) => [file, line])).toEqual([['content/b.md', 8]])
  })

  it('of a layout that fails, once for each page and without what was told before', async () => {
    const site = await start()
    await visit(site, '/a.html')
    site.write('quizmatter.config.mjs', "export default {layouts: {post: () => { throw new Error('boom') }}}\n")
    await waitFor('the config', async () => (await fetch(site.url('/a.html'))).status === 500)
    await visit(site, '/a.html')
    const rules = site.visits.map((messages) => messages.map(({file, line, rule}) => [file, line, rule]))
    expect(rules).toEqual([[['content/a.md', 6, 'image-missing']], [['quizmatter.config.mjs', 1, 'layout-failed']]])
    await waitFor('the report', () => site.reports.length > 0)
    expect(site.reports.flatMap(({siteMessages}) => siteMessages)).toEqual([])
  })
})
