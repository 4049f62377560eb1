import type {LanguageConfig} from './config.ts'
import type {Alias, SitePage} from './site.ts'

/** What decides where a page's aliases are. */
export interface AliasSource {
  readonly aliases: readonly string[]
  /** Folder of the page's resources; relative aliases are beside it. */
  readonly resources: string
  /** First segment of the language's URLs. */
  readonly prefix: string
  readonly ugly: boolean
}

/**
 * Resolve the aliases of a page to paths from the site's root, as Hugo's `.Aliases` has them.
 *
 * Shape: on `/ru/posts/a/`: `/old/` → `/ru/old`, `old` → `/ru/posts/old`, `../old` → `/ru/old`.
 * Source: hugo.md §13.4.
 */
export function resolveAliases({aliases, resources, prefix, ugly}: AliasSource): string[] {
  return aliases.map((alias) => {
    const path = alias.startsWith('/') ? clean(`${prefix}/${alias}`) : clean(`${resources}/../${alias}`)
    return ugly && path !== '/' && !path.endsWith('.html') ? `${path}.html` : path
  })
}

/** What the aliases become in the output folder, once per HTML format; an alias of the page itself or of the site's root becomes nothing. */
export function aliasPages(aliases: readonly string[], formats: SitePage['outputFormats'], language: LanguageConfig): Alias[] {
  if (language.disableAliases || aliases.length === 0) return []
  const own = new Set(formats.map(({outputPath}) => outputPath))
  const html = formats.filter((format) => language.outputFormats[format.name]?.isHtml)
  return html.flatMap((format) =>
    aliases
      .filter((alias) => alias !== '/')
      .map((alias) => ({outputPath: aliasFile(clean(`${language.outputFormats[format.name]?.path ?? ''}/${alias}`)), permalink: format.permalink}))
      .filter((page) => !own.has(page.outputPath))
  )
}

const aliasFile = (alias: string): string => (alias.endsWith('.html') ? alias.slice(1) : `${alias.slice(1)}/index.html`)

/** Resolve `.`, `..` and empty segments. */
function clean(path: string): string {
  const out: string[] = []
  for (const segment of path.split('/')) {
    if (segment === '..') out.pop()
    else if (segment !== '' && segment !== '.') out.push(segment)
  }
  return `/${out.join('/')}`
}
