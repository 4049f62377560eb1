import {resolve} from 'node:path'
import fc from 'fast-check'
import {type GIFTQuestion, parse} from 'gift-pegjs'
import {describe, expect, it} from 'vitest'
import {readQuizzes as readQuizzesOf} from '../../../../src/cli/quiz-source.ts'
import type {ExportedQuiz} from '../../../../src/core/quiz/export/exported-quiz.ts'
import {escapeGift, quizzesToGift} from '../../../../src/core/quiz/export/gift.ts'
import {renderPlainBlock} from '../../../../src/core/quiz/export/render-block.ts'
import {readQuizzes} from '../../../browser/quiz/quiz-html.ts'
import {memoryProcess} from '../../../cli/memory-process.ts'
import {awkwardSample, exportedSample, withText} from './sample.ts'

const exported = async (toml: string): Promise<ExportedQuiz[]> => (await readQuizzes(toml)).map((quiz) => ({source: 'a.md', title: 'A', quiz}))
const gift = (quizzes: readonly ExportedQuiz[]): string => quizzesToGift(quizzes, renderPlainBlock)

/** What another reader of GIFT finds: type, name, and for each answer its weight, `=` for right. */
function facts(question: GIFTQuestion): string {
  if (question.type === 'Category') return 'Category'
  const choices = 'choices' in question && Array.isArray(question.choices) ? question.choices : []
  const weights = choices.map(({isCorrect, weight}) => (typeof weight === 'number' && question.type !== 'Short' ? `${weight}` : isCorrect || weight === 100 ? '=' : '~'))
  return [question.type, question.title, ...('isTrue' in question ? [question.isTrue] : []), ...weights].join(' ')
}

/** What it should find. */
function expectedFacts({quiz}: ExportedQuiz): string[] {
  return ['Category', ...quiz.questions.map((question) => {
    const name = `${quiz.id} ${question.id}`
    if (question.type === 'true-false') return `TF ${name} ${question.answers[0]?.correct}`
    if (!('answers' in question)) return [question.type === 'number' ? 'Numerical' : 'Short', name, ...question.accept.map(() => '=')].join(' ')
    const right = question.answers.filter(({correct}) => correct).length
    const wrong = question.answers.length - right
    const share = (of: number): number => Number((100 / of).toFixed(5))
    if (question.type === 'single-choice') return ['MC', name, ...question.answers.map(({correct}, index) => (!wrong && index ? '100' : correct ? '=' : '~'))].join(' ')
    return ['MC', name, ...question.answers.map(({correct}) => (correct ? share(right) : -share(question.scoring === 'exact' ? 1 : wrong)))].join(' ')
  })]
}

it('writes every type of question', async () => {
  expect(quizzesToGift(await exportedSample(), renderPlainBlock)).toBe(String.raw`// content/post.md
$CATEGORY: Post & more // less

::quiz q1::[html]<p>What does <code dir\="ltr">\{\{ and \}\}</code> mean\: a \= b \~ c \# d?</p><p>Look\:</p>\n<p>a picture</p>\n<ul>\n<li><a href\="https\://example.com">here</a> and there</li>\n</ul> {
	=[html]&lt;% and %&gt; &amp; \{x\}
	~[html]Using \\n explicitly#[html]<p>No\: <code>\\n</code>.</p>
	~[html]None of the above
	####[html]<p>It is a function.</p>
}

::quiz q2::[html]Several, exact {
	~%50%[html]a
	~%50%[html]b
	~%-100%[html]c
}

::quiz q3::[html]Several, per option {
	~%33.33333%[html]a
	~%33.33333%[html]b
	~%33.33333%[html]c
	~%-100%[html]d
}

::quiz q4::[html]Text {
	=ldd
	=a\=b
	=%100%%5% more
}

::quiz q5::[html]Number {#
	=3.14:0.01
}

::quiz q6::[html]True? {FALSE
}
`)
})

