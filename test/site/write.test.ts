import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync} from 'node:fs'
import {homedir, tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import type {Output} from '../../src/site/site.ts'
import {type Keep, type Outputs, write, type WriteOptions, type WriteResult} from '../../src/site/write.ts'

let root = ''
const out = (...path: string[]): string => join(root, 'site/public', ...path)
const page = (path: string, contents = path, from = `content/${path}`): Output => ({path, kind: 'page', contents, from})
const rules = (result: WriteResult): string[] => result.messages.map(({rule}) => rule)

function run(outputs: Outputs, options: Partial<WriteOptions> = {}, make?: (keep: Keep) => Outputs): Promise<WriteResult> {
  const author = {root: join(root, 'site'), sources: [join(root, 'site/content')]}
  return write(make ?? outputs, {out: out(), cache: join(root, 'site/.cache'), author, ...options})
}

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'quizmatter-write-')))
  mkdirSync(join(root, 'site/content'), {recursive: true})
})
afterEach(() => rmSync(root, {recursive: true, force: true}))

describe('writing', () => {
  it('brings outputs to the folder and leaves no temporary file', async () => {
    writeFileSync(join(root, 'logo.svg'), '<svg/>')
    const result = await run([page('a/index.html', 'A'), {path: 'logo.svg', kind: 'resource', contents: {copy: join(root, 'logo.svg')}, from: 'logo.svg'}])
    expect(result).toMatchObject({written: ['a/index.html', 'logo.svg'], removed: [], unchanged: 0, messages: []})
    expect(readFileSync(out('a/index.html'), 'utf8')).toBe('A')
    expect(readFileSync(out('logo.svg'), 'utf8')).toBe('<svg/>')
    expect(readdirSync(out()).sort()).toEqual(['a', 'logo.svg'])
  })

  it('touches no file whose bytes are there already', async () => {
    await run([page('a.html'), page('b.html')])
    const before = statSync(out('a.html'))
    const result = await run([page('a.html'), page('b.html', 'new')])
    expect(result.written).toEqual(['b.html'])
    expect(result.unchanged).toBe(1)
    expect(statSync(out('a.html'))).toMatchObject({ino: before.ino, mtimeMs: before.mtimeMs})
  })

  it('writes again what somebody has changed or deleted', async () => {
    await run([page('a.html'), page('b.html')])
    writeFileSync(out('a.html'), 'edited')
    rmSync(out('b.html'))
    expect((await run([page('a.html'), page('b.html')])).written).toEqual(['a.html', 'b.html'])
    expect(readFileSync(out('a.html'), 'utf8')).toBe('a.html')
  })

  it('leaves in place what was made from the same, and has the rest made', async () => {
    const asked: [string, boolean][] = []
    const make = (keys: Readonly<Record<string, string>>) =>
      run([], {}, (keep) =>
        Object.entries(keys).flatMap(([path, key]) => {
          const kept = keep({path, key, from: path})
          asked.push([path, kept])
          return kept ? [] : [{...page(path, `${path} of ${key}`), key}]
        })
      )
    await make({'a.html': '1', 'b.html': '1', 'c.html': '1', 'd.html': '1'})
    writeFileSync(out('c.html'), 'edited')
    rmSync(out('d.html'))
    asked.length = 0
    expect(await make({'a.html': '1', 'b.html': '2', 'c.html': '1', 'd.html': '1', './a.html': '1'})).toMatchObject({written: ['b.html', 'c.html', 'd.html'], unchanged: 1, removed: []})
    expect(asked).toEqual([['a.html', true], ['b.html', false], ['c.html', false], ['d.html', false], ['./a.html', true]])
    expect(readFileSync(out('c.html'), 'utf8')).toBe('c.html of 1')
    expect(await make({'a.html': '1'})).toMatchObject({written: [], unchanged: 1, removed: ['b.html', 'c.html', 'd.html']})
  })

  it('leaves nothing in place that lies behind a link out of the folder', async () => {
    const keep = async (): Promise<boolean[]> => {
      const kept: boolean[] = []
      await run([], {}, (ask) => {
        kept.push(ask({path: 'a/index.html', key: '1', from: 'a'}))
        return kept[0] ? [] : [{...page('a/index.html'), key: '1'}]
      })
      return kept
    }
    expect([await keep(), await keep()]).toEqual([[false], [true]])
    renameSync(out('a'), join(root, 'moved'))
    symlinkSync(join(root, 'moved'), out('a'))
    expect(await keep()).toEqual([false])
  })

  it('copies a changed file again, even with the same size and time', async () => {
    const source = join(root, 'pixel.gif')
    const copy: Output = {path: 'pixel.gif', kind: 'resource', contents: {copy: source}, from: source}
    writeFileSync(source, 'one')
    const {atime, mtime} = statSync(source)
    await run([copy])
    writeFileSync(source, 'two')
    utimesSync(source, atime, mtime)
    expect((await run([copy])).written).toEqual(['pixel.gif'])
    expect(readFileSync(out('pixel.gif'), 'utf8')).toBe('two')
  })

  it('leaves the files of others alone', async () => {
    mkdirSync(out('mine'), {recursive: true})
    writeFileSync(out('mine/notes.txt'), 'mine')
    await run([page('a.html')])
    await run([])
    expect(readFileSync(out('mine/notes.txt'), 'utf8')).toBe('mine')
    expect(existsSync(out('a.html'))).toBe(false)
  })
})

