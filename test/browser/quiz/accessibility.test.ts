import {readFileSync} from 'node:fs'
import type {AxeResults} from 'axe-core'
import type {Page} from 'playwright-core'
import {expect, it} from 'vitest'
import {check, choose, close, describeInBrowser, type OpenOptions} from './quiz-browser.ts'
import {furtherQuiz, sample, sampleWith} from './sample.ts'

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds, and what it cannot decide, in one line each. */
async function faults(page: Page): Promise<string[]> {
  const {violations, incomplete} = await page.evaluate(
    (runOnly) => (window as unknown as {axe: {run: (options: object) => Promise<AxeResults>}}).axe.run({runOnly, resultTypes: ['violations', 'incomplete']}),
    tags
  )
  return [...violations, ...incomplete].flatMap(({id, nodes}) => nodes.map(({html, failureSummary}) => `${id}: ${html} ${failureSummary ?? ''}`))
}

/** Go through every state of a quiz. */
async function* states(page: Page): AsyncGenerator<string> {
  yield 'initial'
  await check(page, 'quiz-q1')
  yield 'empty'
  await choose(page, 'quiz-q1', 'scratch')
  await check(page, 'quiz-q1')
  yield 'right'
  await choose(page, 'quiz-q2', '-s')
  await check(page, 'quiz-q2')
  yield 'part'
  await page.locator('#quiz-q3-field').fill('ls')
  await check(page, 'quiz-q3')
  yield 'wrong and complete'
  await page.reload()
  await page.waitForSelector('quiz-matter[data-state=complete]')
  await page.evaluate(axe)
  yield 'restored'
}

const variants: Readonly<Record<string, OpenOptions & {readonly toml?: string; readonly zoom?: boolean}>> = {
  'left to right, light': {},
  dark: {context: {colorScheme: 'dark'}},
  'right to left': {lang: 'ar', dir: 'rtl'},
  'two quizzes': {toml: `${sample}\n${furtherQuiz}`},
  'two quizzes without headings': {toml: `${sampleWith('title = false')}\n${furtherQuiz.replace('placement', 'title = false\nplacement')}`},
  '320 pixels': {context: {viewport: {width: 320, height: 640}}},
  '200 % text': {zoom: true}
}

