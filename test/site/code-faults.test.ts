import {existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {build, type BuildResult} from '../../src/site/build.ts'
import {clock} from './site-of.ts'

const state = {root: ''}
const isBuilt = (path: string): boolean => existsSync(join(state.root, 'public', path))

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(state.root, path)), {recursive: true})
    writeFileSync(join(state.root, path), text)
  }
}

async function buildWith(files: Readonly<Record<string, string>>): Promise<BuildResult> {
  write({'hugo.toml': 'baseURL = "https://example.org/"\ndisableKinds = ["taxonomy", "term"]\n', 'content/a.md': '---\ntitle: A\n---\n\nA {{< s >}} *text*.\n', 'content/b.md': '---\ntitle: B\n---\n', ...files})
  return build({root: state.root, clock})
}

const said = ({messages}: BuildResult): string[] => messages.map(({column, file, from = '', line = '', reason, rule}) => `${file}:${line}:${column ?? ''} [${from}] ${rule} ${reason}`)

const config = (options: string): string => `import {fail, failLater} from './lib/fail.mjs'\nexport default {\n  shortcodes: {s: () => 'S'},\n  ${options}\n}\n`
/** An error that is made in a package counts for who called it. */
const lib = {
  'lib/fail.mjs': "import {die} from '../node_modules/dies/index.mjs'\n\nexport function fail(node) {\n  if (node === 'never') return\n  die('no luck')\n}\n\nexport async function failLater() {\n  await new Promise((resolve) => setTimeout(resolve, 5))\n  throw new Error('no luck later')\n}\n",
  'node_modules/dies/index.mjs': 'export function die(reason) {\n  throw new Error(reason)\n}\n'
}

const ofA = "(tree, file) => { if (file.path.endsWith('a.md')) return "

describe('code of the user that throws', () => {
  beforeEach(() => {
    state.root = realpathSync(mkdtempSync(join(tmpdir(), 'quizmatter-code-')))
  })
  afterEach(() => rmSync(state.root, {recursive: true, force: true}))

  it.each([
    ['a shortcode', 'shortcodes: {s: () => fail()}', 'lib/fail.mjs:5:3 [content/a.md] shortcode-failed Unexpected failure of shortcode `s` for `content/a.md:5:3`: no luck'],
    ['a remark plugin', `remarkPlugins: [() => ${ofA}fail(tree) }]`, 'lib/fail.mjs:5:3 [content/a.md] render-failed Unexpected failure while rendering `content/a.md`: no luck'],
    ['a rehype plugin', `rehypePlugins: [() => ${ofA}fail(tree) }]`, 'lib/fail.mjs:5:3 [content/a.md] render-failed Unexpected failure while rendering `content/a.md`: no luck'],
    ['an asynchronous plugin', `rehypePlugins: [() => ${ofA}failLater() }]`, 'lib/fail.mjs:10:9 [content/a.md] render-failed Unexpected failure while rendering `content/a.md`: no luck later'],
    ['a layout', "layouts: {post: ({page}) => page.title === 'A' ? fail() : ({type: 'element', tagName: 'main', properties: {}, children: []})}", 'lib/fail.mjs:5:3 [content/a.md] layout-failed Unexpected failure of the layout `post` for `content/a.md`: no luck']
  ])('is told at its line, with the page: %s', async (_, options, message) => {
    const result = await buildWith({...lib, 'quizmatter.config.mjs': config(options)})
    expect(said(result)).toEqual([message])
    expect([isBuilt('a/index.html'), isBuilt('b/index.html')]).toEqual([false, true])
  })

  it('is told at the call where it gives a promise, whatever becomes of that', async () => {
    const result = await buildWith({...lib, 'quizmatter.config.mjs': config('shortcodes: {s: () => failLater()}')})
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(said(result)).toEqual(['content/a.md:5:3 [] shortcode-failed Unexpected failure of shortcode `s`: unexpected promise, expected HTML or hast'])
  })

  it('does not end the process where it may not be asynchronous', async () => {
    const quiz = "[quiz]\n[[quiz.questions]]\nquestion = 'Q *a*?'\ntype = 'single-choice'\n[[quiz.questions.answers]]\ntext = 'yes'\ncorrect = true\n[[quiz.questions.answers]]\ntext = 'no'\n"
    const result = await buildWith({...lib, 'content/a.md': `+++\ntitle = 'A'\n${quiz}+++\n\nText.\n`, 'quizmatter.config.mjs': config(`rehypePlugins: [() => ${ofA}failLater() }]`)})
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(said(result)).toContain('lib/fail.mjs:10:9 [content/a.md] render-failed Unexpected failure while rendering `content/a.md`: no luck later')
  })
})