describe('removing', () => {
  it('takes away what an earlier build wrote, with the folders left empty', async () => {
    await run([page('old/deep/index.html'), page('a.html')])
    const result = await run([page('a.html')])
    expect(result.removed).toEqual(['old/deep/index.html'])
    expect(readdirSync(out())).toEqual(['a.html'])
  })

  it('keeps a file that somebody edited, says so once, and forgets it', async () => {
    await run([page('old.html')])
    writeFileSync(out('old.html'), 'edited by hand')
    expect(rules(await run([]))).toEqual(['output-file-changed'])
    expect(readFileSync(out('old.html'), 'utf8')).toBe('edited by hand')
    expect(rules(await run([]))).toEqual([])
  })

  it('keeps the old output of what now fails until that is mended', async () => {
    await run([page('a.html'), page('b.html')])
    const failing = await run([page('b.html')], {keeps: (from) => from === 'content/a.html'})
    expect(failing.removed).toEqual([])
    expect(readFileSync(out('a.html'), 'utf8')).toBe('a.html')
    expect((await run([page('b.html')])).removed).toEqual(['a.html'])
  })

  it('takes away what the site wrote before it was moved', async () => {
    await run([page('a.html'), page('b.html')])
    renameSync(join(root, 'site'), join(root, 'moved'))
    const author = {root: join(root, 'moved'), sources: [join(root, 'moved/content')]}
    const moved = {author, out: join(root, 'moved/public'), cache: join(root, 'moved/.cache')}
    expect((await run([page('a.html')], moved)).removed).toEqual(['b.html'])
    expect(readdirSync(moved.out)).toEqual(['a.html'])
  })

  it('removes nothing by a cache that another site has left behind', async () => {
    await run([page('a.html')])
    mkdirSync(join(root, 'other/public'), {recursive: true})
    writeFileSync(join(root, 'other/public/a.html'), 'of the other')
    renameSync(join(root, 'site/.cache'), join(root, 'other/.cache'))
    const author = {root: join(root, 'other'), sources: []}
    const result = await run([], {author, out: join(root, 'other/public'), cache: join(root, 'other/.cache')})
    expect(result).toMatchObject({removed: [], messages: [{rule: 'output-file-changed'}]})
    expect(readFileSync(join(root, 'other/public/a.html'), 'utf8')).toBe('of the other')
  })

  it('removes nothing by a manifest of another folder or a damaged one', async () => {
    await run([page('a.html')])
    const cache = join(root, 'site/.cache')
    for (const name of readdirSync(cache)) writeFileSync(join(cache, name), '{"format":1,"out":"/elsewhere","files":{"a.html":{}}}')
    expect((await run([])).removed).toEqual([])
    expect(existsSync(out('a.html'))).toBe(true)
  })

  it('never reaches out of the folder, whatever the manifest names', async () => {
    writeFileSync(join(root, 'site/precious.txt'), 'precious')
    await run([page('a.html')])
    const cache = join(root, 'site/.cache')
    const name = readdirSync(cache).find((file) => file.startsWith('written-')) ?? ''
    const stored = JSON.parse(readFileSync(join(cache, name), 'utf8'))
    const {mtimeMs, size} = statSync(join(root, 'site/precious.txt'))
    for (const path of ['../precious.txt', join(root, 'site/precious.txt'), 'x/../../precious.txt']) stored.files[path] = {size, changed: mtimeMs}
    writeFileSync(join(cache, name), JSON.stringify(stored))
    await run([page('a.html')])
    expect(readFileSync(join(root, 'site/precious.txt'), 'utf8')).toBe('precious')
  })

  it('knows the files of a build that was killed', async () => {
    await expect(run(killedAfter([page('a.html'), page('b.html')]))).rejects.toThrow('killed')
    expect(existsSync(out('b.html'))).toBe(true)
    expect((await run([page('a.html')])).removed).toEqual(['b.html'])
  })
})

