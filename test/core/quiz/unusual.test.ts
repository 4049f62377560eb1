import fc from 'fast-check'
import {parseFragment} from 'parse5'
import {describe, expect, it} from 'vitest'
import {compile} from '../../../src/core/compile.ts'
import {census, literals} from './census.ts'

const post = (question: string, answers: readonly string[]): string =>
  `+++\n[[quiz.questions]]\nexplanation = "x"\nquestion = ${JSON.stringify(question)}\n${answers
    .map((text, index) => `[[quiz.questions.answers]]\ntext = ${JSON.stringify(text)}\ncorrect = ${index === 0}`)
    .join('\n')}\n+++\nText.\n`

/** Text of the labels as a browser reads them. */
function labels(html: string): string[] {
  const found: string[] = []
  const textOf = (node: object): string => ('value' in node ? String(node.value) : 'childNodes' in node ? (node.childNodes as object[]).map(textOf).join('') : '')
  const walk = (node: {tagName?: string; childNodes?: object[]}): void => {
    if (node.tagName === 'label') found.push(textOf(node))
    for (const child of node.childNodes ?? []) walk(child as typeof node)
  }
  walk(parseFragment(html) as never)
  return found
}

describe('unusual quizzes', () => {
  it.each([
    ['a long word', 'x'.repeat(3000)],
    ['ten kilobytes', 'word '.repeat(2000).trim()],
    ['emoji', '👩‍👩‍👧‍👦 🇩🇪 👍🏽'],
    ['right to left', 'שלום (a) עולם'],
    ['combining marks', 'Z̸͍̆ȃ̷l̴g̶o̵'],
    ['a null', 'a\u0000b'],
    ['a script', '</script><script>alert(1)</script>'],
    ['an attribute', '"><img src=x onerror=alert(1)>'],
    ['an object\'s own name', 'constructor']
  ])('show %s as it is', async (_, text) => {
    const {quizHtml, messages} = await compile(post('Which?', [text, 'other']))
    expect(messages.filter(({severity}) => severity === 'error')).toEqual([])
    expect(labels(quizHtml).sort()).toEqual([text.replace('\u0000', '\ufffd'), 'other'].sort())
  })

  it('show every literal of the census byte for byte', async () => {
    for (const text of literals) expect(labels((await compile(post('Which?', [text, 'other']))).quizHtml), text).toContain(text)
  })

  it('read carriage returns, a byte order mark and Windows line ends as if they were not there', async () => {
    const text = post('Which?', ['one', 'two'])
    const {quizHtml} = await compile(text)
    expect((await compile(text.replaceAll('\n', '\r\n'))).quizHtml).toBe(quizHtml)
    expect((await compile(`\ufeff${text}`)).quizHtml).toBe(quizHtml)
  })

  it('may have 200 questions, and no more', async () => {
    const questions = census().flatMap(({quiz}) => quiz.questions)
    const file = (count: number): string => `${JSON.stringify({quiz: {questions: questions.slice(0, count)}})}\n`
    expect((await compile(file(200))).quizzes[0]?.questions).toHaveLength(200)
    expect((await compile(file(201))).messages.map(({rule}) => rule)).toContain('quiz-limit')
  })

  it('never make the compiler throw, whatever stands in the table', async () => {
    await fc.assert(fc.asyncProperty(fc.json({maxDepth: 6}), async (json) => {
      await compile(`{"quiz": {"questions": [{"question": ${json}, "answers": ${json}, "type": ${json}}, ${json}], "bands": ${json}, "strings": ${json}}, "quizzes": ${json}}\n`)
    }), {numRuns: 60})
  })

  it('escape whatever is written in them', async () => {
    await fc.assert(fc.asyncProperty(fc.string({minLength: 1}), async (text) => {
      const {quizHtml} = await compile(post(`q ${text}`, [`a ${text}`, 'other']))
      expect(quizHtml.replace(/<script type="application\/json"[^]*?<\/script>/, '')).not.toMatch(/<(script|img|iframe|style)/i)
    }), {numRuns: 60})
  })
})
