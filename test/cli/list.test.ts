import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {describe, expect, it, onTestFinished} from 'vitest'
import {run} from '../../src/cli/run.ts'
import {layOut} from '../../src/cli/table.ts'
import {memoryProcess} from './memory-process.ts'

function folder(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'quizmatter-list-'))
  onTestFinished(() => rmSync(root, {recursive: true}))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), text)
  }
  return root
}

const blog = {
  'hugo.toml': "baseURL = 'https://example.org/'\ntitle = 'Blog'\n",
  'content/post/a.md': '---\ntitle: "One, two"\nslug: one\ndate: 2020-01-02T03:04:05+03:00\ntags: [x]\nquiz: {questions: []}\nimage: /a.png\n---\n\nText *with* words.\n',
  'content/post/d.md': '---\ntitle: Draft\ndraft: true\n---\n',
  'static/a.png': ''
}

async function list(files: Readonly<Record<string, string>>, ...flags: string[]) {
  const process = memoryProcess(['list', folder(files), ...flags])
  const code = await run(process)
  return {code, output: process.output(), errors: process.errors()}
}

/** JSON lines, read. */
const records = (output: string): Record<string, unknown>[] => output.trim().split('\n').map((line) => JSON.parse(line))

describe('list', () => {
  it('prints the table of `hugo list all`', async () => {
    const {code, output} = await list(blog, '--drafts')
    expect(output).toBe(
      [
        'path,slug,title,date,expiryDate,publishDate,draft,permalink,kind,section',
        'content/post/a.md,one,"One, two",2020-01-02T03:04:05+03:00,0001-01-01T00:00:00Z,2020-01-02T03:04:05+03:00,false,https://example.org/post/one/,page,post',
        'content/post/d.md,,Draft,0001-01-01T00:00:00Z,0001-01-01T00:00:00Z,0001-01-01T00:00:00Z,true,https://example.org/post/d/,page,post',
        ''
      ].join('\n')
    )
    expect(code).toBe(0)
  })

  it('aligns the columns on a terminal', async () => {
    const wide = {'hugo.toml': blog['hugo.toml'], 'content/b.md': '---\ntitle: "日本語"\n---\n', 'content/post/a.md': blog['content/post/a.md']}
    const process = memoryProcess(['list', folder(wide)], {tty: true})
    expect(await run(process)).toBe(0)
    const [head = '', one = '', two = '', ...rest] = process.output().split('\n')
    expect(rest).toEqual([''])
    expect(head).toMatch(/^path {15}slug {2}title {5}date {2}/)
    expect(one).toMatch(/^content\/b\.md {13}日本語 {4}0001-/)
    expect(two).toMatch(/^content\/post\/a\.md {2}one {3}One, two {2}2020-01-02T03:04:05\+03:00 {2}/)
    expect(two.indexOf('page  post')).toBe(head.indexOf('kind  section'))
  })

  it('lets no title move the cursor', () => {
    expect(layOut([['title', 'date'], ['\u001b[31m\n', 'x']])).toBe('title      date\n\\x1b[31m   x\n')
  })

  it('prints one object a page', async () => {
    const {output} = await list(blog, '--json')
    const [record, ...others] = records(output)
    expect(others).toEqual([])
    expect(record).toMatchObject({
      source: 'content/post/a.md',
      lang: 'en',
      kind: 'page',
      type: 'post',
      path: '/post/a',
      url: '/post/one/',
      tags: ['x'],
      categories: [],
      terms: {tags: [{title: 'X', url: '/tags/x/'}]},
      outputFormats: [{name: 'html', url: '/post/one/'}],
      featuredImage: {key: 'image', value: '/a.png'},
      quiz: {questions: []},
      from: 'list'
    })
    expect(record).not.toHaveProperty('content')
  })

  it('adds the HTML, without the quiz, and all kinds when asked', async () => {
    const {output} = await list(blog, '--json', '--content', '--all-kinds')
    const found = records(output)
    expect(found.map(({kind}) => kind).sort()).toEqual(['home', 'page', 'section', 'taxonomy', 'taxonomy', 'term'])
    expect(found.find(({kind}) => kind === 'page')).toMatchObject({content: '<p>Text <em>with</em> words.</p>\n', wordCount: 3, truncated: false, shortcodes: []})
    expect(found.find(({kind}) => kind === 'section')).toMatchObject({content: '', toc: '<nav id="TableOfContents"></nav>', pages: ['/post/one/']})
  })

  it('leaves out what has an error, lists the rest and ends with 1', async () => {
    const files = {...blog, 'content/post/b.md': '---\ntitle: B\ndate: never\n---\n', 'content/post/c.md': '---\ntitle: C\n---\n\n```go {a=}\nx\n```\n'}
    const {code, errors, output} = await list(files, '--json', '--content')
    expect(records(output).map(({source}) => source)).toEqual(['content/post/a.md'])
    expect(errors).toMatch(/content\/post\/b\.md\n3:7-3:12 +error .*front-matter-date/)
    expect(errors).toMatch(/content\/post\/c\.md\n5:\d+.* error .*code-attributes/)
    expect(code).toBe(1)
  })

  it('refuses a clock that it cannot read', async () => {
    expect(await list(blog, '--clock', 'noon')).toMatchObject({code: 2})
  })
})
