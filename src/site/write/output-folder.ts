import {lstatSync, mkdirSync, realpathSync, rmdirSync, statSync} from 'node:fs'
import {homedir} from 'node:os'
import {basename, dirname, join, parse, relative, resolve, sep} from 'node:path'
import {makeFolders} from './make-folders.ts'

/** An output folder that must not be written to; the command line prints it without a stack. */
export class OutputFolderError extends Error {
  readonly misuse = true
}

/** A path that a build may write to. */
export interface OutputFolder {
  /** Absolute path, symbolic links resolved. */
  readonly path: string
  /**
   * Absolute path of an output whose folder exists and lies inside, symbolic links included.
   *
   * Errors: throws `OutsideError` where it does not, `BlockedError` where a file is in its way.
   */
  readonly place: (path: string) => string
  /** Absolute path of an output without making its folder; `undefined` where it would lie outside. */
  readonly find: (path: string) => string | undefined
  /** Take away the folders that an output has left empty. */
  readonly removed: (path: string) => void
}

/** A path that leaves the output folder. */
export class OutsideError extends Error {}

/** A file that stands where a folder is needed. */
export class BlockedError extends Error {
  /** Path of the file inside the output folder, `/` separators. */
  readonly blocking: string

  constructor(blocking: string) {
    super(`the file \`${blocking}\` is where a folder is needed`)
    this.blocking = blocking
  }
}

/** Folders of the author's; absolute paths. */
export interface AuthorFolders {
  /** The site's root; the output folder may lie inside. */
  readonly root: string
  /** Folders of content and static files; the output folder must not lie inside. */
  readonly sources: readonly string[]
}

/**
 * Open an output folder; it is made if it is missing.
 *
 * Errors: throws `OutputFolderError` if the folder is the file system's root, the home folder, the site's root, holds
 * one of the author's folders, or lies in one of `sources`: a build would write between the author's files.
 */
export function openOutputFolder(out: string, author: AuthorFolders): OutputFolder {
  const wanted = resolve(out)
  refuse(wanted, author)
  makeFolders(wanted)
  const path = realpathSync(wanted)
  refuse(path, {root: realPath(author.root), sources: author.sources.map(realPath)})
  const made = new Set([path])
  return {
    path,
    place: (output) => {
      const full = inside(path, output)
      if (full === undefined) throw new OutsideError(`Unexpected path \`${output}\` outside of the output folder`)
      makeFolder(dirname(full), path, made)
      return full
    },
    removed: (output) => {
      pruneFolders(dirname(join(path, output)), path, made)
    },
    find: (output) => {
      const full = inside(path, output)
      if (full === undefined || made.has(dirname(full))) return full
      if (!isInsideReally(dirname(full), path)) return undefined
      made.add(dirname(full))
      return full
    }
  }
}

/** Where a build writes; absolute paths. */
export interface WrittenFolders {
  readonly out: string
  readonly cache: string
  readonly author: AuthorFolders
}

/**
 * Check both folders of a build before anything is written to either.
 *
 * Errors: throws `OutputFolderError` as `openOutputFolder` does, and for a cache that holds the site, lies among the author's
 * files or in the output folder: a host would publish it.
 */
export function checkFolders({author, cache, out}: WrittenFolders): void {
  for (const [folder, kind] of [[out, 'output'], [cache, 'cache']] as const) {
    refuse(folder, author, kind)
    const state = statSync(folder, {throwIfNoEntry: false})
    if (state && !state.isDirectory()) throw new OutputFolderError(`Unexpected file \`${folder}\`, expected the ${kind} folder to be a folder or nothing yet`)
  }
  if (isInside(out, cache)) throw new OutputFolderError(`Unexpected cache folder \`${cache}\`: it lies in the output folder, expected a folder of its own`)
}

/** Whether a path is a folder or lies in it; a sibling with the same beginning does not. */
export function isInside(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

function refuse(folder: string, {root, sources}: AuthorFolders, kind: 'cache' | 'output' = 'output'): void {
  const fault = (why: string): OutputFolderError => new OutputFolderError(`Unexpected ${kind} folder \`${folder}\`: ${why}, expected a folder of its own`)
  const holds = [root, ...sources].find((source) => isInside(folder, source))
  if (holds !== undefined) throw fault(`it holds \`${holds}\``)
  const holder = sources.find((source) => isInside(source, folder))
  if (holder !== undefined) throw fault(`it lies in \`${holder}\``)
  for (const [path, name] of [[parse(folder).root, 'the root of the file system'], [homedir(), 'the home folder']] as const) {
    if (folder === path) throw fault(`it is ${name}`)
  }
  const way = isInside(root, folder) ? relative(root, folder).split(sep) : [basename(folder)]
  const owned = way.find((name) => name === '.git' || (name === 'node_modules' && kind === 'output'))
  if (owned !== undefined) throw fault(`\`${owned}\` belongs to another program`)
}

function inside(folder: string, output: string): string | undefined {
  if (output === '' || output.includes('\0')) return undefined
  const full = join(folder, output)
  const way = relative(folder, full)
  return way === '' || way === '..' || way.startsWith(`..${sep}`) ? undefined : full
}

/** Make a folder step by step: a symbolic link on the way is followed only if it stays inside. */
function makeFolder(folder: string, root: string, made: Set<string>): void {
  if (made.has(folder)) return
  makeFolder(dirname(folder), root, made)
  const state = lstatSync(folder, {throwIfNoEntry: false})
  if (state === undefined) mkdirSync(folder)
  else if (state.isSymbolicLink()) {
    if (!isInside(root, realpathSync(folder))) throw new OutsideError(`Unexpected symbolic link \`${folder}\` out of the output folder`)
  } else if (!state.isDirectory()) throw new BlockedError(relative(root, folder).replaceAll(sep, '/'))
  made.add(folder)
}

/** Remove a folder and those above it, as far as they are empty. */
function pruneFolders(folder: string, root: string, made: Set<string>): void {
  for (let current = folder; current !== root && isInside(root, current); current = dirname(current)) {
    try {
      rmdirSync(current)
      made.delete(current)
    } catch {
      // Not empty, not ours to remove, or gone: each ends the way up.
      return
    }
  }
}

function isInsideReally(folder: string, root: string): boolean {
  try {
    return isInside(root, realpathSync(folder))
  } catch {
    // The folder is not there, so there is nothing in it to be found either.
    return false
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path)
  }
}