describeInBrowser('quiz accessibility', (browser) => {
  it.each(Object.entries(variants))('has no fault that axe finds: %s', async (_, {toml = sample, zoom, ...options}) => {
    const page = await browser.open(toml, {...options, context: {...options.context, bypassCSP: true}})
    if (zoom) await page.addStyleTag({content: ':root { font-size: 200% !important; }'})
    await page.evaluate(axe)
    for await (const state of states(page)) {
      expect(await faults(page), state).toEqual([])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      expect(overflow, `${state}: nothing scrolls sideways`).toBeLessThanOrEqual(0)
    }
    await close(page)
  })

  it('has no fault that axe finds in the other modes: one button, step by step, locked, answer shown', async () => {
    const context = {bypassCSP: true}
    const all = await browser.open(sampleWith('mode = "all"'), {context})
    await all.evaluate(axe)
    await choose(all, 'quiz-q1', 'alpine')
    await all.locator('[data-do=check_all]').click()
    expect(await faults(all), 'an answer is missing').toEqual([])
    await choose(all, 'quiz-q2', '-s')
    await all.locator('#quiz-q3-field').fill('ldd')
    await all.locator('[data-do=check_all]').click()
    expect(await faults(all), 'all checked').toEqual([])
    await close(all)

    const step = await browser.open(sampleWith('mode = "step"\nretry = 1\nprint_key = "end"'), {context})
    await step.evaluate(axe)
    await step.locator('[data-do=next]').click()
    expect(await faults(step), 'second question').toEqual([])
    await choose(step, 'quiz-q2', '-v')
    await check(step, 'quiz-q2')
    expect(await faults(step), 'locked').toEqual([])
    await step.locator('[data-do=back]').click()
    await step.locator('#quiz-q1 .quiz-key summary').click()
    await step.waitForSelector('#quiz-q1[data-state=revealed]')
    expect(await faults(step), 'answer shown').toEqual([])
    await close(step)
  })

  it('gives each group the question as its name and the instruction as its description', async () => {
    const page = await browser.open(sample)
    const client = await page.context().newCDPSession(page)
    const tree = async (): Promise<{role: string; name: string; description: string}[]> => {
      const {nodes} = (await client.send('Accessibility.getFullAXTree')) as {nodes: {ignored: boolean; role?: {value: string}; name?: {value: string}; description?: {value: string}}[]}
      return nodes.filter(({ignored}) => !ignored).map(({role, name, description}) => ({role: role?.value ?? '', name: name?.value ?? '', description: description?.value ?? ''}))
    }
    const before = await tree()
    const only = (nodes: typeof before, ...roles: string[]): typeof before => nodes.filter(({role}) => roles.includes(role))
    // The nameless groups are the `details`.
    expect(only(before, 'radiogroup', 'group', 'textbox').filter(({name}) => name)).toEqual([
      {role: 'radiogroup', name: '1. What is the smallest base Docker image?', description: 'Choose one answer.'},
      {role: 'group', name: '2. Which flags shrink a go binary?', description: 'Choose all answers that are right.'},
      {role: 'textbox', name: '3. Which command lists the shared libraries of a binary?', description: 'Type your answer.'}
    ])
    expect(only(before, 'radio').map(({name}) => name)).toEqual(['scratch', 'alpine', 'None of the above'])
    await choose(page, 'quiz-q1', 'alpine')
    await check(page, 'quiz-q1')
    expect(only(await tree(), 'radio').map(({name}) => name.replace(/\s+/g, ' ').trim())).toEqual(['scratch Correct', 'alpine Your answer, incorrect', 'None of the above'])
    await close(page)
  })

  it('does not scroll sideways at 320 pixels because of code, a table or a long word', async () => {
    const wide = 'x'.repeat(300)
    const body = `body = "\`\`\`\\n${'wide '.repeat(60)}\\n\`\`\`\\n\\n${wide}"`
    const page = await browser.open(sample.replace('  type = "single-choice"', `  type = "single-choice"\n  ${body}`), {context: {viewport: {width: 320, height: 640}, bypassCSP: true}})
    // Pages let code scroll; without that nothing could be done here.
    await page.addStyleTag({content: 'pre { overflow: auto }'})
    expect(await page.locator('.quiz-body pre').evaluate((pre) => pre.scrollWidth > pre.clientWidth)).toBe(true)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await close(page)
  })

  it('has targets of 24 pixels and more, and whole rows that can be tapped', async () => {
    const page = await browser.open(sample, {context: {viewport: {width: 360, height: 740}, hasTouch: true}})
    await choose(page, 'quiz-q1', 'alpine')
    await check(page, 'quiz-q1')
    const small = await page.locator('quiz-matter').evaluate((quiz) =>
      [...quiz.querySelectorAll('button, summary, .quiz-option label, .quiz-missed a, .quiz-field input')]
        .map((element) => ({element: element.outerHTML, box: element.getBoundingClientRect()}))
        .filter(({box}) => box.height > 0 && (box.height < 24 || box.width < 24))
        .map(({element}) => element)
    )
    expect(small).toEqual([])
    await page.locator('#quiz-q2').scrollIntoViewIfNeeded()
    const row = (await page.locator('#quiz-q2 .quiz-option').nth(1).boundingBox())!
    await page.touchscreen.tap(row.x + row.width - 6, row.y + row.height / 2)
    expect(await page.locator('#quiz-q2 input').nth(1).isChecked()).toBe(true)
    await close(page)
  })

  it('has text that can be selected, which chooses nothing', async () => {
    const page = await browser.open(sample)
    for (const selector of ['#quiz-q1-label', '#quiz-q1 label span >> nth=0', '#quiz-q2 label span >> nth=4']) {
      await page.locator(selector).scrollIntoViewIfNeeded()
      const {x, y, width, height} = (await page.locator(selector).boundingBox())!
      await page.mouse.move(x + 1, y + height / 2)
      await page.mouse.down()
      await page.mouse.move(x + Math.min(width, 60), y + height / 2, {steps: 4})
      await page.mouse.up()
      const selected = await page.evaluate(() => String(getSelection()).trim())
      expect(selected.length, selector).toBeGreaterThan(1)
      expect(await page.locator(selector).textContent()).toContain(selected)
      await page.evaluate(() => getSelection()?.removeAllRanges())
    }
    expect(await page.locator('quiz-matter :checked').count()).toBe(0)
    await close(page)
  })

  it('tells right from wrong without colour in forced colours', async () => {
    const page = await browser.open(sample, {context: {forcedColors: 'active'}})
    await choose(page, 'quiz-q1', 'alpine')
    await check(page, 'quiz-q1')
    const rows = await page.locator('#quiz-q1 label').evaluateAll((labels) => labels.map((label) => ({
      border: getComputedStyle(label).borderTopStyle,
      icon: getComputedStyle(label.querySelector('.quiz-mark')!, '::before').content.replace(/[" /]/g, ''),
      word: label.querySelector('.quiz-mark')!.textContent
    })))
    expect(rows).toEqual([
      {border: 'solid', icon: '✓', word: 'Correct'},
      {border: 'dashed', icon: '✗', word: 'Your answer, incorrect'},
      {border: 'solid', icon: '', word: ''}
    ])
    await close(page)
  })

  it('moves nothing, with or without reduced motion', async () => {
    const page = await browser.open(sample, {context: {reducedMotion: 'no-preference'}})
    const moving = await page.locator('quiz-matter').evaluate((quiz) =>
      [...quiz.querySelectorAll('*')].filter((element) => {
        const {transitionDuration, animationName} = getComputedStyle(element)
        return transitionDuration !== '0s' || animationName !== 'none'
      }).length
    )
    expect(moving).toBe(0)
    await close(page)
  })
})
