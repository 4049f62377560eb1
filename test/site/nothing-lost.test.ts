import {existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {build, type BuildOptions, type BuildResult} from '../../src/site/build.ts'
import {writeHostSite} from '../../src/site/host/write-files.ts'
import {loadSite} from '../../src/site/load.ts'
import {clock} from './site-of.ts'

let root = ''

function put(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), text)
  }
}

const run = (options: Partial<BuildOptions> = {}): Promise<BuildResult> => build({root, clock, ...options})
const rules = ({messages}: BuildResult): string[] => messages.map(({rule}) => rule)
const names = (folder = root): string[] => readdirSync(folder).sort()
const isBuilt = (path: string): boolean => existsSync(join(root, 'public', path))

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'quizmatter-lost-')))
})
afterEach(() => rmSync(root, {recursive: true, force: true}))

const site = {'hugo.toml': 'baseURL = "https://example.org/"\ntitle = "Blog"\n', 'content/a.md': '---\ntitle: A\n---\n'}

/** A site was built, and then something of it cannot be read any more. */
async function spoilt(spoil: () => void, options: Partial<BuildOptions> = {}): Promise<BuildResult> {
  put(site)
  expect(rules(await run())).toEqual([])
  spoil()
  const result = await run(options)
  expect(result).toMatchObject({written: [], removed: []})
  expect(isBuilt('a/index.html')).toBe(true)
  return result
}

describe('a build that cannot know what belongs to its site', () => {
  it('removes nothing when the content folder is gone', async () => {
    const result = await spoilt(() => renameSync(join(root, 'content'), join(root, 'x')))
    expect(rules(result)).toEqual(['content-folder-missing'])
    expect(result.messages[0]?.reason).toContain('`content`')
  })

  it('removes nothing when the named one is not there', async () => {
    expect(rules(await spoilt(() => {}, {content: 'contnt'}))).toEqual(['content-folder-missing'])
  })

  it('removes nothing when the config is broken', async () => {
    const {messages} = await spoilt(() => put({'hugo.toml': 'baseURL = "https://example.org/"\ntitle = "Blog\n'}))
    expect(messages).toMatchObject([{rule: 'config-syntax', file: 'hugo.toml', line: 2, severity: 'error'}])
    expect(messages[0]?.note).not.toContain('left out')
  })

  it('removes nothing when a file of config/ is broken', async () => {
    expect(rules(await spoilt(() => put({'config/_default/params.yaml': 'a: [1\n'})))).toEqual(['config-syntax'])
  })

  it('removes nothing when quizmatter.config.mjs is broken', async () => {
    expect(rules(await spoilt(() => put({'quizmatter.config.mjs': 'export default {\n'})))).toEqual(['config-file-fault'])
  })

  it('makes no folder before it has ever built', async () => {
    put({...site, 'hugo.toml': 'baseURL = "https://example.org/"\ntitle = \n'})
    await run()
    expect(names()).toEqual(['content', 'hugo.toml'])
  })

  it('builds the other folders when that of one language is not there', async () => {
    put({'hugo.toml': 'baseURL = "https://example.org/"\n[languages.en]\ncontentDir = "content/en"\n[languages.ru]\ncontentDir = "content/ru"\n', 'content/en/a.md': site['content/a.md']})
    const result = await run()
    expect(result.messages).toMatchObject([{rule: 'content-folder-absent', severity: 'warning', reason: expect.stringContaining('`content/ru`')}])
    expect(isBuilt('a/index.html')).toBe(true)
  })
})

describe('a host of a site', () => {
  it('writes what the site makes, and removes nothing of it when the config is broken', async () => {
    put(site)
    const folders = {out: join(root, 'www'), host: 'test'}
    await writeHostSite(await loadSite({root, clock}), [{path: 'a.html', kind: 'page', contents: 'a', from: 'content/a.md'}], folders)
    put({'hugo.toml': 'title = "Blog\n'})
    await writeHostSite(await loadSite({root, clock}), [], folders)
    expect(names(join(root, 'www'))).toEqual(['a.html'])
    put(site)
    await writeHostSite(await loadSite({root, clock}), [], folders)
    expect(names(join(root, 'www'))).toEqual([])
  })
})

describe('a folder that is no site', () => {
  it.each([
    ['not there', 'nonexist'],
    ['without config and content', 'content/posts']
  ])('is refused when it is %s', async (_, folder) => {
    put({'content/posts/b.md': site['content/a.md']})
    await expect(run({root: join(root, folder)})).rejects.toMatchObject({misuse: true})
    expect(names()).toEqual(['content'])
    expect(names(join(root, 'content/posts'))).toEqual(['b.md'])
  })
})

describe('a config in TypeScript', () => {
  it('is not read, and that is said', async () => {
    put({...site, 'quizmatter.config.ts': 'export default {}\n'})
    expect((await run()).messages).toMatchObject([{rule: 'config-file-typescript', severity: 'warning', file: 'quizmatter.config.ts'}])
  })
})
