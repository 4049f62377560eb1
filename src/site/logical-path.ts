const contentExtensions = new Set(['md', 'markdown', 'mdown', 'html', 'htm', 'ad', 'adoc', 'asciidoc', 'rst', 'pdc', 'pandoc', 'org'])

/** A path inside a content folder, taken apart. */
export interface LogicalPath {
  /** Hugo's logical path, lower case, blanks as hyphens, without extension, language and `index`: `/posts/docker`. */
  readonly path: string
  /** The same in the author's spelling. */
  readonly unnormalized: string
  /** Logical path of the folder that the page lives in; a bundle's parent: `/posts`, `/` for the root. */
  readonly container: string
  /** Last segment without identifiers, author's spelling; a bundle's folder name. */
  readonly baseName: string
  /** Language of the file name's suffix, if it has a known one. */
  readonly language: string | undefined
  readonly extension: string
  readonly bundle: '' | 'leaf' | 'branch'
  /** Whether the extension is one that Hugo takes for content. */
  readonly isContent: boolean
}

/**
 * Normalise a path as Hugo does for logical paths: lower case, each blank a hyphen.
 *
 * Shape: `/My Posts/A  B` → `/my-posts/a--b`.
 */
export function normalizePath(path: string): string {
  return path.toLowerCase().replaceAll(' ', '-')
}

/**
 * Take a path inside a content folder apart.
 *
 * Shape: `posts/Docker/index.ru.md` with languages en, ru → `{path: '/posts/docker', language: 'ru', bundle: 'leaf', …}`.
 * Units: `relative` has `/` separators and no leading slash.
 */
export function parseLogicalPath(relative: string, languages: ReadonlySet<string>): LogicalPath {
  const slash = relative.lastIndexOf('/')
  const folder = slash < 0 ? '' : `/${relative.slice(0, slash)}`
  const name = relative.slice(slash + 1)
  const identifiers = name.split('.')
  const extension = identifiers.length > 1 ? (identifiers.pop() ?? '').toLowerCase() : ''
  const suffix = languageSuffix(identifiers, languages)
  const base = suffix ? identifiers.slice(0, suffix).join('.') : identifiers.join('.')
  const isContent = contentExtensions.has(extension)
  const bundle = isContent && base === 'index' ? 'leaf' : isContent && base === '_index' ? 'branch' : ''
  const unnormalized = bundle ? folder || '/' : `${folder}/${isContent || extension === '' ? base : `${base}.${extension}`}`
  const path = normalizePath(unnormalized)
  return {
    path,
    unnormalized,
    container: containerOf(path),
    baseName: bundle ? unnormalized.slice(unnormalized.lastIndexOf('/') + 1) : base,
    language: suffix ? identifiers[suffix]?.toLowerCase() : undefined,
    extension,
    bundle,
    isContent
  }
}

/** Index of the language identifier nearest to the extension; 0 if there is none. */
function languageSuffix(identifiers: readonly string[], languages: ReadonlySet<string>): number {
  for (let index = identifiers.length - 1; index > 0; index--) if (languages.has((identifiers[index] ?? '').toLowerCase())) return index
  return 0
}

/** Folder part of a logical path: `/a/b` → `/a`, `/a` → `/`. */
export function containerOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/')) || '/'
}
