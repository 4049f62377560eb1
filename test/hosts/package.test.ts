import {execFileSync} from 'node:child_process'
import {cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {runCommand} from './command.ts'
import {packTarball, unpackInto} from './package-tarball.ts'

const {exports: subPaths} = JSON.parse(readFileSync('package.json', 'utf8')) as {readonly exports: Readonly<Record<string, string | {readonly types: string; readonly default?: string}>>}
/** Style sheets are no modules. */
const styleSheets = Object.keys(subPaths).filter((path) => path.endsWith('.css'))
/** Types of modules that a plugin makes; nothing of them runs. */
const onlyTypes = Object.keys(subPaths).filter((path) => typeof subPaths[path] === 'object' && subPaths[path].default === undefined)
/** They run in browsers, and are only looked for here. */
const inBrowser = [...styleSheets, './widget']
const bin = (name: string): string => resolve('node_modules/.bin', name)
const project = resolve('.cache/hosts/package')
const shared = {tarball: ''}

beforeAll(() => {
  shared.tarball = packTarball()
  rmSync(project, {recursive: true, force: true})
  mkdirSync(project, {recursive: true})
  writeFileSync(join(project, 'package.json'), JSON.stringify({private: true, type: 'module'}))
  unpackInto(shared.tarball, project)
})

describe('packed package', () => {
  it('has nothing that publint finds', async () => {
    const {code, output} = await runCommand({file: bin('publint'), args: ['run', shared.tarball, '--strict'], cwd: project})
    expect(code, output).toBe(0)
  })

  it('has types that are right for modules', async () => {
    const {code, output} = await runCommand({file: bin('attw'), args: [shared.tarball, '--profile', 'esm-only', '--no-emoji', '--exclude-entrypoints', ...styleSheets], cwd: project})
    expect(code, output).toBe(0)
  })

  it.each(Object.keys(subPaths).filter((path) => path !== './package.json' && ![...inBrowser, ...onlyTypes].includes(path)))('exports %s in a project that installs it', async (path) => {
    const name = path.replace(/^\./, 'quizmatter')
    const code = `import * as all from '${name}'; console.log(JSON.stringify(Object.fromEntries(Object.entries(all).map(([key, value]) => [key, typeof value]))))`
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', code], {cwd: project, encoding: 'utf8'})
    expect(JSON.parse(printed)).toEqual(expect.objectContaining(expected[path] ?? {}))
  })
})

describe('packed files for browsers', () => {
  it.each(inBrowser)('%s is there', (path) => {
    const target = subPaths[path]
    expect(readFileSync(join(project, 'node_modules/quizmatter', typeof target === 'string' ? target : target.default), 'utf8').length).toBeGreaterThan(100)
  })

  it('has a widget that servers may import', () => {
    expect(execFileSync(process.execPath, ['--input-type=module', '-e', "await import('quizmatter/widget'); console.log('fine')"], {cwd: project, encoding: 'utf8'}).trim()).toBe('fine')
  })
})

const expected: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '.': {build: 'function', compile: 'function', defineConfig: 'function'},
  './remark': {default: 'function'},
  './rehype': {default: 'function'},
  './preset': {default: 'object', createPreset: 'function'},
  './lint': {default: 'object', remarkLintQuizmatter: 'function'},
  './vite': {default: 'function'},
  './eleventy': {default: 'function'},
  './astro': {default: 'function', quizmatterLoader: 'function'}
}

describe('remark . --use quizmatter/lint --frail', () => {
  const run = async (args: readonly string[]): Promise<string[]> => {
    const {output} = await runCommand({file: process.execPath, args, cwd: join(project, 'site')})
    return findingsOf(output)
  }

  it.each([['as it stands', (text: string) => text], ['with mistakes', (text: string) => text.replaceAll('single-choice', 'single-choise').replace('**', '{{< nobody >}}')]])('finds in the example, %s, what a build finds', async (_, change) => {
    const site = join(project, 'site')
    rmSync(site, {recursive: true, force: true})
    cpSync('fixtures/site/blog', site, {recursive: true})
    writeFileSync(join(site, 'package.json'), JSON.stringify({private: true, type: 'module'}))
    const {output} = await runCommand({file: 'find', args: ['content', '-name', '*.md'], cwd: site})
    for (const name of output.trim().split('\n')) writeFileSync(join(site, name), change(readFileSync(join(site, name), 'utf8')))
    const ours = await run([join(project, 'node_modules/quizmatter/dist/cli/bin.js'), 'build', '--drafts', '--future', '--expired'])
    const theirs = await run([resolve('node_modules/remark-cli/cli.js'), '.', '--use', 'quizmatter/lint', '--frail', '--no-stdout'])
    expect(theirs).toEqual(ours)
    if (change('**') !== '**') expect(ours.length).toBeGreaterThan(1)
  })

  it('fails where there is a warning or an error, and lets advice pass', async () => {
    const site = join(project, 'site')
    const post = (type: string): string => `+++\ntitle = 'A'\ndate = 2020-01-01\n[[quiz.questions]]\nquestion = 'Q'\ntype = '${type}'\nanswers = [{text = 'a', correct = true}, {text = 'b'}]\n+++\n\nText.\n`
    const lint = async (type: string): Promise<number> => {
      writeFileSync(join(site, 'content/one.md'), post(type))
      const {code} = await runCommand({file: process.execPath, args: [resolve('node_modules/remark-cli/cli.js'), 'content/one.md', '--use', 'quizmatter/lint', '--frail', '--no-stdout'], cwd: site})
      return code
    }
    expect(await lint('single-choice')).toBe(0)
    expect(await lint('single-choise')).toBe(1)
  })
})

/** File, place, severity and rule of each finding, sorted; what a build says of the site as a whole has no file. */
function findingsOf(output: string): string[] {
  const found: string[] = []
  let file = ''
  for (const line of output.split('\n')) {
    const name = /^(content\/\S+?)(?::|$)/.exec(line)?.[1]
    if (name) file = name
    const finding = /^\s*(\d+:\d+(?:-\d+:\d+)?)?\s+(error|warning|info)\s.*?([a-z-]+)\s+quizmatter\s*$/.exec(line)
    if (finding && file) found.push([file, finding[1] ?? '', finding[2], finding[3]].join(' '))
  }
  return found.sort()
}
