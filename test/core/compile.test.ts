import type {Root as HastRoot} from 'hast'
import {h} from 'hastscript'
import type {Root} from 'mdast'
import type {Processor} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {compile, compileBody} from '../../src/core/compile.ts'
import {decodeFrontMatter} from '../../src/core/front-matter/decode.ts'
import {validateFrontMatter} from '../../src/core/front-matter/fields.ts'
import type {Lookup} from '../../src/core/lookup.ts'
import type {Options} from '../../src/core/options.ts'
import {resolveSettings} from '../../src/core/settings.ts'

const head = '+++\ntitle = "T"\n+++\n'
const places = (page: {messages: readonly {line?: number; column?: number; reason: string}[]}) => page.messages.map(({line, column, reason}) => `${line}:${column} ${reason}`)

/** A remark plugin that remarks on every inline code. */
const flagCode = () => (tree: Root, file: VFile) => visit(tree, 'inlineCode', (node) => void file.message(node.value, {place: node.position}))

/** A remark plugin that writes everything in capitals. */
const shout = () => (tree: Root) =>
  visit(tree, 'text', (node) => {
    node.value = node.value.toUpperCase()
  })

describe('compile', () => {
  it('takes a text, a path with a text, or a file', async () => {
    const pages = await Promise.all([compile(`${head}*a*`), compile({path: 'a.md', value: `${head}*a*`}), compile(new VFile({path: 'a.md', value: `${head}*a*`}))])
    expect(pages.map((page) => page.content)).toEqual(['<p><em>a</em></p>\n', '<p><em>a</em></p>\n', '<p><em>a</em></p>\n'])
  })

  it('is JSON-safe', async () => {
    const page = await compile(`${head}## a {{< details >}}b{{< /details >}}\n\n{{< x >}}`)
    expect(JSON.parse(JSON.stringify(page))).toEqual(page)
  })

  it('makes the same of the same, whatever came between', async () => {
    const options: Options = {}
    const text = `${head}# a\n\n# a\n\nb[^1] {{< details >}}c[^1]{{< /details >}}\n\n[^1]: d`
    const first = await compile(text, options)
    await compile(`${head}# a\n\nx[^1]\n\n[^1]: y`, options)
    expect(await compile(text, options)).toEqual(first)
  })

  it('throws for options that there are not', async () => {
    await expect(compile('', {unsafe: true} as Options)).rejects.toThrow('Unexpected option `unsafe`')
  })

  it('leaves the given file as it is', async () => {
    const file = new VFile({path: 'a.md', value: 'a {{< nope >}}'})
    const page = await compile(file)
    expect(page.messages.map(({rule}) => rule)).toContain('shortcode-unknown')
    expect({messages: file.messages, value: file.value}).toEqual({messages: [], value: 'a {{< nope >}}'})
  })

  it('reports front matter first, then the body in the order of the lines', async () => {
    const {messages} = await compile('+++\ntitle = 1\nquiz = 3\n+++\n{{< box >}}\n{{< nope >}}\n{{< /box >}}\n')
    expect(messages.map(({rule, line}) => `${line} ${rule}`).slice(-3)).toEqual(['3 quiz-shape', '5 shortcode-unknown', '6 shortcode-unknown'])
  })
})

describe('places', () => {
  const long = `+++\ntitle = "T"\n${'# comment\n'.repeat(58)}+++\n`

  it('are those of the file, after a front matter of 61 lines', async () => {
    expect(long.split('\n').length - 1).toBe(61)
    expect(places(await compile(`${long}a \`b\`\n\n- \`c\`\n`, {remarkPlugins: [flagCode]}))).toEqual(['62:3 b', '64:3 c'])
  })

  it('are those of the file behind shortcodes and the divider', async () => {
    const text = `${long}{{% comment %}}\nx\n{{% /comment %}} \`a\`\n\n{{< param title >}} \`b\` <!--more--> \`c\`\n\n> \`d\`\n`
    expect(places(await compile(text, {remarkPlugins: [flagCode]}))).toEqual(['64:18 a', '66:21 b', '66:37 c', '68:3 d'])
  })

  it('are those of the call for text that a shortcode makes', async () => {
    const shortcodes = {two: () => 'x\n\n`made`'}
    expect(places(await compile(`${head}a\n\n{{% two %}} \`own\``, {shortcodes, remarkPlugins: [flagCode]}))).toEqual(['6:1 made', '6:13 own'])
    expect(places(await compile(`${head}a\n\n  {{< details >}}\n\`inner\`\n{{< /details >}}`, {remarkPlugins: [flagCode]}))).toEqual(['6:3 inner'])
  })

  it('count columns in characters, and lines as the file has them', async () => {
    expect(places(await compile(`${head.replaceAll('\n', '\r\n')}a\r\n\r\n\té😄 \`b\`\r\n`.replace('\t', '> '), {remarkPlugins: [flagCode]}))).toEqual(['6:7 b'])
  })
})

