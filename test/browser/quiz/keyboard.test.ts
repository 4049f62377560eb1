import type {Page} from 'playwright-core'
import {expect, it} from 'vitest'
import {close, describeInBrowser, focused, stateOf} from './quiz-browser.ts'
import {recordSpeech, speech} from './record.ts'
import {sample, sampleWith} from './sample.ts'

const chosen = (page: Page, id: string): Promise<string[]> =>
  page.locator(`#${id} :checked`).evaluateAll((inputs) => inputs.map((input) => input.nextElementSibling?.textContent ?? ''))

const press = async (page: Page, ...keys: string[]): Promise<string> => {
  for (const key of keys) await page.keyboard.press(key)
  return focused(page)
}

/** Put a header on the page that stays at its top, and room below the quiz. */
const addHeader = async (page: Page): Promise<void> => {
  await page.evaluate(() => document.body.prepend(document.createElement('header')))
  await page.addStyleTag({content: 'header { position: sticky; inset-block-start: 0; z-index: 9; block-size: 64px; background: #888 } main { margin-block-end: 100vh }'})
}

/** What can be seen of the element that has the focus. */
interface FocusPlace {
  readonly name: string
  readonly inQuiz: boolean
  /** How the row of an option, or the element itself, is framed. */
  readonly outline: string
  /** Points of it that something else covers, or that lie outside of the window. */
  readonly hidden: readonly string[]
}

const focusPlace = (page: Page): Promise<FocusPlace> => page.evaluate(() => {
  const element = document.activeElement as HTMLInputElement
  const {left, right, top, bottom} = element.getBoundingClientRect()
  const points = [[left + 2, top + 2], [right - 2, top + 2], [left + 2, bottom - 2], [right - 2, bottom - 2]] as const
  const {outlineStyle, outlineWidth} = getComputedStyle(element.closest('label') ?? element)
  return {
    name: element.id || element.value || element.textContent?.trim() || element.localName,
    inQuiz: !!element.closest('quiz-matter'),
    outline: `${outlineStyle} ${outlineWidth}`,
    hidden: points.filter(([x, y]) => {
      const there = document.elementFromPoint(x, y)
      return there !== element && !element.contains(there) && !there?.contains(element)
    }).map(([x, y]) => `${x},${y}`)
  }
})

/** Press a key until the focus leaves the quiz; every stop in it is returned. */
async function walk(page: Page, key: string): Promise<FocusPlace[]> {
  const stops: FocusPlace[] = []
  while (stops.length < 60) {
    await page.keyboard.press(key)
    const place = await focusPlace(page)
    if (place.inQuiz) stops.push(place)
    else if (stops.length) return stops
  }
  throw new Error(`Unexpected trap of the focus: ${stops.slice(-6).map(({name}) => name).join(' → ')}`)
}

