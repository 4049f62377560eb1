import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import type {BuildResult} from '../../src/index.ts'

const bin = resolve('dist/cli/bin.js')
const root = realpathSync(mkdtempSync(join(tmpdir(), 'quizmatter-bundle-')))
const clock = ['--clock', '2026-11-23T00:00:00Z']
/** Prints the path of every module as it is loaded. */
const listing = `import {register} from 'node:module'; register('data:text/javascript,' + encodeURIComponent("import {writeSync} from 'node:fs'; export async function load(url, context, next) { if (url.startsWith('file:')) writeSync(2, 'LOADED ' + url + '\\\\n'); return next(url, context) }"))`
/** Functions by which the bundled packages of the pipeline are known. */
const pipeline = /\bfunction (?:fromMarkdown|remarkParse|remarkRehype|createTokenizer)\b/

afterAll(() => rmSync(root, {recursive: true, force: true}))

function start(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return spawnSync(process.execPath, args, {encoding: 'utf8', env: {PATH: process.env['PATH'], ...env}})
}

/** Files that a command loads. */
function loaded(...command: readonly string[]): string[] {
  const {stderr} = start(['--import', `data:text/javascript,${encodeURIComponent(listing)}`, bin, ...command])
  return [...stderr.matchAll(/^LOADED (file:.*)$/gm)].map(([, url]) => new URL(url ?? '').pathname)
}

/** Write a site and build it; findings as `file:line:column rule`. */
function findingsOf(name: string, files: Readonly<Record<string, string>>): {readonly status: number | null; readonly findings: readonly string[]} {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name, path)), {recursive: true})
    writeFileSync(join(root, name, path), text)
  }
  const {status, stdout, stderr} = start([bin, 'build', join(root, name), '--json', ...clock])
  if (!stdout.startsWith('{')) throw new Error(stderr)
  const {messages} = JSON.parse(stdout) as BuildResult
  return {status, findings: messages.map(({column, file, line, rule}) => `${file}:${line}:${column} ${rule}`)}
}

const parses = (path: string): boolean => pipeline.test(readFileSync(path, 'utf8'))

function digest(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort()
    .map((path) => `${path} ${createHash('sha256').update(readFileSync(join(folder, path))).digest('hex')}`)
}

describe('start-up', () => {
  it.each([['--version'], ['--help'], ['build', '--help']])('of %s loads one command and no pipeline', (...command) => {
    const files = loaded(...command)
    expect(files).toContain(bin)
    expect(files.length).toBeLessThan(4)
    expect(files.filter(parses)).toEqual([])
  })

  it('of a build loads the pipeline only if there is something to compile', () => {
    const build = ['build', 'fixtures/site/blog', '--out', join(root, 'warm'), '--cache', join(root, 'cache'), ...clock]
    expect(loaded(...build).filter(parses)).not.toEqual([])
    const again = loaded(...build)
    expect(again).toContain(bin)
    expect(again.filter(parses)).toEqual([])
  })
})

describe('outputs', () => {
  it('are the same in every time zone and language of the machine', () => {
    const machines = [{TZ: 'Asia/Tokyo', LANG: 'ja_JP.UTF-8'}, {TZ: 'America/Los_Angeles', LANG: 'en_US.UTF-8'}, {TZ: 'Europe/Moscow', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8'}]
    const digests = machines.map((env, index) => {
      const out = join(root, `machine-${index}`)
      const {status, stderr} = start([bin, 'build', 'fixtures/site/blog', '--out', out, '--cache', join(root, `cache-${index}`), ...clock], env)
      expect({status, stderr}).toEqual({status: 0, stderr: ''})
      return digest(out)
    })
    expect(digests[0]?.length).toBeGreaterThan(50)
    expect(digests[1]).toEqual(digests[0])
    expect(digests[2]).toEqual(digests[0])
  })
})

describe('a full disk', () => {
  it.skipIf(!existsSync('/dev/full'))('behind standard output is said in a line', () => {
    const full = openSync('/dev/full', 'w')
    const out = join(root, 'full')
    const {status, stderr} = spawnSync(process.execPath, [bin, 'build', 'fixtures/site/blog', '--out', out, '--cache', join(root, 'cache-full'), ...clock], {encoding: 'utf8', stdio: ['ignore', full, 'pipe']})
    closeSync(full)
    expect({status, stderr}).toEqual({status: 2, stderr: expect.stringMatching(/^Unexpected failure to write the output: ENOSPC[^\n]*\n$/)})
  })
})

/** What only reads a file when something is wrong with it is loaded late, and may be bundled wrongly. */
describe('findings have their places', () => {
  it.each([
    ['json', '{\n  "title": "A",\n  "date": "soon"\n}\n', '{\n  "title": "A"\n  "draft": true\n}\n', ['3:11', '3:3']],
    ['toml', '+++\ntitle = "A"\ndate = "soon"\n+++\n', '+++\ntitle = "A"\ndraft = yes\n+++\n', ['3:8', '3:9']],
    ['yaml', '---\ntitle: A\ndate: soon\n---\n', '---\ntitle: A\ndraft: [\n---\n', ['3:7', '3:8']]
  ])('in %s, faulty and broken', (format, faulty, broken, [one, other]) => {
    const {status, findings} = findingsOf(`places-${format}`, {'hugo.toml': "baseURL = 'https://example.org/'\n", 'content/broken.md': broken, 'content/faulty.md': faulty})
    expect(findings.toSorted()).toEqual([`content/broken.md:${other} front-matter-syntax`, `content/faulty.md:${one} front-matter-date`])
    expect(status).toBe(1)
  })

  it.each([
    ['hugo.json', '{\n  "title": 5,\n  "languageCode" "en"\n}', '3:18'],
    ['hugo.toml', 'title = "A"\nbaseURL = x\n', '2:11'],
    ['hugo.yaml', 'title: A\nmenu: [\n', '2:7']
  ])('in %s', (name, text, place) => {
    const {status, findings} = findingsOf(`config-${name}`, {[name]: text, 'content/a.md': '---\ntitle: A\n---\n'})
    expect(findings).toEqual([`${name}:${place} config-syntax`])
    expect(status).toBe(1)
  })
})
