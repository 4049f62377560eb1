import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'

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
