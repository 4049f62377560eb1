import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {toMessages} from '../../src/core/message.ts'
import {build, type BuildResult} from '../../src/site/build.ts'
import {classify} from '../../src/site/bundle.ts'
import {readConfig} from '../../src/site/config.ts'
import {readDocument} from '../../src/site/read-document.ts'
import {clock} from './site-of.ts'

let root = ''

function put(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, 'site', path)), {recursive: true})
    writeFileSync(join(root, 'site', path), text)
  }
}

const run = (): Promise<BuildResult> => build({root: join(root, 'site'), clock})
const said = ({messages}: BuildResult): string[] => messages.map(({file, rule}) => `${file} ${rule}`)
const isBuilt = (path: string): boolean => existsSync(join(root, 'site/public', path))
const post = '---\ntitle: A\n---\n'

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'quizmatter-odd-')))
  put({'hugo.toml': 'baseURL = "https://example.org/"\ntitle = "Blog"\n', 'content/a.md': post})
  mkdirSync(join(root, 'site/static'))
})
afterEach(() => rmSync(root, {recursive: true, force: true}))

it('passes over symbolic links of every kind and names them', async () => {
  mkdirSync(join(root, 'outside'))
  writeFileSync(join(root, 'outside/secret.md'), post)
  const links = {'content/dangling.md': '/nonexistent', 'content/inside.md': 'a.md', 'content/loop': '..', 'content/outside.md': '../../outside/secret.md', 'content/whole': '../../outside', 'static/secret.txt': '../../outside/secret.md', 'static/loop': '.'}
  for (const [path, target] of Object.entries(links)) symlinkSync(target, join(root, 'site', path))
  const result = await run()
  expect(said(result).sort()).toEqual(Object.keys(links).map((path) => `${path} file-link`).sort())
  expect(result.messages.every(({severity}) => severity === 'info')).toBe(true)
  expect(isBuilt('a/index.html')).toBe(true)
  for (const path of ['inside', 'dangling', 'outside', 'whole', 'secret.txt']) expect([path, isBuilt(path)]).toEqual([path, false])
})

it('waits for no pipe', async () => {
  for (const path of ['content/pipe.md', 'static/pipe']) execFileSync('mkfifo', [join(root, 'site', path)])
  expect(said(await run())).toEqual(['content/pipe.md file-special', 'static/pipe file-special'])
  expect(isBuilt('a/index.html')).toBe(true)
})

it('takes a folder for a folder, whatever its name', async () => {
  put({'content/d.md/x.md': post})
  expect(said(await run())).toEqual([])
  expect(isBuilt('d.md/x/index.html')).toBe(true)
})

it('says of a file that it cannot be read', async () => {
  const {config} = await readConfig({root})
  const [source] = classify([{source: 'site', relative: 'site.md', language: 'en'}], config)
  const {broken, document} = await readDocument(source!, {root, fault: undefined, type: 'text/markdown'})
  expect(broken).toBe(true)
  expect(toMessages(document.file)).toMatchObject([{rule: 'file-unreadable', file: 'site', severity: 'error', reason: 'Unexpected failure to read it: illegal operation on a directory'}])
})

it.skipIf(process.getuid?.() === 0)('keeps what it made of a file and a folder that cannot be read any more', async () => {
  put({'content/b.md': post, 'content/deep/c.md': post})
  await run()
  execFileSync('chmod', ['000', join(root, 'site/content/b.md'), join(root, 'site/content/deep')])
  const result = await run()
  execFileSync('chmod', ['700', join(root, 'site/content/deep')])
  expect(said(result).sort()).toEqual(['content/b.md file-unreadable', 'content/deep file-unreadable'])
  expect(result.removed).toEqual([])
  expect(readFileSync(join(root, 'site/public/deep/c/index.html'), 'utf8')).toContain('A')
})
