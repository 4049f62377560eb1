import {expect, it} from 'vitest'
import {compile} from '../../../src/core/compile.ts'
import {h} from '../../../src/core/quiz/h.ts'
import {ownIdsInNodes} from '../../../src/core/quiz/own-ids.ts'

const notes = '## Notes\n\nSee[^1] and [notes](#notes).\n\n[^1]: Here.\n'
const question = (explanation: string): string => `[[quiz.questions]]\nquestion = "?"\ncorrect_answer = true\nexplanation = """\n${explanation}"""\n`

it('ids in texts of a quiz are its own, and links stay with them', async () => {
  const {content, quizHtml} = await compile({path: 'post.md', value: `+++\ntitle = "Post"\n[quiz]\n${question(notes)}body = "# Heading"\n${question(notes)}+++\n${notes}`})
  const html = content + quizHtml
  const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  expect([...quizHtml.matchAll(/\sid="([^"]*)"/g)].filter(([, id]) => !id?.startsWith('quiz'))).toEqual([])
  const links = [...html.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id)
  expect(links.filter((id) => !ids.includes(id))).toEqual([])
  expect(links.filter((id) => id?.includes('explanation'))).toHaveLength(6)
  expect(quizHtml).toContain('<h3 id="quiz-q1:body:heading">Heading</h3>')
  expect(quizHtml).not.toMatch(/<h1|<h2 id="(?!quiz-title)/)
})

it('ids in trees too', () => {
  const made = ownIdsInNodes([h('h2', {id: 'a'}, 'A'), h('a', {href: '#a', ariaDescribedBy: ['a', 'b']}), h('a', {href: '#b'})], {prefix: 'quiz-q1:body', headingLevel: 4})
  expect(made).toEqual([h('h5', {id: 'quiz-q1:body:a'}, 'A'), h('a', {href: '#quiz-q1:body:a', ariaDescribedBy: ['quiz-q1:body:a', 'b']}), h('a', {href: '#b'})])
})

it('findings in texts of a quiz are at their keys', async () => {
  const {messages} = await compile({path: 'post.md', value: '+++\ntitle = "Post"\n[quiz]\n[[quiz.questions]]\nquestion = "?"\ncorrect_answer = true\nbody = "<div>"\nexplanation = "x"\n+++\na\n'})
  expect(messages.map(({line, rule}) => `${line} ${rule}`)).toEqual(['7 html-omitted'])
})
