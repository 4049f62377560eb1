import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {compile} from '../../../src/core/compile.ts'

interface Lines {
  readonly quiz?: string
  /** Of the question, beside its text. */
  readonly question?: string
  /** Of the question. */
  readonly text?: string
  /** Of the second answer. */
  readonly answer?: string
  /** In place of the answers. */
  readonly answers?: string
}

const answer = (text: string, lines = ''): string => `[[quiz.questions.answers]]\ntext = "${text}"\n${lines}\n`
const several = ['a', 'b', 'c'].map((text) => answer(text, `correct = ${text !== 'c'}`)).join('')
const field = (lines: string): Lines => ({question: lines, answers: ''})

function front({quiz = '', text = 'What is `x`?', question = '', answer: lines = '', answers}: Lines): string {
  return `[quiz]\n${quiz}\n[[quiz.questions]]\nquestion = "${text}"\n${question}\n${answers ?? answer('first', 'correct = true') + answer('second', lines) + answer('third')}`
}

/** What a reader gets: the quiz at the end, a bar, and the text with what stands in it. */
async function shown(lines: Lines): Promise<string> {
  const {quizHtml, content, messages} = await compile({path: 'post.md', value: `+++\n${front(lines)}\n+++\nText.\n`})
  expect(messages.filter(({severity}) => severity === 'error')).toEqual([])
  return `${quizHtml}|${content}`
}

const choice = {question: 'type = "multiple-choice"', answers: several}