describe('plugins', () => {
  const wrap = () => (tree: HastRoot): HastRoot => ({...tree, children: [h('main', tree.children as never)]})

  it('run in their place, on mdast and on hast', async () => {
    const {content, plain} = await compile(`${head}it's *a*`, {remarkPlugins: [shout], rehypePlugins: [wrap]})
    expect(content).toBe('<main><p>IT’S <em>A</em></p>\n</main>')
    expect(plain).toBe('IT’S A\n')
  })

  it('see the outputs of shortcodes as raw HTML', async () => {
    const seen: string[] = []
    const look = () => (tree: HastRoot) => visit(tree, 'raw', (node) => void seen.push(node.value))
    await compile(`${head}{{< details >}}b{{< /details >}}`, {rehypePlugins: [look]})
    expect(seen).toEqual(['\n<details>\n\t<summary>Details</summary>\n\t<p>b</p>\n</details>\n'])
  })

  it('may be asynchronous, and take options', async () => {
    const later = (value: string) => async (tree: Root) => {
      await Promise.resolve()
      tree.children.push({type: 'paragraph', children: [{type: 'text', value}]})
    }
    expect((await compile(head, {remarkPlugins: [[later, 'x']]})).content).toBe('<p>x</p>\n')
  })

  it('are reported when a text of a shortcode cannot wait for them', async () => {
    const later = () => async () => Promise.resolve()
    const page = await compile(`${head}a {{< details >}}b{{< /details >}}`, {remarkPlugins: [later]})
    expect(places(page).map((message) => message.slice(0, 42))).toEqual(['4:3 Unexpected failure while rendering: `p', '4:3 Unexpected failure while rendering: `p'])
  })

  it('may change the syntax', async () => {
    const page = await compile(`${head}{{< details >}}a *b*{{< /details >}}\n\n**c** \`d\``, {
      remarkPlugins: [
        function (this: Processor) {
          const data = this.data()
          data.micromarkExtensions = [...(data.micromarkExtensions ?? []), {disable: {null: ['codeText']}}]
        }
      ]
    })
    expect(page.content).toBe('\n<details>\n\t<summary>Details</summary>\n\t<p>a <em>b</em></p>\n</details>\n\n<p><strong>c</strong> `d`</p>\n')
  })

  it('are reported when they throw, and the page is empty', async () => {
    const fail = () => () => {
      throw new Error('no such thing')
    }
    const page = await compile(`${head}a`, {rehypePlugins: [fail]})
    expect({content: page.content, rules: page.messages.map(({rule, reason}) => `${rule} ${reason}`)}).toEqual({content: '', rules: ['render-failed Unexpected failure while rendering: no such thing']})
  })

  it('report a failure of their own once', async () => {
    const fail = () => (tree: Root, file: VFile) => file.fail('bad', {place: tree.children[0]?.position, source: 'mine', ruleId: 'bad'})
    expect((await compile(`${head}a`, {remarkPlugins: [fail]})).messages).toMatchObject([{severity: 'error', rule: 'bad', line: 4, column: 1}])
  })
})

