import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {compile} from '../../../src/core/compile.ts'
import type {JsonObject} from '../../../src/core/front-matter/types.ts'
import type {Options} from '../../../src/core/options.ts'
import {quizRules} from '../../../src/core/rules/quiz.ts'
import {parseQuizzes} from '../../../src/core/quiz/parse.ts'
import {questionTypes} from '../../../src/core/quiz/question-types.ts'
import {typedKeys} from '../../../src/core/quiz/quiz-keys.ts'

/** Findings on a post whose front matter begins on line 2: `line:column severity rule: sentence`. */
async function findings(front: string, {body = '', ...options}: Options & {body?: string} = {}): Promise<string[]> {
  const {messages} = await compile({path: 'post.md', value: `+++\n${front}\n+++\n${body}`}, options)
  return messages
    .filter(({rule}) => rule.startsWith('quiz-'))
    .map(({line, column, severity, rule, reason}) => `${line}:${column} ${severity} ${rule}: ${reason}`)
}

const answers = (...lines: string[]): string => lines.map((line) => `[[quiz.questions.answers]]\n${line}`).join('\n')
const two = answers('text = "a"\ncorrect = true', 'text = "b"')
const question = (lines: string, rest = two): string => `[[quiz.questions]]\nexplanation = "x"\n${lines}\n${rest}`
const asked = (lines: string, rest = two): string => question(`question = "Why?"\n${lines}`, rest)

const further = (id: string): string => `title = "Post"\n[[quizzes]]\nid = "${id}"\n${asked('').replaceAll('quiz.questions', 'quizzes.questions')}\n[quiz]\n${asked('')}`

