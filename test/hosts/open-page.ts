import type {Browser} from 'playwright-core'
import {expect} from 'vitest'

/** An open page shows what was saved, and is still the same document. */
export async function followsSave(browser: Browser, url: string, save: () => void): Promise<void> {
  const page = await browser.newPage()
  await page.goto(url)
  // Nobody saves in the moment in which a page opens: until it is connected, it hears of nothing.
  await page.waitForTimeout(800)
  await page.evaluate(() => Reflect.set(globalThis, 'sameDocument', true))
  save()
  await page.locator('main', {hasText: 'is followed by an open page'}).waitFor({timeout: 10_000})
  expect(await page.evaluate(() => Reflect.get(globalThis, 'sameDocument'))).toBe(true)
  await page.close()
}

/** Answer the first question, and see that all are there without scripts. */
export async function answerQuiz(browser: Browser, url: string): Promise<void> {
  const page = await (await browser.newContext()).newPage()
  await page.goto(url)
  await page.waitForSelector('quiz-matter[data-state]')
  await page.locator('#quiz-q1 label').filter({hasText: 'scratch'}).click()
  await page.locator('#quiz-q1 [type=submit]').click()
  expect(await page.locator('#quiz-q1').getAttribute('data-state')).toBe('right')
  await page.context().close()
  const plainPage = await (await browser.newContext({javaScriptEnabled: false})).newPage()
  await plainPage.goto(url)
  expect(await plainPage.locator('quiz-matter form').count()).toBe(4)
  expect(await plainPage.locator('#quiz-q1').isVisible()).toBe(true)
  await plainPage.context().close()
}
