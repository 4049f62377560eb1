import {execFileSync} from 'node:child_process'
import {mkdirSync, rmSync} from 'node:fs'
import {resolve} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {runCommand} from './command.ts'
import {packTarball, unpackInto} from './package-tarball.ts'
import {writeProjectFile} from './project.ts'

const root = resolve('.cache/hosts/plugins')

beforeAll(() => {
  rmSync(root, {recursive: true, force: true})
  mkdirSync(root, {recursive: true})
  unpackInto(packTarball(), root)
  writeProjectFile(root, 'package.json', JSON.stringify({private: true, type: 'module'}))
})

/** Next under Turbopack takes plugins by their names, and options of JSON; it finds them as `require` would. */
const byName = `
import {createRequire} from 'node:module'
import {pathToFileURL} from 'node:url'
import {evaluate} from '@mdx-js/mdx'
import {createElement} from 'react'
import * as runtime from 'react/jsx-runtime'
import {renderToStaticMarkup} from 'react-dom/server'

const config = JSON.parse(process.argv[2])
const require = createRequire(import.meta.url)
const load = async (plugin) => {
  const [name, options] = [plugin].flat()
  return [(await import(pathToFileURL(require.resolve(name)).href)).default, options]
}
const options = {...runtime, remarkPlugins: await Promise.all(config.remarkPlugins.map(load)), rehypePlugins: await Promise.all(config.rehypePlugins.map(load))}
const post = "+++\\ntitle = 'A'\\n[quiz]\\n[[quiz.questions]]\\nquestion = 'Ist es?'\\n[[quiz.questions.answers]]\\ntext = 'ja'\\ncorrect = true\\n[[quiz.questions.answers]]\\ntext = 'nein'\\n+++\\n\\n## Ärger\\n"
const {default: Content} = await evaluate({path: 'a.mdx', value: post}, options)
console.log(renderToStaticMarkup(createElement(Content)))
`

describe('plugins by name, with options of JSON', () => {
  const run = (remark: unknown, rehype: unknown): string =>
    execFileSync(process.execPath, ['by-name.js', JSON.stringify({remarkPlugins: [remark], rehypePlugins: [rehype]})], {cwd: root, encoding: 'utf8', stdio: 'pipe'})

  beforeAll(() => writeProjectFile(root, 'by-name.js', byName))

  it('need no options', () => {
    const html = run('quizmatter/remark', 'quizmatter/rehype')
    expect(html).toContain('<h2 id="ärger">')
    expect(html).toMatch(/<quiz-matter[^>]* lang="en"/)
  })

  it('go by their options', () => {
    const options = {language: 'de', markup: {goldmark: {parser: {autoIDType: 'github-ascii'}}}}
    const html = run(['quizmatter/remark', options], ['quizmatter/rehype', options])
    expect(html).toContain('<h2 id="arger">')
    expect(html).toMatch(/<quiz-matter[^>]* lang="de"/)
    expect(run(['quizmatter/remark', options], ['quizmatter/rehype', {quiz: false}])).not.toContain('<quiz-matter')
  })

  it('say which option is none', () => {
    expect(() => run(['quizmatter/remark', {colour: 'red'}], 'quizmatter/rehype')).toThrow('Unexpected option `colour`')
  })
})

/** One import has to be enough for the types of what is written. */
const typed = (name: string): string => `
import plugin from 'quizmatter/${name}'
import {unified} from 'unified'
import {VFile} from 'vfile'

const file: VFile = await unified().use(plugin, {language: 'de', markup: {goldmark: {renderer: {unsafe: true}}}}).process('') as VFile
const title: string | null | undefined = file.data.meta?.title
const minutes = file.data.meta?.readingTime
const slug: string | undefined = file.data.headings?.[0]?.slug
const question: string | undefined = file.data.quiz?.questions[0]?.question
const ids: readonly string[] | undefined = file.data.quizzes?.map(({id}) => id)
const draft: unknown = file.data.matter?.['draft']
console.log(title, minutes, slug, question, ids, draft)
`
const mistaken = `
import remarkQuizmatter from 'quizmatter/remark'
import {unified} from 'unified'

unified().use(remarkQuizmatter, {colour: 'red'})
`

describe('types', () => {
  const check = (name: string, code: string) => {
    writeProjectFile(root, name, code)
    const args = ['--ignoreConfig', '--noEmit', '--strict', '--skipLibCheck', '--target', 'es2022', '--module', 'nodenext', '--types', 'node', name]
    return runCommand({file: resolve('node_modules/.bin/tsc'), args, cwd: root})
  }

  it.each(['remark', 'rehype'])('of what is in the data of files come with quizmatter/%s', async (name) => {
    const {code, output} = await check(`${name}.ts`, typed(name))
    expect(output).toBe('')
    expect(code).toBe(0)
  })

  it('know the options', async () => {
    const {code, output} = await check('mistaken.ts', mistaken)
    expect(code).not.toBe(0)
    expect(output).toMatch(/mistaken\.ts\(5,33\): .*colour/)
  })
})
