import type {LanguageConfig} from './config.ts'
import {containerOf, normalizePath} from './logical-path.ts'
import {type ContentDocument, firstSegment, isBranch, type PageSeed} from './page-node.ts'
import type {Kind} from './site.ts'

/** A file whose page another file makes. */
export interface LostDocument {
  readonly document: ContentDocument
  readonly winner: ContentDocument
}

/** The pages of a language before anything is known of what they say. */
export interface Seeds {
  /** In the order of their paths. */
  readonly seeds: readonly PageSeed[]
  readonly lost: readonly LostDocument[]
}

/**
 * Lay out the pages of a language: those of files, and home, root sections and taxonomies that have none.
 *
 * Of two files with one logical path the bundle wins, else `.md` before `.markdown` before `.html`, else the first by name.
 * Source: hugo.md §6.1.
 */
export function seedPages(documents: readonly ContentDocument[], language: LanguageConfig): Seeds {
  const seeds = new Map<string, PageSeed>()
  const lost: LostDocument[] = []
  const add = (seed: PageSeed): void => void (seeds.has(seed.path) || seeds.set(seed.path, seed))
  for (const document of documents) {
    const seed = seedOf(document, language)
    const other = seeds.get(seed.path)?.document
    const wins = !other || outranks(document, other)
    if (other) lost.push(wins ? {document: other, winner: document} : {document, winner: other})
    if (wins) seeds.set(seed.path, seed)
  }
  add({language, kind: 'home', path: '/', unnormalized: '/', document: undefined})
  for (const plural of pluralsOf(language)) add({language, kind: 'taxonomy', path: `/${normalizePath(plural)}`, unnormalized: `/${plural}`, document: undefined})
  for (const seed of [...seeds.values()].sort(byPath)) {
    const section = rootSectionOf(seed)
    if (section) add({language, kind: 'section', path: normalizePath(section), unnormalized: section, document: undefined})
  }
  return {seeds: [...seeds.values()].sort(byPath), lost}
}

/** Hugo reads a folder before those in it, and files by extension, last one first; a named language beats an implied one. */
function outranks(a: ContentDocument, b: ContentDocument): boolean {
  const depth = depthOf(a) - depthOf(b)
  if (depth !== 0) return depth > 0
  const [one, other] = [a.source.logical, b.source.logical]
  return one.extension === other.extension ? one.language !== undefined && other.language === undefined : one.extension > other.extension
}

const depthOf = ({source}: ContentDocument): number => source.relative.split('/').length

/** Order of Hugo's page tree. */
export function byPath(a: PageSeed, b: PageSeed): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0
}

function seedOf(document: ContentDocument, language: LanguageConfig): PageSeed {
  const {logical} = document.source
  return {language, kind: logical.bundle === 'branch' || logical.path === '/' ? branchKind(logical.path, language) : 'page', path: logical.path, unnormalized: logical.unnormalized, document}
}

/** Kind of the page that an `_index` file makes. */
export function branchKind(path: string, language: LanguageConfig): Kind {
  if (path === '/') return 'home'
  const taxonomy = taxonomyOf(path, language)
  if (taxonomy === undefined) return 'section'
  return path === `/${normalizePath(taxonomy)}` ? 'taxonomy' : 'term'
}

/** Plural of the taxonomy whose folder a path is in. */
export function taxonomyOf(path: string, language: LanguageConfig): string | undefined {
  return Object.values(language.taxonomies).find((plural) => `${path}/`.startsWith(`/${normalizePath(plural)}/`))
}

/** Taxonomies that are not switched off altogether. */
function pluralsOf(language: LanguageConfig): readonly string[] {
  const off = language.disableKinds
  return off.includes('taxonomy') && off.includes('term') ? [] : Object.values(language.taxonomies)
}

/** Top folder of a page in the author's spelling, if it has to be a section. */
function rootSectionOf(seed: PageSeed): string | undefined {
  if (taxonomyOf(seed.path, seed.language) !== undefined) return undefined
  const name = firstSegment(isBranch(seed) ? seed.unnormalized : containerOf(seed.unnormalized))
  return name ? `/${name}` : undefined
}
