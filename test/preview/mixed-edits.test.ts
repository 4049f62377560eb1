import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, dirname, join} from 'node:path'
import {expect, it, onTestFinished} from 'vitest'
import {build} from '../../src/site/build.ts'
import {listManifest} from '../../src/preview/manifest.ts'
import {bundleFiles} from '../browser/preview/bundle.ts'
import {previewSite} from '../browser/preview/preview-site.ts'
import {waitFor} from '../hosts/wait.ts'
import {numbers} from './numbers.ts'

const edits = 200
const configs = [
  "baseURL = 'https://example.org/'\ntitle = 'One'\n",
  "baseURL = 'https://example.org/blog/'\ntitle = 'Two'\n[pagination]\npagerSize = 3\n",
  "baseURL = 'https://example.org/'\ntitle = 'Three'\n[permalinks.page]\nb = '/:year/:slug/'\n"
].map((text) => `${text}defaultContentLanguage = 'en'\n[languages.en]\nweight = 1\n[languages.ru]\nweight = 2\n[languages.de]\nweight = 3\n`)

/** A hand that edits the content of a site at random. */
function editor(root: string, random: (below: number) => number) {
  const content = join(root, 'content')
  const any = <Item>(items: readonly Item[]): Item | undefined => items[random(items.length)]
  const entries = (): string[] => readdirSync(content, {recursive: true, encoding: 'utf8'}).map((path) => join(content, path))
  const posts = (): string[] => entries().filter((path) => path.endsWith('.md'))
  const folders = (): string[] => entries().filter((path) => statSync(path).isDirectory())
  const text = (): string => {
    const number = random(1000)
    const front = `title = 'Post ${number}'\ndate = 20${10 + random(14)}-01-0${1 + random(9)}\ntags = ['t${random(5)}', 't${random(5)}']\n${random(6) === 0 ? `aliases = ['/old-${number}/']\n` : ''}`
    const quiz = random(3) === 0 ? `[[quiz.questions]]\nquestion = 'What of ${number}?'\ntype = 'single-choice'\nexplanation = 'So.'\nanswers = [{text = 'a', correct = true}, {text = 'b'}]\n` : ''
    return `+++\n${front}${quiz}+++\n\nText ${random(1000)}.\n\n<!--more-->\n\n![x](pic.svg) [to](../${random(40)}.md)\n`
  }
  const write = (path: string, value: string): void => {
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, value)
  }
  const newPost = (): string => join(content, any(['a', 'b', 'c/d']) ?? '', `${random(40)}${any(['', '.ru', '.de'])}.md`)
  const git = (...words: string[]): void => void execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...words], {cwd: root, stdio: 'ignore'})
  const branch = {name: 'one'}
  const ways: readonly (() => void)[] = [
    () => write(newPost(), text()),
    () => write(newPost(), text()),
    () => write(any(posts()) ?? newPost(), text()),
    () => rmSync(any(posts()) ?? '', {force: true}),
    () => {
      const from = any(posts())
      const to = newPost()
      if (from === undefined || basename(from).startsWith('index')) return
      mkdirSync(dirname(to), {recursive: true})
      renameSync(from, to)
    },
    () => {
      const from = any(folders())
      const to = join(dirname(from ?? ''), `f${random(6)}`)
      if (from !== undefined && !existsSync(to)) renameSync(from, to)
    },
    // A post becomes a bundle with a picture, or a bundle a post.
    () => {
      const from = any(posts())
      if (from === undefined) return
      const [, name, language] = /([^/]+?)((?:\.(?:ru|de))?\.md)$/.exec(from) ?? []
      if (name === 'index') {
        const single = `${dirname(from)}${language}`
        renameSync(from, single)
        rmSync(dirname(from), {recursive: true})
      } else {
        const bundle = join(dirname(from), name ?? '')
        mkdirSync(bundle, {recursive: true})
        renameSync(from, join(bundle, `index${language}`))
        write(join(bundle, 'pic.svg'), `<svg xmlns="http://www.w3.org/2000/svg" width="${random(90)}" height="9"/>`)
      }
    },
    () => write(join(root, 'hugo.toml'), any(configs) ?? ''),
    () => write(join(root, `static/${random(4)}.txt`), String(random(1000))),
    () => {
      git('add', '-A')
      git('commit', '-q', '--allow-empty', '-m', 'work')
      const next = branch.name === 'one' ? 'two' : 'one'
      git('checkout', '-q', next)
      branch.name = next
    }
  ]
  const start = (): void => {
    for (let number = 0; number < 30; number++) write(newPost(), text())
    git('init', '-q', '-b', 'one')
    git('add', '-A')
    git('commit', '-q', '-m', 'start')
    git('branch', 'two')
  }
  return {start, edit: () => any(ways)?.()}
}

