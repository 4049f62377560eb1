import {gzipSync} from 'node:zlib'
import type {Page} from 'playwright-core'
import {expect, it} from 'vitest'
import {check, choose, close, describeInBrowser, stateOf, visibleText} from './quiz-browser.ts'
import {quizHtml} from './quiz-html.ts'
import {strictPolicy} from './quiz-server.ts'
import {sample, sampleWith} from './sample.ts'

const gzip = (text: string): number => gzipSync(text, {level: 9}).length

const hostile = `
[quiz]
title = "</script><script>alert(1)</script>"
  [[quiz.questions]]
  question = "Is \\"><img src=x onerror=alert(1)> [safe](javascript:alert(1))?"
  explanation = "<img src=x onerror=alert(1)>"
    [[quiz.questions.answers]]
    text = "</script><script>alert(2)</script>"
    correct = true
    feedback = "</quiz-matter>"
    [[quiz.questions.answers]]
    text = "\\u2028 <!-- \\u2029"
  [[quiz.questions]]
  id = "constructor"
  question = "Name of an object's maker?"
  type = "text"
  correct_answer = "</script>"
`

describeInBrowser('quiz delivery', (browser) => {
  it('costs two requests, and at most 300 bytes a question', async () => {
    browser.server.requests()
    const page = await browser.open(sample)
    expect(browser.server.requests().filter((path) => path.startsWith('/quiz'))).toEqual(['/quiz.css', '/quiz.js'])
    const question = (index: number): string => `  [[quiz.questions]]\n  question = "Which of the words of sentence ${index} is the ${index}th?"\n` +
      ['first', 'second', 'third'].map((word, place) => `    [[quiz.questions.answers]]\n    text = "The ${word} of ${index * 7 + place}"\n    correct = ${place === 1}\n`).join('')
    const size = async (count: number): Promise<number> => gzip(await quizHtml(`[quiz]\n${Array.from({length: count}, (_, index) => question(index)).join('')}`))
    expect((await size(30) - await size(10)) / 20).toBeLessThanOrEqual(300)
    await close(page)
  })

  it('runs under a strict policy with Trusted Types, without a report', async () => {
    const reports = (page: Page): Promise<void> => page.addInitScript(() => {
      const seen: string[] = []
      Object.assign(window, {seen})
      addEventListener('securitypolicyviolation', ({violatedDirective, sourceFile}) => seen.push(`${violatedDirective} ${sourceFile}`))
    })
    const page = await browser.open(hostile, {before: reports})
    const header = (await page.request.get(page.url())).headers()['content-security-policy']
    expect(header).toBe(strictPolicy)
    await choose(page, 'quiz-q1', 'alert(2)')
    await check(page, 'quiz-q1')
    await page.locator('#quiz-constructor-field').fill('</script>')
    await check(page, 'quiz-constructor')
    expect([await stateOf(page, 'quiz-q1'), await stateOf(page, 'quiz-constructor')]).toEqual(['right', 'right'])
    await page.locator('[data-do=clear]').click()
    expect(await page.evaluate(() => (window as unknown as {seen: string[]}).seen)).toEqual([])
    expect(await page.locator('quiz-matter img, quiz-matter script:not([type])').count()).toBe(0)
    expect(await page.locator('#quiz-q1-label').textContent()).toBe('1. Is "><img src=x onerror=alert(1)> safe?')
    expect(await page.locator('quiz-matter a:visible').count()).toBe(0)
    await close(page)
  })

  it('keeps its shape where a page styles lists and paragraphs', async () => {
    const page = await browser.open(sample, {context: {bypassCSP: true}})
    const places = (): Promise<number[]> => page.locator('.quiz-option label, .quiz-q, .quiz-actions').evaluateAll((all) => all.map((element) => Math.round(element.getBoundingClientRect().left)))
    const before = await places()
    await page.addStyleTag({content: 'ul, ol { padding: 2em; margin: 2em } li { margin: 1em } p { margin: 3em; padding: 1em }'})
    const moved = (await places()).map((place, index) => place - before[index]!)
    expect(new Set(moved).size).toBe(1)
    await close(page)
  })

  it('has no inline style or handler, and prefixes every id', async () => {
    const html = await quizHtml(sampleWith('print_key = "end"\njsonld = true'))
    expect(html).not.toMatch(/\s(style|on\w+)=|javascript:|tabindex/)
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]!)
    expect(ids.every((id) => /^quiz(-|$)/.test(id))).toBe(true)
  })

  it('does not shift the layout', async () => {
    for (const mode of ['each', 'all', 'step']) {
      const watch = (page: Page): Promise<void> => page.addInitScript(() => {
        Object.assign(window, {shift: 0})
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) (window as unknown as {shift: number}).shift += (entry as unknown as {value: number}).value
        }).observe({type: 'layout-shift', buffered: true})
      })
      // The script comes late, after the first paint.
      const page = await browser.open(sampleWith(`mode = "${mode}"`), {before: async (page) => {
        await watch(page)
        await page.route('**/quiz.js', async (route) => {
          await new Promise((done) => setTimeout(done, 300))
          await route.continue()
        })
      }})
      await page.waitForTimeout(200)
      expect(await page.evaluate(() => (window as unknown as {shift: number}).shift), mode).toBe(0)
      await close(page)
    }
  })

  it('prints the questions without verdict and key, or with a key at the end', async () => {
    for (const key of ['none', 'end']) {
      const page = await browser.open(sampleWith(`print_key = "${key}"`))
      await choose(page, 'quiz-q1', 'alpine')
      await check(page, 'quiz-q1')
      await page.emulateMedia({media: 'print'})
      const text = await visibleText(page.locator('quiz-matter'))
      expect(text).not.toMatch(/incorrect|Not correct|Show answer|Check answer|scratch is empty/)
      expect(text.includes('Answers')).toBe(key === 'end')
      expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-')
      expect(await page.locator('#quiz-q1 label').nth(1).evaluate((label) => getComputedStyle(label).borderTopStyle)).toBe('solid')
      expect(await page.locator('.quiz-q').first().evaluate((form) => getComputedStyle(form).breakInside)).toBe('avoid')
      await close(page)
    }
  })

  it('prints all questions of a quiz that shows one at a time', async () => {
    const page = await browser.open(sampleWith('mode = "step"'))
    await page.emulateMedia({media: 'print'})
    expect(await page.locator('form:visible').count()).toBe(3)
    await close(page)
  })

  it('turns events into xAPI statements', async () => {
    const page = await browser.open(sampleWith('pass = 1'))
    await page.evaluate(`import('/xapi.js').then(({recordStatements}) => { window.sent = []; recordStatements({actor: {mbox: 'mailto:a@example.com'}, send: (statement) => sent.push(statement)}) })`)
    await choose(page, 'quiz-q2', '-s')
    await choose(page, 'quiz-q2', '-w')
    await check(page, 'quiz-q2')
    await choose(page, 'quiz-q1', 'scratch')
    await check(page, 'quiz-q1')
    await page.locator('#quiz-q3-field').fill('ldd')
    await check(page, 'quiz-q3')
    const sent = await page.evaluate(() => (window as unknown as {sent: {result: object}[]}).sent)
    expect(sent).toHaveLength(4)
    const ids = await page.locator('#quiz-q2 :checked').evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))
    expect(sent[0]).toMatchObject({
      actor: {mbox: 'mailto:a@example.com'},
      verb: {id: 'http://adlnet.gov/expapi/verbs/answered'},
      object: {id: `${page.url()}#quiz-q2`, definition: {interactionType: 'choice'}},
      result: {response: ids.join('[,]'), success: false, score: {raw: expect.closeTo(2 / 3), min: 0, max: 1}}
    })
    expect(sent[3]).toMatchObject({verb: {id: 'http://adlnet.gov/expapi/verbs/completed'}, result: {completion: true, success: false, score: {raw: 2.67, max: 3}}})
    await close(page)
  })
})
