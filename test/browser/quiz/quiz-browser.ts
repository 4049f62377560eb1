// What a reader and an author would try, and where it is tried. Files without a folder are in this one, and all of them run
// over pages as they are built and again over the same pages after a minifier, if nothing else is said.
//
//  1 old posts: no message, right sets and literals as they were        core/quiz/order, core/quiz/unusual
//  2 the same bytes at every build; an added answer moves no other      core/quiz/order, storage
//  3 bots that do not read                                              core/quiz/order, core/quiz/scoring
//  4 every rule with its text, line and column                          core/quiz/rules
//  5 properties of the three ways of scoring                            core/quiz/scoring
//  6 markers: start, middle, twice, code, list, summary; lists, feeds   core/quiz/markers, site/feed
//  7 long words, emoji, right-to-left, CRLF, BOM, 200 questions         core/quiz/unusual, accessibility, storage
//  8 no script: keyboard, Enter, key, marks, search by the browser      scriptless
//  9 axe-core: every state × direction, dark, 320 px, 200 %, two        accessibility (also what axe leaves undecided must be nothing)
// 10 the keyboard script, under a header that stays                     keyboard
// 11 accessibility tree: names, descriptions, marks                     accessibility
// 12 announcements: one a check, none at a restore                      behaviour, keyboard
// 13 focus never on the page                                            behaviour, keyboard
// 14 strict policy, Trusted Types                                       delivery
// 15 reload, two tabs, denied, full, corrupt, edited, other quiz, path  storage
// 16 cache for going back, removed and put in again, script twice       navigation (the cache: as built only)
// 17 events and their numbers                                           behaviour
// 18 pictures: forced colours, motion, paper with and without key       pictures (as built only)
// 19 a minifier                                                         all of these; minify-page
// 20 sizes, layout shift                                                widget/size, delivery
// 21 touch: targets, rows, selection; Back from a link                  accessibility, navigation

import type {Browser, BrowserContextOptions, Locator, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, it} from 'vitest'
import {chromiumPath, launchChromium} from '../../hosts/browser.ts'
import {minifyPage} from './minify-page.ts'
import {quizHtml} from './quiz-html.ts'
import {type PageTransform, type QuizServer, type ServedPage, startQuizServer} from './quiz-server.ts'
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

/** Describe what happens in Chromium to pages as they are built, and to the same pages after a minifier. */
export function describeInBrowser(name: string, tests: (browser: QuizBrowser) => void): void {
  describeAsBuilt(name, tests)
  describeServed(`${name}, minified`, tests, minifyPage)
}

/** Describe what happens in Chromium to pages as they are built. */
export function describeAsBuilt(name: string, tests: (browser: QuizBrowser) => void): void {
  describeServed(name, tests, (html) => html)
}

/** Where there is no Chromium, say so in place of the tests. */
function describeServed(name: string, tests: (browser: QuizBrowser) => void, transform: PageTransform): void {
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
      state.server = await startQuizServer(state.widget, transform)
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
  return page.locator(`#${id} .quiz-actions button:first-child`).click()
}

/** The text that can be seen: what is hidden by a style sheet is not in it. */
export function visibleText(locator: Locator): Promise<string> {
  return locator.evaluate((element) => String(Reflect.get(element, 'innerText')))
}
