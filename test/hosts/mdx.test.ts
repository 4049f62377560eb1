import {evaluate, type EvaluateOptions} from '@mdx-js/mdx'
import {createElement} from 'react'
import * as runtime from 'react/jsx-runtime'
import {renderToStaticMarkup} from 'react-dom/server'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import rehypeQuizmatter from '../../src/adapters/unified/rehype.ts'
import remarkQuizmatter from '../../src/adapters/unified/remark.ts'
import {data, ownQuiz, quizOf, quizzesOf} from './pipeline-post.ts'

interface Render {
  readonly path?: string
  readonly format?: 'md' | 'mdx'
  readonly components?: Record<string, () => unknown>
}

/** Compile and run a document as React would, with our plugins and nothing else. */
async function render(value: string, {path = 'a.mdx', format = 'mdx', components = {}}: Render = {}) {
  const file = new VFile({path, value})
  const options = {...runtime, format, remarkPlugins: [remarkQuizmatter], rehypePlugins: [rehypeQuizmatter]} as unknown as EvaluateOptions
  const {default: Content} = await evaluate(file, options)
  return {file, html: renderToStaticMarkup(createElement(Content, {components} as object))}
}

const body = `
export const times = 2

## Part one

Read <b>it</b> {times} times.

<details>

### Inside

More.

</details>
`

describe('MDX', () => {
  it('has the quiz that our own build writes, at the end', async () => {
    const {html} = await render(`+++\n${data}+++\n${body}`)
    expect(quizOf(html)).toEqual(await ownQuiz())
    expect(html).toMatch(/<\/details>\s*<quiz-matter/)
    expect(html).toContain('<p>Read <b>it</b> 2 times.</p>')
    expect(html).not.toContain('+++')
  })

  it('has what other plugins read', async () => {
    const {file} = await render(`+++\n${data}+++\n${body}`)
    expect(file.data).toMatchObject({matter: {title: 'A', url: '/a.html'}, meta: {title: 'A', pathname: '/a.html', tags: ['x']}, quiz: {id: 'quiz'}})
    expect(file.data['headings']).toEqual([{depth: 2, slug: 'part-one', text: 'Part one'}, {depth: 3, slug: 'inside', text: 'Inside'}])
    expect(file.messages).toEqual([])
  })

  it.each([
    ['between paragraphs', body.replace('Read', '{/* quiz */}\n\nRead'), /<quiz-matter[^]*Read/],
    ['by the name of the quiz', body.replace('Read', '{/* quiz: quiz */}\n\nRead'), /<quiz-matter[^]*Read/],
    ['inside of JSX', body.replace('More.', '{/* quiz */}'), /<details>[^]*<quiz-matter[^]*<\/details>$/]
  ])('puts the quiz at a comment %s', async (_, text, wanted) => {
    const {html, file} = await render(`+++\n${data}+++\n${text}`)
    expect(quizOf(html)).toEqual(await ownQuiz())
    expect(html).toMatch(wanted)
    expect(file.messages).toEqual([])
  })

  it('says where a comment can not be a place', async () => {
    const {file} = await render(`+++\n${data}+++\n\nText {/* quiz */} here.\n`)
    const line = data.split('\n').length + 3
    expect(file.messages.map(({ruleId, line, column}) => [ruleId, line, column])).toEqual([['quiz-marker-inline', line, 6]])
    const {file: unknown} = await render(`+++\n${data}+++\n\n{/* quiz: other */}\n`)
    expect(unknown.messages.map(({ruleId, line, column}) => [ruleId, line, column])).toEqual([['quiz-marker-unknown', line, 1]])
  })

  it('leaves the quiz alone where components stand for elements', async () => {
    const replaced = Object.fromEntries(['h2', 'p', 'details', 'a', 'li', 'form', 'code'].map((name) => [name, () => createElement('i')]))
    const {html} = await render(`+++\n${data}+++\n${body}`, {components: replaced})
    expect(quizOf(html)).toEqual(await ownQuiz())
    expect(html).not.toContain('Part one')
  })

  it('keeps the places of mistakes', async () => {
    const broken = render(`+++\n${data}+++\n\nA {1 +} b\n`)
    await expect(broken).rejects.toMatchObject({line: data.split('\n').length + 3})
    const {file} = await render(`+++\n${data.replace('2020-06-29T09:00:00+03:00', "'never'")}+++\n`)
    expect(file.messages.map(({ruleId, line, column}) => [ruleId, line, column])).toEqual([['front-matter-date', 3, 8]])
  })

  it('reads markdown too, with comments as they are there', async () => {
    const {html} = await render(`+++\n${data}+++\n\nOne.\n\n<!-- quiz -->\n\nTwo.\n`, {path: 'a.md', format: 'md'})
    expect(quizOf(html)).toEqual(await ownQuiz())
    expect(html.indexOf('<quiz-matter')).toBeLessThan(html.indexOf('Two.'))
  })

  it('does nothing where there is no quiz', async () => {
    const {html} = await render("---\ntitle: A\n---\n\nText.\n")
    expect(html).toBe('<p>Text.</p>')
    expect(quizzesOf(html)).toEqual([])
  })

  it('leaves shortcodes to MDX, which says that they are none of its expressions', async () => {
    await expect(render('---\ntitle: A\n---\n\n{{< figure src="a.svg" >}}\n')).rejects.toMatchObject({line: 5, column: 3})
    const {html} = await render('---\ntitle: A\n---\n\n```md\n{{< figure >}}\n```\n')
    expect(html).toContain('{{&lt; figure &gt;}}')
  })
})
