import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {compile} from '../../../src/core/compile.ts'
import {quizStats} from '../../../src/core/quiz/export/stats.ts'
import {inlineText} from '../../../src/core/quiz/inline-markdown.ts'
import {orderQuestions} from '../../../src/core/quiz/order.ts'
import {orderWords} from '../../../src/core/quiz/order-words.ts'
import {isChoice} from '../../../src/core/quiz/question-type.ts'
import type {ChoiceQuestion, Quiz} from '../../../src/core/quiz/types.ts'
import {census, literals, readCensus} from './census.ts'

const exported = (front = {}) => readCensus(front).map(({quiz}, index) => ({source: `post-${index}.md`, title: `Post ${index}`, quiz}))
const bare = {id: 'q1', question: 'Why?', body: '', explanation: '', hints: [], points: 1, scoring: 'exact', tries: 0, type: 'single-choice', order: 'stable', acceptAny: false} as const

function choice(texts: readonly string[], id = 'q1'): ChoiceQuestion {
  const answers = texts.map((text, index) => ({id: text, text, correct: index === 0, feedback: '', pin: '' as const}))
  return {...bare, id, answers, shown: answers.map((_, index) => index)}
}

const shownTexts = (question: ChoiceQuestion): string[] => question.shown.map((index) => question.answers[index]!.text)

describe('the census', () => {
  it('is read without error or warning, with the same right sets', () => {
    const read = readCensus()
    expect(read.flatMap(({messages}) => messages)).toEqual([])
    expect(read).toHaveLength(42)
    const questions = read.flatMap(({quiz}) => quiz.questions)
    expect(questions).toHaveLength(306)
    const written = census().flatMap(({quiz}) => quiz.questions) as {answers: {text: string; correct: boolean}[]}[]
    expect(questions.map((question) => isChoice(question) && question.answers.map(({text, correct}) => ({text, correct})))).toEqual(written.map(({answers}) => answers))
  })

  it('keeps every literal as it is', () => {
    for (const text of literals) expect(inlineText(`a ${text} b`), text).toBe(`a ${text} b`)
  })

  it('gives nothing away to who does not read', () => {
    const stats = quizStats(exported())
    expect(stats).toMatchObject({posts: 42, questions: 306, byType: {'single-choice': 244, 'multiple-choice': 62}})
    expect(stats.blindScore).toBeLessThan(0.4)
    for (const count of stats.rightPlaces) expect(count / 244).toBeLessThanOrEqual(0.4)
    expect(quizStats(exported({scoring: 'balanced'})).tickEverything.balanced).toBeLessThan(0.05)
    expect(quizStats(exported({order: 'authored'})).blindScore).toBeGreaterThan(0.9)
  })

  it('leaves no quiz one-sided', () => {
    for (const {quiz} of readCensus()) {
      const places = quiz.questions.flatMap((question) => (question.type === 'single-choice' ? [question.shown.indexOf(0)] : []))
      if (places.length > 2) expect(new Set(places).size).toBeGreaterThan(1)
    }
  })
})

describe('order', () => {
  it('is the same at every build', () => {
    expect(readCensus().map(({quiz}) => order(quiz))).toEqual(readCensus().map(({quiz}) => order(quiz)))
    expect(shownTexts(orderQuestions([choice(['a', 'b', 'c', 'd'])], 'quiz')[0] as ChoiceQuestion)).toEqual(['c', 'd', 'a', 'b'])
  })

  it('is the same in every format and with keys in any order', async () => {
    const toml = '+++\n[quiz]\ntitle = "T"\n[[quiz.questions]]\nquestion = "Which?"\nexplanation = "x"\n[[quiz.questions.answers]]\ntext = "one"\ncorrect = true\n[[quiz.questions.answers]]\ntext = "two"\n[[quiz.questions.answers]]\ntext = "three"\n+++\n'
    const yaml = '---\nquiz:\n  questions:\n  - answers:\n    - {correct: true, text: one}\n    - text: two\n    - text: three\n    explanation: x\n    question: Which?\n  title: T\n---\n'
    const json = '{"quiz": {"questions": [{"explanation": "x", "question": "Which?", "answers": [{"text": "one", "correct": true}, {"text": "two"}, {"text": "three"}]}], "title": "T"}}\n'
    const [first, ...others] = await Promise.all([toml, yaml, json, toml.replaceAll('\n', '\r\n')].map(async (text) => (await compile(text)).quizHtml))
    expect(first).toContain('<quiz-matter')
    for (const other of others) expect(other).toBe(first)
  })

  it('does not move answers past each other when one is added', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.string({minLength: 1}), {minLength: 3, maxLength: 9}), (texts) => {
      const all = shownTexts(orderQuestions([choice(texts)], 'quiz')[0] as ChoiceQuestion)
      const fewer = shownTexts(orderQuestions([choice(texts.slice(0, -1))], 'quiz')[0] as ChoiceQuestion)
      // Numbers, and answers that speak of others (`1&1`), keep the order of the author.
      if (texts.some((text) => /^[\s\d.,:%+−-]+$/u.test(text) || orderWords(text) !== undefined)) return
      expect(all.filter((text) => text !== texts.at(-1))).toEqual(fewer)
    }))
  })

  it('shows every answer once', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.string({minLength: 1}), {minLength: 2, maxLength: 9}), (texts) => {
      const [question] = orderQuestions([choice(texts)], 'quiz') as ChoiceQuestion[]
      expect([...question!.shown].sort()).toEqual(texts.map((_, index) => index).sort())
    }))
  })

  it.each([
    [['one', 'two', 'three', 'All of the above'], 'All of the above', 3],
    [['Ни один из вариантов', 'раз', 'два', 'три'], 'Ни один из вариантов', 0]
  ])('keeps an answer that depends on its place: %s', (texts, text, place) => {
    expect(shownTexts(orderQuestions([choice(texts)], 'quiz')[0] as ChoiceQuestion).indexOf(text)).toBe(place)
  })

  it.each([[['1', '2', '10', '100']], [['apple', 'pear', 'A and B']]])('keeps numbers, and answers that name letters: %s', (texts) => {
    expect(shownTexts(orderQuestions([choice(texts)], 'quiz')[0] as ChoiceQuestion)).toEqual(texts)
  })
})

function order(quiz: Quiz): unknown {
  return quiz.questions.map((question) => (isChoice(question) ? question.shown : []))
}