describeInBrowser('quiz by keyboard', (browser) => {
  it('follows the script', async () => {
    const page = await browser.open(sample, {before: recordSpeech, context: {bypassCSP: true, viewport: {width: 800, height: 420}}})
    const first = await page.locator('#quiz-q1 input').first().inputValue()
    const second = await page.locator('#quiz-q1 input').nth(1).inputValue()

    expect(await press(page, 'Tab')).toBe(first)
    expect(await chosen(page, 'quiz-q1')).toEqual([])
    expect(await press(page, 'Enter')).toBe(first)
    expect(await page.locator('#quiz-q1 .quiz-status').textContent()).toBe('Choose an answer first.')
    expect(await page.locator('#quiz-q1').getAttribute('data-tries')).toBe('0')
    expect(await press(page, 'Enter')).toBe(first)
    expect(await speech(page)).toEqual(['Choose an answer first.', 'Choose an answer first.'])

    expect(await press(page, 'Space', 'ArrowDown')).toBe(second)
    expect(await chosen(page, 'quiz-q1')).toEqual(['alpine'])
    expect(await stateOf(page, 'quiz-q1')).toBeFalsy()
    expect(await press(page, 'Enter')).toBe(second)
    expect(await stateOf(page, 'quiz-q1')).toBe('wrong')
    expect(await speech(page)).toEqual(['Not correct.'])

    // The link in the feedback stands between the options and the buttons.
    expect(await press(page, 'Tab')).toBe('but not empty')
    expect(await press(page, 'Tab')).toBe('Check answer')
    expect(await press(page, 'Tab')).toBe('Try again')
    expect(await press(page, 'Tab')).toBe('Show answer')
    expect(await press(page, 'Shift+Tab', 'Space')).toBe(first)
    expect(await chosen(page, 'quiz-q1')).toEqual([])
    expect(await stateOf(page, 'quiz-q1')).toBeFalsy()

    await press(page, 'Tab', 'Tab', 'Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('form')?.id)).toBe('quiz-q2')
    await press(page, 'Space', 'Tab', 'Space', 'Tab', 'Tab', 'Tab')
    expect(await press(page, 'Space')).toBe('Check answer')
    expect(await page.locator('#quiz-q2 .quiz-status').textContent()).toBe('Partly correct.')
    expect(await page.locator('#quiz-q2 .quiz-mark').allTextContents()).toEqual(['Correct', 'Correct', 'Missed', ''])

    await press(page, 'Tab', 'Tab', 'Tab')
    await page.keyboard.type('  LdD ')
    expect(await press(page, 'Enter')).toBe('quiz-q3-field')
    expect(await stateOf(page, 'quiz-q3')).toBe('right')
    expect(await speech(page)).toEqual(['Partly correct.', 'Correct.'])

    await page.reload()
    await page.waitForSelector('quiz-matter[data-state=started]')
    expect([await stateOf(page, 'quiz-q1'), await stateOf(page, 'quiz-q2'), await stateOf(page, 'quiz-q3')]).toEqual(['', 'part', 'right'])
    expect(await page.locator('#quiz-q3-field').inputValue()).toBe('  LdD ')
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
    expect(await speech(page)).toEqual([])

    await addHeader(page)
    await page.locator('main > p a').last().focus()
    const stops = await walk(page, 'Shift+Tab')
    expect(stops.length).toBeGreaterThanOrEqual(12)
    expect(stops.filter(({outline}) => /none| 0px| 1px/.test(outline))).toEqual([])
    expect(stops.filter(({hidden}) => hidden.length > 0)).toEqual([])
    await close(page)
  })

  it('stays on a button that was pressed', async () => {
    const page = await browser.open(sample, {before: recordSpeech})
    await press(page, 'Tab', 'Space', 'Tab')
    expect(await press(page, 'Space')).toBe('Check answer')
    expect(await stateOf(page, 'quiz-q1')).toBe('right')
    expect(await press(page, 'Enter', 'Space')).toBe('Check answer')
    expect(await page.locator('#quiz-q1').getAttribute('data-tries')).toBe('1')
    expect(await speech(page)).toEqual(['Correct.'])
    await close(page)
  })

  it.each(['each', 'all', 'step'])('goes through everything and back, seen and not under a header: `mode = "%s"`', async (mode) => {
    const page = await browser.open(sampleWith(`mode = "${mode}"`).replace('question = "Which flags', 'hints = ["Strip."]\n  question = "Which flags'), {context: {bypassCSP: true, viewport: {width: 640, height: 360}}})
    await addHeader(page)
    for (const id of ['quiz-q1', 'quiz-q2']) await page.locator(`#${id} input`).nth(1).evaluate((input) => (input as HTMLElement).click())
    await page.evaluate(() => document.querySelector<HTMLFormElement>('#quiz-q1')?.requestSubmit())
    await page.evaluate(() => { (document.activeElement as HTMLElement).blur(); scrollTo(0, 0) })
    const down = await walk(page, 'Tab')
    await page.locator('main > p a').last().focus()
    const up = await walk(page, 'Shift+Tab')
    const names = (stops: readonly FocusPlace[]): string[] => stops.map(({name}) => name)
    expect(names(up).length).toBeGreaterThanOrEqual(mode === 'step' ? 5 : 10)
    // A group of radio buttons is one stop, from both sides.
    expect(names(up).reverse()).toEqual(names(down))
    for (const stops of [down, up]) {
      expect(stops.filter(({outline}) => /none| 0px| 1px/.test(outline))).toEqual([])
      expect(stops.filter(({hidden}) => hidden.length > 0)).toEqual([])
    }
    await close(page)
  })
})