/** Each key with a quiz that sets it, what is then seen, and a quiz that does not set it, where this is not seen. */
const keys: Readonly<Record<string, readonly [set: Lines, seen: RegExp, unset?: Lines]>> = {
  'quiz.id': [{quiz: 'id = "own"'}, /<quiz-matter id="own"/],
  'quiz.title': [{quiz: 'title = "Own"'}, />Own<\/h2>/],
  'quiz.intro': [{quiz: 'intro = "*Own*"'}, /<div class="quiz-intro"><p><em>Own<\/em>/],
  'quiz.placement': [{quiz: 'placement = "none"'}, /^\|/],
  'quiz.mode': [{quiz: 'mode = "step"'}, /data-mode="step"[^]*data-do="next"/],
  'quiz.order': [{quiz: 'order = "authored"'}, /first<[^]*second<[^]*third</],
  'quiz.question_order': [{quiz: 'question_order = "load"'}, /"persist":true,"load":true/],
  'quiz.scoring': [{quiz: 'scoring = "balanced"', ...choice}, /"weights":\[0\.5,1,0\]/, choice],
  'quiz.retry': [{quiz: 'retry = 3'}, /"tries":3/],
  'quiz.reveal': [{quiz: 'reveal = "never"'}, /data-reveal="never"(?![^]*class="quiz-key")/],
  'quiz.pass': [{quiz: 'pass = 0.5'}, /"Score: \{score\} of 1\. Passed\.",true/],
  'quiz.bands': [{quiz: 'bands = [{min = 0.5, text = "Own."}]'}, /\[0\.5,"Score: \{score\} of 1\. Own\."/],
  'quiz.persist': [{quiz: 'persist = false'}, /^(?![^]*data-do="clear")[^]*"persist":false/],
  'quiz.key': [{quiz: 'key = "encoded"'}, /^(?![^]*data-key)[^]*"key":"[A-Za-z\d+/=]+"/],
  'quiz.print_key': [{quiz: 'print_key = "end"'}, /class="quiz-print"/],
  'quiz.jsonld': [{quiz: 'jsonld = true'}, /<script type="application\/ld\+json">/],
  'quiz.heading_level': [{quiz: 'heading_level = 5'}, /<h5 id="quiz-title"/],
  'quiz.lang': [{quiz: 'lang = "ru"'}, /lang="ru"[^]*Проверьте себя/],
  'quiz.strings': [{quiz: 'strings = {check = "Own"}'}, />Own<\/button>/],
  'quiz.markdown': [{quiz: 'markdown = false'}, /What is `x`\?/],
  'question.question': [{text: '*Own*?'}, /<legend[^]*<em>Own<\/em>\?<\/bdi><\/legend>/],
  'question.type': [{question: 'type = "multiple-choice"'}, /type="checkbox"/],
  'question.answers': [{answers: answer('own', 'correct = true') + answer('other')}, />own<\/span>/],
  'question.id': [{question: 'id = "own"'}, /<form id="quiz-own"/],
  'question.body': [{question: 'body = "*Own*"'}, /<em>Own<\/em>[^]*quiz-options/],
  'question.explanation': [{question: 'explanation = "*Own*"'}, /quiz-key[^]*<em>Own<\/em>/],
  'question.hints': [{question: 'hints = ["*Own*", "Two"]'}, /quiz-hint[^]*<em>Own<\/em>[^]*quiz-hint[^]*Two/],
  'question.points': [{question: 'points = 2.5'}, /data-points="2\.5"/],
  'question.order': [{question: 'order = "authored"'}, /first<[^]*second<[^]*third</],
  'question.scoring': [{question: `${choice.question}\nscoring = "per-option"`, answers: several}, /"weights":\[0\.3333/, choice],
  'question.retry': [{question: 'retry = 2'}, /"tries":2/],
  'question.accept_any': [{question: 'accept_any = true', answers: several}, /data-key[^]*type="radio"[^]*data-key/],
  'question.correct_answer': [field('correct_answer = "own"'), /"accept":\["own"\]/],
  'question.accept': [field('correct_answer = "a"\naccept = ["own"]'), /"accept":\["a","own"\]/, field('correct_answer = "a"')],
  'question.case_sensitive': [field('correct_answer = "Own"\ncase_sensitive = true'), /"accept":\["Own"\]/, field('correct_answer = "Own"')],
  'question.tolerance': [field('correct_answer = 5\ntolerance = 2'), /"accept":\[\[2\.99999999\d*,7\.00000000\d*\]\]/, field('correct_answer = 5')],
  'question.draft': [{question: 'draft = true'}, /^\|/],
  'answer.text': [{answers: answer('*own*', 'correct = true') + answer('other')}, /<em>own<\/em>/],
  'answer.correct': [{...choice}, /data-key[^]*data-key/],
  'answer.feedback': [{answer: 'feedback = "*Own*"'}, /<div class="quiz-feedback"[^>]*><p><em>Own<\/em>/],
  'answer.pin': [{answer: 'pin = "last"'}, /^(?:(?!>second<)[^])*>first<[^]*>third<[^]*>second</],
  'answer.id': [{answer: 'id = "own"'}, /value="own"/]
}

describe('keys of the quiz', () => {
  it.each(Object.entries(keys))('%s', async (_, [set, seen, unset = {}]) => {
    expect(await shown(set)).toMatch(seen)
    expect(await shown(unset)).not.toMatch(seen)
  })

  it('are all that the README names', () => {
    const [, text = ''] = /\n## Quizzes\n[^]*?\n### Keys\n([^]*?)\n### /.exec(readFileSync('README.md', 'utf8')) ?? []
    const [ofQuiz = '', rest = ''] = text.split('`[[quiz.questions]]`:')
    const [ofQuestion = '', ofAnswer = ''] = rest.split('`[[quiz.questions.answers]]`:')
    const rows = (table: string): string[] => [...table.matchAll(/^\| (`\w+`(?:, `\w+`)*) \|/gm)].flatMap(([, names]) => [...names!.matchAll(/\w+/g)].map(String))
    const named = [
      ...rows(ofQuiz).filter((name) => name !== 'questions').map((name) => `quiz.${name}`),
      ...rows(ofQuestion).map((name) => `question.${name}`),
      ...['text', 'correct', 'feedback', 'pin', 'id'].filter((name) => ofAnswer.includes(`\`${name}\``)).map((name) => `answer.${name}`)
    ]
    expect(Object.keys(keys).sort()).toEqual(named.sort())
  })
})

describe('defaults', () => {
  it('are those that the README names', async () => {
    const {quizzes} = await compile({path: 'post.md', value: `+++\n${front({})}\n+++\n`})
    expect(quizzes[0]).toMatchObject({
      id: 'quiz', lang: 'en', title: 'Check your understanding', intro: '', placement: 'auto', mode: 'each', questionOrder: 'authored', reveal: 'after-check',
      bands: [], persist: true, key: 'page', printKey: 'none', jsonld: false, headingLevel: 2, markdown: true, strings: {},
      questions: [{id: 'q1', type: 'single-choice', body: '', explanation: '', hints: [], points: 1, order: 'stable', scoring: 'exact', tries: 0, acceptAny: false}]
    })
    expect(quizzes[0]).not.toHaveProperty('pass')
    expect(quizzes[0]?.questions[0]).toMatchObject({answers: [{correct: true, feedback: '', pin: ''}, {correct: false}, {correct: false}]})
  })
})
