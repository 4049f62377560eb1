import type {Page} from 'playwright-core'
import {expect, it} from 'vitest'
import {check, choose, close, describeInBrowser, focused, stateOf} from './quiz-browser.ts'
import {events, recordEvents, recordSpeech, speech} from './record.ts'
import {furtherQuiz, sample, sampleWith} from './sample.ts'

const chosen = (page: Page, id: string): Promise<string[]> =>
  page.locator(`#${id} :checked`).evaluateAll((inputs) => inputs.map((input) => input.nextElementSibling?.textContent ?? ''))

describeInBrowser('quiz behaviour', (browser) => {
  it('takes the verdict back when an answer changes, and never checks by itself', async () => {
    const page = await browser.open(sample)
    await choose(page, 'quiz-q1', 'alpine')
    expect(await page.locator('quiz-matter').getAttribute('data-state')).toBe('ready')
    await check(page, 'quiz-q1')
    expect(await page.locator('#quiz-q1 .quiz-feedback').isVisible()).toBe(true)
    expect(await page.locator('#quiz-q1 .quiz-key').evaluate((key: HTMLDetailsElement) => key.open)).toBe(true)
    expect(await page.locator('#quiz-q1 .quiz-mark').allTextContents()).toEqual(['Correct', 'Your answer, incorrect', ''])
    expect(await page.locator('#quiz-q1 [data-chosen]').count()).toBe(1)
    await choose(page, 'quiz-q1', 'scratch')
    expect(await stateOf(page, 'quiz-q1')).toBeFalsy()
    expect(await page.locator('#quiz-q1 .quiz-mark').allTextContents()).toEqual(['', '', ''])
    expect(await page.locator('#quiz-q1 .quiz-feedback').isVisible()).toBe(false)
    expect(await page.locator('#quiz-q1 .quiz-status').textContent()).toBe('')
    expect(await chosen(page, 'quiz-q1')).toEqual(['scratch'])
    await close(page)
  })

  it('sends one event a check and one a completion, with the right numbers', async () => {
    const page = await browser.open(sampleWith('pass = 0.5'), {before: recordEvents})
    expect(await events(page)).toEqual([{name: 'ready', v: 1, quiz: 'quiz'}])
    await choose(page, 'quiz-q1', 'alpine')
    await check(page, 'quiz-q1')
    await page.keyboard.press('Enter')
    const alpine = await page.locator('#quiz-q1 :checked').inputValue()
    const base = {v: 1, quiz: 'quiz', question: 'q1', index: 0, type: 'single-choice', max: 1}
    expect(await events(page)).toEqual([{name: 'answer', ...base, response: [alpine], credit: 0, points: 0, attempt: 1, firstCredit: 0}])

    await page.locator('#quiz-q1 [type=reset]').click()
    expect(await events(page)).toEqual([{name: 'reset', ...base, response: [], credit: 0, points: 0, attempt: 1, firstCredit: 0}])
    await choose(page, 'quiz-q1', 'scratch')
    await check(page, 'quiz-q1')
    expect(await events(page)).toMatchObject([{name: 'answer', credit: 1, points: 1, attempt: 2, firstCredit: 0}])

    await page.locator('#quiz-q2 .quiz-key summary').click()
    await page.waitForSelector('#quiz-q2[data-state=revealed]')
    expect(await events(page)).toMatchObject([{name: 'reveal', question: 'q2', index: 1, response: [], credit: 0, attempt: 1, firstCredit: 0}])
    await page.locator('#quiz-q3-field').fill('nope')
    await check(page, 'quiz-q3')
    const seen = await events(page)
    expect(seen.map(({name}) => name)).toEqual(['answer', 'complete'])
    expect(seen[1]).toEqual({name: 'complete', v: 1, quiz: 'quiz', score: 1, max: 3, right: 1, total: 3, passed: false})

    await page.locator('#quiz-q3-field').fill('ldd')
    await check(page, 'quiz-q3')
    expect((await events(page)).filter(({name}) => name === 'complete')).toEqual([{name: 'complete', v: 1, quiz: 'quiz', score: 2, max: 3, right: 2, total: 3, passed: true}])
    expect(await page.locator('.quiz-score').textContent()).toBe('Score: 2 of 3. Passed.')
    await page.reload()
    await page.waitForSelector('quiz-matter[data-state=complete]')
    expect((await events(page)).map(({name}) => name)).toEqual(['ready'])
    await close(page)
  })

  it('reads numbers in the digits of Arabic and Persian, and gives nothing for a zero that was shown', async () => {
    const page = await browser.open('[quiz]\n[[quiz.questions]]\nquestion = "?"\ncorrect_answer = 3.5\n[[quiz.questions]]\nquestion = "?"\ncorrect_answer = 0', {before: recordEvents})
    for (const [typed, state] of [['٣٫٥', 'right'], ['٣٫٦', 'wrong'], [' ۳٫۵ ', 'right'], ['3,5', 'right'], ['٣٫٥ج', 'wrong']] as const) {
      await page.locator('#quiz-q1-field').fill(typed)
      await check(page, 'quiz-q1')
      expect(await stateOf(page, 'quiz-q1'), typed).toBe(state)
    }
    await events(page)
    await page.locator('#quiz-q2 .quiz-key summary').click()
    await page.waitForSelector('#quiz-q2[data-state=revealed]')
    expect((await events(page))[0]).toMatchObject({name: 'reveal', question: 'q2', response: [], credit: 0, points: 0})
    await page.reload()
    await page.waitForSelector('#quiz-q2[data-state=revealed]')
    await page.locator('#quiz-q2 [type=reset]').click()
    await page.locator('#quiz-q2-field').fill('٠')
    await check(page, 'quiz-q2')
    expect(await stateOf(page, 'quiz-q2')).toBe('right')
    await close(page)
  })

  it('passes at the very share that is asked for, and says nothing of passing where none is', async () => {
    const questions = Array.from({length: 20}, () => '[[quiz.questions]]\nquestion = "?"\ncorrect_answer = "a"\npoints = 0.1').join('\n')
    for (const [keys, right, passed] of [['pass = 0.55', 11, true], ['pass = 0.55', 10, false], ['pass = 1', 20, true], ['', 20, undefined]] as const) {
      const page = await browser.open(`[quiz]\nmode = "all"\n${keys}\n${questions}`, {before: recordEvents})
      await page.locator('.quiz-field input').evaluateAll((fields, count) => fields.forEach((field, index) => { (field as HTMLInputElement).value = index < count ? 'a' : 'b' }), right)
      await page.locator('[data-do=check_all]').click()
      const complete = (await events(page)).find(({name}) => name === 'complete')
      expect(complete, `${keys}: ${right}`).toEqual({name: 'complete', v: 1, quiz: 'quiz', score: right / 10, max: 2, right, total: 20, ...(passed === undefined ? {} : {passed})})
      expect(await page.locator('.quiz-score').textContent()).toBe(`Score: ${right / 10} of 2.${passed === undefined ? '' : passed ? ' Passed.' : ' Not passed yet.'}`)
      await close(page)
    }
  })

  it('says one thing a check, and the score after the last', async () => {
    const page = await browser.open(sample, {before: recordSpeech})
    await choose(page, 'quiz-q1', 'scratch')
    await check(page, 'quiz-q1')
    expect(await speech(page)).toEqual(['Correct.'])
    await page.locator('#quiz-q3-field').fill('ldd ./app')
    await check(page, 'quiz-q3')
    expect(await speech(page)).toEqual(['Correct.'])
    await choose(page, 'quiz-q2', '-s')
    await check(page, 'quiz-q2')
    expect(await speech(page)).toEqual(['Partly correct.', 'Score: 2.33 of 3.'])
    await page.reload()
    await page.waitForSelector('quiz-matter[data-state=complete]')
    expect(await speech(page)).toEqual([])
    expect(await page.locator('.quiz-score').textContent()).toBe('Score: 2.33 of 3.')
    await close(page)
  })

  it('locks a question whose tries are used up, with focus on the verdict', async () => {
    const page = await browser.open(sampleWith('retry = 2\nreveal = "after-last-try"'), {before: recordSpeech})
    expect(await page.locator('#quiz-q1 .quiz-key').isVisible()).toBe(false)
    await choose(page, 'quiz-q1', 'alpine')
    await check(page, 'quiz-q1')
    expect(await page.locator('#quiz-q1 .quiz-status').textContent()).toBe('Not correct. 1 try left.')
    expect(await page.locator('#quiz-q1 .quiz-mark').allTextContents()).toEqual(['', 'Your answer, incorrect', ''])
    await page.locator('#quiz-q1 [type=reset]').click()
    await choose(page, 'quiz-q1', 'None')
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe('quiz-status')
    expect(await page.locator('#quiz-q1 input').evaluateAll((inputs) => inputs.every((input) => (input as HTMLInputElement).disabled))).toBe(true)
    expect(await page.locator('#quiz-q1 .quiz-mark').allTextContents()).toEqual(['Correct', '', 'Your answer, incorrect'])
    expect(await page.locator('#quiz-q1 button:visible').count()).toBe(0)
    expect(await page.locator('#quiz-q1 .quiz-key').isVisible()).toBe(true)
    expect(await speech(page)).toEqual(['Not correct. 1 try left.'])
    await close(page)
  })

  it('never leaves the focus on the page', async () => {
    const page = await browser.open(sampleWith('retry = 1'))
    const onBody = (): Promise<boolean> => page.evaluate(() => document.activeElement === document.body)
    for (const [id, text] of [['quiz-q1', 'alpine'], ['quiz-q2', '-s']] as const) {
      await choose(page, id, text)
      await check(page, id)
      expect(await onBody(), id).toBe(false)
    }
    await page.locator('#quiz-q3-field').fill('x')
    await page.keyboard.press('Enter')
    expect(await onBody()).toBe(false)
    await page.locator('.quiz-missed a').first().click()
    expect(await focused(page)).toBe('quiz-q1-label')
    await page.locator('[data-do=clear]').click()
    expect(await onBody()).toBe(false)
    expect(await page.locator('quiz-matter').getAttribute('data-state')).toBe('ready')
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
    await close(page)
  })

  it.each([
    ['each', ['Check answer', 'Try again', 'Show answer', 'Clear my answers']],
    ['all', ['Check answers', 'Show answer', 'Clear my answers']],
    ['step', ['Check answer', 'Try again', 'Show answer', 'Next', 'Back', 'Clear my answers']]
  ])('never leaves the focus on the page, whatever is pressed: `mode = "%s"`', async (mode, names) => {
    const page = await browser.open(sampleWith(`mode = "${mode}"\nretry = 3`))
    const controls = page.locator('quiz-matter :is(button, summary, .quiz-missed a, label:has(:enabled)):visible')
    const pressed = new Map<string, number>()
    for (let step = 0; step < 32; step++) {
      // What was pressed least comes next.
      const texts = (await controls.allTextContents()).map((text) => text.trim())
      const times = texts.map((text) => pressed.get(text) ?? 0)
      const next = times.indexOf(Math.min(...times))
      const name = texts[next]!
      // A button that has nothing new to check can be pressed, too.
      await controls.nth(next).click({force: true})
      pressed.set(name, (pressed.get(name) ?? 0) + 1)
      expect(await page.evaluate(() => document.activeElement?.closest('quiz-matter')?.id), `step ${step}: ${name}`).toBe('quiz')
    }
    expect([...pressed.keys()]).toEqual(expect.arrayContaining(names))
    await close(page)
  })

  it('tries the missed questions again, and those only', async () => {
    const page = await browser.open(sample)
    await choose(page, 'quiz-q1', 'scratch')
    await check(page, 'quiz-q1')
    await choose(page, 'quiz-q2', '-v')
    await check(page, 'quiz-q2')
    expect(await page.locator('[data-do=try_wrong]').isVisible()).toBe(false)
    await page.locator('#quiz-q3-field').fill('ls')
    await check(page, 'quiz-q3')
    expect(await page.locator('.quiz-missed').textContent()).toContain('To look at again:')
    expect(await page.locator('.quiz-missed a:visible').allTextContents()).toEqual(['2', '3'])
    await page.locator('[data-do=try_wrong]').click()
    expect([await stateOf(page, 'quiz-q1'), await stateOf(page, 'quiz-q2'), await stateOf(page, 'quiz-q3')]).toEqual(['right', '', ''])
    expect(await page.locator('#quiz-q3-field').inputValue()).toBe('')
    expect(await page.evaluate(() => document.activeElement?.closest('form')?.id)).toBe('quiz-q2')
    await close(page)
  })

  it('checks all at once in `mode = "all"`', async () => {
    const page = await browser.open(sampleWith('mode = "all"'), {before: recordSpeech})
    expect(await page.locator('#quiz-q1 button:visible').count()).toBe(0)
    await choose(page, 'quiz-q1', 'alpine')
    await page.keyboard.press('Enter')
    expect(await stateOf(page, 'quiz-q1')).toBeFalsy()
    await page.locator('[data-do=check_all]').click()
    expect(await stateOf(page, 'quiz-q2')).toBe('empty')
    expect(await page.evaluate(() => document.activeElement?.closest('form')?.id)).toBe('quiz-q2')
    await choose(page, 'quiz-q2', '-s')
    await page.locator('#quiz-q3-field').fill('ldd')
    await page.locator('[data-do=check_all]').click()
    expect(await focused(page)).toBe('quiz-score')
    expect(await page.locator('.quiz-score').textContent()).toBe('Score: 1.33 of 3.')
    expect(await page.locator('.quiz-missed a:visible').allTextContents()).toEqual(['1', '2'])
    expect(await page.locator('[data-do=check_all]').isVisible()).toBe(false)
    expect(await speech(page)).toEqual([])
    await close(page)
  })

  it('shows one question at a time in `mode = "step"`, and all of them in the end', async () => {
    const page = await browser.open(sampleWith('mode = "step"'))
    const visible = (): Promise<string[]> => page.locator('form:visible').evaluateAll((forms) => forms.map(({id}) => id))
    expect(await visible()).toEqual(['quiz-q1'])
    expect(await page.locator('[data-do=back]').isVisible()).toBe(false)
    await page.locator('[data-do=next]').click()
    expect(await visible()).toEqual(['quiz-q2'])
    expect(await focused(page)).toBe('quiz-q2-label')
    expect(await page.locator('#quiz-q2-label').textContent()).toContain('Question 2 of 3')
    await page.locator('[data-do=next]').click()
    expect(await page.locator('[data-do=next]').isVisible()).toBe(false)
    await page.locator('#quiz-q3-field').fill('ldd')
    await check(page, 'quiz-q3')
    await page.locator('[data-do=back]').click()
    await choose(page, 'quiz-q2', '-v')
    await check(page, 'quiz-q2')
    await page.locator('[data-do=back]').click()
    await choose(page, 'quiz-q1', 'scratch')
    await check(page, 'quiz-q1')
    expect(await visible()).toEqual(['quiz-q1', 'quiz-q2', 'quiz-q3'])
    await page.locator('[data-do=try_wrong]').click()
    expect(await visible()).toEqual(['quiz-q2'])
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false)
    await close(page)
  })

  it('opens a question by its address in `mode = "step"`', async () => {
    const url = browser.server.origin
    const page = await browser.open(sampleWith('mode = "step"'), {path: '/step.html'})
    await page.goto('about:blank')
    await page.goto(`${url}/step.html#quiz-q3`)
    await page.waitForSelector('quiz-matter[data-state]')
    expect(await page.locator('form:visible').evaluateAll((forms) => forms.map(({id}) => id))).toEqual(['quiz-q3'])
    await close(page)
  })

  it('keeps the key out of the source with `key = "encoded"`, and checks all the same', async () => {
    const page = await browser.open(sampleWith('key = "encoded"'))
    const html = await (await page.request.get(page.url())).text()
    expect(html).not.toContain('data-key')
    expect(html).not.toContain('ldd ./app')
    expect(html).toMatch(/<noscript>.*needs JavaScript/)
    await choose(page, 'quiz-q1', 'scratch')
    await check(page, 'quiz-q1')
    expect(await stateOf(page, 'quiz-q1')).toBe('right')
    await page.locator('#quiz-q3-field').fill('ls')
    await check(page, 'quiz-q3')
    expect(await page.locator('#quiz-q3 .quiz-answer').textContent()).toBe('Answer: ldd')
    await close(page)
  })

  it('tells no answer with `reveal = "never"`', async () => {
    const page = await browser.open(sampleWith('reveal = "never"'))
    expect(await page.locator('.quiz-key').count()).toBe(0)
    await choose(page, 'quiz-q1', 'alpine')
    await check(page, 'quiz-q1')
    expect(await page.locator('#quiz-q1 .quiz-mark').allTextContents()).toEqual(['', '', ''])
    expect(await page.locator('#quiz-q1 .quiz-status').textContent()).toBe('Not correct.')
    await close(page)
  })

  it('shuffles options and questions at each load, pinned ones excepted', async () => {
    const options = Array.from({length: 8}, (_, index) => `    [[quiz.questions.answers]]\n    text = "option ${index}"\n    correct = ${index === 3}${index === 7 ? '\n    pin = "last"' : ''}`).join('\n')
    const questions = Array.from({length: 6}, (_, index) => `  [[quiz.questions]]\n  question = "Question ${index}"\n${options}`).join('\n')
    const page = await browser.open(`[quiz]\norder = "load"\nquestion_order = "load"\n${questions}`)
    const orders = new Set<string>()
    for (let load = 0; load < 3; load++) {
      orders.add((await page.locator('form').evaluateAll((forms) => forms.map(({id}) => id))).join())
      orders.add((await page.locator('#quiz-q1 label').allTextContents()).join())
      expect(await page.locator('#quiz-q1 label').last().textContent()).toBe('option 7')
      await page.reload()
      await page.waitForSelector('quiz-matter[data-state]')
    }
    expect(orders.size).toBeGreaterThan(3)
    const place = await page.locator('form').evaluateAll((forms) => forms.findIndex(({id}) => id === 'quiz-q1'))
    for (const id of ['quiz-q1', 'quiz-q2', 'quiz-q3', 'quiz-q4', 'quiz-q5', 'quiz-q6']) {
      await choose(page, id, id === 'quiz-q1' ? 'option 2' : 'option 3')
      await check(page, id)
    }
    expect(await page.locator('.quiz-missed a:visible').allTextContents()).toEqual([String(place + 1)])
    await page.locator('.quiz-missed a:visible').click()
    expect(await focused(page)).toBe('quiz-q1-label')
    await close(page)
  })

  it('keeps two quizzes of a page apart', async () => {
    const page = await browser.open(`${sample}\n${furtherQuiz}`)
    await choose(page, 'quiz-q1', 'scratch')
    await choose(page, 'more-q1', 'alpine')
    await check(page, 'more-q1')
    expect(await stateOf(page, 'quiz-q1')).toBeFalsy()
    expect(await stateOf(page, 'more-q1')).toBe('wrong')
    expect(await chosen(page, 'quiz-q1')).toEqual(['scratch'])
    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({id}) => id))
    expect(new Set(ids).size).toBe(ids.length)
    await close(page)
  })
})
