import {type FSWatcher, watch as watchFolder} from 'node:fs'
import {dirname, join, relative, sep} from 'node:path'
import {watch as watchFiles} from 'chokidar'
import {configNames, userConfigNames} from '../site/config/config-names.ts'
import type {SiteConfig} from '../site/config.ts'
import {isBundle} from './single-post.ts'
import {watchTrees} from './watch-tree.ts'

/** What a watcher looks at, and whom it tells. */
export interface WatchOptions {
  /** Absolute path of the site's root. */
  readonly root: string
  readonly config: SiteConfig
  /** The only post to watch, as path from the site's root, with the files of its bundle. */
  readonly only?: string | undefined
  /** Called with the absolute paths of files and folders that came, went or changed; those of one save come together. */
  readonly onChange: (paths: readonly string[]) => void
  /** Called with what keeps the watcher from seeing everything. */
  readonly onFault: (error: Error) => void
}

/** Watches a site until it is closed. */
export interface Watcher {
  /** Everything is watched; what changed before may have been missed. */
  readonly ready: Promise<void>
  /** Watch the folders of a changed config, too. */
  readonly follow: (config: SiteConfig) => void
  /** Make sure that everything is watched: the system drops events when there are too many. */
  readonly check: () => void
  readonly close: () => Promise<void>
}

/** Milliseconds in which the events of one save arrive; short, as an author waits. */
const together = 2

/** Milliseconds between two looks for a folder that is gone, as git takes away one that it empties, and may be back. */
const returnPause = 100

/** Config files in the root; most are not there, and may come. */
const configFiles = new Set([...configNames, ...userConfigNames])

/** Folders in the root that decide about the whole site. */
const configFolders = ['config', 'layouts']

/**
 * Watch the folders of a site and its config.
 *
 * Everything is watched by folder: content, static files and assets may be thousands, and a config file that git replaces is
 * gone for a moment. Chokidar only waits for folders that are not there yet.
 */
export function watchSite({config, onChange, onFault, only, root}: WatchOptions): Watcher {
  const ignored = ignoredPaths(root, only)
  const tell = collect(onChange)
  const folders = new Set<string>()
  /** Folders that are not there. */
  const add = (changed: SiteConfig): string[] => {
    const paths = only === undefined ? siteFolders(root, changed) : [dirname(join(root, only))]
    for (const path of paths) folders.add(path)
    return paths.filter((path) => !trees.add(path))
  }
  const trees = watchTrees({
    isIgnored: ignored,
    onEvent: (path) => {
      tell(path)
      if (folders.has(path) && !trees.add(path)) lost.add(path)
    },
    onFault
  })
  const lost = new Set<string>()
  const returning = setInterval(() => {
    for (const path of lost) {
      if (!trees.renew(path)) continue
      lost.delete(path)
      tell(path)
    }
  }, returnPause)
  returning.unref()
  const configs = only === undefined ? watchConfigFiles({root, onChange: tell, onFault}) : undefined
  const waited = add(config)
  const watcher = watchFiles(waited, {ignoreInitial: true, followSymlinks: false, ignored})
  watcher.on('all', (event, path) => {
    if (event === 'addDir' && folders.has(path)) trees.renew(path)
    tell(path)
    // Chokidar forgets what is gone, unless it waits for it anew.
    if (event === 'unlink' || event === 'unlinkDir') watcher.add(path)
  })
  watcher.on('error', (error) => onFault(error instanceof Error ? error : new Error(String(error))))
  return {
    // With nothing to watch it is never ready.
    ready: waited.length === 0 ? Promise.resolve() : new Promise((resolve) => watcher.once('ready', () => resolve())),
    follow: (changed) => void watcher.add(add(changed)),
    check: trees.check,
    close: async () => {
      clearInterval(returning)
      trees.close()
      configs?.close()
      await watcher.close()
    }
  }
}

/** Hand on what comes together in one piece. */
function collect(onChange: WatchOptions['onChange']): (path: string) => void {
  const pending = new Set<string>()
  return (path) => {
    if (pending.size === 0) {
      setTimeout(() => {
        const all = [...pending]
        pending.clear()
        onChange(all)
      }, together)
    }
    pending.add(path)
  }
}

function siteFolders(root: string, {assetDirs, contentRoots, staticDirs}: SiteConfig): string[] {
  return [...new Set([...[...contentRoots, ...staticDirs, ...assetDirs].map(({folder}) => folder), ...configFolders].map((folder) => join(root, folder)))]
}

interface ConfigWatchOptions extends Pick<WatchOptions, 'root' | 'onFault'> {
  readonly onChange: (path: string) => void
}

function watchConfigFiles({onChange, onFault, root}: ConfigWatchOptions): FSWatcher | undefined {
  try {
    const watcher = watchFolder(root, (_, name) => name !== null && configFiles.has(name) && onChange(join(root, name)))
    return watcher.on('error', onFault)
  } catch (error) {
    onFault(error as Error)
    return undefined
  }
}

/** Dot files, and what packages put below the root; beside a single post everything but the post. */
function ignoredPaths(root: string, only: string | undefined): (path: string) => boolean {
  const alone = only !== undefined && !isBundle(only) ? join(root, only) : undefined
  return (path) => {
    if (alone !== undefined && path !== alone && path !== dirname(alone)) return true
    const name = relative(root, path).split(sep).join('/')
    return !name.startsWith('..') && /(?:^|\/)(?:\.[^/]|node_modules(?:\/|$))/.test(name)
  }
}
