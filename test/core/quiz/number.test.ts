import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import type {Json} from '../../../src/core/front-matter/types.ts'
import {quizzesToGift} from '../../../src/core/quiz/export/gift.ts'
import {quizzesToJson} from '../../../src/core/quiz/export/json.ts'
import {quizzesToQti3} from '../../../src/core/quiz/export/qti3.ts'
import {renderPlainBlock} from '../../../src/core/quiz/export/render-block.ts'
import {quizStats} from '../../../src/core/quiz/export/stats.ts'
import {quizToJsonLd} from '../../../src/core/quiz/json-ld.ts'
import {parseQuizzes} from '../../../src/core/quiz/parse.ts'
import {quizToPayload} from '../../../src/core/quiz/to-payload.ts'
import {quizHtml, readQuizzes} from '../../browser/quiz/quiz-html.ts'

const written = '[quiz]\nprint_key = "end"\n[[quiz.questions]]\nquestion = "How much?"\ncorrect_answer = 3.5\naccept = [-7]\ntolerance = 0.25'

function read(question: {readonly [key: string]: Json}) {
  const file = new VFile({path: 'post.md'})
  const quizzes = parseQuizzes({params: {quiz: {questions: [{question: 'How much?', explanation: 'x', ...question}]}}, file, settings: {locale: 'en', strict: false}})
  return {type: quizzes[0]?.questions[0]?.type, messages: file.messages.map(({reason, expected}) => [reason, expected])}
}

describe('a question for a number', () => {
  it('means the same on the page, on paper and in every export', async () => {
    const quizzes = (await readQuizzes(written)).map((quiz) => ({source: 'a.md', title: 'A', quiz}))
    const {quiz} = quizzes[0]!
    expect(quizToPayload(quiz, quiz.questions).questions[0]?.accept).toEqual([[expect.closeTo(3.25, 9), expect.closeTo(3.75, 9)], [expect.closeTo(-7.25, 9), expect.closeTo(-6.75, 9)]])
    expect(quizzesToGift(quizzes, renderPlainBlock)).toContain('{#\n\t=3.5:0.25\n\t=-7:0.25\n}')
    const item = quizzesToQti3(quizzes, renderPlainBlock).find(({path}) => path.startsWith('items/'))!.contents
    expect([...item.matchAll(/tolerance="([^"]*)"><qti-variable identifier="RESPONSE" \/><qti-base-value base-type="float">([^<]*)/g)].map(([, reach, number]) => [reach, number])).toEqual([['0.25 0.25', '3.5'], ['0.25 0.25', '-7']])
    expect(JSON.parse(quizzesToJson(quizzes)).quizzes[0].questions[0]).toMatchObject({type: 'number', accept: [3.5, -7], tolerance: 0.25})
    expect(quizToJsonLd(quiz, undefined)).toMatchObject({hasPart: [{acceptedAnswer: [{text: '3.5'}, {text: '-7'}]}]})
    expect(await quizHtml(written)).toMatch(/<div class="quiz-print">.*<li value="1"><bdi>3\.5<\/bdi><\/li>/s)
    expect(quizStats(quizzes).byType).toEqual({number: 1})
  })

  it.each([
    ['3,5', ['3.5']],
    [' −1 024.5 ', ['-1024.5']],
    ['３.５', ['3.5']],
    ['many', []],
    ['', []]
  ])('refuses %j in quotes, and says which number was probably meant', (text, expected) => {
    expect(read({type: 'number', correct_answer: text})).toEqual({type: undefined, messages: [[`Unexpected text \`${text}\` for \`correct_answer\`, expected a number without quotes`, expected]]})
  })

  it('is one of text where the number is in quotes and no type is named', () => {
    expect(read({correct_answer: '٣٫٥'})).toEqual({type: 'text', messages: []})
    expect(read({correct_answer: 3.5})).toEqual({type: 'number', messages: []})
  })

  it('refuses a reach below nothing', () => {
    expect(read({correct_answer: 1, tolerance: -1}).messages).toEqual([['Unexpected `-1` for `quiz.questions[0].tolerance`, expected a number of 0 or more', undefined]])
  })
})
