import {statSync} from 'node:fs'
import {join} from 'node:path'
import type {MountedFolder} from './config.ts'
import {mountFilter} from './mount-filter.ts'
import {entriesBelow, type OnLeft} from './read-entries.ts'

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
const isLitter = (name: string): boolean => /^(?:\.DS_Store|Thumbs\.db|\.#.*|#.*#|.*~|.*\.sw[op])$/.test(name)

/**
 * Find the files of all static folders, by path; of two with one path the later folder's wins.
 *
 * What is neither file nor folder is told to `onLeft`.
 */
export function readStaticFiles(root: string, folders: readonly MountedFolder[], onLeft?: OnLeft): StaticFile[] {
  const found = new Map<string, StaticFile>()
  for (const {files, folder, target} of folders) {
    const top = join(root, folder)
    const isShown = mountFilter(files)
    for (const {left, relative} of entriesBelow(top, isLitter)) {
      if (!isShown(relative)) continue
      const name = `${folder}/${relative}`
      if (left) {
        onLeft?.({source: name, ...left})
        continue
      }
      const source = join(top, relative)
      const {mtimeMs, size} = statSync(source)
      const path = target ? `${target}/${relative}` : relative
      found.set(path, {path, name, source, size, changed: mtimeMs})
    }
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}
