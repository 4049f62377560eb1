import {basePath} from './address.ts'
import type {LookupContext} from './lookup.ts'
import type {SitePage} from './site.ts'

/**
 * Make a function that says whether anything is published at a path: a page in any format, an alias, a file of a bundle or of `static/`.
 *
 * Units: paths are decoded, from the host's root. The list is made when the first path is asked for.
 */
export function publishedFinder(pages: readonly SitePage[], statics: ReadonlySet<string>): LookupContext['isPublished'] {
  let known: ReadonlySet<string> | undefined
  return (path, baseUrl) => {
    const base = `${basePath(baseUrl)}/`
    if (path.startsWith(base) && statics.has(path.slice(base.length))) return true
    known ??= new Set(pages.flatMap(pathsOf))
    return known.has(path) || known.has(`${path}/`)
  }
}

function pathsOf({aliases, outputFormats, resources}: SitePage): readonly string[] {
  return [...aliases, ...[...outputFormats, ...resources].map(({url}) => decoded(url))]
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    // A lone percent sign stands for itself.
    return url
  }
}