/** Our own script and what it needs stand before the end of the body; files with a hash in their names are the test's. */
const plain = (text: string): string =>
  text
    .replace(/<script type="application\/json" id="quizmatter-preview">.*?<\/script><script[^>]*><\/script>\n(?=<\/body>)/, '')
    .replace(/\/assets\/[a-z]+(?:\.[0-9a-f]{8})?\.(?:css|js)/g, '')
    .replace(/<script type="module" src="[^"]*"><\/script>|<link rel="stylesheet" href="[^"]*">/g, '')

it.each([5, 11])('every file is what a build makes, after edits of all sorts with pages open (%i)', async (seed) => {
  const random = numbers(seed)
  const site = await previewSite({contents: {'hugo.toml': configs[0] ?? '', 'content/_index.md': "+++\ntitle = 'Home'\n+++\n", 'static/0.txt': '0'}})
  const out = mkdtempSync(join(tmpdir(), 'quizmatter-mixed-'))
  onTestFinished(async () => {
    rmSync(out, {recursive: true})
    await site.stop()
  })
  const {edit, start} = editor(site.root, random)
  start()
  const token = /"token":"([^"]+)"/.exec(await (await fetch(site.url('/'))).text())?.[1] ?? ''
  const leave = new AbortController()
  const tabs = ['/', '/ru/', '/de/', '/tags/', '/a/'].map((path) => fetch(site.url(`/__quizmatter/events?${new URLSearchParams({token, page: path})}`), {signal: leave.signal, headers: {'sec-fetch-site': 'same-origin'}}))
  expect((await Promise.all(tabs)).map(({status}) => status)).toEqual([200, 200, 200, 200, 200])
  for (let number = 0; number < edits; number++) {
    edit()
    await new Promise((resolve) => setTimeout(resolve, random(25)))
    if (number % 10 === 0) await fetch(site.url(['/', '/ru/', '/tags/', '/index.xml', '/blog/'][random(5)] ?? '/'))
  }

  await build({root: site.root, out: join(out, 'public'), cache: join(out, 'cache'), clock: Date.parse('2026-11-23T00:00:00Z'), drafts: true, future: true, expired: true})
  const base = /\/blog\//.test(readFileSync(join(site.root, 'hugo.toml'), 'utf8')) ? '/blog' : ''
  const paths = readdirSync(join(out, 'public'), {recursive: true, encoding: 'utf8'}).filter((path) => statSync(join(out, 'public', path)).isFile() && !path.startsWith('assets/')).sort()
  expect(paths.length).toBeGreaterThan(40)
  const differing = async (): Promise<string[]> => {
    const different: string[] = []
    for (const path of paths) {
      const response = await fetch(site.url(`${base}/${path}`), {redirect: 'manual'})
      const [text, built] = [await response.text(), readFileSync(join(out, 'public', path), 'utf8')]
      const isSame = built.includes('http-equiv="refresh"') ? text.includes('is an alias of') : plain(text) === plain(built)
      if (!isSame || response.status !== 200) different.push(`${path} ${response.status}`)
    }
    return different
  }
  await waitFor('every file as it is built', async () => (await differing()).length === 0, 5000).catch(async () => expect(await differing()).toEqual([]))
  const served = [...listManifest(site.preview.live.state(), await bundleFiles()).keys()].filter((path) => !path.startsWith('assets/')).sort()
  expect(served).toEqual(paths)
  leave.abort()
}, 60_000)
