import {HtmlValidate} from 'html-validate'
import {describe, expect, it} from 'vitest'
import {renderPlainBlock} from '../../../src/core/quiz/export/render-block.ts'
import {decodeKey, encodeKey, safeJson} from '../../../src/core/quiz/payload.ts'
import {languageStrings, quizLanguages, quizStringNames, supportedTag, writeString} from '../../../src/core/quiz/strings.ts'
import {quizToHast} from '../../../src/core/quiz/to-hast.ts'
import {toHtml} from '../../../src/core/markdown/to-html.ts'
import {quizHtml, readQuizzes} from '../../browser/quiz/quiz-html.ts'
import {sampleWith} from '../../browser/quiz/sample.ts'

const question = `
  [[quiz.questions]]
  question = "What is \`nil\`?"
  explanation = "Nothing."
  hints = "Think."
    [[quiz.questions.answers]]
    text = "nothing"
    correct = true
    feedback = "Yes."
    [[quiz.questions.answers]]
    text = "something"
`

const payloadOf = (html: string): Record<string, unknown> => JSON.parse(/<script type="application\/json"[^>]*>([^<]*)<\/script>/.exec(html)?.[1] ?? '{}')
const jsonLdOf = (html: string): Record<string, unknown> => JSON.parse(/<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html)?.[1] ?? '{}')

