import {pageOf, type SiteState} from './site-state.ts'

/** What is remembered of paths of the site, so that a page that breaks or moves is not simply gone. */
export interface History {
  /** Take in where the pages are by now. */
  readonly note: (state: SiteState) => void
  /** Content file whose page is, or was last, at a path inside the output folder. */
  readonly sourceAt: (path: string) => string | undefined
  /** Where the page of a source is, or was last. */
  readonly pageOf: (source: string) => {readonly url: string; readonly language: string} | undefined
  /** Keep a document that a build would write as well. */
  readonly keep: (path: string, html: string) => void
  /** The last good document of a path. */
  readonly lastGood: (path: string) => string | undefined
  /** URL of the page of a source that was once at another path, or had another name; `undefined` if there is none. */
  readonly movedFrom: (state: SiteState, path: string) => string | undefined
}

/** Documents that are kept; a path is remembered for ever. */
const mostDocuments = 40

/** Sources that have gone, with those that have come with the same text. */
function* renames(before: SiteState['documents'], now: SiteState['documents']): Generator<readonly [string, string]> {
  const come = [...now].filter(([source]) => !before.has(source))
  if (come.length === 0) return
  const gone = new Map([...before].filter(([source]) => !now.has(source)).map(([source, {file}]) => [String(file), source]))
  if (gone.size === 0) return
  for (const [source, {file}] of come) {
    const from = gone.get(String(file))
    if (from !== undefined) yield [from, source]
  }
}

function lastName(renamed: ReadonlyMap<string, string>, source: string): string {
  const next = renamed.get(source)
  return next === undefined ? source : lastName(renamed, next)
}

/** Make an empty history. */
export function createHistory(): History {
  const sources = new Map<string, string>()
  const pages = new Map<string, {readonly url: string; readonly language: string}>()
  const documents = new Map<string, string>()
  const renamed = new Map<string, string>()
  const noted = {structure: -1, documents: new Map() as SiteState['documents']}
  return {
    note: ({documents: now, site, structure}) => {
      if (noted.structure === structure) return
      for (const [from, to] of renames(noted.documents, now)) {
        renamed.delete(to)
        renamed.set(from, to)
      }
      Object.assign(noted, {structure, documents: now})
      for (const {language, outputPath, source, url} of site.pages.values()) {
        if (source === '' || outputPath === '') continue
        sources.set(outputPath, source)
        pages.set(source, {url, language})
      }
    },
    sourceAt: (path) => sources.get(path),
    pageOf: (source) => pages.get(source),
    keep: (path, html) => {
      documents.delete(path)
      documents.set(path, html)
      const [oldest] = documents.keys()
      if (documents.size > mostDocuments && oldest !== undefined) documents.delete(oldest)
    },
    lastGood: (path) => documents.get(path),
    movedFrom: (state, path) => {
      const page = pageOf(state, lastName(renamed, sources.get(path) ?? ''))
      return page && page.outputPath !== path && page.url !== '' ? page.url : undefined
    }
  }
}
