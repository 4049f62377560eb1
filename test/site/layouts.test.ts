import {existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {build, type BuildResult} from '../../src/site/build.ts'
import {clock} from './site-of.ts'

let root = ''
const isBuilt = (path: string): boolean => existsSync(join(root, 'public', path))

async function buildWith(layouts: string): Promise<BuildResult> {
  const files = {'hugo.toml': 'baseURL = "https://example.org/"\ntitle = "Blog"\ndisableKinds = ["taxonomy", "term"]\n', 'content/a.md': '---\ntitle: A\n---\n', 'content/b.md': '---\ntitle: B\n---\n', 'quizmatter.config.mjs': `export default {layouts: {${layouts}}}\n`}
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), text)
  }
  return build({root, clock})
}

const said = ({messages}: BuildResult): string[] => messages.map(({file, reason, rule, severity}) => `${file} ${severity} ${rule} ${reason}`)

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'quizmatter-layouts-')))
})
afterEach(() => rmSync(root, {recursive: true, force: true}))

it('that throws is named with the page, which is not written', async () => {
  const result = await buildWith("post: ({page, layouts}) => { if (page.title === 'A') throw new Error('no luck'); return {type: 'element', tagName: 'main', properties: {}, children: []} }")
  expect(said(result)).toEqual(['quizmatter.config.mjs error layout-failed Unexpected failure of the layout `post` for `content/a.md`: no luck'])
  expect([isBuilt('a/index.html'), isBuilt('b/index.html'), isBuilt('index.html')]).toEqual([false, true, true])
  expect(result.pages).toBe(2)
})

it.each([
  ["home: () => 'text'", 'home', 'unexpected text, expected a hast element'],
  ['home: () => undefined', 'home', 'unexpected `undefined`, expected a hast element'],
  ['home: async () => ({})', 'home', 'unexpected promise, expected a hast element'],
  ["home: () => ({type: 'root', children: []})", 'home', 'unexpected node of type `root`, expected a hast element'],
  ['home: () => []', 'home', 'unexpected list, expected a hast element'],
  ["home: () => ({type: 'element', tagName: 'main', properties: {}, children: [{type: 'what'}]})", 'home', 'Cannot compile unknown node `what`']
])('that makes no tree is named: %s', async (layout, name, reason) => {
  expect(said(await buildWith(layout))).toEqual([` error layout-failed Unexpected failure of the layout \`${name}\` for \`front page\`: ${reason}`])
  expect([isBuilt('index.html'), isBuilt('a/index.html'), isBuilt('404.html')]).toEqual([false, true, true])
})

it('that others call is named itself', async () => {
  const result = await buildWith("footer: () => { throw 'no footer' }")
  expect(said(result).sort()).toEqual([
    ' error layout-failed Unexpected failure of the layout `footer` for `404.html`: no footer',
    ' error layout-failed Unexpected failure of the layout `footer` for `front page`: no footer',
    'content/a.md error layout-failed Unexpected failure of the layout `footer` for `content/a.md`: no footer',
    'content/b.md error layout-failed Unexpected failure of the layout `footer` for `content/b.md`: no footer'
  ])
  expect(result).toMatchObject({pages: 0, removed: []})
})
