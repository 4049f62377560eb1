import {compileTarget} from './cascade.ts'
import type {LanguageConfig, SiteConfig} from './config.ts'
import {escapeLink} from './escape-url.ts'
import {languagePrefix} from './language.ts'
import type {LanguageTree} from './language-tree.ts'
import {containerOf} from './logical-path.ts'
import type {OutputFormat} from './output-format.ts'
import {hasLink, isBranch, type PageNode, sectionOf} from './page-node.ts'
import {expandPermalink, type PermalinkSource} from './permalink.ts'
import type {PathStyle} from './sanitize.ts'
import {ancestors} from './section.ts'
import type {Kind, SitePage} from './site.ts'
import {type Target, targetOf, type TargetSource} from './target.ts'

/** Where a page is, in all its output formats. */
export interface Address {
  /** RelPermalink; `''` for a page without a link. */
  readonly url: string
  readonly permalink: string
  /** `''` for a page that is not written. */
  readonly outputPath: string
  readonly outputFormats: SitePage['outputFormats']
  /** Folder of the page's resources inside the output folder. */
  readonly resources: string
  /** Whether the page is not written because its name leads out of the output folder. */
  readonly climbs: boolean
  /** Token of a permalink pattern that nobody knows. */
  readonly unknownToken: string | undefined
}

/** What addresses are made with. */
export interface AddressContext {
  readonly config: SiteConfig
  readonly tree: LanguageTree
}

/**
 * Make a function that finds the address of a page of a language.
 *
 * Source: hugo.md §4.
 */
export function addressFinder({config, tree}: AddressContext): (node: PageNode) => Address {
  const {language} = tree
  const style: PathStyle = {keepCase: language.disablePathToLower, removeAccents: language.removePathAccents}
  const prefix = languagePrefix(config, language)
  const folderAt = folderFinder(tree)
  const formatsOf = formatFinder(language)
  const rules = language.permalinks.map(({pattern, target}) => ({pattern, matches: compileTarget(target)}))
  const patternOf = (node: PageNode): string => {
    const page = {kind: node.kind, path: node.path, language: language.key, environment: config.environment}
    return rules.find(({matches}) => matches(page))?.pattern ?? ''
  }
  return (node) => {
    const {url: given} = node.frontMatter
    const url = given.includes(':') ? expandPermalink(given, permalinkSource(node, tree), style) : {path: given, unknown: undefined}
    const pattern = given ? '' : patternOf(node)
    const expanded = pattern ? expandPermalink(pattern, permalinkSource(node, tree), style) : {path: '', unknown: undefined}
    const place = placeOf(node, style, folderAt)
    const targets = formatsOf(node).map((format) => ({
      format,
      target: targetOf({kind: node.kind, url: url.path, expanded: expanded.path, ...place, prefix, ugly: isUgly(node)}, format, style)
    }))
    return toAddress(node, targets, url.unknown ?? expanded.unknown)
  }
}

interface FormatTarget {
  readonly format: OutputFormat
  readonly target: Target
}

function toAddress(node: PageNode, targets: readonly FormatTarget[], unknownToken: string | undefined): Address {
  const {baseUrl} = node.language
  const main = targets.find(({format}) => format.permalinkable) ?? targets[0]
  const written = hasLink(node) && node.frontMatter.build.render === 'always'
  if (!main) return {url: '', permalink: '', outputPath: '', outputFormats: [], resources: '', climbs: false, unknownToken}
  const isWritten = (target: Target): boolean => written && !target.climbs
  const {target} = main
  const outputFormats = (hasLink(node) ? targets : []).map(({format, target: one}) => ({
    name: format.name,
    url: relUrl(one.link, baseUrl),
    permalink: absUrl(one.link, baseUrl),
    outputPath: isWritten(one) ? one.file : ''
  }))
  const own = outputFormats[targets.indexOf(main)]
  return {
    url: own?.url ?? '',
    permalink: own?.permalink ?? '',
    outputPath: isWritten(target) && main.format.isHtml ? target.file : '',
    outputFormats,
    resources: target.resources,
    climbs: written && target.climbs,
    unknownToken
  }
}

/** A site has few base URLs and many links. */
const basePaths = new Map<string, string>()

/** Path of a base URL without the slash at its end: `https://example.org/blog/` → `/blog`. */
export function basePath(baseUrl: string): string {
  const known = basePaths.get(baseUrl)
  if (known !== undefined) return known
  const path = pathOf(baseUrl)
  basePaths.set(baseUrl, path)
  return path
}

function pathOf(baseUrl: string): string {
  return baseUrl.replace(/^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/]*/i, '').replace(/^(?!\/)/, '/').replace(/\/+$/, '')
}

