import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {compile as compileMarkdown} from 'mdsvex'
import {parse} from 'smol-toml'
import {compile as compileSvelte} from 'svelte/compiler'
import {render as renderSvelte} from 'svelte/server'
import type {VFile} from 'vfile'
import {afterAll, describe, expect, it} from 'vitest'
import rehypeQuizmatter from '../../src/adapters/unified/rehype.ts'
import remarkQuizmatter from '../../src/adapters/unified/remark.ts'
import {packTarball, unpackInto} from './package-tarball.ts'
import {data, ownQuiz, quizOf, quizzesOf} from './pipeline-post.ts'
import {writeProjectFile} from './project.ts'
import {readStarters} from './starters.ts'

const caches = resolve('node_modules/.cache')
mkdirSync(caches, {recursive: true})
const folder = mkdtempSync(join(caches, 'mdsvex-'))
afterAll(() => rmSync(folder, {recursive: true}))

type Plugins = NonNullable<Parameters<typeof compileMarkdown>[1]>['remarkPlugins']

/** mdsvex reads TOML where it is told to. */
const toml = {marker: '+', type: 'toml', parse: (text: string) => parse(text) as Record<string, unknown>}

/** Make a component as mdsvex does, and render it as Svelte does on a server. */
async function render(value: string, frontmatter?: typeof toml) {
  const seen: VFile[] = []
  const see = () => (_: unknown, file: VFile) => void seen.push(file)
  const made = await compileMarkdown(value, {
    smartypants: false,
    ...(frontmatter && {frontmatter}),
    remarkPlugins: [remarkQuizmatter] as unknown as Plugins,
    rehypePlugins: [rehypeQuizmatter, see] as unknown as Plugins
  })
  return {html: await renderCode(made?.code ?? ''), file: seen[0] as VFile, code: made?.code ?? ''}
}

async function renderCode(code: string): Promise<string> {
  const {js} = compileSvelte(code, {generate: 'server', name: 'Post'})
  const path = join(folder, `${Math.random()}.mjs`)
  writeFileSync(path, js.code)
  const {default: Post} = (await import(path)) as {default: Parameters<typeof renderSvelte>[0]}
  return renderSvelte(Post).body
}

/** Svelte drops the blanks at the end of an element, which no reader sees. */
const trimmed = (quiz: unknown): unknown => JSON.parse(JSON.stringify(quiz, (key, value: unknown) => (key === 'children' && (value as unknown[]).at(-1) === '\n' ? (value as unknown[]).slice(0, -1) : value)))

const body = `
<script>
  let times = 2
</script>

## Part one

Read <b>it</b> {times} times.
`

describe('mdsvex', () => {
  it('has the quiz that our own build writes, at the end', async () => {
    const {html} = await render(`+++\n${data}+++\n${body}`, toml)
    expect(quizOf(html)).toEqual(trimmed(await ownQuiz()))
    expect(html).toMatch(/Read <b>it<\/b> 2 times\.<\/p>\s*<quiz-matter/)
    expect(html).not.toContain('+++')
  })

  it('has what other plugins read', async () => {
    const {file, code} = await render(`+++\n${data}+++\n${body}`, toml)
    expect(file.data).toMatchObject({matter: {title: 'A', url: '/a.html'}, meta: {title: 'A', pathname: '/a.html', published: '2020-06-29T09:00:00+03:00', tags: ['x']}, quiz: {id: 'quiz'}})
    expect(file.data['headings']).toEqual([{depth: 2, slug: 'part-one', text: 'Part one'}])
    expect(code).toContain('export const metadata = {"title":"A"')
    expect(file.messages).toEqual([])
  })

  it('reads the YAML that mdsvex reads by itself, and puts the quiz at its comment', async () => {
    const {html} = await render("---\ntitle: A\nquiz:\n  questions:\n    - question: 'Why {so}?'\n      answers:\n        - {text: yes, correct: true}\n        - {text: no}\n---\n\nOne.\n\n<!-- quiz -->\n\nTwo.\n")
    expect(quizzesOf(html)).toHaveLength(1)
    expect(html).toContain('Why {so}?')
    expect(html.indexOf('<quiz-matter')).toBeLessThan(html.indexOf('Two.'))
  })

  it('goes by the config of the README', async () => {
    const root = resolve('.cache/hosts/mdsvex')
    mkdirSync(root, {recursive: true})
    unpackInto(packTarball(), root)
    writeProjectFile(root, 'package.json', JSON.stringify({private: true, type: 'module'}))
    writeProjectFile(root, 'svelte.config.js', readStarters().get('svelte.config.js') ?? '')
    writeProjectFile(root, 'a.md', `+++\n${data}+++\n${body}`)
    const run = "import {readFileSync} from 'node:fs'; import config from './svelte.config.js'; console.log((await config.preprocess[0].markup({content: readFileSync('a.md', 'utf8'), filename: 'a.md'})).code)"
    const code = execFileSync(process.execPath, ['--input-type=module', '-e', run], {cwd: root, encoding: 'utf8'})
    expect(quizOf(await renderCode(code))).toEqual(trimmed(await ownQuiz()))
  })

  it('does nothing where there is no quiz', async () => {
    const {html} = await render('---\ntitle: A\n---\n\nText.\n')
    expect(html).toContain('<p>Text.</p>')
    expect(quizzesOf(html)).toEqual([])
  })

  it('says what is wrong with a quiz, without its place, as mdsvex has taken the front matter off', async () => {
    const {file} = await render(`+++\n${data.replace("'How many?'", "''")}+++\n`, toml)
    expect(file.messages.map(({ruleId, source, fatal}) => [ruleId, source, fatal])).toContainEqual(['quiz-question-text', 'quizmatter', true])
    const {file: placed} = await render(`+++\n${data}+++\n\nText <!-- quiz --> here.\n`, toml)
    expect(placed.messages.map(({ruleId, line, column}) => [ruleId, line, column])).toEqual([['quiz-marker-inline', data.split('\n').length + 3, 6]])
  })
})