describe('paths', () => {
  it('refuses to leave the folder', async () => {
    const result = await run([page('../escape.html'), page('a/../../escape-2.html'), page(''), page('a\0b')])
    expect(rules(result)).toEqual(['output-outside', 'output-outside', 'output-outside', 'output-outside'])
    expect(result.messages.every(({severity}) => severity === 'error')).toBe(true)
    expect(readdirSync(join(root, 'site')).sort()).toEqual(['.cache', 'content', 'public'])
  })

  it('does not follow a link out of the folder', async () => {
    mkdirSync(join(root, 'elsewhere'))
    mkdirSync(out(), {recursive: true})
    symlinkSync(join(root, 'elsewhere'), out('link'))
    expect(rules(await run([page('link/a.html')]))).toEqual(['output-outside'])
    expect(readdirSync(join(root, 'elsewhere'))).toEqual([])
  })

  it('replaces a link in the place of a page, not what it leads to', async () => {
    writeFileSync(join(root, 'target.html'), 'target')
    mkdirSync(out(), {recursive: true})
    symlinkSync(join(root, 'target.html'), out('a.html'))
    await run([page('a.html')])
    expect(lstatSync(out('a.html')).isSymbolicLink()).toBe(false)
    expect(readFileSync(join(root, 'target.html'), 'utf8')).toBe('target')
  })

  it('reports two outputs for one path and writes the first', async () => {
    const result = await run([page('a.html', 'first', 'content/first.md'), page('a.html', 'second', 'content/second.md')])
    expect(rules(result)).toEqual(['output-path-twice'])
    expect(result.messages[0]).toMatchObject({file: 'content/second.md', severity: 'warning'})
    expect(result.messages[0]?.reason).toContain('content/first.md')
    expect(readFileSync(out('a.html'), 'utf8')).toBe('first')
  })

  it('knows a path in another spelling', async () => {
    const result = await run([page('a.html', 'first'), page('x/../a.html', 'second'), page('./a.html', 'third')])
    expect(rules(result)).toEqual(['output-path-twice', 'output-path-twice'])
    expect(readFileSync(out('a.html'), 'utf8')).toBe('first')
  })

  it('takes one file of two bundles for one output', async () => {
    writeFileSync(join(root, 'shared.svg'), '<svg/>')
    const copy = (from: string): Output => ({path: 'shared.svg', kind: 'resource', contents: {copy: join(root, 'shared.svg')}, from})
    expect(await run([copy('content/a.en.md'), copy('content/a.ru.md')])).toMatchObject({written: ['shared.svg'], messages: []})
  })

  it('reports a file that cannot be written, and writes the others', async () => {
    mkdirSync(out('taken.html/by-a-user'), {recursive: true})
    const result = await run([page('taken.html'), page('file'), page('file/below.html'), page('b.html')])
    expect(rules(result)).toEqual(['output-not-written', 'output-not-written'])
    expect(result.messages.map(({reason}) => reason)).toEqual([
      'Unexpected failure to write `taken.html`: a folder has this name',
      'Unexpected failure to write `file/below.html`: the file `file` is where a folder is needed'
    ])
    expect(result.written).toEqual(['file', 'b.html'])
  })

  it('turns an old page into a folder and back', async () => {
    await run([page('docs')])
    expect((await run([page('docs/index.html')])).messages).toEqual([])
    expect(readFileSync(out('docs/index.html'), 'utf8')).toBe('docs/index.html')
    expect((await run([page('docs')])).messages).toEqual([])
    expect(readFileSync(out('docs'), 'utf8')).toBe('docs')
  })

  it('exchanges two pages in one build', async () => {
    await run([page('1.html', 'one', 'content/a.md'), page('2.html', 'two', 'content/b.md')])
    const result = await run([page('2.html', 'one', 'content/a.md'), page('1.html', 'two', 'content/b.md')])
    expect(result.removed).toEqual([])
    expect(readFileSync(out('1.html'), 'utf8')).toBe('two')
    expect(readFileSync(out('2.html'), 'utf8')).toBe('one')
  })
})

