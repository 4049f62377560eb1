import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import type {Browser, Page} from 'playwright-core'
import {expect} from 'vitest'
import type {DevServer, Host, Project} from './host.ts'
import {waitFor} from './wait.ts'

/** A mistake in a post. */
export interface Fault {
  /** Path from the project's root. */
  readonly file: string
  readonly text: string
  readonly good: string
  readonly url: string
  /** `content/post/a.md:3:8`. */
  readonly place: string
  /** For the screenshot. */
  readonly name: string
}

/** Where mistakes are made. */
export interface ErrorStage {
  readonly host: Host
  readonly state: {readonly project: Project; readonly server: DevServer}
  readonly browser: Browser | undefined
  readonly write: (file: string, text: string) => void
}

const pictures = '.cache/hosts/screenshots'

/** Make a mistake while a page is open, see it in terminal and browser, mend it, and see the page again; no restart, no reload by hand. */
export async function showsError({file, good, name, place, text, url}: Fault, {browser, host, state: {server}, write}: ErrorStage): Promise<void> {
  const before = server.output().length
  const printed = (): string => server.output().slice(before)
  const page = await browser?.newPage()
  await page?.goto(server.origin + url)
  // Nobody saves in the moment in which a page opens: until it is connected, it hears of nothing.
  await page?.waitForTimeout(800)
  const [, path = '', line = '', column = ''] = /^(.*):(\d+):(\d+)$/.exec(place) ?? []
  write(file, text)
  await waitFor(`the terminal to name ${place}`, () => printed().includes(place) || (printed().includes(path) && new RegExp(`(^|\\D)${line}:${column}\\D`, 'm').test(printed())))
  if (page) {
    await waitFor(`the browser to name ${place}`, async () => (await visibleText(page)).includes(place), 12_000)
    mkdirSync(pictures, {recursive: true})
    await page.screenshot({path: join(pictures, `${host.id}-${name}.png`)})
  }
  write(file, good)
  if (page) {
    await waitFor('the error to go', async () => {
      const shown = await visibleText(page)
      return !shown.includes(place) && (await page.locator('main#main').count()) === 1
    })
    await page.close()
  }
  await waitFor(`${url} to answer again`, async () => (await fetch(server.origin + url, {headers: {accept: 'text/html'}})).status === 200)
  expect((await fetch(server.origin + url, {headers: {accept: 'text/html'}})).status).toBe(200)
}

/** Text of the page and of the open shadow roots in it; a page that is just loading has none. */
async function visibleText(page: Page): Promise<string> {
  try {
    return await page.evaluate(() => {
      const textIn = (root: Document | ShadowRoot): string =>
        [...root.querySelectorAll('*')].map((element) => (element.shadowRoot ? textIn(element.shadowRoot) : '')).join('\n') + (root instanceof ShadowRoot ? (root.textContent ?? '') : String(Reflect.get(root.body ?? {}, 'innerText') ?? ''))
      return textIn(document)
    })
  } catch {
    return ''
  }
}