const cases: readonly (readonly [rule: string, front: string, expected: readonly string[], options?: Options & {body?: string}])[] = [
  ['quiz-shape', 'quiz = "yes"', ['2:8 error quiz-shape: Unexpected text `yes` for `quiz`, expected a table `[quiz]`']],
  ['quiz-shape', '[quiz]\nquestions = 3', ['3:13 error quiz-shape: Unexpected `3` for `quiz.questions`, expected tables `[[quiz.questions]]`']],
  ['quiz-shape', 'quizzes = 1', ['2:11 error quiz-shape: Unexpected `1` for `quizzes`, expected tables `[[quizzes]]`']],
  ['quiz-shape', asked('answers = ["a", "b"]', ''), ['5:11 error quiz-shape: Unexpected a list for `quiz.questions[0].answers`, expected tables `[[quiz.questions.answers]]`']],
  ['quiz-empty', '[quiz]\nquestions = []', ['3:13 warning quiz-empty: Unexpected empty list `quiz.questions`, expected at least one question']],
  ['quiz-empty', 'title = "Post"\n[quiz]', ['3:1 warning quiz-empty: Unexpected empty table `quiz`, expected at least one question']],
  ['quiz-question-text', question('question = " "'), ['4:12 error quiz-question-text: Unexpected question 1 without text, expected `question = "…"`']],
  ['quiz-question-text', question(''), ['2:1 error quiz-question-text: Unexpected question 1 without text, expected `question = "…"`']],
  ['quiz-type-unknown', asked('type = "single_choice"'), ['5:8 error quiz-type-unknown: Unexpected question type `single_choice`, expected `single-choice`']],
  ['quiz-type-unknown', asked('type = "essay"'), ['5:8 error quiz-type-unknown: Unexpected question type `essay`, expected `single-choice`, `multiple-choice`, `text`, `true-false` or `number`']],
  ['quiz-type-alias', asked('type = "single"'), ['5:8 info quiz-type-alias: Unexpected short name `single` of a question type, expected `single-choice`']],
  ['quiz-answers-few', asked('', answers('text = "a"\ncorrect = true')), ['4:12 error quiz-answers-few: Unexpected question 1 with 1 answer, expected at least 2']],
  ['quiz-answer-text', asked('', answers('text = "a"\ncorrect = true', 'correct = false')), ['9:1 error quiz-answer-text: Unexpected answer 2 of question 1 without text, expected `text = "…"`']],
  ['quiz-correct-bool', asked('', answers('text = "a"\ncorrect = "true"', 'text = "b"')), ['8:11 error quiz-correct-bool: Unexpected text `true` for `correct`, expected `true` or `false` without quotes']],
  ['quiz-none-correct', asked('', answers('text = "a"', 'text = "b"')), ['4:12 error quiz-none-correct: Unexpected question 1 without a right answer, expected an answer with `correct = true`']],
  ['quiz-many-correct', asked('type = "single-choice"', answers('text = "a"\ncorrect = true', 'text = "b"\ncorrect = true')), ['11:11 error quiz-many-correct: Unexpected 2 right answers of the single-choice question 1, expected one']],
  ['quiz-answer-dup', asked('', answers('text = "a"\ncorrect = true', 'text = " a\\u200b"')), ['10:8 error quiz-answer-dup: Unexpected answer 2 of question 1 with the text of answer 1, expected different texts']],
  ['quiz-text-answer', asked('type = "text"', ''), ['4:12 error quiz-text-answer: Unexpected text question 1 without an answer, expected `correct_answer = "…"`']],
  ['quiz-number-answer', asked('type = "number"\ncorrect_answer = "3"', ''), ['6:18 error quiz-number-answer: Unexpected text `3` for `correct_answer`, expected a number without quotes']],
  ['quiz-true-false-answer', asked('type = "true-false"\ncorrect_answer = "yes"', ''), ['6:18 error quiz-true-false-answer: Unexpected text `yes` for `correct_answer`, expected `true` or `false` without quotes']],
  ['quiz-id-bad', `[quiz]\nid = "a b"\n${asked('')}`, ['3:6 error quiz-id-bad: Unexpected id `a b`, expected letters `a`–`z`, digits and `-` only']],
  ['quiz-id-bad', `[quiz]\nid = "тест"\n${asked('')}`, ['3:6 error quiz-id-bad: Unexpected id `тест`, expected letters `a`–`z`, digits and `-` only']],
  ['quiz-id-dup', `${asked('id = "q2"')}\n${asked('')}`, ['11:1 error quiz-id-dup: Unexpected second use of the id `q2`, expected an id of its own (first used by `quiz.questions[0]`)']],
  ['quiz-id-missing', asked('').replaceAll('quiz.questions', 'quizzes.questions').replace('[[quizzes', '[[quizzes]]\n[[quizzes'), ['2:1 error quiz-id-missing: Unexpected table in `quizzes` without `id`, expected `id = "…"`']],
  ['quiz-key-type', `[quiz]\nmode = "each time"\n${asked('')}`, ['3:8 error quiz-key-type: Unexpected text `each time` for `quiz.mode`, expected `each`, `all` or `step`']],
  ['quiz-key-type', asked('correct_answer = "a"\naccept = ["b", " "]', ''), ['6:16 error quiz-key-type: Unexpected text ` ` for `quiz.questions[0].accept[1]`, expected a text that is not empty']],
  ['quiz-key-type', asked('correct_answer = 1\naccept = [2, "3", true]', ''), [
    '6:14 error quiz-key-type: Unexpected text `3` for `quiz.questions[0].accept[1]`, expected a number without quotes',
    '6:19 error quiz-key-type: Unexpected `true` for `quiz.questions[0].accept[2]`, expected a number without quotes'
  ]],
  ['quiz-key-type', asked('hints = [1]'), ['5:10 error quiz-key-type: Unexpected `1` for `quiz.questions[0].hints[0]`, expected text in quotes']],
  ['quiz-key-type', asked('hints = 1'), ['5:9 error quiz-key-type: Unexpected `1` for `quiz.questions[0].hints`, expected text in quotes']],
  ['quiz-key-type', asked('points = 0'), ['5:10 error quiz-key-type: Unexpected `0` for `quiz.questions[0].points`, expected a number above 0']],
  ['quiz-key-type', `[quiz]\npass = 2\nretry = 0\n${asked('')}`, [
    '3:8 error quiz-key-type: Unexpected `2` for `quiz.pass`, expected a number from 0 to 1',
    '4:9 error quiz-key-type: Unexpected `0` for `quiz.retry`, expected `true`, `false` or a whole number of 1 or more'
  ]],
  ['quiz-key-type', `[quiz]\ntitle = true\n${asked('')}`, ['3:9 error quiz-key-type: Unexpected `true` for `quiz.title`, expected text in quotes, or `false`']],
  ['quiz-limit', asked('', answers('text = "a"\ncorrect = true', ...Array.from({length: 20}, (_, index) => `text = "${index}"`))), [
    '6:1 error quiz-limit: Unexpected 21 answers of question 1, expected 20 at most'
  ]],
  ['quiz-marker-unknown', asked(''), ['12:1 error quiz-marker-unknown: Unexpected marker of the quiz `other`, expected `quiz`'], {body: '<!-- quiz: other -->\n'}],
  ['quiz-marker-question', asked(''), ['12:1 error quiz-marker-question: Unexpected question `q7` in `only`, expected `q1`'], {body: '{{< quiz only="q7" >}}\n'}],
  ['quiz-marker-dup', asked(''), ['14:1 error quiz-marker-dup: Unexpected second marker of the quiz `quiz`, expected one'], {body: '<!-- quiz -->\n\n<!-- quiz -->\n'}],
  ['quiz-marker-parameter', asked(''), [
    '12:1 error quiz-marker-parameter: Unexpected `onyl` in the marker of a quiz, expected `only`',
    '14:1 error quiz-marker-parameter: Unexpected `title` in the marker of a quiz, expected `id` or `only`',
    '14:1 error quiz-marker-dup: Unexpected second marker of the quiz `quiz`, expected one'
  ], {body: '{{< quiz onyl="q1" >}}\n\n{{< quiz title="q1" >}}\n'}],
  ['quiz-marker-parameter', asked(''), ['12:1 error quiz-marker-parameter: Unexpected second value `q1` in the marker of a quiz, expected `only="q1"`'], {body: '{{< quiz "quiz" "q1" >}}\n'}],
  ['quiz-marker-parameter', asked(''), ['12:1 error quiz-marker-parameter: Unexpected `only` without ids in the marker of a quiz, expected ids of questions, as in `only="q1,q3"`'], {body: '{{< quiz only="" >}}\n'}],
  ['quiz-question-dup', `${asked('')}\n${asked('').replace('Why?', 'Who?')}`, [
    '23:1 error quiz-question-dup: Unexpected second place of the question `q1` of the quiz `quiz`, expected one',
    '23:1 error quiz-question-dup: Unexpected second place of the question `q2` of the quiz `quiz`, expected one'
  ], {body: '{{< quiz only="q1" >}}\n\n{{< quiz only="q1 q2 q2" >}}\n'}],
  ...(['end', 'none'] as const).map((placement) => ['quiz-marker-placement', `[quiz]\nplacement = "${placement}"\n${asked('')}`, [
    `14:1 warning quiz-marker-placement: Unexpected marker of the quiz \`quiz\` with \`placement = "${placement}"\`, expected one of the two`
  ], {body: '{{< quiz >}}\n'}] as const),
  ['quiz-marker-comment', asked(''), [
    '12:1 warning quiz-marker-comment: Unexpected comment `<!-- quizz -->`, expected `<!-- quiz -->`',
    '14:1 warning quiz-marker-comment: Unexpected comment `<!-- quiz basics -->`, expected `<!-- quiz: basics -->`',
    '16:1 warning quiz-marker-comment: Unexpected comment `<!-- quiz only="" -->`, expected `<!-- quiz only="q1" -->` or `<!-- quiz: id only="q1" -->`',
    '18:1 warning quiz-marker-comment: Unexpected comment `<!-- QUIZ: basics -->`, expected `<!-- quiz: basics -->`'
  ], {body: '<!-- quizz -->\n\n<!-- quiz basics -->\n\n<!-- quiz only="" -->\n\n<!-- QUIZ: basics -->\n\n<!-- quiz below needs work -->\n\n<!-- quit -->\n'}],
  ['quiz-marker-question', asked(''), ['12:1 error quiz-marker-question: Unexpected question `q7` in `only`, expected `q1`'], {body: '<!-- quiz: quiz only="q7, q1" -->\n'}],
  ['quiz-marker-inline', asked(''), ['12:5 warning quiz-marker-inline: Unexpected marker `{{< quiz >}}` inside of a line, expected it alone on its line'], {body: 'See {{< quiz >}} here.\n'}],
  ['quiz-marker-nested', asked('hints = ["<!-- quiz -->"]'), ['5:10 warning quiz-marker-nested: Unexpected marker `<!-- quiz -->` in a text of a quiz, expected it in the text of the page']],
  ['quiz-unplaced', further('more'), ['4:6 warning quiz-unplaced: Unexpected quiz `more` that no marker names, expected `{{< quiz "more" >}}` in the text'], {body: '`<!-- quiz: more -->`\n'}],
  ['quiz-unplaced', `[[quizzes]]\nid = "alone"\n${asked('').replaceAll('quiz.questions', 'quizzes.questions')}`, ['3:6 warning quiz-unplaced: Unexpected quiz `alone` that no marker names, expected `{{< quiz "alone" >}}` in the text']],
  ['quiz-unplaced', `[quiz]\nplacement = "marker"\n${asked('')}`, ['2:1 warning quiz-unplaced: Unexpected quiz `quiz` that no marker names, expected `{{< quiz "quiz" >}}` in the text']],
  ['quiz-question-unplaced', `${asked('')}\n${asked('')}\n${asked('id = "last"')}`, [
    '11:1 warning quiz-question-unplaced: Unexpected question `q2` of the quiz `quiz` that no marker names, expected it in an `only`'
  ], {body: '{{< quiz only="q1" >}}\n\n{{< quiz only="last" >}}\n'}],
  ['quiz-key-unused', asked('correct_answer = "a"'), ['6:18 warning quiz-key-unused: Unexpected `answers` in question 1 of type `text`, expected keys of that type']],
  ['quiz-key-unused', asked('type = "multiple-choice"\naccept_any = true\ntolerance = 1'), [
    '6:1 warning quiz-key-unused: Unexpected `accept_any` in question 1 of type `multiple-choice`, expected keys of that type',
    '7:1 warning quiz-key-unused: Unexpected `tolerance` in question 1 of type `multiple-choice`, expected keys of that type'
  ]],
  ['quiz-text-answer', asked('accept = ["a"]', ''), ['4:12 error quiz-text-answer: Unexpected text question 1 without an answer, expected `correct_answer = "…"`']],
  ['quiz-number-answer', asked('tolerance = 1', ''), ['4:12 error quiz-number-answer: Unexpected nothing for `correct_answer`, expected a number without quotes']],
  ['quiz-answer-link', asked('', answers('text = "[a](b)"\ncorrect = true', 'text = "b"')), ['7:8 error quiz-answer-link: Unexpected link in answer 1 of question 1, expected text']],
  ['quiz-image-alt', asked('body = "![](a.png)"'), ['5:8 error quiz-image-alt: Unexpected image without alternative text in question 1, expected `![text](…)`']],
  ['quiz-image-alt', `[quiz]\nintro = "![](a.png)"\n${asked('')}`, ['3:9 error quiz-image-alt: Unexpected image without alternative text, expected `![text](…)`']],
  ['quiz-image-alt', asked('hints = ["one", "![](a.png)"]', answers('text = "a"\ncorrect = true\nfeedback = "![](b.png)"', 'text = "b"')), [
    '5:9 error quiz-image-alt: Unexpected image without alternative text in question 1, expected `![text](…)`',
    '9:12 error quiz-image-alt: Unexpected image without alternative text in question 1, expected `![text](…)`'
  ]],
  ['quiz-key-unknown', `[quiz]\non_error = "warn"\n${asked('')}`, ['3:1 warning quiz-key-unknown: Unexpected key `quiz.on_error`, expected a key of the quiz schema']],
  ['quiz-key-unknown', asked('awnsers = 1'), ['5:1 warning quiz-key-unknown: Unexpected key `quiz.questions[0].awnsers`, expected `answers`']],
  ['quiz-key-unknown', asked('answer = 1'), ['5:1 warning quiz-key-unknown: Unexpected key `quiz.questions[0].answer`, expected `answers`']],
  ['quiz-key-unknown', asked('zzz = 1'), ['5:1 error quiz-key-unknown: Unexpected key `quiz.questions[0].zzz`, expected a key of the quiz schema'], {strict: true}],
  ['quiz-key-unknown', asked('').replace('quiz.questions', 'quiz.question').replaceAll('quiz.questions.answers', 'quiz.question.answers'), ['2:8 warning quiz-key-unknown: Unexpected key `quiz.question`, expected `questions`']],
  ['quiz-key-misplaced', `[quiz]\n${asked('')}\nhints = ["h"]\nExplanation = "y"\nmode = "all"`, [
    '12:1 warning quiz-key-misplaced: Unexpected key `quiz.questions[0].answers[1].hints`, expected it in the question, above its first `[[quiz.questions.answers]]`',
    '13:1 warning quiz-key-misplaced: Unexpected key `quiz.questions[0].answers[1].Explanation`, expected it in the question, above its first `[[quiz.questions.answers]]`',
    '14:1 warning quiz-key-misplaced: Unexpected key `quiz.questions[0].answers[1].mode`, expected it in the quiz, above its first `[[quiz.questions]]`'
  ]],
  ['quiz-key-misplaced', asked('mode = "all"\ntitle = "T"\nfeedback = "f"'), [
    '5:1 error quiz-key-misplaced: Unexpected key `quiz.questions[0].mode`, expected it in the quiz, above its first `[[quiz.questions]]`',
    '6:1 error quiz-key-misplaced: Unexpected key `quiz.questions[0].title`, expected it in the quiz, above its first `[[quiz.questions]]`',
    '7:1 error quiz-key-misplaced: Unexpected key `quiz.questions[0].feedback`, expected it in an answer, below its `[[quiz.questions.answers]]`'
  ], {strict: true}],
  ['quiz-key-misplaced', `[quiz]\nhints = "h"\n${asked('')}\n[[quiz.answers]]\ntext = "a"`, [
    '3:1 warning quiz-key-misplaced: Unexpected key `quiz.hints`, expected it in a question, below its `[[quiz.questions]]`',
    '13:8 warning quiz-key-misplaced: Unexpected key `quiz.answers`, expected it in a question, as `[[quiz.questions.answers]]`'
  ]],
  ['quiz-order-words', asked('', answers('text = "a"\ncorrect = true', 'text = "All of the above"')), ['10:8 warning quiz-order-words: Unexpected answer `All of the above` of question 1 that depends on its place, expected `pin`']],
  ['quiz-position-bias', `[quiz]\norder = "authored"\n${asked('')}\n${asked('')}\n${asked('')}`, ['2:1 warning quiz-position-bias: Unexpected right answer at place 1 in 3 of 3 single-choice questions, expected different places']],
  ['quiz-longest-bias', Array.from({length: 3}, () => asked('', answers('text = "the long one"\ncorrect = true', 'text = "b"'))).join('\n'), ['2:3 info quiz-longest-bias: Unexpected longest answer as the right one in 3 of 3 questions, expected answers of like length']],
  ['quiz-all-correct', asked('type = "multiple-choice"', answers('text = "a"\ncorrect = true', 'text = "b"\ncorrect = true')), ['4:12 info quiz-all-correct: Unexpected question 1 in which every answer is right, expected a wrong one']],
  ['quiz-no-explanation', asked('').replace('explanation = "x"\n', ''), ['2:3 info quiz-no-explanation: Unexpected 1 of 1 questions without `explanation`, expected one each']],
  ['quiz-many-answers', asked('', answers('text = "a"\ncorrect = true', ...['b', 'c', 'd', 'e', 'f'].map((text) => `text = "${text}"`))), ['4:12 info quiz-many-answers: Unexpected 6 answers of question 1, expected three to five']],
  ['quiz-emphasis-lost', asked('').replace('Why?', 'What is 2*3*4?'), ['4:12 warning quiz-emphasis-lost: Unexpected `*` in `What is 2*3*4?` that markdown would swallow, expected backticks around code']],
  ['quiz-html-escaped', asked('').replace('Why?', 'What is <b>?'), ['4:12 info quiz-html-escaped: Unexpected HTML in question 1, expected markdown']],
  ['quiz-key-public', `[quiz]\njsonld = true\nkey = "encoded"\n${asked('')}`, ['3:10 error quiz-key-public: Unexpected `jsonld = true` with `key = "encoded"`, expected one of the two']],
  ...['english', 'pt_BR', 'x'].map((lang) => ['quiz-key-type', `[quiz]\nlang = "${lang}"\n${asked('')}`, [`3:8 error quiz-key-type: Unexpected text \`${lang}\` for \`quiz.lang\`, expected a language tag such as \`en\` or \`pt-BR\``]] as const),
  ...['zh-Hant', 'zh-TW'].map((lang) => ['quiz-language', `[quiz]\nlang = "${lang}"\n${asked('')}`, [`3:8 info quiz-language: Unexpected language \`${lang}\` for the quiz, expected \`ar\`, \`de\`, \`en\`, \`es\`, \`fr\`, \`it\`, \`ja\`, \`ko\`, \`pl\`, \`pt\`, \`ru\`, \`tr\` or \`zh\``]] as const),
  ['quiz-key-type', `${asked('')}\n[[quiz.bands]]\nmin = 0.5\n[[quiz.bands]]\nmin = 0.5\ntext = "x"\n[[quiz.bands]]\nmin = 0.8\ntext = 5`, [
    '11:1 error quiz-key-type: Unexpected nothing for `quiz.bands[0].text`, expected what is said from that share of the points on',
    '14:7 error quiz-key-type: Unexpected `0.5` for `quiz.bands[1].min`, expected a share that no band before it has',
    '18:8 error quiz-key-type: Unexpected `5` for `quiz.bands[2].text`, expected text in quotes'
  ]],
  ['quiz-id-dup', further('quiz'), ['4:6 error quiz-id-dup: Unexpected second use of the id `quiz`, expected an id of its own (first used by `quiz`)']],
  ['quiz-language', `[quiz]\nlang = "tlh"\n${asked('')}`, ['3:8 info quiz-language: Unexpected language `tlh` for the quiz, expected `ar`, `de`, `en`, `es`, `fr`, `it`, `ja`, `ko`, `pl`, `pt`, `ru`, `tr` or `zh`']]
]

