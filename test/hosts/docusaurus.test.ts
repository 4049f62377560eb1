import {execFileSync} from 'node:child_process'
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {packTarball, unpackInto} from './package-tarball.ts'
import {data, ownQuiz, quizOf} from './pipeline-post.ts'
import {writeProjectFile} from './project.ts'
import {readStarters} from './starters.ts'

/**
 * What Docusaurus' loader of MDX does with a file and the README's config; the loader itself is 400 packages.
 *
 * The file is handed on whole, its front matter beside it. Source: `lib/loader.js` and `lib/processor.js` of `@docusaurus/mdx-loader` 3.10.
 */
const loader = `
import {readFileSync} from 'node:fs'
import {createProcessor, run} from '@mdx-js/mdx'
import {createElement} from 'react'
import * as runtime from 'react/jsx-runtime'
import {renderToString} from 'react-dom/server'
import {VFile} from 'vfile'
import {parse} from 'yaml'
import config from './docusaurus.config.js'

const fileContent = readFileSync('post.mdx', 'utf8')
const defaultParseFrontMatter = async ({fileContent}) => ({frontMatter: parse(/^---\\n([^]*?)\\n---/.exec(fileContent)[1]), content: ''})
const {content, frontMatter} = await config.markdown.parseFrontMatter({filePath: 'post.mdx', fileContent, defaultParseFrontMatter})
const [, {docs}] = config.presets[0]
const before = JSON.stringify(frontMatter)
const file = new VFile({path: 'post.mdx', value: fileContent, data: {frontMatter, compilerName: 'server'}})
const processor = createProcessor({outputFormat: 'function-body', remarkPlugins: docs.beforeDefaultRemarkPlugins, rehypePlugins: docs.rehypePlugins})
const {default: Content} = await run(String(await processor.process(file)), {...runtime, baseUrl: import.meta.url})
const components = {h2: () => 'replaced', details: () => 'replaced', a: () => 'replaced'}
console.log(JSON.stringify({
  html: renderToString(createElement(Content, {components})), content, frontMatter, isLeftAlone: JSON.stringify(frontMatter) === before,
  data: {matter: file.data.matter, meta: file.data.meta, headings: file.data.headings, quiz: file.data.quiz},
  messages: file.messages.map(({ruleId, line, column}) => [ruleId, line, column])
}))
`

const root = resolve('.cache/hosts/docusaurus')

beforeAll(() => {
  rmSync(root, {recursive: true, force: true})
  mkdirSync(root, {recursive: true})
  unpackInto(packTarball(), root)
  writeProjectFile(root, 'package.json', JSON.stringify({private: true, type: 'module'}))
  writeProjectFile(root, 'docusaurus.config.js', readStarters().get('docusaurus.config.js') ?? '')
  writeProjectFile(root, 'loader.js', loader)
})

function load(post: string) {
  writeFileSync(join(root, 'post.mdx'), post)
  return JSON.parse(execFileSync(process.execPath, ['loader.js'], {cwd: root, encoding: 'utf8'}))
}

const body = '\n## Part one\n\nText.\n\n{/* quiz */}\n\nMore.\n'

describe('Docusaurus', () => {
  it('has the quiz of TOML that our own build writes, at its mark', async () => {
    const {content, data: written, frontMatter, html, messages} = load(`+++\n${data}+++\n${body}`)
    expect(quizOf(html)).toEqual(await ownQuiz())
    expect(html).toMatch(/Text\.[^]*<quiz-matter[^]*More\./)
    expect(content).toBe(body)
    expect(frontMatter).toMatchObject({title: 'A', date: '2020-06-29T09:00:00+03:00', tags: ['x']})
    expect(written).toMatchObject({matter: {title: 'A'}, meta: {title: 'A', tags: ['x']}, headings: [{depth: 2, slug: 'part-one'}], quiz: {id: 'quiz'}})
    expect(messages).toEqual([])
  })

  it('has the quiz of YAML, and its own front matter as it was', () => {
    const {frontMatter, html, isLeftAlone} = load(`---\nTitle: A\nquiz:\n  questions:\n    - question: Why?\n      answers:\n        - {text: 'Yes', correct: true}\n        - {text: 'No'}\n---\n${body}`)
    expect(html.match(/<quiz-matter/g)).toHaveLength(1)
    expect(html).toContain('Why?')
    expect(isLeftAlone).toBe(true)
    expect(Object.keys(frontMatter)).toEqual(['Title', 'quiz'])
  })

  it('says what is wrong at its place', () => {
    const {messages} = load("+++\ntitle = 'A'\n[quiz]\n[[quiz.questions]]\nquestion = 'Why?'\ntype = 'single_choice'\n+++\n")
    expect(messages).toContainEqual(['quiz-type-unknown', 6, 8])
  })
})
