import {describe, expect, it} from 'vitest'
import {chromiumPath} from '../../hosts/browser.ts'
import {openSite, waitForText} from './open-page.ts'
import {postPath, postText, postUrl} from './posts.ts'

if (!chromiumPath) console.warn('Skipped: the preview in a browser, as no Chromium is installed')

describe.runIf(chromiumPath)('a page looked at with ?view=', () => {
  const state = openSite({posts: 3})

  it.each([
    ['dark', true],
    ['light', false]
  ])('%s prefers such colours, whatever the browser does', async (view, dark) => {
    const {browser, site} = state
    // Playwright would make every frame prefer light colours.
    const page = await browser.newPage({colorScheme: null})
    await page.goto(site.url(`${postUrl(1)}?view=${view}`))
    const frame = page.frameLocator('iframe')
    await frame.locator('quiz-matter[data-state=ready]').first().waitFor()
    expect(await frame.locator('html').evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(dark)
    await page.close()
  })

  it('phone is as wide as a phone, and follows what is saved', async () => {
    const {page, site} = state
    await page.goto(site.url(`${postUrl(1)}?view=phone`))
    const frame = page.frameLocator('iframe')
    await frame.locator('quiz-matter[data-state=ready]').first().waitFor()
    expect(await frame.locator('html').evaluate(() => innerWidth)).toBe(390)
    site.write(postPath(1), postText(1, {body: '\nOn the phone too.\n'}))
    await frame.getByText('On the phone too.').waitFor()
  })

  it('no-js runs no script, and shows what is there without', async () => {
    const {page, site} = state
    await page.goto(site.url(`${postUrl(1)}?view=no-js`))
    expect(await page.locator('quiz-matter').count()).toBeGreaterThan(0)
    expect(await page.locator('quiz-matter[data-state=ready], quizmatter-overlay').count()).toBe(0)
  })

  it('print follows the rules for paper, also after a save', async () => {
    const {page, site} = state
    const display = () => page.locator('.site-footer').first().evaluate((element) => getComputedStyle(element).display)
    await page.goto(site.url(postUrl(2)))
    const onScreen = await display()
    await page.goto(site.url(`${postUrl(2)}?view=print`))
    await page.locator('quizmatter-overlay').waitFor({state: 'attached'})
    expect([onScreen === 'none', await display()]).toEqual([false, 'none'])
    site.write(postPath(2), postText(2, {body: '\nOn paper too.\n'}))
    await waitForText(page, 'On paper too.')
    expect(await display()).toBe('none')
  })
})
