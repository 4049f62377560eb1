import type {Browser, BrowserContextOptions, Locator, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, it} from 'vitest'
import {chromiumPath, launchChromium} from '../../hosts/browser.ts'
import {quizHtml} from './quiz-html.ts'
import {type QuizServer, type ServedPage, startQuizServer} from './quiz-server.ts'
import {bundleWidget, type WidgetBundle} from './widget-bundle.ts'

/** What a browser test works with. */
export interface QuizBrowser {
  readonly widget: WidgetBundle
  readonly server: QuizServer
  /** Open a page of its own context with the quizzes of TOML front matter; errors on the page fail the test. */
  readonly open: (toml: string, options?: OpenOptions) => Promise<Page>
}

/** How a page is served and looked at. */
export interface OpenOptions extends Partial<Omit<ServedPage, 'body'>> {
  readonly path?: string
  readonly context?: BrowserContextOptions
  /** Run before any script of the page. */
  readonly before?: (page: Page) => Promise<unknown>
}

/** Describe what happens in Chromium; where there is none, say so in place of the tests. */
export function describeInBrowser(name: string, tests: (browser: QuizBrowser) => void): void {
  if (!chromiumPath) {
    console.error(`✗ ${name}: NOT TESTED, because Chromium is not installed (apt-get install chromium)`)
    describe.skip(`${name} (Chromium is not installed)`, () => it('is not tested', () => {}))
    return
  }
  describe(name, () => {
    const state: {browser?: Browser; server?: QuizServer; widget?: WidgetBundle; pages: number} = {pages: 0}
    const need = <Value>(value: Value | undefined): Value => {
      if (value === undefined) throw new Error('Unexpected use of the browser before it is started')
      return value
    }
    beforeAll(async () => {
      state.widget = await bundleWidget()
      state.server = await startQuizServer(state.widget)
      state.browser = await launchChromium()
    })
    afterAll(async () => {
      await state.browser?.close()
      await state.server?.close()
    })
    tests({
      get widget() { return need(state.widget) },
      get server() { return need(state.server) },
      async open(toml, options = {}) {
        const {path = `/post-${state.pages++}.html`, context, before, ...served} = options
        const url = need(state.server).put(path, {body: await quizHtml(toml, served.lang), ...served})
        const page = await (await need(state.browser).newContext(context)).newPage()
        page.on('pageerror', (error) => { throw error })
        await before?.(page)
        await page.goto(url)
        if (context?.javaScriptEnabled !== false && !served.scriptless) await page.waitForSelector('quiz-matter[data-state]')
        return page
      }
    })
  })
}

/** Close a page with everything that it has stored. */
export async function close(page: Page): Promise<void> {
  await page.context().close()
}

/** What has the focus: its id or value, else its name. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement
    return element.id || element.value || element.className || element.textContent?.trim() || element.localName
  })
}

/** `data-state` of a question's form. */
export function stateOf(page: Page, id: string): Promise<string | null> {
  return page.locator(`#${id}`).getAttribute('data-state')
}

/** Choose the option with a text. */
export function choose(page: Page, id: string, text: string): Promise<void> {
  return page.locator(`#${id} label`).filter({hasText: text}).click()
}

/** Press the question's own button. */
export function check(page: Page, id: string): Promise<void> {
  return page.locator(`#${id} [type=submit]`).click()
}

/** The text that can be seen: what is hidden by a style sheet is not in it. */
export function visibleText(locator: Locator): Promise<string> {
  return locator.evaluate((element) => String(Reflect.get(element, 'innerText')))
}
