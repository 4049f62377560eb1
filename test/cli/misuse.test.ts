import {existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {run} from '../../src/cli/run.ts'
import {memoryProcess} from './memory-process.ts'

let root = ''

async function invoke(...argv: readonly string[]): Promise<{code: number; output: string; errors: string}> {
  const process = memoryProcess(argv, {cwd: root})
  const code = await run(process)
  return {code, output: process.output(), errors: process.errors()}
}

/** A misused command says one line, and leaves the folder as it was. */
async function refused(...argv: readonly string[]): Promise<string> {
  const before = readdirSync(root, {recursive: true}).sort()
  const {code, errors, output} = await invoke(...argv)
  expect({code, output}).toEqual({code: 2, output: ''})
  expect(errors).toMatch(/^Unexpected [^\n]+\n$/)
  expect(readdirSync(root, {recursive: true}).sort()).toEqual(before)
  return errors
}

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'quizmatter-misuse-')))
  mkdirSync(join(root, 'site/content/posts'), {recursive: true})
  mkdirSync(join(root, 'texts'))
  writeFileSync(join(root, 'site/content/posts/a.md'), '---\ntitle: A\n---\n')
})
afterEach(() => rmSync(root, {recursive: true, force: true}))

describe('build', () => {
  it('refuses a content folder that is not there', async () => {
    expect(await refused('build', 'site', '--content', 'contnt')).toContain('`contnt` for `--content`')
  })

  it('says that --content starts from the root of the site', async () => {
    expect(await refused('build', 'site', '--content', 'texts')).toContain(`\`${join(root, 'texts')}\` is there, but \`--content\` starts from the root`)
  })

  it('refuses to build among the posts', async () => {
    expect(await refused('build', 'site/content/posts')).toContain('no folder `content` was found here')
  })

  it.each([
    ['--content='],
    ['--cache='],
    ['--out='],
    ['--cache', 'site/content'],
    ['--cache', 'site/content/posts/cache'],
    ['--cache', 'site'],
    ['--cache', '.'],
    ['--cache', 'site/public'],
    ['--cache', 'site/public/cache'],
    ['--out', 'site/node_modules'],
    ['--out', 'site/node_modules/public'],
    ['--out', 'site/.git'],
    ['--clock', '2026-02-30T00:00:00Z'],
    ['--clock', '2026-13-01'],
    ['--base-url', 'not a url'],
    ['--base-url', 'javascript:alert(1)'],
    ['--base-url', 'example.org'],
    ['--base-url', 'https://']
  ])('refuses %s %s', async (...flags) => {
    await refused('build', 'site', ...flags)
  })

  it.each([['https://example.org'], ['http://127.0.0.1:8080/blog/'], ['/blog/'], ['//example.org/'], ['https://пример.рф/блог/']])('takes the base URL %s', async (url) => {
    expect((await invoke('build', 'site', '--base-url', url)).code).toBe(0)
  })

  it('takes a cache among the packages', async () => {
    expect((await invoke('build', 'site', '--cache', 'site/node_modules/.cache/quizmatter')).code).toBe(0)
    expect(existsSync(join(root, 'site/.cache'))).toBe(false)
  })
})

describe('list', () => {
  it('has no table with HTML in it', async () => {
    expect(await refused('list', 'site', '--content')).toContain('without `--json`')
  })

  it('refuses a folder that is no site', async () => {
    await refused('list', 'texts')
  })
})

describe('a misspelt command', () => {
  it.each([['buil', '--help'], ['buil', '-h'], ['--', 'buil']])('is not answered with the general help: %s %s', async (...argv) => {
    const {code, errors, output} = await invoke(...argv)
    expect({code, output}).toEqual({code: 2, output: ''})
    expect(errors).toContain('Did you mean build?')
  })

  it('is found among those of quiz', async () => {
    const {code, errors} = await invoke('quiz', 'exprt', '--help')
    expect(code).toBe(2)
    expect(errors).toContain('Did you mean export?')
  })
})
