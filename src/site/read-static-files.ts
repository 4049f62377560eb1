import {readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import type {MountedFolder} from './config.ts'
import {mountFilter} from './mount-filter.ts'

/** A file that is copied to the output as it is. */
export interface StaticFile {
  /** Path inside the output folder, `/` separators. */
  readonly path: string
  /** Path from the site's root, `/` separators. */
  readonly name: string
  /** Absolute path on disk. */
  readonly source: string
  /** Bytes. */
  readonly size: number
  /** Milliseconds since 1970. */
  readonly changed: number
}

/** Names that editors and systems leave behind; Hugo does not publish them either. */
const litter = /^(?:\.DS_Store|Thumbs\.db|\.#.*|#.*#|.*~|.*\.sw[op])$/

/**
 * Find the files of all static folders, by path; of two with one path the later folder's wins.
 *
 * Symbolic links are left out: what they lead to may lie outside of the site.
 */
export function readStaticFiles(root: string, folders: readonly MountedFolder[]): StaticFile[] {
  const found = new Map<string, StaticFile>()
  for (const {files, folder, target} of folders) {
    const top = join(root, folder)
    const isShown = mountFilter(files)
    for (const relative of filesIn(top, '')) {
      if (!isShown(relative)) continue
      const source = join(top, relative)
      const {mtimeMs, size} = statSync(source)
      const path = target ? `${target}/${relative}` : relative
      found.set(path, {path, name: `${folder}/${relative}`, source, size, changed: mtimeMs})
    }
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

function* filesIn(folder: string, prefix: string): Generator<string> {
  for (const entry of entriesOf(folder)) {
    if (litter.test(entry.name)) continue
    if (entry.isDirectory()) yield* filesIn(join(folder, entry.name), `${prefix}${entry.name}/`)
    else if (entry.isFile()) yield prefix + entry.name
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, {withFileTypes: true})
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return []
    throw error
  }
}