it('escapes so that nothing of a text is read as GIFT, and everything comes back', () => {
  fc.assert(fc.property(fc.string(), (text) => {
    const escaped = escapeGift(text)
    expect(escaped.replace(/\\[^]/g, '')).not.toMatch(/[~=#{}:\n]/)
    expect(escaped.replace(/\\([^])/g, (_, character: string) => (character === 'n' ? '\n' : character))).toBe(text.replace(/\r\n?/g, '\n'))
  }))
})

describe('GIFT, as another reader reads it', () => {
  it('holds every question of a site', async () => {
    const {quizzes} = await readQuizzesOf({path: resolve('fixtures/site/blog'), format: 'gift'}, memoryProcess([]))
    expect(quizzes.length).toBeGreaterThan(10)
    expect(parse(gift(quizzes)).map(facts)).toEqual(quizzes.flatMap(expectedFacts))
  })

  it('holds every question of the samples', async () => {
    const quizzes = [...(await exportedSample()), ...(await awkwardSample())]
    expect(parse(gift(quizzes)).map(facts)).toEqual(quizzes.flatMap(expectedFacts))
  })

  it('holds every question whatever the texts are', async () => {
    const pieces = ['=', '~', '#', '####', '{', '}', ':', '::', '\\', '\\n', '\n', '\n\n', '\r', '//', '$CATEGORY: x', '->', '%50%', '*', '[html]', '_', 'a', ' ', '<b>', '`']
    const texts = fc.oneof(fc.array(fc.constantFrom(...pieces), {maxLength: 12}).map((parts) => parts.join('')), fc.string()).map((text) => `x${text}x`)
    const sample = await exportedSample()
    fc.assert(fc.property(texts, (text) => {
      const quizzes = withText(sample, text)
      expect(parse(gift(quizzes)).map(facts)).toEqual(quizzes.flatMap(expectedFacts))
    }), {numRuns: 150})
  })

  it('gives texts back', async () => {
    const [, first] = parse(gift(await exported(String.raw`[[quiz.questions]]
question = "a = b ~ c # d : e {f} \\ and \\n, `+ '`x`' + String.raw`"
correct_answer = "C:\\n ~ {x} = 1 # 2"`)))
    expect(first).toMatchObject({stem: {text: 'a = b ~ c # d : e {f} \\ and \\n, <code dir="ltr">x</code>'}, choices: [{text: {text: 'C:\\n ~ {x} = 1 # 2'}}]})
  })
})

describe('answers that are typed', () => {
  const answers = async (...texts: string[]): Promise<string[]> => {
    const written = gift(await exported(`[[quiz.questions]]\nquestion = "?"\ncorrect_answer = ${JSON.stringify(texts[0])}\naccept = ${JSON.stringify(texts.slice(1))}`))
    return [...written.matchAll(/^\t=(.*)$/gm)].map(([, text]) => text!)
  }

  it('have stars that are stars, and arrows that do not make pairs', async () => {
    expect(await answers('a*b', 'p->x', '->', '*')).toEqual(['a\\\\*b', 'p-*>x', '-*>', '\\\\*'])
  })

  it('have white space as it is compared, and no weight of their own', async () => {
    expect(await answers(' a\n b ', '%50%x')).toEqual(['a b', '%100%%50%x'])
  })
})

it('writes numbers without an exponent', async () => {
  const written = gift(await exported('[[quiz.questions]]\nquestion = "?"\ncorrect_answer = -1.25e-7\naccept = [1.5e21, -3, 1e22]\ntolerance = 1e-9'))
  expect(written).toContain('{#\n\t=-0.000000125:0.000000001\n\t=1500000000000000000000:0.000000001\n\t=-3:0.000000001\n\t=10000000000000000000000:0.000000001\n}')
})

it('writes titles as they are, in one line', async () => {
  const [quiz] = await exported('[[quiz.questions]]\nquestion = "?"\ncorrect_answer = true')
  expect(gift([{...quiz!, source: 'a\nb.md', title: 'What \\n and a/b\n: # = {x} mean'}])).toMatch(/^\/\/ a b\.md\n\$CATEGORY: What \\\\n and a\/\/b : # = \{x\} mean\n\n/)
})

it('knows no weights that Moodle does not', async () => {
  const options = (right: number, wrong: number): string => Array.from({length: right + wrong}, (_, index) => `[[quiz.questions.answers]]\ntext = "${index}"\ncorrect = ${index < right}\n`).join('')
  const weightsOf = async (right: number, wrong: number): Promise<(string | undefined)[]> => {
    const written = gift(await exported(`[[quiz.questions]]\nquestion = "?"\ntype = "multiple-choice"\nscoring = "balanced"\n${options(right, wrong)}`))
    return [...new Set([...written.matchAll(/~%(.*?)%/g)].map(([, weight]) => weight))]
  }
  expect(await weightsOf(3, 7)).toEqual(['33.33333', '-14.28571'])
  expect(await weightsOf(11, 9)).toEqual(['10', '-11.11111'])
  expect(await weightsOf(1, 19)).toEqual(['100', '-10'])
})

it('lets choose among answers that are all right', async () => {
  const choice = (text: string): string => `[[quiz.questions.answers]]\ntext = "${text}"\ncorrect = true\n`
  const written = gift(await exported(`[[quiz.questions]]\nquestion = "?"\naccept_any = true\n${choice('a')}${choice('b')}${choice('c')}`))
  expect(written).toContain('{\n\t=[html]a\n\t~%100%[html]b\n\t~%100%[html]c\n}')
})

it('writes no feedback where nothing comes of it', async () => {
  const written = gift(await exported('[[quiz.questions]]\nquestion = "?"\ncorrect_answer = true\nexplanation = "<!-- only a comment -->"'))
  expect(written).toContain('{TRUE\n}')
})
