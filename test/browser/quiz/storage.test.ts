import type {Page} from 'playwright-core'
import {expect, it} from 'vitest'
import {check, choose, close, describeInBrowser, stateOf} from './quiz-browser.ts'
import {quizHtml} from './quiz-html.ts'
import {furtherQuiz, sample} from './sample.ts'

const ready = (page: Page): Promise<unknown> => page.waitForSelector('quiz-matter[data-state]')

const answerFirst = async (page: Page): Promise<void> => {
  await choose(page, 'quiz-q1', 'alpine')
  await check(page, 'quiz-q1')
}

/** The page in the same context, that is with the same storage. */
const again = async (page: Page, url = page.url()): Promise<Page> => {
  const next = await page.context().newPage()
  await next.goto(url)
  await ready(next)
  return next
}

describeInBrowser('quiz memory', (browser) => {
  it('restores answers by page and quiz, and stores nothing else', async () => {
    const page = await browser.open(`${sample}\n${furtherQuiz}`, {path: '/a/post.html'})
    await answerFirst(page)
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['quiz:1:/a/post.html#quiz'])
    const stored = await page.evaluate(() => JSON.parse(localStorage['quiz:1:/a/post.html#quiz']))
    expect(Object.keys(stored)).toEqual(['q1'])
    expect(Object.keys(stored.q1).sort()).toEqual(['f', 'h', 'n', 'r'])
    await page.reload()
    await ready(page)
    expect([await stateOf(page, 'quiz-q1'), await stateOf(page, 'more-q1')]).toEqual(['wrong', ''])
    const other = await again(page, browser.server.put('/b/post.html', {body: await quizHtml(sample)}))
    expect(await stateOf(other, 'quiz-q1')).toBe('')
    await close(page)
  })

  it('marks a typed answer as it was marked: after a reload, on Back and in another tab', async () => {
    const page = await browser.open(sample)
    const tab = await again(page)
    const marked = (where: Page): Promise<(string | null)[]> => where.locator('#quiz-q3 .quiz-field').evaluate((row) =>
      [row.getAttribute('data-mark'), String(row.hasAttribute('data-chosen')), row.querySelector('.quiz-mark')!.textContent, getComputedStyle(row.querySelector('input')!).borderTopStyle])
    for (const [text, mark] of [['foo', ['wrong', 'true', 'Your answer, incorrect', 'dashed']], ['ldd', ['right', 'true', 'Correct', 'solid']]] as const) {
      await page.locator('#quiz-q3-field').fill(text)
      await check(page, 'quiz-q3')
      expect(await marked(page), text).toEqual(mark)
      await expect.poll(() => marked(tab), `${text}, another tab`).toEqual(mark)
      await page.reload()
      await ready(page)
      expect(await marked(page), `${text}, reloaded`).toEqual(mark)
      const url = page.url()
      await page.goto('about:blank')
      await page.goBack()
      await ready(page)
      expect([page.url(), ...await marked(page)], `${text}, Back`).toEqual([url, ...mark])
    }
    await close(page)
  })

  it('keeps two tabs in step', async () => {
    const page = await browser.open(sample)
    const tab = await again(page)
    await tab.evaluate(() => addEventListener('storage', () => { document.title += '!' }))
    await page.bringToFront()
    await answerFirst(page)
    await expect.poll(() => stateOf(tab, 'quiz-q1')).toBe('wrong')
    expect(await tab.locator('#quiz-q1 :checked').count()).toBe(1)
    await page.locator('[data-do=clear]').click()
    await expect.poll(() => stateOf(tab, 'quiz-q1')).toBe('')
    expect(await tab.locator('#quiz-q1 :checked').count()).toBe(0)
    expect(await tab.title(), 'one event for the answer, one for its end').toBe('A post with a quiz!!')
    await close(page)
  })

  it('keeps what was chosen anew while another tab answers something else', async () => {
    const page = await browser.open(sample)
    const tab = await again(page)
    await answerFirst(page)
    await expect.poll(() => stateOf(tab, 'quiz-q1')).toBe('wrong')
    await choose(page, 'quiz-q1', 'None')
    await expect.poll(() => stateOf(tab, 'quiz-q1')).toBe('')
    await tab.locator('#quiz-q3-field').fill('ldd')
    await check(tab, 'quiz-q3')
    await expect.poll(() => stateOf(page, 'quiz-q3')).toBe('right')
    expect(await page.locator('#quiz-q1 :checked').evaluateAll((inputs) => inputs.map((input) => input.nextElementSibling?.textContent))).toEqual(['None of the above'])
    await check(page, 'quiz-q1')
    await expect.poll(() => tab.locator('#quiz-q1').getAttribute('data-tries')).toBe('2')
    await close(page)
  })

  it('forgets a question that was edited, and only that', async () => {
    const page = await browser.open(sample, {path: '/edited.html'})
    await answerFirst(page)
    await page.locator('#quiz-q3-field').fill('ldd')
    await check(page, 'quiz-q3')
    const edited = sample.replace('text = "None of the above"', 'text = "busybox"').replace('[[quiz.questions]]', '[[quiz.questions]]\n  id = "q1"')
    browser.server.put('/edited.html', {body: await quizHtml(edited)})
    await page.reload()
    await ready(page)
    expect([await stateOf(page, 'quiz-q1'), await stateOf(page, 'quiz-q3')]).toEqual(['', 'right'])
    await close(page)
  })

  it('works with anything in its place', async () => {
    const page = await browser.open(sample)
    const [hash, hash3] = await page.evaluate(() => ['q1', 'q3'].map((id) => document.getElementById(`quiz-${id}`)?.dataset.hash ?? ''))
    const key = `quiz:1:${new URL(page.url()).pathname}#quiz`
    const texts = {
      'no JSON': '{"q1":',
      'a number': '1',
      null: 'null',
      'a list': '[[],[]]',
      'foreign shapes': `{"q1":{"h":"${hash}","r":{"a":1},"c":"x","n":"y"},"q2":7,"q3":{"h":"${hash3}","r":[{},["<img src=x onerror=alert(1)>"]],"c":1e9}}`,
      'a prototype': `{"__proto__":{"q1":{"h":"${hash}","r":["zz"],"c":1,"n":1}},"constructor":{}}`,
      'too much': `{"q1":"${'x'.repeat(20_000)}"}`
    }
    for (const [name, text] of Object.entries(texts)) {
      await page.evaluate(([key, value]) => { localStorage[key!] = value! }, [key, text])
      await page.reload()
      await ready(page)
      expect(await page.locator('img').count(), name).toBe(0)
      await choose(page, 'quiz-q1', 'alpine')
      await choose(page, 'quiz-q1', 'scratch')
      await check(page, 'quiz-q1')
      expect(await stateOf(page, 'quiz-q1'), name).toBe('right')
    }
    await close(page)
  })

  it('works where storage is denied', async () => {
    const denied = (page: Page): Promise<void> =>
      page.addInitScript(() => Object.defineProperty(window, 'localStorage', {get: () => { throw new DOMException('denied', 'SecurityError') }}))
    const page = await browser.open(sample, {before: denied})
    await answerFirst(page)
    expect(await stateOf(page, 'quiz-q1')).toBe('wrong')
    await close(page)
  })

  it('works where storage is full', async () => {
    const full = (page: Page): Promise<void> => page.addInitScript(() => {
      for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2)) {
        try {
          for (let count = 0; count < 3; count++) localStorage.setItem(`${size}-${count}`, 'x'.repeat(size))
        } catch {}
      }
    })
    const page = await browser.open(sample, {before: full})
    await answerFirst(page)
    expect(await stateOf(page, 'quiz-q1')).toBe('wrong')
    await close(page)
  })

  it('keeps the answers of 200 questions in 16 kB', async () => {
    const options = Array.from({length: 6}, (_, index) => `[[quiz.questions.answers]]\ntext = "${index}th"\ncorrect = ${index < 5}`).join('\n')
    const questions = Array.from({length: 200}, (_, index) => `[[quiz.questions]]\nquestion = "${index}?"\n${options}`).join('\n')
    const page = await browser.open(`[quiz]\nscoring = "balanced"\n${questions}`)
    await page.evaluate(() => {
      for (const form of document.querySelectorAll('form')) {
        for (const box of form.querySelectorAll<HTMLInputElement>('[type=checkbox]')) box.checked = true
        form.requestSubmit()
      }
    })
    const kept = await page.evaluate(() => String(Object.values(localStorage)[0]).length)
    expect(kept).toBeGreaterThan(15_000)
    expect(kept).toBeLessThanOrEqual(16_384)
    await page.reload()
    await ready(page)
    expect(await page.locator('form[data-state=wrong]').count()).toBe(200)
    expect(await page.locator('#quiz-q200 :checked').count()).toBe(6)
    await close(page)
  })

  it('keeps no more than 16 kB and texts as they were typed; one too long harms none of the others', async () => {
    const page = await browser.open(sample)
    await answerFirst(page)
    for (const [text, kept] of [[`, ${'x, '.repeat(5_400)}`, true], ['x'.repeat(16_400), false]] as const) {
      await page.locator('#quiz-q3-field').fill(text)
      await check(page, 'quiz-q3')
      expect(await stateOf(page, 'quiz-q3')).toBe('wrong')
      expect(await page.evaluate(() => Object.values(localStorage).join('').length <= 16_384)).toBe(true)
      await page.reload()
      await ready(page)
      expect(await page.locator('#quiz-q3-field').inputValue()).toBe(kept ? text : '')
      expect([await stateOf(page, 'quiz-q1'), await stateOf(page, 'quiz-q3')]).toEqual(['wrong', kept ? 'wrong' : ''])
    }
    await close(page)
  })

  it('stores nothing with `persist = false`', async () => {
    const page = await browser.open(sample.replace('[quiz]', '[quiz]\npersist = false'))
    await answerFirst(page)
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
    expect(await page.locator('[data-do=clear]').count()).toBe(0)
    await close(page)
  })

  it('keeps what was chosen before the script came', async () => {
    const page = await browser.open(sample, {scriptless: true})
    await choose(page, 'quiz-q1', 'scratch')
    await page.locator('#quiz-q3-field').fill('ldd')
    await page.evaluate("import('/quiz.js')")
    await ready(page)
    await check(page, 'quiz-q1')
    await check(page, 'quiz-q3')
    expect([await stateOf(page, 'quiz-q1'), await stateOf(page, 'quiz-q3')]).toEqual(['right', 'right'])
    await close(page)
  })
})
