import {readFileSync} from 'node:fs'
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {type Processor, unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import preset, {createPreset} from '../../src/adapters/unified/preset.ts'
import rehypeQuizmatter from '../../src/adapters/unified/rehype.ts'
import remarkQuizmatter from '../../src/adapters/unified/remark.ts'
import {compile} from '../../src/core/compile.ts'

const post = `+++
Title = 'A'
date = 2020-06-29T09:00:00+03:00
tags = ['go', 'docker']
featured_image = 'a.svg'
url = '/a.html'

[quiz]
[[quiz.questions]]
question = 'Is *it*?'
[[quiz.questions.answers]]
text = 'yes'
correct = true
[[quiz.questions.answers]]
text = 'no'
+++

## Part one

Text with {{< figure src="/b.svg" alt="B" >}} in it.

{{< figure src="/c.svg" >}}
`

const seed = readFileSync('fixtures/site/hosts/content/post/go-minimum-docker-image/index.md', 'utf8')

function pipeline(): Processor {
  return unified().use(remarkParse).use(remarkQuizmatter).use(remarkRehype, {allowDangerousHtml: true}).use(rehypeQuizmatter).use(rehypeStringify, {allowDangerousHtml: true}) as unknown as Processor
}

async function run(value: string, data: Record<string, unknown> = {}) {
  const file = new VFile({path: 'a.md', value, data})
  const html = String(await pipeline().process(file))
  return {file, html}
}

describe('remark and rehype', () => {
  it('write what plugins of others read', async () => {
    const {file} = await run(post)
    expect(file.data['matter']).toMatchObject({title: 'A', tags: ['go', 'docker'], url: '/a.html'})
    expect(file.data['meta']).toMatchObject({title: 'A', pathname: '/a.html', tags: ['go', 'docker'], image: 'a.svg', readingTime: 1})
    expect(new Date(String((file.data['meta'] as {published: string}).published)).toISOString()).toBe('2020-06-29T06:00:00.000Z')
    expect(file.data['headings']).toEqual([{depth: 2, slug: 'part-one', text: 'Part one'}])
    expect(file.data['quiz']).toMatchObject({id: 'quiz', questions: [{question: 'Is *it*?', type: 'single-choice'}]})
    expect(JSON.parse(JSON.stringify(file.data['quiz']))).toEqual(file.data['quiz'])
  })

  it('put the quiz at the end and shortcodes where they stand, and nothing of the front matter', async () => {
    const {html} = await run(post)
    expect(html).not.toContain('+++')
    expect(html).not.toContain('HAHAHUGO')
    expect(html).toContain('<h2 id="part-one">Part one</h2>')
    expect(html.match(/<figure>/g)).toHaveLength(2)
    expect(html).toMatch(/<quiz-matter id="quiz"[^]*<em>it<\/em>[^]*<\/quiz-matter>$/)
  })

  it.each([
    ['matter', (fm: object) => ({matter: fm})],
    ['astro.frontmatter', (fm: object) => ({astro: {frontmatter: fm}})],
    ['frontMatter', (fm: object) => ({frontMatter: fm})],
    ['fm', (fm: object) => ({fm})]
  ])('read the front matter that a host has put into data.%s', async (_, wrap) => {
    const quiz = {questions: [{question: 'Q', answers: [{text: 'a', correct: true}, {text: 'b'}]}]}
    const {file, html} = await run('Text.\n', wrap({title: 'From the host', date: new Date(0), quiz}))
    expect(file.data['meta']).toMatchObject({title: 'From the host'})
    expect(html).toContain('<quiz-matter')
    expect(file.messages.filter(({fatal}) => fatal)).toEqual([])
  })

  it('give the host what was read', async () => {
    const astro = {frontmatter: {}}
    await run(post, {astro})
    expect(astro.frontmatter).toMatchObject({title: 'A'})
  })

  it('put a quiz at its mark', async () => {
    const {html} = await run(post.replace('Text with', '{{< quiz >}}\n\nText with'))
    expect(html.indexOf('<quiz-matter')).toBeLessThan(html.indexOf('Text with'))
    expect(html.match(/<quiz-matter/g)).toHaveLength(1)
    const {html: byComment} = await run(post.replace('Text with', '<!-- quiz -->\n\nText with'))
    expect(byComment.indexOf('<quiz-matter')).toBeLessThan(byComment.indexOf('Text with'))
  })

  it('keep the places of the author', async () => {
    const {file} = await run(post.replace("date = 2020-06-29T09:00:00+03:00", "date = 'never'").replace('{{< figure src="/c.svg" >}}', '{{< nobody >}}'))
    const places = file.messages.map(({ruleId, line, column}) => [ruleId, line, column])
    expect(places).toContainEqual(['front-matter-date', 3, 8])
    expect(places).toContainEqual(['shortcode-unknown', 22, 1])
  })
})

describe('positions', () => {
  it('are those of the file, offsets too', async () => {
    const file = new VFile({path: 'a.md', value: post})
    const processor = unified().use(remarkParse).use(remarkQuizmatter)
    const tree = await processor.run(processor.parse(file), file)
    const sources = (tree as {children: {type: string; position?: {start: {offset: number}; end: {offset: number}}}[]}).children.map(({position, type}) => [type, post.slice(position?.start.offset, position?.end.offset)])
    expect(sources[1]).toEqual(['heading', '## Part one'])
    expect(sources[2]).toEqual(['paragraph', 'Text with {{< figure src="/b.svg" alt="B" >}} in it.'])
    expect(sources[3]).toEqual(['html', '{{< figure src="/c.svg" >}}'])
  })
})

describe('preset', () => {
  const marked = (mark: string): string => `+++\ntitle = 'A'\n[[quiz.questions]]\nquestion = 'q'\ntype = 'number'\ncorrect_answer = 4\n+++\nHi\n\n${mark}\n\nBye\n`

  it.each(['{{< quiz >}}', '<!-- quiz -->', '<div>\n\n{{< quiz >}}\n\n</div>', '> <!-- quiz -->', 'a\n{{< quiz >}}\nb'])('puts a quiz where %j stands, as a build does', async (mark) => {
    const html = String(await unified().use(preset).process(marked(mark)))
    const bare = (text: string): string => text.replace(/<quiz-matter[^]*<\/quiz-matter>/, 'QUIZ').replace(/QUIZ\s+/, 'QUIZ\n')
    expect(html).not.toContain('HAHAHUGO')
    expect(html).toMatch(/Hi<\/p>[^]*<quiz-matter[^]*Bye/)
    expect(bare(html)).toBe(bare((await compile(marked(mark))).content))
  })

  it.each([{quiz: false}, {}])('leaves nothing of a mark without a quiz, with the options %j', async (options) => {
    const text = 'quiz' in options ? marked('{{< quiz >}}') : 'Hi\n\n{{< quiz >}}\n\nBye\n'
    expect(String(await unified().use(createPreset(options)).process(text))).toBe('<p>Hi</p>\n<p>Bye</p>\n')
  })

  it('makes what the command line makes', async () => {
    for (const value of [post, seed]) {
      const made = String(await unified().use(preset).process(new VFile({path: 'a.md', value})))
      const page = await compile({path: 'a.md', value})
      expect(made.slice(0, made.indexOf('<quiz-matter')).trimEnd()).toBe(page.content.trimEnd())
      expect(made.match(/<quiz-matter/g)).toHaveLength(1)
    }
  })
})

describe('limits', () => {
  it.each([['quotes', '>'.repeat(16_000)], ['a long text of openings', `${'[a](<b\n'.repeat(40_000)}`]])('refuse %s on which a parser would not end', async (_, text) => {
    const {file} = await run(text)
    expect(file.messages.map(({ruleId}) => ruleId)).toContain('body-limit')
  })
})
