import {emptyBody} from '../site/bodies.ts'
import {listedPages} from '../site/listed-pages.ts'
import {aliasOutputs} from '../site/outputs/aliases.ts'
import {notFoundOutputs} from '../site/outputs/not-found.ts'
import {resourceOutputs} from '../site/outputs/resources.ts'
import {robotsOutputs} from '../site/outputs/robots.ts'
import {searchIndexOutputs} from '../site/outputs/search-index.ts'
import {sitemapOutputs} from '../site/outputs/sitemap.ts'
import {staticOutputs} from '../site/outputs/static-files.ts'
import {themeAssetOutputs} from '../site/outputs/theme-assets.ts'
import type {PackageFiles} from '../site/package-files.ts'
import {paginate} from '../site/paginate.ts'
import type {Output, Site, SitePage} from '../site/site.ts'
import type {SiteState} from './site-state.ts'

/** What makes the file at a path of the published site. */
export type Maker =
  | {readonly kind: 'page'; readonly page: SitePage}
  /** A page of a list; 1-indexed. */
  | {readonly kind: 'list'; readonly page: SitePage; readonly number: number}
  | {readonly kind: 'feed'; readonly page: SitePage}
  | {readonly kind: 'sitemap' | 'search-index'}
  | {readonly kind: 'not-found'; readonly language: string}
  /** Sends its visitors on to the page. */
  | {readonly kind: 'alias'; readonly output: Output}
  /** Complete as it is: a file to send, or a text that no page has a part in. */
  | {readonly kind: 'output'; readonly output: Output}

/** All paths of the published site, inside the output folder; nothing else is ever served. */
export type Manifest = ReadonlyMap<string, Maker>

/**
 * List what a build would write, without making any of it; of two for one path the first counts, as in a build.
 *
 * Shape: `posts/a/index.html` → `{kind: 'page', page}`; files of asset folders are not among it.
 */
export function listManifest({site, staticFiles}: SiteState, files: PackageFiles): Manifest {
  const manifest = new Map<string, Maker>()
  const add = (path: string, maker: Maker): void => void (path === '' || manifest.has(path) || manifest.set(path, maker))
  const pages = [...site.pages.values()]
  for (const page of pages) if (page.kind === 'page') add(page.outputPath, {kind: 'page', page})
  for (const page of pages) if (page.kind !== 'page') for (const path of listPaths(site, page)) add(path.path, {kind: 'list', page, number: path.number})
  for (const output of resourceOutputs(site)) add(output.path, {kind: 'output', output})
  for (const output of aliasOutputs(site, () => emptyBody)) add(output.path, {kind: 'alias', output})
  for (const page of pages) for (const {name, outputPath} of page.outputFormats) if (name === 'rss') add(outputPath, {kind: 'feed', page})
  for (const {path} of sitemapOutputs(site, () => undefined)) add(path, {kind: 'sitemap'})
  for (const output of robotsOutputs(site, () => undefined)) add(output.path, {kind: 'output', output})
  for (const {path} of searchIndexOutputs(site, () => undefined)) add(path, {kind: 'search-index'})
  for (const output of staticOutputs(staticFiles, site.config)) add(output.path, {kind: 'output', output})
  for (const {from, path} of notFoundOutputs(site, nothingRendered)) add(path, {kind: 'not-found', language: from.split('|')[0] ?? ''})
  for (const output of themeAssetOutputs({config: site.config, files, quizzes: true})) add(output.path, {kind: 'output', output})
  return manifest
}

const nothingRendered = {renderPage: () => '', renderNotFound: () => ''}

function listPaths(site: Site, page: SitePage): {readonly path: string; readonly number: number}[] {
  const language = site.config.languages.find(({key}) => key === page.language)
  if (page.outputPath === '' || !language) return []
  return paginate(page, listedPages(site, page), language.pagination).map(({number, outputPath}) => ({path: outputPath, number}))
}

/** What a URL path stands for. */
export type Place =
  | {readonly kind: 'made'; readonly path: string; readonly maker: Maker}
  /** A folder without its slash; hosts send visitors on. */
  | {readonly kind: 'folder'}
  /** Nothing there; the path that a file would have. */
  | {readonly kind: 'nothing'; readonly path: string}

/**
 * Find what a static host would send for a path below the site's root.
 *
 * Shape: `/posts/a/` and `/posts/a/index.html` → `posts/a/index.html`; `/posts/a` → a folder; `/posts/a.html` is not `/posts/a`.
 */
export function findPlace(manifest: Manifest, path: string, folders: readonly string[]): Place {
  const inside = path.slice(1) + (path.endsWith('/') ? 'index.html' : '')
  if (isHidden(inside)) return {kind: 'nothing', path: inside}
  for (const folder of folders) {
    const maker = manifest.get(folder + inside)
    if (maker) return {kind: 'made', path: folder + inside, maker}
  }
  const isFolder = !path.endsWith('/') && folders.some((folder) => manifest.has(`${folder}${inside}/index.html`))
  return isFolder ? {kind: 'folder'} : {kind: 'nothing', path: (folders[0] ?? '') + inside}
}

/** Dot files are never sent, except what hosts and browsers ask for by a standard's name. */
function isHidden(path: string): boolean {
  return /(?:^|\/)\./.test(path.replace(/^\.well-known\//, ''))
}
