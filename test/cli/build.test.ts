import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {run} from '../../src/cli/run.ts'
import {memoryProcess} from './memory-process.ts'

let root = ''
const post = (title: string, more = '', body = 'Text.'): string => `+++\ntitle = '${title}'\ndate = 2024-01-02T03:04:05Z\n${more}\n+++\n\n${body}\n`

function put(files: Readonly<Record<string, string>>): void {
  for (const [path, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), contents)
  }
}

async function build(...flags: readonly string[]): Promise<{code: number; output: string; errors: string}> {
  const process = memoryProcess(['build', ...flags], {cwd: root})
  const code = await run(process)
  return {code, output: process.output(), errors: process.errors()}
}

const built = (path: string): string => readFileSync(join(root, 'public', path), 'utf8')
const isBuilt = (path: string): boolean => existsSync(join(root, 'public', path))

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'quizmatter-build-')))
  put({'hugo.toml': "baseURL = 'https://example.org/'\n"})
})
afterEach(() => rmSync(root, {recursive: true, force: true}))

describe('build', () => {
  it('sums up in one line', async () => {
    put({'content/posts/a.md': post('A'), 'content/posts/b.md': post('B', '[quiz]\n[[quiz.questions]]\nquestion = "Q?"\ntype = "text"\ncorrect_answer = "x"\nexplanation = "Because."')})
    const {code, errors, output} = await build()
    expect({code, errors}).toEqual({code: 0, errors: ''})
    expect(output).toMatch(/^Site in public: \d+ written, 0 removed, 0 unchanged\n\d+ pages, 1 quiz, 0 warnings in \d+ ms\n$/)
  })

  it('says what it left out, and why', async () => {
    put({'content/a.md': post('A', 'draft = true'), 'content/b.md': post('B', 'publishDate = 2034-01-01T00:00:00Z'), 'content/c.md': post('C', 'expiryDate = 2024-06-01T00:00:00Z')})
    const {output} = await build()
    expect(output).toContain('Left out content/a.md: draft')
    expect(output).toContain('Left out content/b.md: future, publish date 2034-01-01T00:00:00Z')
    expect(output).toContain('Left out content/c.md: expired, expiry date 2024-06-01T00:00:00Z')
    await build('--drafts', '--future', '--expired')
    for (const page of ['a', 'b', 'c']) expect([page, isBuilt(`${page}/index.html`)]).toEqual([page, true])
    await build()
    expect(isBuilt('a/index.html')).toBe(false)
  })

  it('judges the future by --clock', async () => {
    put({'content/b.md': post('B', 'publishDate = 2034-01-01T00:00:00Z')})
    await build('--clock', '2034-01-02T00:00:00Z')
    expect(isBuilt('b/index.html')).toBe(true)
    expect((await build('--clock', 'tomorrow')).code).toBe(2)
  })

  it('writes the other pages when one has an error, and keeps its old output', async () => {
    put({'content/a.md': post('A'), 'content/b.md': post('B')})
    await build()
    const old = built('a/index.html')
    put({'content/a.md': post('A').replace("title = 'A'", "title = 'A"), 'content/b.md': post('B, changed')})
    const {code, errors} = await build()
    expect(code).toBe(1)
    expect(errors).toMatch(/content\/a\.md\n.*2:\d+.*error/)
    expect(built('a/index.html')).toBe(old)
    expect(built('b/index.html')).toContain('B, changed')
  })

  it('reports every fault of every file in one run', async () => {
    put({
      'content/a.md': post('A', 'tags = [\'x\'\nweight = 1'),
      'content/b.md': "+++\ntitle = 'no end'\n",
      'content/c.md': post('C').replace('2024-01-02', '2020-02-30'),
      'content/d.md': post('D', '[quiz]\n[[quiz.questions]]\nquestion = "Q?"\ntype = "single-choice"\n[[quiz.questions.answers]]\ntext = "a"\n[[quiz.questions.answers]]\ntext = "b"')
    })
    const {code, errors} = await build()
    expect(code).toBe(1)
    for (const name of ['a', 'b', 'c', 'd']) expect(errors).toContain(`content/${name}.md\n`)
  })

  it('prints one JSON object with --json', async () => {
    put({'content/a.md': post('A'), 'content/b.md': "+++\ntitle = 'no end'\n"})
    const {code, errors, output} = await build('--json')
    const result = JSON.parse(output)
    expect({code, errors}).toEqual({code: 1, errors: ''})
    expect(result).toMatchObject({quizzes: 0, removed: [], skipped: [{source: 'content/b.md', reason: 'error'}]})
    expect(result.written).toContain('a/index.html')
    expect(result.messages[0]).toMatchObject({file: 'content/b.md', severity: 'error', line: 1})
  })

  it('prints nothing but messages with --quiet', async () => {
    put({'content/a.md': post('A')})
    expect(await build('--quiet')).toEqual({code: 0, output: '', errors: ''})
  })

  it('takes the folders that it writes to from the current one, the content from the root', async () => {
    put({'site/posts/a.md': post('A')})
    const {output} = await build('site', '--content', 'posts', '--out', 'www', '--cache', 'kept', '--base-url', 'https://example.net/sub/')
    expect(output).toContain('Site in www')
    expect(readFileSync(join(root, 'www/a/index.html'), 'utf8')).toContain('<link rel="canonical" href="https://example.net/sub/a/">')
    expect(existsSync(join(root, 'kept'))).toBe(true)
    expect(existsSync(join(root, 'site/.cache'))).toBe(false)
  })

  it('leaves code plain with --no-highlight', async () => {
    put({'content/a.md': post('A', '', '```go\nfunc main() {}\n```')})
    await build('--no-highlight')
    expect(built('a/index.html')).toContain('<code class="language-go" data-lang="go">func main() {}\n</code>')
    await build()
    expect(built('a/index.html')).not.toContain('data-lang="go">func main() {}\n</code>')
  })

  it('ends with 1 for a warning with --strict', async () => {
    put({'content/a.md': post('A', '', '{{< nobody-knows-this >}}')})
    expect((await build()).code).toBe(0)
    expect((await build('--strict')).code).toBe(1)
  })

  it('copies static files, and of the assets what a page uses', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>'
    put({'content/a.md': post('A', "featured_image = 'used.svg'"), 'assets/used.svg': svg, 'assets/idle.svg': svg, 'static/.nojekyll': '', 'static/css/a.css': 'a {}', 'static/404.html': 'mine'})
    expect(await build()).toMatchObject({code: 0, errors: ''})
    expect(['used.svg', 'idle.svg', '.nojekyll', 'css/a.css'].filter(isBuilt)).toEqual(['used.svg', '.nojekyll', 'css/a.css'])
    expect(built('a/index.html')).toContain('<img src="/used.svg" alt="" width="40" height="30"')
    expect(built('404.html')).toBe('mine')
  })

  it('gives each language of its own host what its pages need', async () => {
    put({
      'hugo.toml': "[languages.en]\nbaseURL = 'https://en.example/'\n[languages.ru]\nbaseURL = 'https://ru.example/'\nweight = 2\n",
      'content/a.en.md': post('A'),
      'content/a.ru.md': post('А'),
      'static/s.txt': 's'
    })
    expect(await build()).toMatchObject({code: 0, errors: ''})
    const names = readdirSync(join(root, 'public/en/assets'))
    expect(names).toEqual([expect.stringMatching(/^style\.[0-9a-f]{8}\.css$/)])
    expect(readdirSync(join(root, 'public/ru/assets'))).toEqual(names)
    expect(['en/s.txt', 'ru/s.txt', 's.txt'].filter(isBuilt)).toEqual(['en/s.txt', 'ru/s.txt'])
  })

  it('lets a site replace a layout', async () => {
    put({
      'package.json': '{"type": "module"}',
      'content/a.md': post('A'),
      'quizmatter.config.js': `export default {layouts: {footer: ({page}) => ({type: 'element', tagName: 'footer', properties: {}, children: [{type: 'text', value: 'End of <' + page.title + '>'}]})}}`
    })
    expect(await build()).toMatchObject({code: 0, errors: ''})
    expect(built('a/index.html')).toContain('<footer>End of &#x3C;A></footer>')
  })

  it.each([
    [['no-such-folder'], 'no-such-folder'],
    [['--out', '.'], 'expected a folder of its own'],
    [['--outt', 'www'], '--out'],
    [['--clock', '2026-13-01T00:00:00Z'], '--clock']
  ])('refuses %j', async (flags, told) => {
    put({'content/a.md': post('A')})
    const {code, errors} = await build(...flags)
    expect(code).toBe(2)
    expect(errors).toContain(told)
    expect(errors).not.toMatch(/\n\s+at /)
  })
})

