import type {Page} from 'playwright-core'
import {expect, it} from 'vitest'
import {launchChromium} from '../../hosts/browser.ts'
import {check, choose, close, describeAsBuilt, describeInBrowser, stateOf} from './quiz-browser.ts'
import {quizHtml} from './quiz-html.ts'
import {sample} from './sample.ts'

const ready = (page: Page): Promise<unknown> => page.waitForSelector('quiz-matter[data-state]')

const answerFirst = async (page: Page): Promise<void> => {
  await choose(page, 'quiz-q1', 'alpine')
  await check(page, 'quiz-q1')
}

/** Record names of events, faults, and where the page came from. */
const watch = (page: Page): Promise<void> => page.addInitScript(() => {
  const seen: string[] = []
  Object.assign(window, {seen})
  for (const name of ['ready', 'answer', 'reset', 'complete']) document.addEventListener(`quiz:${name}`, () => seen.push(name))
  addEventListener('error', ({message}) => seen.push(message))
  addEventListener('pageshow', ({persisted}) => Object.assign(window, {persisted}))
})

const seen = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as {seen: string[]}).seen.splice(0))

describeInBrowser('quiz and navigation', (browser) => {
  it('goes on after it left the page and came back, with one event a check', async () => {
    const page = await browser.open(sample, {before: watch})
    await answerFirst(page)
    expect(await seen(page)).toEqual(['ready', 'answer'])
    await page.evaluate(() => {
      const quiz = document.querySelector('quiz-matter')!
      const main = quiz.parentElement!
      Object.assign(window, {leave: () => quiz.remove(), come: () => main.append(quiz)})
      for (let time = 0; time < 3; time++) {
        quiz.remove()
        main.append(quiz)
      }
    })
    expect(await stateOf(page, 'quiz-q1')).toBe('wrong')
    await page.locator('#quiz-q1 [type=reset]').click()
    await choose(page, 'quiz-q1', 'scratch')
    await check(page, 'quiz-q1')
    expect(await stateOf(page, 'quiz-q1')).toBe('right')
    expect(await seen(page)).toEqual(['reset', 'answer'])
    expect(await page.evaluate(() => Object.values(JSON.parse(localStorage[Object.keys(localStorage)[0]!]))[0])).toMatchObject({n: 2, f: 0})

    // Away, it hears nothing of other tabs; back, it does.
    const tab = await page.context().newPage()
    await tab.goto(page.url())
    await ready(tab)
    await page.evaluate('leave()')
    await tab.locator('[data-do=clear]').click()
    await page.waitForTimeout(200)
    await page.evaluate('come()')
    expect(await stateOf(page, 'quiz-q1')).toBe('right')
    await answerFirst(tab)
    await expect.poll(() => stateOf(page, 'quiz-q1')).toBe('wrong')
    await close(page)
  })

  it('comes to life where a page is changed by script, as often as it comes', async () => {
    const page = await browser.open(sample, {before: watch})
    await answerFirst(page)
    await page.evaluate(() => {
      const copy = document.querySelector('quiz-matter')!.cloneNode(true)
      document.querySelector('quiz-matter')!.remove()
      document.querySelector('main')!.append(copy)
    })
    expect(await stateOf(page, 'quiz-q1')).toBe('wrong')
    await page.locator('#quiz-q1 [type=reset]').click()
    await choose(page, 'quiz-q1', 'scratch')
    await check(page, 'quiz-q1')
    expect(await stateOf(page, 'quiz-q1')).toBe('right')
    expect(await seen(page)).toEqual(['ready', 'answer', 'ready', 'reset', 'answer'])
    await close(page)
  })

  it('does everything once where the script is on the page twice', async () => {
    const page = await browser.open(sample, {before: watch, head: '<script type="module" src="/quiz.js?second"></script>'})
    await page.evaluate("import('/quiz.js?third')")
    expect(browser.server.requests().filter((path) => path === '/quiz.js').length).toBeGreaterThanOrEqual(3)
    await answerFirst(page)
    await page.locator('#quiz-q1 [type=reset]').click()
    expect(await seen(page)).toEqual(['ready', 'answer', 'reset'])
    expect(await page.locator('#quiz-q1').getAttribute('data-tries')).toBe('1')
    await close(page)
  })

  it('keeps its state when a link of an explanation is followed and one goes back', async () => {
    const page = await browser.open(sample.replace('is empty.', 'is empty, [see there](/elsewhere.html).'))
    browser.server.put('/elsewhere.html', {body: '<p>elsewhere</p>', scriptless: true})
    await answerFirst(page)
    await page.locator('#quiz-q1 .quiz-key a').click()
    await page.waitForURL('**/elsewhere.html')
    await page.goBack()
    await ready(page)
    expect(await stateOf(page, 'quiz-q1')).toBe('wrong')
    expect(await page.locator('#quiz-q1 .quiz-key').evaluate((key: HTMLDetailsElement) => key.open)).toBe(true)
    expect(await page.locator('#quiz-q1 .quiz-feedback').isVisible()).toBe(true)
    await close(page)
  })
})

describeAsBuilt('quiz in the cache for going back', (browser) => {
  it('comes out of it as it went in, and goes on', async () => {
    // The driver switches that cache off.
    const chromium = await launchChromium({ignoreDefaultArgs: ['--disable-back-forward-cache']})
    const page = await chromium.newPage()
    await watch(page)
    const url = browser.server.put('/cached.html', {body: await quizHtml(sample)})
    const elsewhere = browser.server.put('/elsewhere.html', {body: '<p>elsewhere</p>', scriptless: true})
    await page.goto(url)
    await ready(page)
    await answerFirst(page)
    await choose(page, 'quiz-q2', '-w')
    await seen(page)
    browser.server.requests()
    await page.goto(elsewhere)
    await page.goBack({waitUntil: 'commit'})
    await expect.poll(() => page.evaluate(() => Reflect.get(window, 'persisted'))).toBe(true)
    expect(page.url()).toBe(url)
    expect(browser.server.requests(), 'nothing is loaded again').not.toContain('/cached.html')

    expect(await stateOf(page, 'quiz-q1')).toBe('wrong')
    expect(await page.locator('#quiz-q2 :checked').count(), 'what was not checked yet').toBe(1)
    expect(await seen(page), 'it does not start again').toEqual([])
    await check(page, 'quiz-q2')
    await page.locator('#quiz-q1 [type=reset]').click()
    await choose(page, 'quiz-q1', 'scratch')
    await page.keyboard.press('Enter')
    expect([await stateOf(page, 'quiz-q1'), await stateOf(page, 'quiz-q2')]).toEqual(['right', 'part'])
    expect(await seen(page)).toEqual(['answer', 'reset', 'answer'])
    await page.reload()
    await ready(page)
    expect([await stateOf(page, 'quiz-q1'), await stateOf(page, 'quiz-q2')]).toEqual(['right', 'part'])
    await chromium.close()
  })
})
