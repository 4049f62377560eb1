import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll} from 'vitest'
import {launchChromium} from '../../hosts/browser.ts'
import {previewSite, type PreviewSite, type PreviewSiteOptions} from './preview-site.ts'

/** A previewed site and a browser that looks at it. */
export interface OpenSite {
  readonly site: PreviewSite
  readonly browser: Browser
  readonly page: Page
}

/** Start a preview and a browser for all tests of a group. */
export function openSite(options: PreviewSiteOptions): OpenSite {
  const state = {} as {site: PreviewSite; browser: Browser; page: Page}
  beforeAll(async () => {
    state.site = await previewSite(options)
    state.browser = await launchChromium()
    state.page = await state.browser.newPage({viewport: {width: 1100, height: 700}})
  })
  afterAll(async () => {
    await state.browser?.close()
    await state.site?.stop()
  })
  return state
}

/** Go to a page, and wait until it listens for changes. */
export async function openListening(page: Page, url: string): Promise<void> {
  const listens = page.waitForResponse(/__quizmatter\/events/)
  await page.goto(url)
  await listens
}

/** Wait until the page shows a text; what its scripts hold does not count. */
export async function waitForText(page: Page, text: string): Promise<void> {
  const isShown = (wanted: string): boolean => [...document.body.querySelectorAll(':scope > :not(script)')].some(({textContent}) => textContent?.includes(wanted))
  await page.waitForFunction(isShown, text, {polling: 10, timeout: 20_000})
}

/** The preview's own part of the page. */
export const own = (page: Page, selector: string) => page.locator(`quizmatter-overlay ${selector}`)
