import {dirname, join, relative, sep} from 'node:path'
import {watch as watchFiles} from 'chokidar'
import type {SiteConfig} from '../site/config.ts'
import {isBundle} from './single-post.ts'

/** What a watcher looks at, and whom it tells. */
export interface WatchOptions {
  /** Absolute path of the site's root. */
  readonly root: string
  readonly config: SiteConfig
  /** The only post to watch, as path from the site's root, with the files of its bundle. */
  readonly only?: string | undefined
  /** Called with the absolute paths of files that came, went or changed; files of one save come together. */
  readonly onChange: (paths: readonly string[]) => void
  /** Called with what keeps the watcher from seeing everything. */
  readonly onFault: (error: Error) => void
}

/** Watches a site until it is closed. */
export interface Watcher {
  /** All folders are watched; what changed before may have been missed. */
  readonly ready: Promise<void>
  /** Watch the folders of a changed config, too. */
  readonly follow: (config: SiteConfig) => void
  readonly close: () => Promise<void>
}

/** Milliseconds in which the events of one save arrive; short, as an author waits. */
const together = 8

/** Names of config files and folders in the root. */
const configNames = ['hugo.toml', 'hugo.yaml', 'hugo.yml', 'hugo.json', 'config.toml', 'config.yaml', 'config.yml', 'config.json', 'config', 'layouts', 'quizmatter.config.js', 'quizmatter.config.mjs']

/**
 * Watch the folders of a site and its config.
 *
 * Symbolic links are not followed, dot files and what tools put into the root are not looked at.
 */
export function watchSite({config, onChange, onFault, only, root}: WatchOptions): Watcher {
  const pending = new Set<string>()
  const alone = only !== undefined && !isBundle(only) ? join(root, only) : undefined
  const paths = only === undefined ? watchedPaths(root, config) : [dirname(join(root, only))]
  const watcher = watchFiles(paths, {
    ignoreInitial: true,
    followSymlinks: false,
    // A rename over a file must be seen at once, also where the old one is reported as gone.
    atomic: true,
    ignored: (path) => isIgnored(relative(root, path).split(sep).join('/')) || (alone !== undefined && path !== alone && path !== dirname(alone)),
    ...(alone !== undefined && {depth: 0})
  })
  const flush = (): void => {
    const all = [...pending]
    pending.clear()
    onChange(all)
  }
  watcher.on('all', (event, path) => {
    if (event === 'addDir' || event === 'unlinkDir') return
    if (pending.size === 0) setTimeout(flush, together)
    pending.add(path)
  })
  watcher.on('error', (error) => onFault(error instanceof Error ? error : new Error(String(error))))
  return {
    ready: new Promise((resolve) => watcher.once('ready', () => resolve())),
    follow: (config) => void watcher.add(watchedPaths(root, config)),
    close: () => watcher.close()
  }
}

/** Folders and files to watch; those that are not there yet are seen when they come. */
export function watchedPaths(root: string, {assetDirs, contentRoots, staticDirs}: SiteConfig): string[] {
  const folders = [...contentRoots, ...staticDirs, ...assetDirs].map(({folder}) => folder)
  return [...new Set([...folders, ...configNames])].map((name) => join(root, name))
}

/** A dot file anywhere below the root, or what packages and builds put there. */
export function isIgnored(name: string): boolean {
  return !name.startsWith('..') && /(?:^|\/)(?:\.[^/]|node_modules(?:\/|$))/.test(name)
}
