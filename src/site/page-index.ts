import {parseLogicalPath} from './logical-path.ts'
import type {SitePage} from './site.ts'

/** Pages of one language by what references may call them. */
export interface PageIndex {
  /** Key by logical path. */
  readonly byPath: ReadonlyMap<string, string>
  /** Key by base name; `''` where several pages share it. */
  readonly byName: ReadonlyMap<string, string>
  /** Key by path of the content file from the site's root. */
  readonly bySource: ReadonlyMap<string, string>
  readonly languages: ReadonlySet<string>
}

/** Index the pages of a language. */
export function indexPages(pages: readonly SitePage[], languages: ReadonlySet<string>): PageIndex {
  const byName = new Map<string, string>()
  for (const {key, path} of pages) {
    const name = path.slice(path.lastIndexOf('/') + 1)
    byName.set(name, byName.has(name) ? '' : key)
  }
  return {
    byPath: new Map(pages.map(({key, path}) => [path, key])),
    byName,
    bySource: new Map(pages.filter(({source}) => source).map(({key, source}) => [source, key])),
    languages
  }
}

/** Find the key of a page that a path names. */
export type FindPage = (path: string, purpose: 'reference' | 'link') => string | undefined

/**
 * Make a function that finds pages as seen from one page: from its folder, from the site's root, and references by base name too.
 *
 * Shape: on `/posts/a`, `b.md`, `b`, `../about`, `/posts/b/` and `b/index.md` find pages.
 * Source: Hugo's `hugolib/pagecollections.go`.
 */
export function pageFinder(index: PageIndex, from: SitePage): FindPage {
  return (path, purpose) => {
    const reference = path.replace(/(?<=.)\/+$/, '')
    const hadExtension = /(?:\.[^./]+|^\.\.?|\/\.\.?)$/.test(reference)
    const candidates = hadExtension ? [reference] : withExtension(reference)
    for (const candidate of candidates) {
      const key = findCandidate(index, from, {candidate, hadExtension})
      if (key) return key
    }
    if (purpose === 'link' || reference.includes('/') || reference.startsWith('.')) return undefined
    return index.byName.get(logicalName(reference, index)) || undefined
  }
}

/** What a path without an extension may stand for. */
function withExtension(reference: string): string[] {
  if (reference === '' || reference === '/') return ['/_index.md']
  return reference.endsWith('/index') ? [`${reference}/index.md`, `${reference}.md`] : [`${reference}.md`]
}

interface Candidate {
  readonly candidate: string
  readonly hadExtension: boolean
}

function findCandidate(index: PageIndex, from: SitePage, {candidate, hadExtension}: Candidate): string | undefined {
  if (!candidate.startsWith('/')) {
    const base = from.bundle === 'branch' || (hadExtension && candidate.startsWith('../') && from.bundle === 'leaf') ? from.path : parentOf(from.path)
    const near = index.byPath.get(logicalPath(join(base, candidate), index)) ?? (hadExtension ? bySource(index, from, candidate) : undefined)
    if (near || candidate.startsWith('.')) return near
  }
  return index.byPath.get(logicalPath(join('/', candidate), index))
}

/** A path between the files themselves. */
function bySource(index: PageIndex, {source}: SitePage, candidate: string): string | undefined {
  return source ? index.bySource.get(join(`/${parentOf(`/${source}`)}`, candidate).slice(1)) : undefined
}

const logicalPath = (path: string, {languages}: PageIndex): string => (path === '/' ? path : parseLogicalPath(path.slice(1), languages).path)

const logicalName = (reference: string, {languages}: PageIndex): string => {
  const {path} = parseLogicalPath(/\.[^./]+$/.test(reference) ? reference : `${reference}.md`, languages)
  return path.slice(path.lastIndexOf('/') + 1)
}

const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/')) || '/'

/** Join and resolve `.` and `..`; nothing leads above the root. */
function join(base: string, path: string): string {
  const out: string[] = []
  for (const segment of `${base}/${path}`.split('/')) {
    if (segment === '..') out.pop()
    else if (segment !== '' && segment !== '.') out.push(segment)
  }
  return `/${out.join('/')}`
}