describe('the markup', () => {
  it('is the contract that style sheets and scripts of others may rely on', async () => {
    const html = (await quizHtml(`[quiz]\norder = "authored"\n${question}`)).replace(/<script[^]*/, '')
    expect(html).toBe([
      '<quiz-matter id="quiz" class="quiz" lang="en" data-v="1" data-mode="each" data-reveal="after-check">',
      '<h2 id="quiz-title" class="quiz-title">Check your understanding</h2>',
      '<ol class="quiz-list" role="list"><li class="quiz-item">',
      '<form id="quiz-q1" class="quiz-q" autocomplete="off" data-q="q1" data-type="single-choice" data-points="1" data-hash="c662db">',
      '<fieldset role="radiogroup" aria-labelledby="quiz-q1-label" aria-describedby="quiz-q1-how">',
      '<legend id="quiz-q1-label" class="quiz-legend"><span class="quiz-n">1.</span> <bdi>What is <code dir="ltr">nil</code>?</bdi></legend>',
      '<p id="quiz-q1-how" class="quiz-how">Choose one answer.</p>',
      '<ul class="quiz-options" role="list">',
      '<li class="quiz-option" data-key=""><label><input type="radio" name="a" value="cbd2ec"><span dir="auto">nothing</span><span class="quiz-mark"></span></label>',
      '<div class="quiz-feedback" hidden=""><p>Yes.</p></div></li>',
      '<li class="quiz-option"><label><input type="radio" name="a" value="535659"><span dir="auto">something</span><span class="quiz-mark"></span></label></li>',
      '</ul></fieldset>',
      '<details class="quiz-hint"><summary>Hint</summary><div class="quiz-block"><p>Think.</p></div></details>',
      '<p class="quiz-status" role="status"></p>',
      '<p class="quiz-actions"><button type="submit" disabled="" hidden="">Check answer</button><button type="reset" hidden="">Try again</button></p>',
      '<details class="quiz-key"><summary>Show answer</summary><p class="quiz-answer"><strong>Answer:</strong> <span><bdi>nothing</bdi></span></p><div class="quiz-block"><p>Nothing.</p></div></details>',
      '</form></li></ol>',
      '<p class="quiz-score" role="status"></p>',
      '<p class="quiz-missed" hidden="">To look at again: <a href="#quiz-q1-label" hidden="">1</a></p>',
      '<p class="quiz-actions quiz-foot"><button type="button" hidden="" data-do="try_wrong">Try the missed questions again</button><button type="button" hidden="" data-do="clear">Clear my answers</button></p>'
    ].join(''))
  })

  it('speaks the language of the page, or its own', async () => {
    expect(await quizHtml(`[quiz]\n${question}`, 'ru')).toContain('Проверьте себя')
    const arabic = await quizHtml(`[quiz]\nlang = "ar"\n${question}`)
    expect(arabic).toContain('lang="ar" dir="rtl"')
    expect(await quizHtml(`[quiz]\n${question}`, 'ar')).toContain('lang="ar" dir="rtl"')
    expect(await quizHtml(`[quiz]\nlang = "en"\n${question}`, 'ar')).toContain('lang="en" dir="ltr"')
    expect(await quizHtml(`[quiz]\n${question}`)).not.toContain(' dir="rtl"')
    expect(await quizHtml(`[quiz]\n[quiz.strings]\ncheck = "Go"\n${question}`)).toContain('>Go</button>')
  })

  it('takes heading level, no title, introduction and plain texts from the author', async () => {
    expect(await quizHtml(`[quiz]\nheading_level = 4\ntitle = "T"\nintro = "*I*"\n${question}`)).toMatch(/<h4[^>]*>T<\/h4><div class="quiz-intro"><p><em>I<\/em><\/p>/)
    expect(await quizHtml(`[quiz]\ntitle = false\n${question}`)).toContain('role="group" aria-label="Check your understanding"')
    expect(await quizHtml(`[quiz]\nmarkdown = false\n${question}`)).toContain('What is `nil`?')
  })

  it('keeps clear of ids that the page has, and of its own', async () => {
    const [quiz] = await readQuizzes(`[quiz]\n${question}${question.replace('question = ', 'id = "title"\n  question = ')}`)
    const html = (takenIds: ReadonlySet<string>): string => toHtml(quizToHast(quiz!, {renderMarkdown: renderPlainBlock, takenIds}), {xhtml: false})
    expect(html(new Set(['quiz-q1']))).toContain('<form id="quiz-2-q1"')
    expect(html(new Set(['quiz']))).toMatch(/<quiz-matter id="quiz-2"[^]*<form id="quiz-q1"/)
    const ids = [...html(new Set()).matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('writes a part of a quiz with the numbers of the whole', async () => {
    const [quiz] = await readQuizzes(`[quiz]\n${question}${question}`)
    const html = toHtml(quizToHast(quiz!, {renderMarkdown: renderPlainBlock}, {only: ['q2'], further: true}), {xhtml: false})
    const taken = new Set(['quiz', 'quiz-title', 'quiz-q1'])
    expect(toHtml(quizToHast(quiz!, {renderMarkdown: renderPlainBlock, takenIds: taken}, {only: ['q2'], further: true}), {xhtml: false})).toMatch(/^<quiz-matter id="quiz-2"[^]*<form id="quiz-q2"/)
    expect(html).not.toContain('quiz-q1')
    expect(html).not.toContain('<h2')
    expect(html).toContain('<span class="quiz-n">2.</span>')
  })

  it('says the places of a part in the whole, and neither passes nor scores it', async () => {
    const [quiz] = await readQuizzes(`[quiz]\npass = 0.6\nbands = [{min = 0.9, text = "Great."}]\n${question}${question}`)
    const part = (mode: 'each' | 'all') => payloadOf(toHtml(quizToHast({...quiz!, mode}, {renderMarkdown: renderPlainBlock}, {only: ['q2']}), {xhtml: false}))
    expect(part('each')).toMatchObject({max: 1, score: [[0, '']], questions: [{id: 'q2', index: 1}]})
    expect(part('all')).toMatchObject({score: [[0, 'Score: {score} of 1.']]})
  })
})

describe('the whole', () => {
  it.each(['mode = "all"\nprint_key = "end"\njsonld = true', 'mode = "step"\nkey = "encoded"', 'title = false\nquestion_order = "load"'])('is valid HTML: %s', async (keys) => {
    // Lists without markers need their role in Safari, checkboxes of a group share a name, and empty attributes are the writer's way.
    const off = ['no-redundant-role', 'prefer-native-element', 'form-dup-name', 'attribute-empty-style', 'attribute-boolean-style', 'no-raw-characters']
    const validator = new HtmlValidate({extends: ['html-validate:recommended'], rules: Object.fromEntries(off.map((rule) => [rule, 'off']))})
    const html = `<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><main>${await quizHtml(sampleWith(keys))}</main></body></html>`
    const {results} = await validator.validateString(html)
    expect(results.flatMap(({messages}) => messages.map(({ruleId, message}) => `${ruleId}: ${message}`))).toEqual([])
  })
})

describe('the data block', () => {
  it('holds what the script needs, and only that', async () => {
    const {status, mark, ...payload} = payloadOf(await quizHtml(`[quiz]\npass = 0.5\nretry = 3\nbands = [{min = 0.9, text = "Great."}]\n${question}`))
    expect(payload).toEqual({v: 1, id: 'quiz', open: true, persist: true, max: 1, score: [[0.9, 'Score: {score} of 1. Passed. Great.', true], [0.5, 'Score: {score} of 1. Passed.', true], [0, 'Score: {score} of 1. Not passed yet.', false]], questions: [{id: 'q1', tries: 3}]})
    expect(status).toEqual({1: ' 1 try left.', 2: ' 2 tries left.', '': '', right: 'Correct.', part: 'Partly correct.', wrong: 'Not correct.', revealed: 'The answer is shown.', 'single-choice': 'Choose an answer first.'})
    expect(mark).toEqual({'': '', right: 'Correct', wrong: 'Your answer, incorrect', missed: 'Missed'})
  })

  it('accepts numbers within the tolerance, however they are stored', async () => {
    const {questions} = payloadOf(await quizHtml('[quiz]\n[[quiz.questions]]\nquestion = "?"\ncorrect_answer = 3.2\ntolerance = 0.1')) as {questions: {accept: [number, number][]}[]}
    const [from, to] = questions[0]!.accept[0]!
    expect([3.1, 3.3, 3.2].every((number) => number >= from && number <= to)).toBe(true)
    expect([3.0999, 3.3001].some((number) => number >= from && number <= to)).toBe(false)
  })

  it('asks phones for digits only where no minus sign is needed', async () => {
    const field = (answer: number): Promise<string> => quizHtml(`[[quiz.questions]]\nquestion = "?"\ncorrect_answer = ${answer}`)
    expect(await field(5)).toContain('inputmode="decimal"')
    expect(await field(-5)).not.toContain('inputmode')
  })

  it('hides and finds a key', () => {
    expect(decodeKey(encodeKey(['cbc4ce', 'ключ "\\u0041" 😀\u007f', [1, 2]], 'quiz'), 'quiz')).toEqual(['cbc4ce', 'ключ "\\u0041" 😀\u007f', [1, 2]])
    expect(encodeKey(['a'], 'quiz')).not.toBe(encodeKey(['a'], 'more'))
  })

  it('cannot end the script that it stands in', () => {
    expect(safeJson({a: '</script>\u2028<!--'})).toBe('{"a":"\\u003c/script>\\u2028\\u003c!--"}')
  })
})

describe('JSON-LD', () => {
  it('describes the quiz only when asked, and never with a hidden key', async () => {
    expect(jsonLdOf(await quizHtml(`[quiz]\n${question}`))).toEqual({})
    expect(jsonLdOf(await quizHtml(`[quiz]\njsonld = true\norder = "authored"\n${question}`))).toEqual({
      '@context': 'https://schema.org', '@type': 'Quiz', name: 'Check your understanding', inLanguage: 'en',
      about: [{'@type': 'Thing', name: 'go'}], isPartOf: {'@type': 'Article', name: 'Post', url: '/post.html'},
      hasPart: [{
        '@type': 'Question', position: 1, eduQuestionType: 'Multiple choice', text: 'What is nil?',
        suggestedAnswer: [{'@type': 'Answer', position: 2, encodingFormat: 'text/plain', text: 'something'}],
        acceptedAnswer: [{
          '@type': 'Answer', position: 1, encodingFormat: 'text/plain', text: 'nothing',
          comment: {'@type': 'Comment', encodingFormat: 'text/markdown', text: 'Yes.'},
          answerExplanation: {'@type': 'Comment', encodingFormat: 'text/markdown', text: 'Nothing.'}
        }]
      }]
    })
  })
})

describe('languages', () => {
  it.each(['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'ko', 'pl', 'pt', 'ru', 'tr', 'zh'])('%s has every text, with its placeholders and plural forms', (language) => {
    expect(quizLanguages).toContain(language)
    const texts = languageStrings(language)
    for (const name of quizStringNames) {
      const own = texts[name]
      const english = languageStrings('en')[name]
      if (typeof own === 'string') expect([...own.matchAll(/\{\w+\}/g)].map(String).sort(), name).toEqual([...(english as string).matchAll(/\{\w+\}/g)].map(String).sort())
      else for (const category of new Intl.PluralRules(language).resolvedOptions().pluralCategories) expect(own[category], `${name} ${category}`).toBeTruthy()
    }
  })

  it('counts as each language does', () => {
    const tries = (lang: string, n: number): string => writeString({lang, strings: {}}, 'tries', {n})
    expect([1, 2, 5, 21].map((n) => tries('ru', n))).toEqual(['Осталась 1 попытка.', 'Осталось 2 попытки.', 'Осталось 5 попыток.', 'Осталась 21 попытка.'])
    expect(tries('tlh', 2)).toBe('2 tries left.')
    expect(supportedTag('no such tag!')).toBe('en')
  })
})
