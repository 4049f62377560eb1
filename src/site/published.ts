import {basePath} from './address.ts'
import type {LookupContext} from './lookup.ts'
import type {SitePage} from './site.ts'

/**
 * Make a function that says whether anything is published at a path: a page in any format, an alias, a file of a bundle or of `static/`;
 * or whether any of these files is in a folder.
 *
 * Units: paths are decoded, from the host's root. The list is made when the first path is asked for.
 */
export function publishedFinder(pages: readonly SitePage[], statics: ReadonlySet<string>): LookupContext['isPublished'] {
  let known: {readonly paths: ReadonlySet<string>; readonly folders: ReadonlySet<string>; readonly staticFolders: ReadonlySet<string>} | undefined
  return (path, baseUrl, what) => {
    const base = `${basePath(baseUrl)}/`
    const below = path.startsWith(base) ? path.slice(base.length) : undefined
    if (what === 'published' && below !== undefined && statics.has(below)) return true
    known ??= {
      paths: new Set(pages.flatMap(pathsOf)),
      folders: new Set(pages.flatMap(({resources}) => resources.map(({url}) => folderOf(decoded(url))))),
      staticFolders: new Set([...statics].map(folderOf))
    }
    if (what === 'folder') return known.folders.has(path) || (below !== undefined && known.staticFolders.has(below))
    return known.paths.has(path) || known.paths.has(`${path}/`)
  }
}

function pathsOf({aliases, outputFormats, resources}: SitePage): readonly string[] {
  return [...aliases, ...[...outputFormats, ...resources].map(({url}) => decoded(url))]
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    // A lone percent sign stands for itself.
    return url
  }
}