describe('rules of the quiz', () => {
  it('are all here, with their texts and places', () => {
    expect(new Set(cases.map(([rule]) => rule))).toEqual(new Set(Object.keys(quizRules)))
  })

  it.each(cases)('%s', async (_, front, expected, options) => {
    expect(await findings(front, options)).toEqual(expected)
  })

  it('know the keys of every type', () => {
    expect(new Set(typedKeys)).toEqual(new Set([...questionTypes.values()].flatMap(({keys}) => keys)))
  })

  it('are silent about a quiz that follows them', async () => {
    expect(await findings(asked(''))).toEqual([])
    expect(await findings('[quiz]\nenabled = true\ntheme = "dark"')).toEqual([])
    expect(await findings('')).toEqual([])
  })

  it('do not complain about a marker of what could not be read', async () => {
    const faulty = asked('type = "essay"')
    const error = ['5:8 error quiz-type-unknown: Unexpected question type `essay`, expected `single-choice`, `multiple-choice`, `text`, `true-false` or `number`']
    expect(await findings(faulty, {body: '{{< quiz >}}\n'})).toEqual(error)
    expect(await findings(`${faulty}\n${asked('')}`, {body: '{{< quiz only="q1" >}}\n\n{{< quiz only="q2" >}}\n'})).toEqual(error)
    expect(await findings(`${asked('draft = true')}\n${asked('')}`, {body: '{{< quiz only="q1,q2" >}}\n'})).toEqual([])
  })

  it('are silent about plain texts, and about what is not to be shown', async () => {
    expect(await findings(`[quiz]\nmarkdown = false\nintro = "![](a.png)"\n${asked('body = "![](b.png)"')}`)).toEqual([])
    expect(await findings(`[quiz]\nplacement = "none"\n${asked('')}`)).toEqual([])
  })

  it('do not take answers that speak of no place for such', async () => {
    const texts = answers('text = "Both slices share the same array"\ncorrect = true', 'text = "NONE (public access)"', 'text = "All data"')
    expect(await findings(asked('', texts))).toEqual([])
  })

  it('leave the faulty question out, as a warning where the site says so', () => {
    const faulty = {quiz: {questions: [{question: 'Why?', type: 'essay'}, {question: 'Which?', correct_answer: true}]}}
    const read = (siteParams: JsonObject) => {
      const file = new VFile({path: 'post.md'})
      const quizzes = parseQuizzes({params: faulty, file, settings: {locale: 'en', strict: false}, siteParams})
      return {ids: quizzes[0]?.questions.map(({id}) => id), fatal: file.messages.find(({ruleId}) => ruleId === 'quiz-type-unknown')?.fatal}
    }
    expect(read({})).toEqual({ids: ['q2'], fatal: true})
    expect(read({quiz: {on_error: 'warn'}})).toEqual({ids: ['q2'], fatal: false})
  })

  it('say nothing at a post about what the site says wrong, and take the rest of it', () => {
    const file = new VFile({path: 'post.md'})
    const params: JsonObject = {quiz: {questions: [{question: 'Which?', correct_answer: true, explanation: 'x'}]}}
    const siteParams = {Quiz: {Mode: 'all', scoring: 'fair', strings: {check: 'Go', chek: 'Go'}, retry: 0, nix: 1, pass: 0.5}}
    const [quiz] = parseQuizzes({params, file, settings: {locale: 'en', strict: true}, siteParams})
    expect(quiz).toMatchObject({mode: 'all', strings: {check: 'Go'}, pass: 0.5, questions: [{scoring: 'exact', tries: 0}]})
    expect(file.messages).toEqual([])
  })
})
