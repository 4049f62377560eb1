import {mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {build, type BuildResult} from '../../src/site/build.ts'
import {clock} from './site-of.ts'

const quiz = 'quiz:\n  questions:\n  - question: Ready?\n    explanation: Yes.\n    correct_answer: true\n'
const files = {
  'hugo.toml': 'baseURL = "https://example.org/"\ntitle = "Blog"\n[pagination]\npagerSize = 1\n',
  'content/_index.md': `---\ntitle: Home\n${quiz}---\nWelcome.\n`,
  'content/posts/_index.md': `---\ntitle: Posts\n${quiz}---\n`,
  'content/tags/_index.md': `---\ntitle: Tags\n${quiz}---\nAll tags.\n`,
  'content/tags/go/_index.md': `---\ntitle: Go\n${quiz}---\nAbout Go.\n`,
  'content/posts/a.md': '---\ntitle: A\ntags: [go]\n---\nOne.\n',
  'content/posts/b.md': '---\ntitle: B\ntags: [go]\n---\nTwo.\n'
}
let root = ''
let result: BuildResult
const built = (path: string): string => readFileSync(join(root, 'public', path), 'utf8')

beforeAll(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'quizmatter-list-quiz-')))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), text)
  }
  result = await build({root, clock})
})
afterAll(() => rmSync(root, {recursive: true, force: true}))

it.each(['index.html', 'posts/index.html', 'tags/index.html', 'tags/go/index.html'])('the quiz of a list stands behind its text, before its items: %s', (path) => {
  const html = built(path)
  expect(html.match(/<quiz-matter|<main|<\/main>|<ul class="(?:cards|term-list)"|class="prose"/g)?.map((part) => part.replace('class="prose"', 'text'))).toEqual(
    ['<main', ...(path === 'posts/index.html' ? [] : ['text']), '<quiz-matter', `<ul class="${path === 'tags/index.html' ? 'term-list' : 'cards'}"`, '</main>']
  )
  expect(html.match(/<link [^>]*href="[^"]*quiz[^"]*\.css"/g)).toHaveLength(1)
})

it.each(['page/2/index.html', 'posts/page/2/index.html', 'posts/a/index.html'])('it stands nowhere else: %s', (path) => {
  expect(built(path)).not.toContain('<quiz-matter')
})

it('the build counts it', () => {
  expect(result.quizzes).toBe(4)
})
