import type {Page} from 'playwright-core'
import {expect, it} from 'vitest'
import {close, describeInBrowser, focused, visibleText} from './quiz-browser.ts'
import {quizHtml} from './quiz-html.ts'
import {sample, sampleWith} from './sample.ts'

const context = {javaScriptEnabled: false}

/** Marks of the options of a question as they are seen: icon, and line around the row. */
const marksOf = (page: Page, id: string): Promise<string[]> =>
  page.locator(`#${id} .quiz-option`).evaluateAll((options) => options.map((option) => {
    const mark = option.querySelector('.quiz-mark')!
    const {content} = getComputedStyle(mark, '::before')
    const seen = mark.getBoundingClientRect().width > 0 ? content.replace(/[" /]/g, '') : ''
    return `${seen} ${getComputedStyle(option.querySelector('label')!).borderTopStyle}`.trim()
  }))

const keysOpen = (page: Page): Promise<boolean[]> =>
  page.locator('.quiz-key').evaluateAll((keys) => keys.map((key) => (key as HTMLDetailsElement).open))

describeInBrowser('quiz without script', (browser) => {
  it('is answered and compared by keyboard, and Enter leads nowhere', async () => {
    const page = await browser.open(sample, {context})
    const url = page.url()
    const press = async (...keys: string[]): Promise<string> => {
      for (const key of keys) await page.keyboard.press(key)
      return focused(page)
    }
    browser.server.requests()
    await press('Tab', 'Space', 'ArrowDown', 'Enter')
    expect(await page.locator('#quiz-q1 :checked').evaluate((input) => input.nextElementSibling?.textContent)).toBe('alpine')
    expect(await marksOf(page, 'quiz-q1'), 'nothing is told before the key is open').toEqual(['solid', 'solid', 'solid'])
    expect(await press('Tab', 'Enter')).toBe('Show answer')
    expect(await marksOf(page, 'quiz-q1')).toEqual(['✓ solid', '✗ dashed', 'solid'])
    expect(await visibleText(page.locator('#quiz-q1 .quiz-key'))).toMatch(/Answer: scratch\s+scratch is empty\./)

    // Ticked: the first right one, and the wrong one.
    await press('Tab', 'Space', 'Enter', 'Tab', 'Tab', 'Tab', 'Space', 'Enter')
    expect(await page.locator('#quiz-q2 :checked').count()).toBe(2)
    expect(await press('Tab', 'Space')).toBe('Show answer')
    expect(await marksOf(page, 'quiz-q2')).toEqual(['✓ solid', '✓ solid', '✓ solid', '✗ dashed'])
    expect(await visibleText(page.locator('#quiz-q2 .quiz-key'))).toContain('Answer: -s; -w; -trimpath')

    expect(await press('Tab')).toBe('quiz-q3-field')
    await page.keyboard.type('ls')
    await press('Enter')
    expect(await page.locator('#quiz-q3-field').inputValue()).toBe('ls')
    await press('Tab', 'Enter')
    expect(await visibleText(page.locator('#quiz-q3 .quiz-key'))).toContain('Answer: ldd')

    expect(await press('Shift+Tab', 'Enter')).toBe('quiz-q3-field')
    expect(page.url()).toBe(url)
    expect(browser.server.requests(), 'nothing is sent').toEqual([])
    expect(await keysOpen(page)).toEqual([true, true, true])
    expect(await page.locator('button:visible').count()).toBe(0)
    await press('Shift+Tab', 'Space')
    expect(await marksOf(page, 'quiz-q2'), 'a closed key takes its marks with it').toEqual(['solid', 'solid', 'solid', 'solid'])
    await close(page)
  })

  // The browser looks for a text fragment as it does for what is typed into its own search field.
  it.each([
    ['an explanation', 'is%20empty.', [true, false, false]],
    ['the key of a choice', 'Answer:%20%2Ds;%20%2Dw', [false, true, false]],
    ['the key of a field', 'Answer:%20ldd', [false, false, true]]
  ])('is searched by the browser: %s', async (_, text, open) => {
    const page = await browser.open(sample, {context: {...context, viewport: {width: 800, height: 300}}})
    expect(await keysOpen(page)).toEqual([false, false, false])
    const url = browser.server.put('/searched.html', {body: await quizHtml(sample), scriptless: true})
    await page.goto('about:blank')
    await page.goto(`${url}#:~:text=${text}`)
    await expect.poll(() => keysOpen(page)).toEqual(open)
    const key = page.locator('.quiz-key[open]')
    await expect.poll(() => key.evaluate((element) => element.getBoundingClientRect().bottom > 0 && element.getBoundingClientRect().top < innerHeight), 'the page goes there').toBe(true)
    expect(await visibleText(key)).toContain('Answer:')
    await close(page)
  })

  it('says that an encoded key needs it', async () => {
    const page = await browser.open(sampleWith('key = "encoded"'), {context})
    expect(await visibleText(page.locator('quiz-matter'))).toContain('Checking the answers needs JavaScript.')
    expect(await page.locator('.quiz-key:visible').count()).toBe(0)
    await close(page)
  })
})