/** Link from the host's root of a link from the site's root. */
export function relUrl(link: string, baseUrl: string): string {
  return escapeLink(basePath(baseUrl) + link)
}

/** Path of a file inside the output folder from its RelPermalink: `/blog/a%20b.png` → `a b.png`. */
export function stripBase(url: string, baseUrl: string): string {
  const base = escapeLink(basePath(baseUrl))
  const path = (url.startsWith(`${base}/`) ? url.slice(base.length) : url).replace(/^\/+/, '').replace(/[?#].*$/, '')
  try {
    return decodeURIComponent(path)
  } catch {
    // A lone percent sign stands for itself.
    return path
  }
}

/** Absolute URL of a link from the site's root. */
export function absUrl(link: string, baseUrl: string): string {
  return baseUrl.replace(/\/+$/, '') + escapeLink(link)
}

/** Folder and base name, in the author's spelling where case is kept. */
function placeOf(node: PageNode, {keepCase}: PathStyle, folderAt: FolderAt): Pick<TargetSource, 'folder' | 'baseName' | 'isBundle'> {
  const written = keepCase ? node.unnormalized : node.path
  const isBundle = node.document?.source.logical.bundle === 'leaf'
  if (isBranch(node)) return {folder: folderAt(node.path, written), baseName: '', isBundle}
  return {folder: folderAt(containerOf(node.path), containerOf(written)), baseName: node.frontMatter.slug || (segmentsOf(written).at(-1) ?? ''), isBundle}
}

/** Folder of the output by a logical path and the same path as it is written. */
type FolderAt = (path: string, written: string) => string

/** The slugs of sections stand in for their names. The pages of a section share their folder, so it is found once. */
function folderFinder({nodes}: LanguageTree): FolderAt {
  const known = new Map<string, string>()
  const find: FolderAt = (path, written) => {
    const named = segmentsOf(path).map((_, index, segments) => nodes.get(`/${segments.slice(0, index + 1).join('/')}`))
    return `/${segmentsOf(written).map((segment, index) => slugOf(named[index]) || segment).join('/')}`
  }
  return (path, written) => {
    const name = `${path}\n${written}`
    const folder = known.get(name) ?? find(path, written)
    known.set(name, folder)
    return folder
  }
}

const slugOf = (node: PageNode | undefined): string => (node && isBranch(node) ? node.frontMatter.slug : '')

/** Whether `uglyURLs` is for a page. */
export function isUgly(node: PageNode): boolean {
  const {uglyUrls} = node.language
  return typeof uglyUrls === 'boolean' ? uglyUrls : uglyUrls[sectionOf(node)] === true
}

/** Make a function that finds the formats of a page: its own as far as they are known, else those of its kind, of which feeds may be switched off. */
function formatFinder(language: LanguageConfig): (node: PageNode) => readonly OutputFormat[] {
  const named = (names: readonly string[]): OutputFormat[] => names.flatMap((name) => language.outputFormats[name.toLowerCase()] ?? [])
  const ofKind = new Map<Kind, readonly OutputFormat[]>()
  return ({frontMatter, kind}) => {
    const own = frontMatter.outputs.length > 0 ? named(frontMatter.outputs) : []
    if (own.length > 0) return own
    const formats = ofKind.get(kind) ?? named(language.outputs[kind] ?? ['html']).filter(({name}) => name !== 'rss' || !language.disableKinds.includes('rss'))
    ofKind.set(kind, formats)
    return formats
  }
}

function permalinkSource(node: PageNode, tree: LanguageTree): PermalinkSource {
  const {frontMatter, title} = node
  const logical = node.document?.source.logical
  const sections = sectionsOf(node, tree)
  return {
    date: frontMatter.date,
    title,
    titleHasFolders: node.kind === 'term',
    slug: frontMatter.slug,
    section: sectionOf(node),
    sections: segmentsOf(sections[0]?.path ?? '/'),
    sectionSlugs: sections.filter(({path}) => path !== '/').map((section) => section.frontMatter.slug || section.title).reverse(),
    fileName: logical?.bundle === 'branch' ? '' : (logical?.baseName ?? ''),
    contentBaseName: node.unnormalized.slice(node.unnormalized.lastIndexOf('/') + 1)
  }
}

const segmentsOf = (path: string): string[] => path.split('/').filter(Boolean)

/** Sections that a page is in, the nearest first; a section is in itself. */
function sectionsOf(node: PageNode, {nodes}: LanguageTree): PageNode[] {
  const paths = isBranch(node) ? [node.path, ...ancestors(node.path)] : [...ancestors(node.path)]
  return paths.flatMap((path) => nodes.get(path) ?? []).filter(isBranch)
}
