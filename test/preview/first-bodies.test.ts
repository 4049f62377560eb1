import {mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, expect, it, onTestFinished} from 'vitest'
import {build} from '../../src/site/build.ts'
import {readChecked, writeChecked} from '../../src/site/cache/checked-file.ts'
import {previewSite} from '../browser/preview/preview-site.ts'
import {waitFor} from '../hosts/wait.ts'

let root = ''

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), {recursive: true})
  writeFileSync(join(root, path), text)
}

const post = (front: string, text: string): string => `+++\n${front}\n+++\n\n${text}\n`

const bodies = (): string => join(root, '.cache/quizmatter/bodies')
const allKept = (): string[] => readdirSync(bodies()).map((name) => `${name} ${readFileSync(join(bodies(), name), 'utf8')}`)

/** Let every body in the cache say where it comes from. */
function markKept(): void {
  for (const name of readdirSync(bodies())) {
    const {body, key} = readChecked<{key: string; body: {content: string; summary: string}}>(join(bodies(), name))?.value ?? expect.fail(`${name} cannot be read`)
    writeChecked(bodies(), name, {key, body: {...body, content: `${body.content}<!-- kept -->`, summary: `${body.summary}<!-- kept -->`}})
  }
}

async function start() {
  const {preview, url} = await previewSite({root})
  onTestFinished(() => preview.close())
  const ask = async (path: string): Promise<string> => (await fetch(url(path))).text()
  return {ask, isKept: async (path: string): Promise<boolean> => (await ask(path)).includes('kept --'), version: () => preview.live.state().version}
}

beforeEach(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'quizmatter-first-')))
  put('hugo.toml', "baseURL = 'https://example.org/'\ntitle = 'Blog'\n")
  put('content/a.md', post("title = 'A'", 'Text of A. See [B]({{< ref "b.md" >}}).'))
  put('content/b.md', post("title = 'B'", 'Text of B.'))
  put('content/c.md', post("title = 'C'\ndraft = true", 'Text of C.'))
  await build({root})
  markKept()
})
afterEach(() => rmSync(root, {recursive: true, force: true}))

it('pages, lists and feeds are made of what a build has kept, and nothing is written to its cache', async () => {
  const before = allKept()
  const {ask, isKept} = await start()
  expect(await isKept('/b/')).toBe(true)
  expect((await ask('/index.xml')).match(/kept --/g)).toHaveLength(2)
  expect(await isKept('/a/')).toBe(true)
  expect(await ask('/c/')).toContain('Text of C.')
  expect(allKept()).toEqual(before)
})

it('a text that was edited since the build is compiled, and so is one that is damaged in the cache', async () => {
  put('content/a.md', post("title = 'A'", 'Other text.'))
  const {ask, isKept} = await start()
  expect(await ask('/a/')).toContain('Other text.')
  for (const name of readdirSync(bodies())) writeFileSync(join(bodies(), name), readFileSync(join(bodies(), name), 'utf8').slice(0, -2))
  expect(await isKept('/b/')).toBe(false)
  expect(await ask('/b/')).toContain('Text of B.')
})

it('a text is compiled when it would be answered otherwise now', async () => {
  put('content/b.md', post("title = 'B'\nurl = '/moved/'", 'Text of B.'))
  const {ask, isKept} = await start()
  expect(await isKept('/a/')).toBe(false)
  expect(await ask('/a/')).toContain('href="https://example.org/moved/"')
})

it('a text that is edited back to what was built is the same page', async () => {
  const {ask, version} = await start()
  await ask('/b/')
  put('content/b.md', post("title = 'B'", 'Another text.'))
  await waitFor('the save', () => version() === 1)
  expect(await ask('/b/')).toContain('Another text.')
  put('content/b.md', post("title = 'B'", 'Text of B.'))
  await waitFor('the save', () => version() === 2)
  expect(await ask('/b/')).toContain('Text of B.')
})

it('nothing is taken once the code of the user is not that of the start', async () => {
  put('quizmatter.config.mjs', "import './part.mjs'\nexport default {}\n")
  put('part.mjs', 'export default 1\n')
  await build({root})
  markKept()
  const {ask, isKept, version} = await start()
  expect(await isKept('/a/')).toBe(true)
  put('part.mjs', 'export default 2\n')
  await build({root})
  markKept()
  put('content/c.md', post("title = 'C'\ndraft = true", 'Text of C, saved.'))
  await waitFor('the save', () => version() > 0)
  expect(await isKept('/b/')).toBe(false)
  expect(await ask('/b/')).toContain('Text of B.')
})
