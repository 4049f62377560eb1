import {existsSync, realpathSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {performance} from 'node:perf_hooks'
import type {Message} from '../core/page.ts'
import {checkAddress} from './build/check-address.ts'
import {type LastBuild, readLastBuild} from './build/last-build.ts'
import type {BuildFolders, Made, Rebuilding} from './build/rebuild.ts'
import {readInputs} from './build/read-inputs.ts'
import {contentKeys} from './build/site-key.ts'
import {cacheFolder} from './cache-folder.ts'
import {type SiteOptions, loadSite} from './load.ts'
import {isBuildable, requireRoot} from './read-content-folders.ts'
import type {Site, SkippedPage} from './site.ts'
import {isInPlace, readManifest} from './write/manifest.ts'
import {checkFolders} from './write/output-folder.ts'

/** What `build` is asked for; paths are absolute, or from the current folder. */
export interface BuildOptions extends Omit<SiteOptions, 'root' | 'clock'> {
  /** Folder with the config and the content. Default: `'.'`. */
  readonly root?: string
  /** The time that future and expired pages are judged by; milliseconds since 1970. Default: now. */
  readonly clock?: number
  /** Output folder. Default: the config's `publishDir` in the site's root, `public`. */
  readonly out?: string
  /** Folder for what later builds need not do again. Default: `.cache/quizmatter` in the site's root. */
  readonly cache?: string
  /** Called after each page. Default: nothing is called. */
  readonly onProgress?: (progress: {readonly done: number; readonly total: number}) => void
}

/** What a build did. */
export interface BuildResult {
  /** Output folder, absolute. */
  readonly out: string
  /** Number of pages that are usable, lists included. */
  readonly pages: number
  /** Number of quizzes on these pages. */
  readonly quizzes: number
  /** Paths inside the output folder of files whose bytes changed. */
  readonly written: readonly string[]
  /** Paths of files that an earlier build wrote and that nothing makes any more. */
  readonly removed: readonly string[]
  /** Number of files that were in place already. */
  readonly unchanged: number
  /** Findings on all files; an `error` means that its page was not written. */
  readonly messages: readonly Message[]
  /** Pages left out on purpose, with the reason. */
  readonly skipped: readonly SkippedPage[]
  /** Whether warnings count as errors, by the options or by the user's config. */
  readonly strict: boolean
  /** How long it took. */
  readonly milliseconds: number
}

/**
 * Build a site: read its content, compile and render every page, and write what changed.
 *
 * Shape: `build({root: 'blog'})` → `{pages: 42, quizzes: 7, written: ['index.html', …], …}`.
 * Errors: faults of the content are `messages`, each at its file, line and column; a page with an error is not written and
 * its old output stays. Where the config or the content folder cannot be read, nothing is written or removed. Throws for a
 * root without a site, for unknown options, for an output folder that must not be written to and while another build uses the cache.
 */
export async function build(options: BuildOptions = {}): Promise<BuildResult> {
  const started = performance.now()
  checkOptions(options)
  const root = resolve(options.root ?? '.')
  requireRoot(root, options.content)
  const loaded = await loadSite({...options, root, clock: options.clock ?? Date.now()})
  const site = isBuildable(loaded) ? {...loaded, messages: [...loaded.messages, ...checkAddress(loaded.config)]} : loaded
  const folders = foldersOf(site, options)
  checkFolders(folders)
  const made = isBuildable(site) ? await makeSite({site, folders, onProgress: options.onProgress}) : nothing(site)
  return {out: folders.out, ...made, skipped: site.skipped, strict: options.strict ?? site.user.strict, milliseconds: Math.round(performance.now() - started)}
}

const optionTypes: {readonly [Name in keyof Required<BuildOptions>]: 'boolean' | 'function' | 'number' | 'object' | 'string'} = {
  baseUrl: 'string',
  cache: 'string',
  clock: 'number',
  content: 'string',
  drafts: 'boolean',
  env: 'object',
  environment: 'string',
  expired: 'boolean',
  future: 'boolean',
  highlight: 'boolean',
  hugoCompat: 'boolean',
  onProgress: 'function',
  out: 'string',
  resolveRelative: 'boolean',
  root: 'string',
  strict: 'boolean'
}

function checkOptions(options: BuildOptions): void {
  if (typeof options !== 'object' || options === null) throw new TypeError(`Unexpected \`${String(options)}\` for the options of \`build\`, expected an object`)
  for (const [name, value] of Object.entries(options)) {
    const wanted = Object.hasOwn(optionTypes, name) ? optionTypes[name as keyof BuildOptions] : undefined
    if (!wanted) throw new TypeError(`Unexpected \`${name}\` for the options of \`build\`, expected one of ${Object.keys(optionTypes).map((key) => `\`${key}\``).join(', ')}`)
    if (value !== undefined && typeof value !== wanted) throw new TypeError(`Unexpected \`${String(value)}\` for the option \`${name}\` of \`build\`, expected a ${wanted}`)
  }
}

/** Without a config or content nothing is known of the site, so that nothing is written or removed. */
const nothing = ({messages}: Site): Made => ({pages: 0, quizzes: 0, written: [], removed: [], unchanged: 0, messages})

async function makeSite(making: Omit<Rebuilding, 'inputs' | 'keys' | 'key'>): Promise<Made> {
  const {folders, site} = making
  const inputs = readInputs(site)
  const keys = contentKeys(site, inputs)
  const key = keys.site()
  const last = readLastBuild(folders.cache, folders.out)
  return last?.key === key && isUpToDate(folders) ? unchangedResult(last) : makeAgain({...making, inputs, keys, key})
}

/** Neither the pipeline nor the theme is loaded before something has to be made. */
async function makeAgain(rebuilding: Rebuilding): Promise<Made> {
  const {rebuild} = await import('./build/rebuild.ts')
  return rebuild(rebuilding)
}

function foldersOf(site: Site, {cache, out}: BuildOptions): BuildFolders {
  const {assetDirs, contentRoots, publishDir, staticDirs} = site.config
  return {
    out: resolve(out ?? join(site.root, publishDir)),
    cache: resolve(cache ?? join(site.root, cacheFolder)),
    author: {root: site.root, sources: [...contentRoots, ...staticDirs, ...assetDirs].map(({folder}) => join(site.root, folder))}
  }
}

function isUpToDate({cache, out}: BuildFolders): boolean {
  if (!existsSync(out)) return false
  const path = realpathSync(out)
  const files = readManifest(cache, path)
  return files.size > 0 && isInPlace(path, files)
}

function unchangedResult({messages, pages, quizzes, unchanged}: LastBuild): Made {
  return {pages, quizzes, messages, unchanged, written: [], removed: []}
}