describe('HTML documents', () => {
  const body = '\n\n<p>a {{< param title >}}</p>\n<p>{{< param title >}}</p>\n<!--more-->\n\n<h2 id="b">*b*</h2>\n'

  it('stay as they are, but for shortcodes and the divider', async () => {
    const page = await compile({path: 'a.html', value: head + body})
    expect(page).toMatchObject({content: '<p>a T</p>\nT\n\n\n\n\n<h2 id="b">*b*</h2>', summary: '<p>a T</p>\nT', truncated: true, toc: '', headings: [], messages: []})
  })

  it('begin where the front matter ends', async () => {
    expect((await compile({path: 'a.html', value: '---\r\ntitle: T\r\n---\r\n\r\n<p>a</p>'})).content).toBe('\r\n<p>a</p>')
    expect((await compile({path: 'a.html', value: '{"title": "T"}\n\n<p>a</p>'})).content).toBe('\n<p>a</p>')
    expect((await compile({path: 'a.html', value: '<p>a</p>'})).content).toBe('<p>a</p>')
  })

  it('are told by `markup`, or by the name of the file', async () => {
    expect((await compile({path: 'a.md', value: '+++\ntitle = "T"\nmarkup = "html"\n+++\n*a*\n'}))).toMatchObject({content: '*a*\n', messages: []})
    expect((await compile({path: 'a.html', value: '+++\ntitle = "T"\nmarkup = "markdown"\n+++\n*a*\n'})).content).toBe('<p><em>a</em></p>\n')
  })
})

