import {type Dirent, type FSWatcher, lstatSync, readdirSync, watch} from 'node:fs'
import {basename, join} from 'node:path'

/** What a tree of folders is watched with. */
export interface TreeOptions {
  /** Files and folders that nobody wants to hear of. */
  readonly isIgnored: (path: string) => boolean
  /** Called with the path of a file or folder that came, went or changed. */
  readonly onEvent: (path: string) => void
  /** Called with what keeps a folder from being watched. */
  readonly onFault: (error: Error) => void
}

/** Trees of folders that are watched. */
export interface WatchedTrees {
  /** Watch a folder and all below; `false`: there is no such folder. */
  readonly add: (folder: string) => boolean
  /** Watch a folder that has come while we watch, as its files were never reported; `false`: there is no such folder. */
  readonly renew: (folder: string) => boolean
  /** Watch what has come, and forget what has gone, without having been reported: the system drops events when there are too many. */
  readonly check: () => void
  readonly close: () => void
}

/**
 * Watch trees of folders with one watch for each folder, whatever the number of files.
 *
 * A folder names the file that an event is about, also where another file was renamed over it, so no file needs a watch
 * of its own and no folder is gone through after a save: chokidar does both, which on a folder of 5000 posts costs 200 ms
 * of processor time a save. Symbolic links are not followed.
 */
export function watchTrees(options: TreeOptions): WatchedTrees {
  const watchers = new Map<string, WatchedFolder>()
  const trees: Trees = {options, watchers}
  return {
    add: (folder) => addFolder(trees, folder, {isNew: false}),
    renew: (folder) => addFolder(trees, folder, {isNew: true}),
    check: () => {
      for (const folder of [...watchers.keys()].sort()) checkFolder(trees, folder)
    },
    close: () => {
      for (const {watcher} of watchers.values()) watcher.close()
      watchers.clear()
    }
  }
}

interface Trees {
  readonly options: TreeOptions
  readonly watchers: Map<string, WatchedFolder>
}

/** A watch goes with its folder when that is renamed: only the identity says whether it is still the one at the path. */
interface WatchedFolder {
  readonly watcher: FSWatcher
  readonly identity: string
}

/** Files of a folder that has come while we watch were never reported. */
function addFolder(trees: Trees, folder: string, {isNew}: {readonly isNew: boolean}): boolean {
  const {options, watchers} = trees
  if (watchers.has(folder)) return true
  const identity = identityOf(folder)
  if (identity === undefined) return false
  try {
    const watcher = watch(folder, (_, name) => see(trees, folder, name))
    watcher.on('error', () => forget(trees, folder))
    watchers.set(folder, {watcher, identity})
    for (const entry of readdirSync(folder, {withFileTypes: true})) {
      const path = join(folder, entry.name)
      if (options.isIgnored(path)) continue
      if (entry.isDirectory()) addFolder(trees, path, {isNew})
      else if (isNew) options.onEvent(path)
    }
  } catch (error) {
    // It went meanwhile.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return watchers.has(folder)
    options.onFault(error as Error)
  }
  return true
}

/** Folders that are watched as they should be are only listed. */
function checkFolder(trees: Trees, folder: string): void {
  if (!isWatched(trees, folder)) {
    replace(trees, folder)
    return
  }
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name)
    if (entry.isDirectory() && !trees.options.isIgnored(path) && !isWatched(trees, path)) replace(trees, path)
  }
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, {withFileTypes: true})
  } catch {
    return []
  }
}

function see(trees: Trees, folder: string, name: string | null): void {
  const {options} = trees
  // A folder that is removed says so by its own name, and its watch is dead, whatever has come to its place meanwhile.
  if (name === basename(folder)) replace(trees, folder)
  // What a folder tells that was moved is of files elsewhere.
  const path = name === null || !isWatched(trees, folder) ? folder : join(folder, name)
  if (options.isIgnored(path)) return
  if (isWatched(trees, path)) options.onEvent(path)
  else replace(trees, path)
}

/** Watch what is at a path now, and tell of its files. */
function replace(trees: Trees, path: string): void {
  forget(trees, path)
  addFolder(trees, path, {isNew: true})
  trees.options.onEvent(path)
}

function isWatched({watchers}: Trees, folder: string): boolean {
  const watched = watchers.get(folder)
  return watched !== undefined && watched.identity === identityOf(folder)
}

function forget({watchers}: Trees, folder: string): void {
  for (const [path, {watcher}] of watchers) {
    if (path !== folder && !path.startsWith(join(folder, '/'))) continue
    watcher.close()
    watchers.delete(path)
  }
}

/** Which folder is at a path, as the number of one that is gone is given to the next; `undefined`: there is none. */
function identityOf(path: string): string | undefined {
  const found = lstatSync(path, {throwIfNoEntry: false})
  return found?.isDirectory() ? `${found.ino} ${found.birthtimeMs}` : undefined
}