describe('building again', () => {
  it('repeats the warnings of a build in which nothing changed', async () => {
    put({'content/a.md': post('A', '', '{{< nobody-knows-this >}}')})
    const first = await build()
    const second = await build()
    expect(second.errors).toBe(first.errors)
    expect(second.errors).toContain('nobody-knows-this')
    expect(second.output).toContain('0 written')
  })

  it('writes what depends on a changed page, and nothing else', async () => {
    put({'content/posts/a.md': post('A', "tags = ['x']"), 'content/posts/b.md': post('B', '', '[to a]({{< relref "a.md" >}})'), 'content/about.md': post('About')})
    await build()
    put({'content/posts/a.md': post('A', "tags = ['x']\nslug = 'moved'")})
    const {written, removed} = JSON.parse((await build('--json')).output)
    expect(removed).toEqual(['posts/a/index.html'])
    expect(written).toEqual(expect.arrayContaining(['posts/moved/index.html', 'posts/b/index.html', 'posts/index.html', 'tags/x/index.html']))
    expect(written).not.toContain('about/index.html')
    expect(built('posts/b/index.html')).toContain('href="/posts/moved/"')
  })

  it('equals a clean build after any damage to the cache', async () => {
    put({'content/a.md': post('A', '', 'One *text*.'), 'content/b.md': post('B')})
    await build('--cache', 'kept')
    const clean = built('a/index.html')
    for (const name of readdirSync(join(root, 'kept/bodies'))) {
      const path = join(root, 'kept/bodies', name)
      writeFileSync(path, readFileSync(path, 'utf8').replace('One', 'Bad'))
    }
    for (const name of readdirSync(join(root, 'kept')).filter((file) => file.startsWith('last-'))) writeFileSync(join(root, 'kept', name), 'x')
    rmSync(join(root, 'public'), {recursive: true})
    await build('--cache', 'kept')
    expect(built('a/index.html')).toBe(clean)
  })
})
