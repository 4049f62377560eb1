import type {OutputFormat} from './output-format.ts'
import {type PathStyle, sanitizePath} from './sanitize.ts'
import type {Kind} from './site.ts'

/** Everything that decides where a page goes. */
export interface TargetSource {
  readonly kind: Kind
  /** Front matter's `url` with its tokens filled; `''` if there is none. */
  readonly url: string
  /** The expanded permalink; `''` if no rule fits. */
  readonly expanded: string
  /** Folder of a page; the page's own path for other kinds; author's spelling where case is kept. */
  readonly folder: string
  /** Slug or base name of a page. */
  readonly baseName: string
  /** Language prefix; `''` for the default language. */
  readonly prefix: string
  readonly ugly: boolean
  /** A leaf bundle named `index` is not written as `index.html` in its parent. */
  readonly isBundle: boolean
}

/** Where one output format of a page goes. */
export interface Target {
  /** Path inside the output folder, no leading slash. */
  readonly file: string
  /** Link from the site's root, not yet escaped. */
  readonly link: string
  /** Whether the page's name leads out of the output folder; `file` then stays inside, but nothing may be written there. */
  readonly climbs: boolean
  /** Folder of the page's resources, for files and links alike, no slash at either end. */
  readonly resources: string
}

/**
 * Decide the file and the link of one output format of a page.
 *
 * Shape: `{kind: 'page', folder: '/posts', baseName: 'a', …}` → `{file: 'posts/a/index.html', link: '/posts/a/', resources: 'posts/a'}`.
 * Source: hugo.md §4.1, §4.2, §4.5; observed output.
 */
export function targetOf(source: TargetSource, format: OutputFormat, style: PathStyle): Target {
  const named = source.kind !== 'home' && source.url !== '' ? namedFile(source, format) : derivedFile(source, format, style)
  // Dots stay in the link, as Hugo leaves them; no file is written outside of the output folder.
  const file = cleanUrl(named.file)
  const index = fileName(format.baseName, format)
  const isIndex = format.isHtml && !named.keepIndex && (file === index || file.endsWith(`/${index}`))
  return {file, link: `/${isIndex ? named.file.slice(0, -index.length) : named.file}`, climbs: climbs(named.file), resources: resourceFolder(file, format)}
}

interface NamedFile {
  readonly file: string
  /** The link names `index.html`. */
  readonly keepIndex?: boolean
}

/** A `url` with a dot and no slash at its end is a file, anything else a folder. */
function namedFile(source: TargetSource, format: OutputFormat): NamedFile {
  const url = cleanUrl(source.url)
  const segments = [format.path, url]
  if (source.url.endsWith('/') || !url.includes('.')) segments.push(fileName(format.baseName, format))
  return {file: join(source.url.startsWith('/') ? '' : source.prefix, ...segments)}
}

/** Most paths have none of them. */
const mayHaveDotSegments = (path: string): boolean => path.startsWith('.') || path.includes('/.')

/** Dot segments are resolved inside the site. */
function cleanUrl(url: string): string {
  if (!mayHaveDotSegments(url)) return url
  const out: string[] = []
  for (const segment of url.split('/')) {
    if (segment === '..') out.pop()
    else if (segment !== '.') out.push(segment)
  }
  return out.join('/')
}

/** Whether dot segments lead above where a path starts. */
function climbs(path: string): boolean {
  if (!mayHaveDotSegments(path)) return false
  let depth = 0
  return path.split('/').some((segment) => {
    depth += segment === '..' ? -1 : segment === '.' ? 0 : 1
    return depth < 0
  })
}

function derivedFile(source: TargetSource, format: OutputFormat, style: PathStyle): NamedFile {
  const isUgly = source.ugly && !format.noUgly
  const sameAsIndex = source.kind === 'page' && !source.isBundle && !source.expanded && source.baseName === format.baseName
  const isFile = sameAsIndex || (isUgly && (source.kind === 'page' || source.kind === 'term'))
  const path = isFile ? derivedPath(source, style, fileName('', format)) : `${derivedPath(source, style, '')}/${fileName(format.baseName, format)}`
  return {file: join(source.prefix, format.path, path), keepIndex: isUgly && !isFile && source.kind !== 'page'}
}

/**
 * Path of a page inside its language, with what it ends in.
 *
 * Each piece is sanitised as a whole: a blank behind a slash becomes a hyphen, one at the end of the piece is lost.
 */
function derivedPath(source: TargetSource, style: PathStyle, ending: string): string {
  if (source.kind === 'home') return ''
  if (source.expanded !== '') return join(sanitizePath(trimSlashes(source.expanded) + ending, style))
  if (source.kind === 'page') return join(sanitizePath(source.folder, style), sanitizePath(source.baseName + ending, style))
  return join(sanitizePath(source.folder + ending, style))
}

/** A media type without a suffix writes no dot either: `_redirects`. */
const fileName = (base: string, {suffix}: OutputFormat): string => (suffix ? `${base}.${suffix}` : base)

const trimSlashes = (path: string): string => path.replace(/^\/+|\/+$/g, '')

const join = (...segments: readonly string[]): string =>
  segments
    .join('/')
    .split('/')
    .filter((segment) => segment !== '')
    .join('/')

/** Resources of `x.html` live in `x/`, those of `x/index.html` in `x/` too. */
function resourceFolder(file: string, format: OutputFormat): string {
  const slash = file.lastIndexOf('/')
  const folder = file.slice(0, Math.max(0, slash))
  const name = file.slice(slash + 1)
  if (name === fileName(format.baseName, format)) return folder
  return join(folder, name.replace(/\.[^.]*$/, ''))
}
