import {appendFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import fc from 'fast-check'
import {expect, it} from 'vitest'
import {build} from '../../src/site/build.ts'
import {clock} from './site-of.ts'

/** A site as text: what an edit changes before it is written to the disk. */
interface Draft {
  readonly posts: Map<string, Post>
  readonly files: Map<string, string>
}

interface Post {
  title: string
  tags: readonly string[]
  lines: readonly string[]
  body: string
}

type Edit = (draft: Draft, out: string) => void

const slots = ['posts/a.md', 'posts/b.md', 'posts/c.ru.md', 'posts/c.md', 'notes/d/index.md', 'notes/e.md', 'about.md', 'posts/_index.md', '_index.md', 'tags/x/_index.md'] as const
const quiz = ['[[quiz.questions]]', 'question = "How many?"', 'type = "single_choice"', 'answers = [{text = "1", correct = true}, {text = "2"}]']
const bodies = [
  'Text.',
  '## One\n\nText.\n\n## Two\n\n```go\nx := 1\n```',
  'See [b](b.md) and [d](../notes/d/index.md).',
  'See [e]({{< relref "/notes/e.md" >}}).',
  '{{< figure src="pic.svg" >}} ![p](pic.svg)',
  'Broken {{< ref "nowhere.md" >}}.',
  'Open {{< figure'
]
const configs = ['', 'paginate = 1', 'relativeURLs = true', '[params]\ndescription = "D"', '[menus]\nmain = [{name = "A", pageRef = "/posts/a"}]', 'disableKinds = ["rss"]', '[outputs]\nhome = ["html", "rss", "json"]']

const slot = fc.constantFrom(...slots)
const word = fc.constantFrom('one', 'two', 'three')
const change = (name: string, how: (post: Post) => Partial<Post>): Edit => ({posts}) => void posts.set(name, {...(posts.get(name) ?? {title: name, tags: [], lines: [], body: 'Text.'}), ...how(posts.get(name) ?? {title: '', tags: [], lines: [], body: ''})})

const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(slot, fc.constantFrom(...bodies)).map(([name, body]) => change(name, () => ({body}))),
  fc.tuple(slot, word).map(([name, title]) => change(name, () => ({title}))),
  fc.tuple(slot, fc.subarray(['x', 'y', 'c++', 'X'])).map(([name, tags]) => change(name, () => ({tags}))),
  fc.tuple(slot, fc.constantFrom([], ['draft = true'], ['weight = 3'], ['date = 2024-05-01'], ['aliases = ["/old/"]'], ['url = "/same.html"'], ['featured_image = "pic.svg"'], quiz)).map(([name, lines]) => change(name, () => ({lines}))),
  slot.map((name): Edit => ({posts}) => void posts.delete(name)),
  fc.tuple(fc.constantFrom('content/notes/d/pic.svg', 'static/pic.svg', 'static/about/index.html', 'assets/pic.svg'), word).map(([path, text]): Edit => ({files}) => void files.set(path, `<svg>${text}</svg>`)),
  fc.constantFrom('content/notes/d/pic.svg', 'static/about/index.html', 'assets/pic.svg').map((path): Edit => ({files}) => void files.delete(path)),
  fc.constantFrom(...configs).map((extra): Edit => ({files}) => void files.set('hugo.toml', configOf(extra))),
  word.map((text): Edit => ({files}) => void files.set('quizmatter.config.mjs', `export default {layouts: {footer: ({page}) => { if (page.title === '${text}') throw new Error('no'); return {type: 'element', tagName: 'footer', properties: {}, children: []} }}}\n`)),
  fc.constant<Edit>(({files}) => void files.delete('quizmatter.config.mjs')),
  fc.constant<Edit>((_, out) => rmSync(join(out, 'index.html'), {force: true})),
  fc.constant<Edit>((_, out) => existsSync(join(out, 'posts/index.html')) && appendFileSync(join(out, 'posts/index.html'), 'mine'))
)

const configOf = (extra: string): string => `baseURL = "https://example.org/"\ntitle = "Blog"\n${extra}\n[languages.en]\nweight = 1\n[languages.ru]\nweight = 2\n`

function textOf({body, lines, tags, title}: Post): string {
  return `+++\ntitle = "${title}"\ntags = ${JSON.stringify(tags)}\n${lines.join('\n')}\n+++\n\n${body}\n`
}

function writeSite(root: string, {files, posts}: Draft): void {
  for (const folder of ['content', 'static', 'assets', 'hugo.toml', 'quizmatter.config.mjs']) rmSync(join(root, folder), {recursive: true, force: true})
  for (const [path, text] of [...files, ...[...posts].map(([name, post]): [string, string] => [`content/${name}`, textOf(post)])]) {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), text)
  }
}

function filesIn(folder: string, below = ''): Map<string, string> {
  const entries = readdirSync(join(folder, below), {withFileTypes: true})
  return new Map(entries.flatMap((entry) => (entry.isDirectory() ? [...filesIn(folder, `${below}${entry.name}/`)] : [[`${below}${entry.name}`, readFileSync(join(folder, below, entry.name), 'utf8')] as const])))
}

it('whatever is edited, a build makes what a build from nothing makes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edits, {minLength: 6, maxLength: 14}), fc.boolean(), async (sequence, hugoCompat) => {
      const root = realpathSync(mkdtempSync(join(tmpdir(), 'quizmatter-edits-')))
      try {
        const out = join(root, 'public')
        const draft: Draft = {files: new Map([['hugo.toml', configOf('')], ['static/pic.svg', '<svg/>']]), posts: new Map()}
        for (const name of slots.slice(0, 7)) change(name, () => ({title: name}))(draft, out)
        for (const [index, edit] of sequence.entries()) {
          edit(draft, out)
          writeSite(root, draft)
          const fresh = {out: join(root, `fresh-${index}`), cache: join(root, `fresh-${index}-cache`)}
          const [again, first] = [await build({root, out, clock, hugoCompat}), await build({root, clock, hugoCompat, ...fresh})]
          expect({...again, ...withoutTime}).toEqual({...first, ...withoutTime})
          const [made, wanted] = [filesIn(out), filesIn(fresh.out)]
          const isSound = first.messages.every(({severity}) => severity !== 'error')
          // What fails keeps its old files.
          for (const path of made.keys()) if (!isSound && !wanted.has(path)) made.delete(path)
          expect(made).toEqual(wanted)
        }
      } finally {
        rmSync(root, {recursive: true, force: true})
      }
    }),
    {numRuns: Number(process.env['EDITS'] ?? 6)}
  )
}, 120_000)

/** What may differ between two builds of one site. */
const withoutTime = {milliseconds: 0, out: '', written: [], removed: [], unchanged: 0}
