import type {Page} from 'playwright-core'
import {expect, it} from 'vitest'
import {check, choose, close, describeAsBuilt, type OpenOptions, visibleText} from './quiz-browser.ts'
import {contrast, difference, type Picture, readPicture} from './picture.ts'

/** Quizzes that look the same until something is checked: only what is right differs. */
const askedWith = (right: 'first' | 'second', keys = ''): string => `
[quiz]
order = "authored"
${keys}
  [[quiz.questions]]
  question = "Which one comes before the other?"
  explanation = "It was there earlier."
    [[quiz.questions.answers]]
    text = "The one that was there"
    correct = ${right === 'first'}
    feedback = "Look again."
    [[quiz.questions.answers]]
    text = "The one that came"
    correct = ${right === 'second'}
  [[quiz.questions]]
  question = "What do both have?"
  correct_answer = "time"
`

const row = async (page: Page, index: number): Promise<Picture> => readPicture(await page.locator('#quiz-q1 label').nth(index).screenshot())

/** Changes between light and dark along the upper edge, the corners excepted; a dashed line has many, an even one none. */
function dashes(picture: Picture): number {
  const count = (y: number): number => {
    let changes = 0
    for (let x = 20; x < picture.width - 20; x++) if (contrast(picture.at(x, y), picture.at(x - 1, y)) >= 2) changes++
    return changes
  }
  // A row lies between two pixels, so its edge is not always the first line of the picture.
  return Math.max(...[0, 1, 2, 3].map(count))
}

describeAsBuilt('quiz in pictures', (browser) => {
  const open = (right: 'first' | 'second', {keys, ...options}: OpenOptions & {readonly keys?: string} = {}): Promise<Page> =>
    browser.open(askedWith(right, keys), {path: '/picture.html', ...options})

  const answered = async (right: 'first' | 'second', options: Parameters<typeof open>[1] = {}): Promise<Page> => {
    const page = await open(right, options)
    await choose(page, 'quiz-q1', 'The one that was there')
    await check(page, 'quiz-q1')
    // What has the focus is framed.
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    await page.mouse.move(0, 0)
    return page
  }

  it.each(['light', 'dark'] as const)('tells right, wrong and unmarked apart in forced colours and without any: %s', async (colorScheme) => {
    const context = {forcedColors: 'active', colorScheme} as const
    const [right, wrong, plain] = [await answered('first', {context}), await answered('second', {context}), await open('first', {context})]
    await choose(plain, 'quiz-q1', 'The one that was there')
    await plain.evaluate(() => (document.activeElement as HTMLElement).blur())
    const rows = {right: await row(right, 0), wrong: await row(wrong, 0), plain: await row(plain, 0)}
    expect(difference(rows.right, rows.wrong)).toBeGreaterThan(0.01)
    expect(difference(rows.right, rows.plain)).toBeGreaterThan(0.01)
    expect(difference(rows.wrong, rows.plain)).toBeGreaterThan(0.01)
    expect({right: dashes(rows.right), plain: dashes(rows.plain)}).toEqual({right: 0, plain: 0})
    expect(dashes(rows.wrong)).toBeGreaterThan(20)
    for (const picture of Object.values(rows)) {
      const line = [0, 1, 2, 3].map((y) => contrast(picture.at(24, y), picture.at(24, 6)))
      expect(Math.max(...line), 'the line is seen').toBeGreaterThanOrEqual(3)
    }
    for (const page of [right, wrong, plain]) await close(page)
  })

  it.each(['reduce', 'no-preference'] as const)('is at once as it stays: motion %s', async (reducedMotion) => {
    const page = await open('second', {context: {reducedMotion}})
    await choose(page, 'quiz-q1', 'The one that was there')
    await page.mouse.move(0, 0)
    const shot = async (delay = 0): Promise<Buffer> => {
      await page.waitForTimeout(delay)
      return page.locator('quiz-matter').screenshot({animations: 'allow'})
    }
    const before = await shot()
    await page.evaluate(() => document.querySelector<HTMLFormElement>('#quiz-q1')?.requestSubmit())
    const [at0, at100] = [await shot(), await shot(100)]
    expect(at0.equals(before), 'something is shown').toBe(false)
    expect(at100.equals(at0)).toBe(true)
    await page.locator('#quiz-q1 summary').click()
    await page.mouse.move(0, 0)
    const [closed, later] = [await shot(), await shot(100)]
    expect(closed.equals(at0)).toBe(false)
    expect(later.equals(closed)).toBe(true)
    await close(page)
  })

  const onPaper = async (page: Page): Promise<Buffer> => {
    await page.emulateMedia({media: 'print'})
    return page.locator('quiz-matter').screenshot()
  }

  // Chromium writes the time into the file.
  const pdf = async (page: Page): Promise<string> => (await page.pdf()).toString('latin1').replace(/\/(CreationDate|ModDate) \([^)]*\)/g, '')

  it('tells nothing of what is right on paper', async () => {
    const pages = [await answered('first'), await answered('second'), await answered('first')]
    await pages[2]!.evaluate(() => {
      for (const element of document.querySelectorAll('.quiz-key, .quiz-print, .quiz-feedback, .quiz-mark')) element.remove()
      for (const name of ['data-key', 'data-mark', 'data-state', 'data-chosen']) {
        for (const element of document.querySelectorAll(`quiz-matter [${name}]`)) element.removeAttribute(name)
      }
    })
    const files = await Promise.all(pages.slice(0, 2).map(pdf))
    expect(files[1] === files[0], 'the same file, whatever is right').toBe(true)
    const [first, second, without] = await Promise.all(pages.map(onPaper))
    expect(second!.equals(first!)).toBe(true)
    expect(without!.equals(first!), 'as if there were no key').toBe(true)
    expect(await visibleText(pages[0]!.locator('quiz-matter'))).not.toMatch(/earlier|Look again|Answer:|orrect|Show answer|Check answer/)
    for (const page of pages) await close(page)
  })

  it('prints the same with and without script', async () => {
    const pages = [await open('first'), await open('first', {context: {javaScriptEnabled: false}})]
    const [scripted, plain] = await Promise.all(pages.map(onPaper))
    expect(plain!.equals(scripted!)).toBe(true)
    for (const page of pages) await close(page)
  })

  it('prints the key below the questions, and nothing else changes, with `print_key = "end"`', async () => {
    const keys = 'print_key = "end"'
    const pages = [await answered('first'), await answered('first', {keys}), await answered('second', {keys})]
    const files = await Promise.all(pages.map(pdf))
    expect(new Set(files).size).toBe(3)
    const [without, first, second] = (await Promise.all(pages.map(onPaper))).map(readPicture)
    expect(first!.height).toBeGreaterThan(without!.height + 40)
    expect(difference(first!, without!), 'the questions are the same').toBe(0)
    expect(difference(first!, second!), 'the key is not').toBeGreaterThan(0)
    expect((await visibleText(pages[1]!.locator('.quiz-print'))).replace(/\s+/g, ' ')).toMatch(/The one that was there.*time/)
    for (const page of pages) await close(page)
  })
})
