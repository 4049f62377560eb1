import {describe, expect, it} from 'vitest'
import {compile} from '../../../src/core/compile.ts'

const quiz = (id: string): string => `[[quizzes]]\nid = "${id}"\n[[quizzes.questions]]\nquestion = "?"\nexplanation = "x"\ncorrect_answer = true\n`
const front = `+++\ntitle = "Post"\n[quiz]\n[[quiz.questions]]\nquestion = "?"\nexplanation = "x"\ncorrect_answer = true\n${quiz('more')}+++\n`

/** Content with `[id]` for each quiz, and the messages by rule and place. */
async function placed(body: string): Promise<{content: string; atEnd: number; messages: string[]}> {
  const {content, quizHtml, messages} = await compile({path: 'post.md', value: front + body})
  return {
    content: content.replace(/<quiz-matter id="([^"]+)"[^]*?<\/quiz-matter>\n?/g, '[$1]'),
    atEnd: quizHtml.split('<quiz-matter').length - 1,
    messages: messages.map(({line, column, rule}) => `${line! - front.split('\n').length + 1}:${column} ${rule}`)
  }
}

describe('markers', () => {
  it.each([
    ['lines of a paragraph', 'a\n{{< quiz only="q1" >}}\nb\n{{< quiz "more" >}}\n*c*\n', '<p>a</p>\n[quiz]\n<p>b</p>\n[more]\n<p><em>c</em></p>\n'],
    ['hard breaks', 'a  \n{{< quiz >}}  \nb\\\n{{< quiz "more" >}}\n', '<p>a</p>\n[quiz]\n<p>b</p>\n[more]\n'],
    ['comments', 'a\n<!-- quiz -->\nb\n\n<!-- quiz: more -->\n', '<p>a</p>\n[quiz]\n<p>b</p>\n[more]\n'],
    ['comments with a part', 'a\n\n<!-- quiz only="q1" -->\n\n<!-- quiz: more only=\'q1\' -->\n', '<p>a</p>\n[quiz]\n[more]\n'],
    ['a line of its own at the start, indented', '  {{< quiz >}}\nb\n\n{{< quiz "more" >}}', '[quiz]\n<p>b</p>\n[more]\n']
  ])('stand between paragraphs: %s', async (_, body, content) => {
    expect(await placed(body)).toEqual({content, atEnd: 0, messages: []})
  })

  it('stand in lists and quotes', async () => {
    const {content, messages} = await placed('- a\n  {{< quiz >}}\n- b\n\n> c\n> {{< quiz "more" >}}\n> d\n')
    expect(content.replace(/\s+/g, '')).toBe('<ul><li>a[quiz]</li><li>b</li></ul><blockquote><p>c</p>[more]<p>d</p></blockquote>')
    expect(messages).toEqual([])
  })

  it('show nothing inside of a line, and say so', async () => {
    const body = 'a {{< quiz >}} b\n\n## c {{< quiz >}}\n\n| d |\n|---|\n| {{< quiz >}} |\n\n*{{< quiz >}}*\n\ne <!-- quiz: more --> f\n\n{{< quiz "more" >}}\n'
    const {content, atEnd, messages} = await placed(body)
    expect(content.match(/\[\w+\]|quiz-matter|HAHA/g)).toEqual(['[more]'])
    expect(atEnd).toBe(1)
    expect(messages).toEqual(['1:3 quiz-marker-inline', '3:6 quiz-marker-inline', '7:3 quiz-marker-inline', '9:2 quiz-marker-inline', '11:3 quiz-marker-inline'])
  })

  it('leave no trace in summary, plain text, counts and table of contents', async () => {
    const text = (marker: string): string => `${front}One two.\n\n${marker}\n\n<!--more-->\n\n## Three\n`
    const [marked, plain] = await Promise.all([text('{{< quiz >}}'), text('')].map((value) => compile({path: 'post.md', value})))
    expect(marked?.content).toMatch(/^<p>One two.<\/p>\n<quiz-matter id="quiz"[^]*<\/quiz-matter>\s*<h2/)
    expect([marked?.quizHtml, plain?.quizHtml.slice(0, 12)]).toEqual(['', '<quiz-matter'])
    for (const key of ['summary', 'plain', 'wordCount', 'readingTime', 'toc'] as const) expect(JSON.stringify(marked?.[key]).replaceAll('\\n', ''), key).toBe(JSON.stringify(plain?.[key]).replaceAll('\\n', ''))
  })

  it.each([
    ['start', '<!-- quiz -->\n\na\n\n{{< quiz "more" >}}\n', '[quiz]\n<p>a</p>\n[more]\n', []],
    ['end, without a line feed', 'a\n\n{{< quiz "more" >}}\n\n<!-- quiz -->', '<p>a</p>\n[more]\n[quiz]\n', []],
    ['twice', '<!-- quiz -->\n\na\n\n{{< quiz "more" >}}\n\n{{< quiz >}}\n', '[quiz]\n<p>a</p>\n[more]\n\n', ['7:1 quiz-marker-dup']],
    ['in parts, in the order of the text', '<!-- quiz: more -->\n\n{{< quiz only="q1" >}}\n\na\n', '[more]\n[quiz]\n<p>a</p>\n', []],
    ['an item of a list, a number', '- <!-- quiz -->\n\n1. {{< quiz "more" >}}\n', '<ul>\n<li>[quiz]</li>\n</ul>\n<ol>\n<li>[more]</li>\n</ol>\n', []],
    ['indented code', '    <!-- quiz -->\n\n{{< quiz "more" >}}\n', '<pre><code>&lt;!-- quiz --&gt;\n</code></pre>\n[more]\n', []],
    ['a comment in a comment', '<!-- not <!-- quiz -->\n\n{{< quiz "more" >}}\n', '[more]\n', []],
    ['before a heading that has its id', '<!-- quiz -->\n## Quiz\n\n{{< quiz "more" >}}\n', '[quiz-2]\n<h2 id="quiz">Quiz</h2>\n[more]\n', []]
  ])('stand where they are written: %s', async (_, body, content, messages) => {
    const found = await placed(body)
    expect({content: found.content, messages: found.messages.filter((message) => message.includes('quiz-marker'))}).toEqual({content, messages})
  })

  it.each(['<!-- quiz -->', '<!-- quiz: other -->', '{{< quiz >}}', '{{< quiz "other" >}}', '{{< quiz only="q1" >}}'])('show nothing where there is no quiz, and say so: %s', async (marker) => {
    const page = await compile({path: 'post.md', value: `+++\ntitle = "Post"\n+++\na\n\n${marker}\n\nb\n`})
    expect(page.content.replace(/\n+/g, '')).toBe('<p>a</p><p>b</p>')
    expect(page.messages.map(({rule, line, column, severity}) => `${line}:${column} ${severity} ${rule}`)).toEqual(['6:1 error quiz-marker-unknown'])
  })

  it.each([
    ['HTML that is left out', '<p>a</p>\n<!-- quiz -->\n<p>b</p>\n\n<div>\n{{< quiz "more" >}}\n</div>\n', false, '<!-- raw HTML omitted -->\n[quiz]\n<!-- raw HTML omitted -->\n<!-- raw HTML omitted -->\n[more]\n<!-- raw HTML omitted -->\n'],
    ['HTML that is kept', '<p>a</p>\n<!-- quiz -->\n<p>b</p>\n\n<div>\n  {{< quiz "more" >}}\n</div>\n', true, '<p>a</p>\n[quiz]\n<p>b</p>\n<div>\n[more]\n</div>\n'],
    ['a block of HTML in a quote', '> <div>\n> <!-- quiz: more -->\n> </div>\n\n<!-- quiz -->\n', true, '<blockquote>\n<div>\n[more]\n</div>\n</blockquote>\n[quiz]\n'],
    ['a comment behind a comment', '<!-- a -->\n<!-- quiz -->\n\n{{< quiz "more" >}}\n', true, '<!-- a -->\n[quiz]\n[more]\n']
  ])('stand between lines of %s', async (_, body, unsafe, content) => {
    const page = await compile({path: 'post.md', value: front + body}, {markup: {goldmark: {renderer: {unsafe}}}})
    expect(page.content.replace(/<quiz-matter id="([^"]+)"[^]*?<\/quiz-matter>\n?/g, '[$1]\n').replace(/\n+/g, '\n')).toBe(content)
    expect(page.messages.map(({rule}) => rule).filter((rule) => rule !== 'html-omitted')).toEqual([])
  })

  it('stand between lines of a page of HTML, in the order of the text', async () => {
    const body = '<p>a</p>\n<!-- quiz: more -->\n<div>\n  {{< quiz >}}\n</div>\n<!-- quiz: other -->\n'
    const {content, quizHtml, messages} = await compile({path: 'post.html', value: front + body})
    expect(content.replace(/<quiz-matter id="([^"]+)"[^]*?<\/quiz-matter>\n?/g, '[$1]')).toBe('<p>a</p>\n[more]\n<div>\n  [quiz]\n</div>\n\n')
    expect(quizHtml).toBe('')
    expect(messages.map(({line, column, rule}) => `${line! - front.split('\n').length + 1}:${column} ${rule}`)).toEqual(['6:1 quiz-marker-unknown'])
  })

  it('are none in code, scripts, comments and lines of HTML', async () => {
    const body = '<pre>\n<!-- quiz -->\n</pre>\n\n<!--\n<!-- quiz -->\n\n<div>\n<script>\n<!-- quiz -->\n</script>\na <!-- quiz -->\n</div>\n'
    const page = await compile({path: 'post.md', value: front + body}, {markup: {goldmark: {renderer: {unsafe: true}}}})
    expect(page.content).toBe(body.replaceAll('\n\n', '\n'))
    expect(page.quizHtml).toContain('<quiz-matter id="quiz"')
  })

  it('say it where they are lost with a line of HTML that is left out', async () => {
    const {atEnd, messages} = await placed('<div>{{< quiz >}}</div>\n\n{{< quiz "more" >}}\n')
    expect({atEnd, messages}).toEqual({atEnd: 1, messages: ['1:1 html-omitted', '1:6 quiz-marker-inline']})
  })

  it('are shown in code as they are written', async () => {
    const {content, atEnd, messages} = await placed('`{{< quiz >}}` and\n\n```\n<!-- quiz -->\n{{< quiz "more" >}}\n```\n\n{{< quiz "more" >}}\n')
    expect(content).toContain('<code>{{&lt; quiz &gt;}}</code>')
    expect(content).toContain('<code>&lt;!-- quiz --&gt;\n{{&lt; quiz &#34;more&#34; &gt;}}\n</code>')
    expect({atEnd, messages}).toEqual({atEnd: 1, messages: []})
  })

  it.each([
    ['alone on its line', '<!-- quiz -->', 'quiz-marker-nested'],
    ['between lines', 'a\n\n<!-- quiz: more -->\n\nb', 'quiz-marker-nested'],
    ['inside of a line', 'a <!-- quiz --> b', 'quiz-marker-inline']
  ])('show nothing in a text of a quiz, and say at which: %s', async (_, text, rule) => {
    const value = front.replace('explanation = "x"', `explanation = ${JSON.stringify(text)}`)
    const {messages, quizHtml} = await compile({path: 'post.md', value})
    expect(quizHtml).not.toContain('HAHA')
    expect(messages.map(({line, column, rule: found}) => `${line}:${column} ${found}`)).toContain(`6:15 ${rule}`)
  })
})