describe('quizzes', () => {
  const quiz = (id: string, extra = '') => `${id === '' ? '[quiz]' : `[[quizzes]]\nid = "${id}"`}\n${extra}\n`
  const question = (table: string, text: string) => `[[${table}.questions]]\nquestion = "${text}"\ntype = "text"\ncorrect_answer = "x"\nexplanation = "see"\n`
  const main = `${quiz('')}${question('quiz', 'One?')}${question('quiz', 'Two?')}`
  const post = (front: string, body: string) => `+++\ntitle = "T"\n${front}+++\n${body}`
  /** The text with every quiz as `[id: questions]`. */
  const outline = (html: string) => html.replace(/<quiz-matter id="([^"]*)"[\s\S]*?<\/quiz-matter>/g, (found, id: string) => `[${id}: ${[...found.matchAll(/(One|Two|Three)\?/g)].map((match) => match[1]).filter((name, index, all) => all.indexOf(name) === index).join(' ')}]`)

  it('stand at the end, apart from the content', async () => {
    const page = await compile(post(main, 'a\n'))
    expect({content: page.content, quiz: outline(page.quizHtml)}).toEqual({content: '<p>a</p>\n', quiz: '[quiz: One Two]\n'})
    expect(page.messages).toEqual([])
  })

  it.each([
    ['a comment', 'a\n\n<!-- quiz -->\n\nb\n', '<p>a</p>\n[quiz: One Two]\n\n<p>b</p>\n'],
    ['a comment with its id', 'a\n\n<!--quiz:quiz-->\n\nb\n', '<p>a</p>\n[quiz: One Two]\n\n<p>b</p>\n'],
    ['a shortcode', 'a\n\n{{< quiz >}}\n\nb\n', '<p>a</p>\n[quiz: One Two]\n\n<p>b</p>\n'],
    ['a shortcode with its id', 'a\n\n{{% quiz "quiz" %}}\n\nb\n', '<p>a</p>\n[quiz: One Two]\n\n<p>b</p>\n'],
    ['a list', '- a\n\n  <!-- quiz -->\n', '<ul>\n<li>\n<p>a</p>\n[quiz: One Two]\n\n</li>\n</ul>\n'],
    ['a shortcode inside another', '{{< details >}}\n{{< quiz >}}\n{{< /details >}}\n', '\n<details>\n\t<summary>Details</summary>\n\t[quiz: One Two]\n\n</details>\n\n'],
    ['parts', '{{< quiz only="q2" >}}\n\na\n\n{{< quiz "quiz" only="q1" >}}\n', '[quiz: Two]\n\n<p>a</p>\n[quiz-2: One]\n\n']
  ])('stand where %s marks them', async (_, body, expected) => {
    const page = await compile(post(main, body))
    expect(outline(page.content)).toBe(expected)
    expect({quizHtml: page.quizHtml, messages: page.messages}).toEqual({quizHtml: '', messages: []})
  })

  it.each(['`{{< quiz >}}`', '```\n{{< quiz >}}\n<!-- quiz -->\n```', '    <!-- quiz -->', 'a <!-- quiz --> b'])('are not marked by %s', async (body) => {
    const page = await compile(post(main, body))
    expect(page.content).not.toContain('<quiz-matter')
    expect(page.content).not.toContain('HAHAHUGO')
    expect(outline(page.quizHtml)).toBe('[quiz: One Two]\n')
  })

  it('show a call in code as it is written', async () => {
    expect((await compile(post(main, '`{{< quiz only="q1" >}}`'))).content).toBe('<p><code>{{&lt; quiz only=&quot;q1&quot; &gt;}}</code></p>\n')
  })

  it('count for nothing: summary, words, table of contents', async () => {
    const body = 'a\n\n{{< quiz >}}\n\n<!--more-->\n\nb\n'
    const page = await compile(post(main, body))
    const bare = await compile(post('', body.replace('{{< quiz >}}\n\n', '')))
    expect(outline(page.content)).toBe('<p>a</p>\n[quiz: One Two]\n\n<p>b</p>')
    expect(page.summary).toBe('<p>a</p>')
    expect([page.wordCount, page.readingTime, page.toc, page.truncated]).toEqual([bare.wordCount, bare.readingTime, bare.toc, bare.truncated])
  })

  it('of the second kind stand at their markers only', async () => {
    const front = `${main}${quiz('more')}${question('quizzes', 'Three?')}`
    const page = await compile(post(front, '<!-- quiz: more -->\n'))
    expect(outline(page.content)).toBe('[more: Three]\n\n')
    expect(outline(page.quizHtml)).toBe('[quiz: One Two]\n')
  })

  it('keep clear of the ids of headings', async () => {
    expect((await compile(post(main, '# Quiz\n'))).quizHtml).toContain('<quiz-matter id="quiz-2"')
  })

  it.each([
    ['`placement = "none"`', 'placement = "none"', 'a\n', '', ''],
    ['`placement = "marker"` and no marker', 'placement = "marker"', 'a\n', '', ''],
    ['`placement = "end"` and a marker', 'placement = "end"', '{{< quiz >}}\n', '\n', '[quiz: One]\n']
  ])('follow %s', async (_, extra, body, content, end) => {
    const page = await compile(post(`${quiz('', extra)}${question('quiz', 'One?')}`, body))
    expect([outline(page.content.replace('<p>a</p>\n', '')), outline(page.quizHtml)]).toEqual([content, end])
  })

  it('are only data with `quiz: false`', async () => {
    const page = await compile(post(main, 'a {{< quiz >}}\n'), {quiz: false})
    expect([page.content, page.quizHtml, page.quizzes.length]).toEqual(['<p>a </p>\n', '', 1])
  })

  it('report a marker of no quiz, at the marker', async () => {
    const page = await compile(post(main, 'a\n\n<!-- quiz: nope -->\n\n{{< quiz "no" >}}\n'), {quiz: false})
    expect(page.messages.map(({rule, line, column}) => `${rule} ${line}:${column}`)).toEqual(['quiz-marker-unknown 18:1', 'quiz-marker-unknown 20:1'])
  })

  it('report a second marker, and a question that there is not', async () => {
    const page = await compile(post(main, '{{< quiz >}}\n\n{{< quiz >}}\n\n{{< quiz only="q9" >}}\n'))
    expect(page.messages.map(({rule, line}) => `${rule} ${line}`)).toEqual(['quiz-marker-dup 18', 'quiz-marker-question 20'])
  })

  it('render explanations with the page’s plugins', async () => {
    expect((await compile(post(main, 'a'), {remarkPlugins: [shout]})).quizHtml).toContain('<p>SEE</p>')
  })
})

describe('compileBody', () => {
  async function body(text: string, lookup: Lookup) {
    const file = new VFile({path: 'a.md', value: head + text})
    const settings = resolveSettings()
    const {data, block, body} = await decodeFrontMatter(file)
    const frontMatter = validateFrontMatter(data, {file, format: block.format, settings, baseName: 'a'})
    return compileBody({file, block, body}, {frontMatter, settings, lookup, url: '/a/'})
  }

  it('records each question once, with its answer', async () => {
    const answer = {relPermalink: '/b/', permalink: 'https://example.org/b/'}
    const {questions, content} = await body('[x]({{< ref "b.md#c" >}}) {{< relref "b.md" >}} {{< ref "none" >}}', ({kind, path}) => (kind === 'page' && path === 'b.md' ? answer : undefined))
    expect(questions).toEqual([
      {question: {kind: 'page', path: 'b.md'}, answer},
      {question: {kind: 'page', path: 'none'}, answer: undefined}
    ])
    expect(content).toBe('<p><a href="https://example.org/b/#c">x</a> /b/ </p>\n')
  })

  it('asks nothing for a page that refers to nothing', async () => {
    expect((await body('a', () => undefined)).questions).toEqual([])
  })
})
