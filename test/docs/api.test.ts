import {cpSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {compile} from '../../src/core/compile.ts'
import {codeIn, readmeBelow, readmeTable} from './readme-text.ts'
import {runExample} from './run-example.ts'

const examplesOf = (heading: string): string[] => [...readmeBelow(heading).matchAll(/^```js\n([^]*?)^```$/gm)].map((match) => match[1]!)
const examples = [...examplesOf('API'), ...examplesOf('Configuration')]
const source = readFileSync('src/index.ts', 'utf8')
const exported = [...source.matchAll(/^export (?:type )?\{(.+)\}/gm)].flatMap((match) => match[1]!.split(',').map((name) => name.trim().replace(/^type /, '')))
const api = readmeBelow('API')

describe('examples', () => {
  const home = process.cwd()
  const folder = mkdtempSync(join(tmpdir(), 'quizmatter-examples-'))

  beforeAll(() => {
    cpSync(resolve('fixtures/site/blog'), join(folder, 'blog'), {recursive: true})
    process.chdir(folder)
  })

  afterAll(() => {
    process.chdir(home)
    rmSync(folder, {recursive: true, force: true})
  })

  it.each(examples)('%#: print what they say', async (code) => {
    const {printed, result} = await runExample(code)
    expect(printed.map(({actual}) => actual.trim())).toEqual(printed.map(({expected}) => expected))
    expect(printed.length > 0 || result !== undefined).toBe(true)
  })

  it('make layouts that work', async () => {
    const {result} = await runExample(examples.find((code) => code.includes('defaultLayouts'))!)
    const {footer} = (result as {layouts: {footer: (context: object) => {children: unknown}}}).layouts
    expect(footer({site: {copyright: '© A'}}).children).toEqual([{type: 'text', value: '© A'}])
  })

  it('are there', () => {
    expect(examples.length).toBeGreaterThan(4)
  })
})

describe('names', () => {
  it.each(exported)('%s is in the list', (name) => {
    expect(new RegExp(`^### ${name}\\b|\`${name}\``, 'm').test(api)).toBe(true)
  })

  it('of types are those that are exported', () => {
    const types = readmeTable('Types').flatMap(([names = '']) => codeIn(names))
    const functions = ['build', 'compile', 'defaultLayouts', 'defineConfig']
    expect(types.sort()).toEqual(exported.filter((name) => !functions.includes(name)).sort())
  })
})

describe('shapes', () => {
  it('of a page are what `compile` gives', async () => {
    const page = await compile('---\ntitle: A\n---\n')
    expect(readmeTable('Page').flatMap(([names = '']) => codeIn(names)).sort()).toEqual(Object.keys(page).sort())
    expect(JSON.parse(JSON.stringify(page))).toEqual(page)
  })

  it('of a message are what `compile` gives', async () => {
    const {messages} = await compile({path: 'a.md', value: '---\ntitle: A\ndate: x\n---\n'})
    const named = codeIn(readmeBelow('Message'))
    expect(Object.keys(messages[0]!).filter((name) => !named.includes(name))).toEqual([])
  })
})
