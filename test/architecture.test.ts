import {posix} from 'node:path'
import {describe, expect, it} from 'vitest'
import {readSources, type Source} from './sources.ts'

const sources = readSources()
const byPath = new Map(sources.map((source) => [source.path, source]))
const room = (path: string): string => path.split('/')[1] ?? ''
const resolve = (from: string, specifier: string): string => posix.join(posix.dirname(from), specifier)
const relative = (source: Source): string[] =>
  source.imports.filter((specifier) => specifier.startsWith('.')).map((specifier) => resolve(source.path, specifier))

/** Who may import whom: the plan's table. */
const mayImport: Record<string, readonly string[]> = {
  'index.ts': ['core', 'site', 'theme'],
  core: ['core'],
  site: ['core', 'site', 'theme'],
  theme: ['core', 'site', 'theme'],
  preview: ['core', 'site', 'theme', 'preview'],
  cli: ['core', 'site', 'theme', 'preview', 'cli'],
  adapters: ['core', 'site', 'theme', 'adapters'],
  widget: ['widget']
}

/** Where disk is read or written; every other file of `site` and `theme` works on data. */
const touchesDisk = /^src\/site\/(scan|load|config|cache|write|build)[./]|^src\/site\/.*(read|files|package|disk)[^/]*\.ts$/

describe('rooms', () => {
  it('are those of the table', () => {
    expect([...new Set(sources.map(({path}) => room(path)))].sort()).toEqual(Object.keys(mayImport).sort())
  })

  it('import only the rooms that they may', () => {
    const wrong = sources.flatMap((source) =>
      relative(source)
        .filter((target) => !mayImport[room(source.path)]?.includes(room(target)))
        .filter((target) => !(room(source.path) === 'widget' && /^src\/core\/quiz\//.test(target)))
        .map((target) => `${source.path} imports ${target}`)
    )
    expect(wrong).toEqual([])
  })

  it('keep the core away from disk, network, clock and process', () => {
    const core = sources.filter((source) => room(source.path) === 'core')
    const wrong = core.filter(
      (source) =>
        source.imports.some((specifier) => specifier.startsWith('node:')) ||
        /\bprocess\.|\bDate\.now\(|new Date\(\)/.test(withoutComments(source.text))
    )
    expect(wrong.map((source) => source.path)).toEqual([])
  })

  it('read the environment only in the command line', () => {
    const wrong = sources.filter((source) => room(source.path) !== 'cli' && /process\.env/.test(withoutComments(source.text)))
    expect(wrong.map((source) => source.path)).toEqual([])
  })

  it('touch the disk only where the plan says', () => {
    const wrong = sources
      .filter((source) => ['site', 'theme'].includes(room(source.path)))
      .filter((source) => source.imports.some((specifier) => /^node:fs/.test(specifier)) && !touchesDisk.test(source.path))
    expect(wrong.map((source) => source.path)).toEqual([])
  })

  it('have no adapter that imports another', () => {
    const wrong = sources
      .filter((source) => room(source.path) === 'adapters')
      .flatMap((source) => relative(source).filter((target) => room(target) === 'adapters' && host(target) !== host(source.path)))
    expect(wrong).toEqual([])
  })
})

describe('modules', () => {
  it('have no import cycle', () => {
    expect(cycles()).toEqual([])
  })

  it('hold no state of their own', () => {
    const wrong = sources.filter((source) => /^(export )?let /m.test(withoutComments(source.text)))
    expect(wrong.map((source) => source.path)).toEqual([])
  })

  it('import files that are there', () => {
    const wrong = sources.flatMap((source) => relative(source).filter((target) => !byPath.has(target)).map((target) => `${source.path}: ${target}`))
    expect(wrong).toEqual([])
  })

  it('have a name that says what they do', () => {
    const drawers = sources.filter((source) => /(^|\/)(utils?|helpers?|common|misc|shared|lib)(\/|\.ts$)/.test(source.path))
    expect(drawers.map((source) => source.path)).toEqual([])
  })

  it('leave no promise behind', () => {
    const wrong = sources.filter((source) => /\b(TODO|FIXME|XXX|HACK)\b|not implemented/.test(source.text))
    expect(wrong.map((source) => source.path)).toEqual([])
  })
})

function host(path: string): string {
  const name = path.split('/')[2] ?? ''
  return name.replace(/\.ts$/, '')
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[^]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')
}

/** Cycles of imports that run code; `import type` is erased. */
function cycles(): string[] {
  const found: string[] = []
  const done = new Set<string>()
  const walk = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      found.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
      return
    }
    if (done.has(path)) return
    for (const target of codeImports(path)) walk(target, [...trail, path])
    done.add(path)
  }
  for (const {path} of sources) walk(path, [])
  return found
}

function codeImports(path: string): string[] {
  const source = byPath.get(path)
  if (!source) return []
  const typeOnly = new Set([...source.text.matchAll(/^\s*(?:import|export) type [^'"]*?from\s*['"]([^'"]+)['"]/gm)].map((match) => match[1]))
  const withValues = new Set([...source.text.matchAll(/^\s*(?:import|export) (?!type )[^'"]*?from\s*['"]([^'"]+)['"]/gm)].map((match) => match[1]))
  return source.imports.filter((s) => s.startsWith('.') && (withValues.has(s) || !typeOnly.has(s))).map((s) => resolve(path, s))
}
