import {mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {describe, expect, it, onTestFinished} from 'vitest'
import {absoluteUrls} from '../../src/site/absolute-urls.ts'
import {build} from '../../src/site/build.ts'
import {escapedHtml, markup} from '../../src/site/outputs/xml.ts'

const question = '[[quiz.questions]]\nquestion = "Q"\n[[quiz.questions.answers]]\ntext = "a"\ncorrect = true\n[[quiz.questions.answers]]\ntext = "b"\n'
const post = (quiz: string): string => `+++\ntitle = "T"\ndate = 2020-01-01\n${quiz}+++\nText.\n`

async function feedOf(files: Readonly<Record<string, string>>, path = 'index.xml'): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'quizmatter-feed-'))
  onTestFinished(() => rmSync(root, {recursive: true}))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), {recursive: true})
    writeFileSync(join(root, name), text)
  }
  await build({root, out: join(root, 'public'), cache: join(root, 'cache'), clock: Date.parse('2026-11-23T00:00:00Z')})
  return readFileSync(join(root, 'public', path), 'utf8')
}

describe('the feed', () => {
  it('has one line with a link for a post with a quiz, and is the same otherwise', async () => {
    const config = 'baseURL = "https://example.com/"\n'
    const quiz = await feedOf({'hugo.toml': config, 'content/posts/a.md': post(`[quiz]\n${question}${question}`)})
    const plain = await feedOf({'hugo.toml': config, 'content/posts/a.md': post('')})
    const line = '&#xA;&lt;p&gt;&lt;a href=&#34;https://example.com/posts/a/#quiz&#34;&gt;This post has a quiz with 2 questions.&lt;/a&gt;&lt;/p&gt;'
    expect(plain).not.toContain('quiz')
    expect(quiz).toBe(plain.replace('</description>\n\t\t\t</item>', `${line}</description>\n\t\t\t</item>`))
  })

  it('leads to the first quiz by the id that it has on the page, and counts the questions that are shown', async () => {
    const lineOf = async (text: string): Promise<unknown> => {
      const feed = await feedOf({'hugo.toml': 'baseURL = "https://example.com/"\n', 'content/posts/a.md': `+++\ntitle = "T"\ndate = 2020-01-01\n${text}`})
      return /posts\/a\/(#[^&]*)&#34;&gt;([^&]*)/.exec(feed)?.slice(1)
    }
    const further = (id: string): string => `[[quizzes]]\nid = "${id}"\n${question.replaceAll('quiz.', 'quizzes.')}`
    expect(await lineOf(`[quiz]\nid = "own"\n${question}+++\nText.`)).toEqual(['#own', 'This post has a quiz with 1 question.'])
    expect(await lineOf(`[quiz]\n${question}+++\n## Quiz\n\nText.`)).toEqual(['#quiz-2', 'This post has a quiz with 1 question.'])
    expect(await lineOf(`[quiz]\nplacement = "none"\n${question}+++\nText.`)).toBeUndefined()
    expect(await lineOf(`${further('a')}+++\nText.`)).toBeUndefined()
    expect(await lineOf(`[quiz]\n${question}\n${further('a')}${further('b')}+++\nText.\n\n<!-- quiz: b -->\n`)).toEqual(['#b', 'This post has a quiz with 2 questions.'])
    expect(await lineOf(`[quiz]\n${question}${question}${question}+++\n{{< quiz only="q2" >}}\n\nText.\n\n{{< quiz only="q1" >}}\n`)).toEqual(['#quiz', 'This post has a quiz with 2 questions.'])
  })

  it('holds no quiz itself, and neither do the lists, wherever it stands in the post', async () => {
    const text = (body: string): string => `+++\ntitle = "T"\ndate = 2020-01-01\n[quiz]\n${question}+++\n${body}`
    const files = {'hugo.toml': 'baseURL = "https://example.com/"\n', 'content/posts/a.md': text('{{< quiz >}}\n\nText.\n\n<!--more-->\n\nMore.'), 'content/posts/b.md': text('<!-- quiz -->\n\nText.'), 'content/posts/c.md': text('Text.')}
    for (const path of ['index.xml', 'posts/index.xml', 'index.html', 'posts/index.html']) {
      const made = await feedOf(files, path)
      expect(made, path).not.toMatch(/quiz-matter|quiz-q|name="a"|<form|&lt;form|HAHAHUGO/)
      expect(made, path).toContain('Text.')
    }
    expect((await feedOf(files)).match(/has a quiz/g)).toHaveLength(3)
    expect(await feedOf(files, 'posts/a/index.html')).toContain('<quiz-matter')
  })

  it('says so in the language of the post', async () => {
    const feed = await feedOf({'hugo.toml': 'locale = "ru-RU"\n', 'content/posts/a.md': post(`[quiz]\n${question}`)})
    expect(feed).toContain('1')
    expect(feed).toMatch(/#quiz&#34;&gt;[^<]*[а-я]/)
  })
})

describe('two builds', () => {
  it('of files that were written in another order have the same bytes', async () => {
    const root = mkdtempSync(join(tmpdir(), 'quizmatter-order-'))
    onTestFinished(() => rmSync(root, {recursive: true}))
    const files = ['a', 'b', 'c', 'd'].map((name) => [`content/posts/${name}.md`, post(`[quiz]\n${question}${question.replace('"Q"', `"${name}?"`)}`)] as const)
    const [one, other] = await Promise.all([files, [...files].reverse()].map(async (list, index) => {
      const site = join(root, String(index))
      for (const [name, text] of [['hugo.toml', 'baseURL = "https://example.com/"\n'] as const, ...list]) {
        mkdirSync(dirname(join(site, name)), {recursive: true})
        writeFileSync(join(site, name), text)
      }
      const {written} = await build({root: site, out: join(site, 'public'), cache: join(site, 'cache'), clock: Date.parse('2026-11-23T00:00:00Z')})
      return written.map((path) => [path, readFileSync(join(site, 'public', path), 'latin1')])
    }))
    expect(one?.length).toBeGreaterThan(10)
    expect(Object.fromEntries(one ?? [])).toEqual(Object.fromEntries(other ?? []))
  })
})

describe('absolute addresses', () => {
  it.each([
    ['<a href="/x">', '<a href="https://e.com/s/x">'],
    ["<img src='/x' srcset='/a 1x,  b 2x, /c 3x'>", "<img src='https://e.com/s/x' srcset='https://e.com/s/a 1x, b 2x, https://e.com/s/c 3x'>"],
    ['<a href=/x>', '<a href=https://e.com/s/x>'],
    ['<a href="/s/x"><a href="/s/s/x"><a href="/s"><a href="/so">', '<a href="https://e.com/s/x"><a href="https://e.com/s/s/x"><a href="https://e.com/s/s"><a href="https://e.com/s/so">'],
    ['<img srcset="/s/a 1x, /s 2x">', '<img srcset="https://e.com/s/a 1x, https://e.com/s/s 2x">'],
    ['<a href="//cdn/x"><a href="x"><a href="#x">', '<a href="//cdn/x"><a href="x"><a href="#x">'],
    ['<form action="/x"><meta content="0; url=/y">', '<form action="https://e.com/s/x"><meta content="0; url=https://e.com/s/y">']
  ])('%s', (html, expected) => {
    expect(absoluteUrls(html, {base: 'https://e.com/s/', spelling: 'html'})).toBe(expected)
    expect(absoluteUrls(escapedHtml(html).markup, {base: 'https://e.com/s/', spelling: 'xml'})).toBe(escapedHtml(expected).markup)
  })
})

describe('markup', () => {
  it('escapes texts, and puts pieces and lists in as they are', () => {
    const items = ['<', '"'].map((text) => markup`<i>${text}</i>`)
    expect(markup`<b a="${'"&+'}">${items}${3}</b>`.markup).toBe('<b a="&#34;&amp;&#43;"><i>&lt;</i><i>&#34;</i>3</b>')
  })

  it('leaves out what no XML document may hold', () => {
    expect(markup`<b>${'a\u0001b\u{1f600}\ud800'}</b>`.markup).toBe('<b>ab\u{1f600}</b>')
    expect(escapedHtml("<p>'\t\n\u0000\ufffe</p>").markup).toBe('&lt;p&gt;&#39;&#x9;&#xA;&lt;/p&gt;')
  })
})
