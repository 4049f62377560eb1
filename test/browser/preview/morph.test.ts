import {renameSync} from 'node:fs'
import {join} from 'node:path'
import type {Page} from 'playwright-core'
import {describe, expect, it} from 'vitest'
import {chromiumPath} from '../../hosts/browser.ts'
import {openSite, waitForText} from './open-page.ts'
import {postPath, postText, postUrl} from './posts.ts'

if (!chromiumPath) console.warn('Skipped: the preview in a browser, as no Chromium is installed')

/** Put a mark on the element itself, which no other in its place would have. */
const markQuiz = (page: Page): Promise<unknown> => page.evaluate(() => Object.assign(document.querySelector('quiz-matter') ?? {}, {mine: 'the same instance'}))
const markOfQuiz = (page: Page): Promise<string | undefined> => page.evaluate(() => (document.querySelector('quiz-matter') as unknown as {mine?: string}).mine)

describe.runIf(chromiumPath)('after a save', () => {
  const state = openSite({posts: 1000})

  it('a quiz that is half answered keeps its answers, and its element', async () => {
    const {page, site} = state
    await page.goto(site.url(postUrl(7)))
    const first = page.locator('quiz-matter form').first()
    await first.locator('input').nth(1).check()
    await first.locator('button[type=submit]').click()
    const status = await first.locator('.quiz-status').textContent()
    expect(status).not.toBe('')
    const second = page.locator('quiz-matter form').nth(1)
    await second.locator('input').first().check()
    await markQuiz(page)

    site.write(postPath(7), postText(7, {body: '\nA further paragraph.\n'}))
    await waitForText(page, 'A further paragraph.')
    expect(await first.locator('input').nth(1).isChecked()).toBe(true)
    expect(await first.locator('.quiz-status').textContent()).toBe(status)
    expect(await second.locator('input').first().isChecked()).toBe(true)
    expect(await markOfQuiz(page)).toBe('the same instance')
  })

  it('a post that is gone for a while comes back with its half-answered quiz', async () => {
    const {page, site} = state
    await page.goto(site.url(postUrl(6)))
    await page.locator('quiz-matter form').nth(1).locator('input').first().check()
    await markQuiz(page)
    renameSync(join(site.root, postPath(6)), join(site.root, 'away.md'))
    await page.locator('quiz-matter').waitFor({state: 'detached'})
    renameSync(join(site.root, 'away.md'), join(site.root, postPath(6)))
    await page.locator('quiz-matter').waitFor()
    expect(await page.locator('quiz-matter form').nth(1).locator('input').first().isChecked()).toBe(true)
    expect(await markOfQuiz(page)).toBe('the same instance')
  })

  it('a save that leaves the file empty for more than a second keeps the post and its quiz', async () => {
    const {page, site} = state
    await page.goto(site.url(postUrl(5)))
    await page.locator('quiz-matter form').nth(1).locator('input').first().check()
    await markQuiz(page)
    site.write(postPath(5), '')
    await page.waitForTimeout(1300)
    expect(await page.locator('h1').textContent()).toContain('Post 5')
    site.write(postPath(5), postText(5, {body: '\nWritten late.\n'}))
    await waitForText(page, 'Written late.')
    expect(await markOfQuiz(page)).toBe('the same instance')
    site.write(postPath(5), '')
    await page.waitForURL('**/posts/0005/', {timeout: 6000})
    site.write(postPath(5), postText(5))
    await page.waitForURL(`**${postUrl(5)}`)
  })

  it('a quiz whose other question changed keeps what was chosen for this one', async () => {
    const {page, site} = state
    await page.goto(site.url(postUrl(8)))
    await page.evaluate(() => localStorage.clear())
    await page.reload()
    await page.locator('quiz-matter form').first().locator('input').nth(1).check()
    await page.locator('quiz-matter form').first().locator('input').nth(1).focus()
    site.write(postPath(8), postText(8).replace('What of', 'What else of'))
    await waitForText(page, 'What else of')
    expect(await page.locator('quiz-matter form').first().locator('input').nth(1).evaluate((field) => field === document.activeElement)).toBe(true)
    expect(await page.locator('quiz-matter form').first().locator('input').nth(1).isChecked()).toBe(true)
    expect(await page.locator('quiz-matter form').first().locator('button[type=submit]').isEnabled()).toBe(true)
  })

  it('a first quiz comes to life', async () => {
    const {page, site} = state
    const without = postText(9).replace(/\[quiz\][^]*?(?=\n\+\+\+)/, '')
    site.write(postPath(9), without)
    await page.goto(site.url(postUrl(9)))
    expect(await page.locator('quiz-matter').count()).toBe(0)
    site.write(postPath(9), postText(9))
    await page.locator('quiz-matter[data-state=ready]').waitFor()
    expect(await page.locator('quiz-matter form button[type=submit]').first().isEnabled()).toBe(true)
  })

  it('scroll, focus and open details stay', async () => {
    const {page, site} = state
    await page.goto(site.url(postUrl(10)))
    await page.locator('main details:has-text("More about it") summary').click()
    await page.evaluate(() => scrollTo(0, 600))
    await page.locator('quiz-matter input').first().focus()
    await page.evaluate(() => scrollTo(0, 600))
    site.write(postPath(10), postText(10, {body: '\nAnother end.\n'}))
    await waitForText(page, 'Another end.')
    const now = await page.evaluate(() => ({
      scroll: Math.round(scrollY),
      focus: document.activeElement?.localName,
      open: [...document.querySelectorAll('main details')].find((details) => details.textContent?.includes('More about it'))?.hasAttribute('open')
    }))
    expect(now).toMatchObject({focus: 'input', open: true})
    // Browsers hold on to what is read, not to the number.
    expect(Math.abs(now.scroll - 600)).toBeLessThan(10)
  })

  it('lists, terms, feeds and the title of neighbours follow', async () => {
    const {page, site} = state
    site.write('content/posts/new.md', "+++\ntitle = 'Brand new'\ndate = 2026-01-01T00:00:00Z\ntags = ['fresh']\n+++\n\nThe first summary.\n")
    await page.goto(site.url('/posts/'))
    await waitForText(page, 'Brand new')
    site.write('content/posts/new.md', "+++\ntitle = 'Brand newer'\ndate = 2026-01-01T00:00:00Z\ntags = ['fresh']\n+++\n\nThe second summary.\n")
    await waitForText(page, 'Brand newer')
    await waitForText(page, 'The second summary.')
    expect(await (await fetch(site.url('/tags/fresh/'))).text()).toContain('Brand newer')
    expect(await (await fetch(site.url('/tags/fresh/index.xml'))).text()).toContain('The second summary.')
    expect(await (await fetch(site.url('/sitemap.xml'))).text()).toContain('https://example.org/posts/new/')
  })

  it('a page with a script of its own in the text is loaded anew only if that script changed', async () => {
    const {page, site} = state
    const withScript = (script: string, text: string): string => postText(11, {body: `\n{{< rawhtml >}}<script>${script}</script>{{< /rawhtml >}}\n\n${text}\n`})
    site.write('quizmatter.config.js', "export default {shortcodes: {rawhtml: ({inner}) => inner}}\n")
    site.write(postPath(11), withScript('window.ran = (window.ran ?? 0) + 1', 'Before.'))
    await page.goto(site.url(postUrl(11)))
    await page.waitForFunction(() => (window as unknown as {ran?: number}).ran === 1)
    await page.evaluate(() => Object.assign(window, {kept: true}))
    site.write(postPath(11), withScript('window.ran = (window.ran ?? 0) + 1', 'After.'))
    await waitForText(page, 'After.')
    expect(await page.evaluate(() => (window as unknown as {kept?: boolean}).kept)).toBe(true)
    site.write(postPath(11), withScript('window.ran = 40', 'After.'))
    await page.waitForFunction(() => (window as unknown as {ran?: number}).ran === 40)
  })
})
