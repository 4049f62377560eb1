import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {quizmatterLoader} from '../../src/adapters/astro/loader.ts'
import type {AstroConfig, LoaderContext} from '../../src/adapters/astro/types.ts'
import {waitFor} from './wait.ts'

interface Entry {
  readonly id: string
  readonly digest: string
  readonly data: {readonly title: string; readonly path: string; readonly date: Date}
  readonly rendered: {readonly html: string; readonly metadata: {readonly headings: readonly unknown[]}}
}

const state = {} as {root: string}
const plain = 'content/post/plain.md'
const source = (name: string): string => readFileSync(join(state.root, name), 'utf8')
const write = (name: string, text: string): void => writeFileSync(join(state.root, name), text)

beforeEach(() => {
  state.root = mkdtempSync(join(tmpdir(), 'quizmatter-loader-'))
  cpSync('fixtures/site/hosts', state.root, {recursive: true})
})
afterEach(() => rmSync(state.root, {recursive: true, force: true}))

/** Astro's side of a loader; a development server has a watcher. */
function astroSide({format = 'directory', watching = false}: {readonly format?: AstroConfig['build']['format']; readonly watching?: boolean} = {}) {
  const entries = new Map<string, Entry>()
  const seen = {set: [] as string[], parsed: [] as string[], errors: [] as string[], changed: (_path: string): void => undefined}
  const watcher = {
    add: () => undefined,
    on: (_: 'all', listener: (event: string, path: string) => void) => {
      seen.changed = (path) => listener('change', join(state.root, path))
    }
  }
  const context: LoaderContext = {
    config: {root: pathToFileURL(`${state.root}/`), publicDir: pathToFileURL(`${state.root}/public/`), base: '/', trailingSlash: 'ignore', build: {format}},
    logger: {info: () => undefined, warn: () => undefined, error: (text) => void seen.errors.push(text)},
    store: {
      get: (id) => entries.get(id),
      keys: () => [...entries.keys()],
      delete: (id) => void entries.delete(id),
      set: (entry) => {
        const {id} = entry as Entry
        entries.set(id, entry as Entry)
        return seen.set.push(id) > 0
      }
    },
    parseData: async ({data, id}) => {
      seen.parsed.push(id)
      return data
    },
    generateDigest: (data) => String(data.length) + data.slice(-100),
    ...(watching && {watcher})
  }
  return {context, entries, seen}
}

describe('quizmatterLoader', () => {
  it('makes an entry of every post, with its data and its HTML', async () => {
    const {context, entries} = astroSide()
    await quizmatterLoader().load(context)
    expect([...entries.keys()].sort()).toEqual(['a', 'a.html', 'post/layers', 'ru/post/go-minimum-docker-image.html', 'ru/ü b.html'])
    const {data, rendered} = entries.get('ru/post/go-minimum-docker-image.html') as Entry
    expect(data).toMatchObject({title: 'Building Minimal Docker Images for Go Applications', date: new Date('2020-06-29T06:00:00Z'), path: 'ru/post/go-minimum-docker-image.html'})
    expect(rendered.html).toContain('<quiz-matter')
    expect(rendered.metadata.headings).toHaveLength(3)
  })

  it('gives the parameter for a route as the format of the build wants it', async () => {
    const {context, entries} = astroSide({format: 'file'})
    await quizmatterLoader().load(context)
    expect(entries.get('ru/ü b.html')?.data.path).toBe('ru/ü b')
  })

  it('leaves alone what is as it was', async () => {
    const {context, entries, seen} = astroSide()
    await quizmatterLoader().load(context)
    seen.set.length = 0
    seen.parsed.length = 0
    await quizmatterLoader().load(context)
    expect(seen).toMatchObject({set: [], parsed: []})
    expect(entries.size).toBe(5)
  })

  it('sees what is saved and what is gone, and sets no other entry', async () => {
    const {context, entries, seen} = astroSide({watching: true})
    await quizmatterLoader().load(context)
    const kept = entries.get('a')
    seen.set.length = 0
    write(plain, source(plain).replace('asks for no script', 'has other words'))
    seen.changed(plain)
    await waitFor('the entry to change', () => seen.set.length > 0)
    expect(seen.set).toEqual(['a.html'])
    expect(entries.get('a')).toBe(kept)
    rmSync(join(state.root, plain))
    seen.changed(plain)
    await waitFor('the entry to go', () => !entries.has('a.html'))
  })

  it('ends a build with all findings, and with the place of the first for Astro', async () => {
    write(plain, source(plain).replace("['files']", '[files]'))
    const failed = quizmatterLoader().load(astroSide().context)
    await expect(failed).rejects.toMatchObject({message: expect.stringContaining(`${plain}:4:9`), loc: {file: join(state.root, plain), line: 4, column: 9}, hint: expect.any(String)})
  })

  it('keeps the entry of a post that breaks while it is watched, and says so once', async () => {
    const {context, entries, seen} = astroSide({watching: true})
    await quizmatterLoader().load(context)
    const good = source('content/post/go-minimum-docker-image/index.md')
    write('content/post/go-minimum-docker-image/index.md', good.replace('single-choice', 'single-choise'))
    for (let time = 0; time < 2; time++) seen.changed('content/post/go-minimum-docker-image/index.md')
    await waitFor('the error', () => seen.errors.length > 0)
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(seen.errors).toEqual([expect.stringContaining('content/post/go-minimum-docker-image/index.md:12:12')])
    expect(entries.get('ru/post/go-minimum-docker-image.html')?.rendered.html).toContain('<quiz-matter')
  })
})
