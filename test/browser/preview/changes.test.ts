import {mkdirSync, renameSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {chromiumPath} from '../../hosts/browser.ts'
import {waitFor} from '../../hosts/wait.ts'
import {openListening, openSite, own, waitForText} from './open-page.ts'
import {postPath, postText, postUrl} from './posts.ts'

if (!chromiumPath) console.warn('Skipped: the preview in a browser, as no Chromium is installed')

describe.runIf(chromiumPath)('without a restart', () => {
  const state = openSite({posts: 1000, contents: {'static/own.css': 'body { outline-color: rgb(1, 1, 1) }', 'content/posts/bundle/index.md': "+++\ntitle = 'Bundle'\n+++\n\n![A dot](dot.svg)\n", 'content/posts/bundle/dot.svg': svg(10)}})
  const statusOf = async (path: string): Promise<number> => (await fetch(state.site.url(path), {redirect: 'manual'})).status

  it('another `url` is followed: the old one is gone, the open page goes to the new one', async () => {
    const {page, site} = state
    await page.goto(site.url(postUrl(30)))
    site.write(postPath(30), postText(30).replace(postUrl(30), '/posts/moved.html'))
    await page.waitForURL('**/posts/moved.html')
    expect([await statusOf(postUrl(30)), await statusOf('/posts/moved.html')]).toEqual([404, 200])
  })

  it('a renamed file, a removed one and a removed folder are noticed', async () => {
    const {site} = state
    site.write('content/plain/one.md', "+++\ntitle = 'One'\n+++\n")
    await waitFor('the new page', async () => (await statusOf('/plain/one/')) === 200)
    renameSync(join(site.root, 'content/plain/one.md'), join(site.root, 'content/plain/two.md'))
    await waitFor('the renamed page', async () => (await statusOf('/plain/two/')) === 200)
    expect(await statusOf('/plain/one/')).toBe(404)
    renameSync(join(site.root, 'content/plain'), join(site.root, 'content/simple'))
    await waitFor('the renamed folder', async () => (await statusOf('/simple/two/')) === 200)
    expect(await statusOf('/plain/two/')).toBe(404)
    rmSync(join(site.root, 'content/simple'), {recursive: true})
    await waitFor('the removed folder', async () => (await statusOf('/simple/two/')) === 404)
  })

  it('a draft and a future post are shown with a badge that can hide them', async () => {
    const {page, site} = state
    site.write(postPath(31), postText(31, {extra: 'draft = true'}))
    await page.goto(site.url(postUrl(31)))
    await waitFor('the badge', async () => (await own(page, '.badge').count()) === 1)
    expect(await own(page, '.badge').textContent()).toMatch(/^Draft: .*draft is true/)
    site.write(postPath(31), postText(31, {extra: 'publishDate = 2028-11-23T00:00:00Z'}))
    await own(page, '.badge:has-text("Future")').waitFor()
    expect(await own(page, '.badge').textContent()).toContain('publish date is 2028-11-23, in 2 years')
    await own(page, '.badge button').click()
    await waitFor('the page to go', async () => (await statusOf(postUrl(31))) === 404)
    await own(page, '.badge:has-text("Future, hidden: publish date is")').waitFor()
    await own(page, '.badge button').click()
    await own(page, '.badge:has-text("Future")').waitFor()
  })

  it('config, pictures and style sheets are taken in', async () => {
    const {page, site} = state
    await page.goto(site.url('/posts/bundle/'))
    const width = (): Promise<number> => page.locator('main img').evaluate((image) => (image as unknown as {naturalWidth: number}).naturalWidth)
    await waitFor('the picture', async () => (await width()) === 10)
    site.write('content/posts/bundle/dot.svg', svg(20))
    await waitFor('the other picture', async () => (await width()) === 20)
    await page.addStyleTag({url: '/own.css'})
    const outline = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).outlineColor)
    expect(await outline()).toBe('rgb(1, 1, 1)')
    site.write('static/own.css', 'body { outline-color: rgb(2, 2, 2) }')
    await waitFor('the other style', async () => (await outline()) === 'rgb(2, 2, 2)')
    site.write('hugo.toml', "baseURL = 'https://example.org/'\ntitle = 'Renamed Site'\n")
    await page.waitForFunction(() => document.title.includes('Renamed Site'))
    site.write('static/new.txt', 'new')
    await waitFor('the new file', async () => (await statusOf('/new.txt')) === 200)
  })

  it('layouts of the config are taken in', async () => {
    const {page, site} = state
    await page.goto(site.url(postUrl(32)))
    site.write('quizmatter.config.js', "export default {layouts: {footer: () => ({type: 'element', tagName: 'footer', properties: {}, children: [{type: 'text', value: 'My own footer'}]})}}\n")
    await waitForText(page, 'My own footer')
    site.write('quizmatter.config.js', "export default {layouts: {footer: () => ({type: 'element', tagName: 'footer', properties: {}, children: [{type: 'text', value: 'My other footer'}]})}}\n")
    await waitForText(page, 'My other footer')
  })

  it('asset folders that come later are seen', async () => {
    const {site} = state
    mkdirSync(join(site.root, 'assets'))
    site.write('assets/later.svg', svg(5))
    site.write(postPath(33), postText(33, {extra: "featured_image = 'later.svg'"}))
    await waitFor('the asset', async () => (await statusOf('/later.svg')) === 200)
  })
})

