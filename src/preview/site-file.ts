import {constants} from 'node:fs'
import {type FileHandle, open, realpath} from 'node:fs/promises'
import {dirname, isAbsolute, join, relative} from 'node:path'
import type {Site} from '../site/site.ts'

/** An open file of the site. */
export interface SiteFile {
  readonly handle: FileHandle
  /** Bytes. */
  readonly size: number
  /** Milliseconds since 1970. */
  readonly modified: number
}

/**
 * Open a file that the manifest names, if it is still an ordinary file of the site.
 *
 * A link that took its place after the scan is not followed, nor is a folder above it that has become a link; a pipe
 * does not make the server wait.
 */
export async function openSiteFile(path: string, roots: readonly string[]): Promise<SiteFile | undefined> {
  let handle: FileHandle | undefined
  try {
    const folder = await realpath(dirname(path))
    const real = await Promise.all(roots.map((root) => realpath(root).catch(() => undefined)))
    if (!real.some((root) => root !== undefined && contains(root, folder))) return undefined
    handle = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
    const stats = await handle.stat()
    if (stats.isFile()) return {handle, size: stats.size, modified: stats.mtimeMs}
  } catch {
    // Gone, a link, or not ours to read: for a visitor the same as never there.
  }
  await handle?.close()
  return undefined
}

/** Read a text file that the manifest names, if it may be opened. */
export async function readSiteText(path: string, roots: readonly string[]): Promise<string | undefined> {
  const file = await openSiteFile(path, roots)
  try {
    return await file?.handle.readFile('utf8')
  } finally {
    await file?.handle.close()
  }
}

/** Folders of a site that files may be served from. */
export function servedFolders({config: {assetDirs, contentRoots, staticDirs}, root}: Site): string[] {
  return [...contentRoots, ...staticDirs, ...assetDirs].map(({folder}) => join(root, folder))
}

/** Say whether a path is a folder or lies in it; a folder with a longer name beside it does not count. */
export function contains(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way === '' || (!isAbsolute(way) && way !== '..' && !/^\.\.[\\/]/.test(way))
}