describe('the output folder', () => {
  it.each([
    ['the root of the site', () => join(root, 'site')],
    ['a folder above it', () => root],
    ['the content', () => join(root, 'site/content')],
    ['a folder in the content', () => join(root, 'site/content/public')],
    ['the home folder', () => homedir()],
    ['the root of the file system', () => '/']
  ])('is not %s', async (_, folder) => {
    await expect(run([page('a.html')], {out: folder()})).rejects.toMatchObject({misuse: true})
    expect(readdirSync(join(root, 'site/content'))).toEqual([])
  })

  it('may have a name that begins like the content', async () => {
    expect((await run([page('a.html')], {out: join(root, 'site/content-out')})).written).toEqual(['a.html'])
  })

  it('is written to by one build at a time', async () => {
    mkdirSync(join(root, 'site/.cache'))
    writeFileSync(join(root, 'site/.cache/lock'), String(process.ppid))
    await expect(run([page('a.html')])).rejects.toMatchObject({misuse: true})
  })

  it('is free again after a process that is gone', async () => {
    mkdirSync(join(root, 'site/.cache'))
    writeFileSync(join(root, 'site/.cache/lock'), '4194999')
    expect((await run([page('a.html')])).written).toEqual(['a.html'])
    expect(existsSync(join(root, 'site/.cache/lock'))).toBe(false)
  })

  it.runIf(process.platform === 'linux')('is free again after a process that was killed, and whose parent has not asked for it', async () => {
    const parent = spawn('sh', ['-c', 'sleep 60 & echo $!; exec sleep 60'])
    try {
      const [id] = (await once(parent.stdout, 'data')) as [Buffer]
      // A shell asks for its children, `sleep` does not.
      await vi.waitFor(() => expect(readFileSync(`/proc/${parent.pid}/comm`, 'utf8')).toBe('sleep\n'))
      process.kill(Number(id), 'SIGKILL')
      await vi.waitFor(() => expect(readFileSync(`/proc/${Number(id)}/stat`, 'utf8')).toContain(' Z '))
      mkdirSync(join(root, 'site/.cache'))
      writeFileSync(join(root, 'site/.cache/lock'), `${Number(id)} 1`)
      expect((await run([page('a.html')])).written).toEqual(['a.html'])
    } finally {
      parent.kill('SIGKILL')
    }
  })

  it('is free again after a process that had the number of this one, and not while this one is at work', async () => {
    const lock = join(root, 'site/.cache/lock')
    mkdirSync(join(root, 'site/.cache'))
    writeFileSync(lock, `${process.pid} 1700000000000`)
    expect((await run([page('a.html')])).written).toEqual(['a.html'])
    const outputs = async function* (): AsyncGenerator<Output> {
      await expect(run([page('b.html')])).rejects.toThrow(`process ${process.pid} is at work`)
      yield page('c.html')
    }
    expect((await run(outputs())).written).toEqual(['c.html'])
  })

  it('is named where it cannot be written to, and the journal stays', async () => {
    await run([page('a.html')])
    const cache = join(root, 'site/.cache')
    const manifest = join(cache, readdirSync(cache).find((name) => name.startsWith('written-')) ?? '')
    rmSync(manifest)
    mkdirSync(manifest)
    await expect(run([page('a.html', 'new')])).rejects.toThrow(`Unexpected cache folder \`${cache}\`, expected one that can be written to: a folder has this name`)
    rmSync(manifest, {recursive: true})
    expect((await run([])).removed).toEqual(['a.html'])
  })

  it('is cleaned of the temporary files of a process that is gone', async () => {
    mkdirSync(out('.quizmatter-4194999'), {recursive: true})
    writeFileSync(out('.quizmatter-4194999/file'), 'half a pa')
    await run([page('a.html')])
    expect(readdirSync(out())).toEqual(['a.html'])
  })

  it('that cannot be made is a fault of the command line', async () => {
    writeFileSync(join(root, 'file'), '')
    await expect(run([page('a.html')], {out: join(root, 'file/public')})).rejects.toMatchObject({misuse: true, message: expect.stringContaining('not a directory')})
  })
})

async function* killedAfter(outputs: readonly Output[]): AsyncGenerator<Output> {
  yield* outputs
  throw new Error('killed')
}