describe.runIf(chromiumPath)('with --follow', () => {
  const state = openSite({posts: 20, follow: true})

  it('the browser goes to the post that was saved and scrolls to the changed block', async () => {
    const {page, site} = state
    await openListening(page, site.url(postUrl(1)))
    site.write(postPath(2), postText(2, {body: '\nThe *changed* block.\n'}))
    await page.waitForURL(`**${postUrl(2)}`)
    await page.waitForFunction(() => {
      const block = [...document.querySelectorAll('main p')].find(({textContent}) => textContent?.includes('The changed block.'))
      const box = block?.getBoundingClientRect()
      return box !== undefined && box.top > 0 && box.bottom < innerHeight
    })
  })
})

describe.runIf(chromiumPath)('an address with nothing', () => {
  const state = openSite({contents: {'static/404.html': '<title>Lost</title><h1>My own 404 page</h1>'}})

  it('shows the post that comes there, also from a 404 page of the author', async () => {
    const {page, site} = state
    await openListening(page, site.url('/posts/coming/'))
    expect(await page.locator('h1').textContent()).toBe('My own 404 page')
    site.write('content/posts/coming.md', "+++\ntitle = 'It came'\n+++\n\nWith a text.\n")
    await waitForText(page, 'With a text.')
    expect([await page.title(), await page.locator('h1').textContent()]).toEqual([expect.stringContaining('It came'), 'It came'])
    rmSync(join(site.root, 'content/posts/coming.md'))
    await waitForText(page, 'My own 404 page')
    expect(await page.title()).toBe('Lost')
  })
})

describe.runIf(chromiumPath)('another path in `baseURL`', () => {
  const state = openSite({posts: 3, contents: {'hugo.toml': "baseURL = 'https://example.org/'\n"}})

  it('takes the open page along', async () => {
    const {page, site} = state
    await openListening(page, site.url(postUrl(1)))
    site.write('hugo.toml', "baseURL = 'https://example.org/blog/'\n")
    await page.waitForURL(`**/blog${postUrl(1)}`)
    expect(await page.locator('h1').textContent()).toContain('Post 1')
  })
})

describe.runIf(chromiumPath)('with --follow, mistakes', () => {
  const state = openSite({posts: 20, follow: true})

  it('are gone to, with and without a page, and many changes at once are not', async () => {
    const {page, site} = state
    await openListening(page, site.url(postUrl(1)))
    site.write(postPath(3), postText(3).replace("title = '", 'title = '))
    await page.waitForURL(`**${postUrl(3)}`)
    await own(page, '[role=alertdialog]').waitFor()
    site.write('content/posts/fresh.md', "+++\ntitle = 'Half\n+++\n")
    await page.waitForURL('**/__quizmatter/source?path=*fresh.md')
    await own(page, '[role=alertdialog]').waitFor()
    site.write('content/posts/fresh.md', "+++\ntitle = 'Whole'\n+++\n")
    await page.waitForURL('**/posts/fresh/')
    const seen = site.reports.length
    for (let number = 5; number < 15; number++) site.write(postPath(number), postText(number, {body: '\nAgain.\n'}))
    await waitFor('the changes', () => site.reports.slice(seen).reduce((sum, {saved}) => sum + saved, 0) >= 10)
    expect(page.url()).toContain('/posts/fresh/')
  })
})

function svg(width: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="10"><rect width="${width}" height="10"/></svg>`
}
