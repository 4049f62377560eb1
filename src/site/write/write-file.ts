import {closeSync, constants, copyFileSync, lstatSync, mkdirSync, openSync, readdirSync, readFileSync, readSync, renameSync, rmSync, statSync, unlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Output} from '../site.ts'
import {isRunning} from './is-running.ts'
import {hashOf, isAsWritten, type WrittenFile} from './manifest.ts'

/** A file that is in place now. */
export interface FileResult {
  readonly changed: boolean
  readonly file: WrittenFile
}

/** Writes files whole: bytes go to a temporary file first, which is then renamed. */
export interface FileWriter {
  /** Bring contents to an absolute path; bytes that are there already are not written again. */
  readonly write: (contents: Output['contents'], path: string, earlier: WrittenFile | undefined) => FileResult
  /** Take temporary files away. */
  readonly close: () => void
}

const temporaryName = /^\.quizmatter-(\d+)$/

/**
 * Make a writer for an output folder.
 *
 * Temporary files live in one folder beside the outputs, so that a rename never crosses file systems and leftovers of
 * a build that was killed are found. One file is open at a time.
 */
export function createFileWriter(out: string): FileWriter {
  removeLeftovers(out)
  const folder = join(out, `.quizmatter-${process.pid}`)
  mkdirSync(folder)
  const temporary = join(folder, 'file')
  return {
    write: (contents, path, earlier) =>
      typeof contents === 'string' || contents instanceof Uint8Array ? writeBytes(contents, {path, temporary, earlier}) : copy(contents.copy, {path, temporary, earlier}),
    close: () => rmSync(folder, {recursive: true, force: true})
  }
}

/** Whether a file is still the one that a manifest speaks of. */
export function isOurs(path: string, file: WrittenFile): boolean {
  if (file.hash === undefined) return isAsWritten(path, file)
  return lstatSync(path, {throwIfNoEntry: false})?.isFile() === true && hashOf(readFileSync(path)) === file.hash
}

/** Whether anything is at a path, a broken link included. */
export function isThere(path: string): boolean {
  return lstatSync(path, {throwIfNoEntry: false}) !== undefined
}

/** Where a file goes, by what way, and what was there. */
interface Target {
  readonly path: string
  readonly temporary: string
  readonly earlier: WrittenFile | undefined
}

function writeBytes(contents: string | Uint8Array, {earlier, path, temporary}: Target): FileResult {
  const bytes = typeof contents === 'string' ? Buffer.from(contents) : contents
  const hash = hashOf(bytes)
  if (earlier?.hash === hash && isAsWritten(path, earlier)) return {changed: false, file: {hash, size: bytes.length, changed: earlier.changed ?? 0}}
  const changed = !hasBytes(path, bytes)
  if (changed) {
    writeFileSync(temporary, bytes)
    renameSync(temporary, path)
  }
  return {changed, file: {hash, ...stateOf(path)}}
}

function hasBytes(path: string, bytes: Uint8Array): boolean {
  const state = lstatSync(path, {throwIfNoEntry: false})
  return state?.isFile() === true && state.size === bytes.length && readFileSync(path).equals(bytes)
}

function copy(from: string, {path, temporary, earlier}: Target): FileResult {
  const source = stateOf(from)
  const changed = !isUnchangedCopy(source, path, earlier) && !sameBytes(from, path)
  if (changed) {
    copyFileSync(from, temporary, constants.COPYFILE_FICLONE)
    renameSync(temporary, path)
  }
  return {changed, file: {source, ...stateOf(path)}}
}

/** Two seconds: a file system may not tell apart two changes in the same one, so a fresh copy is compared byte by byte. */
const racy = 2000

function isUnchangedCopy(source: {readonly size: number; readonly changed: number}, path: string, earlier: WrittenFile | undefined): boolean {
  if (earlier?.source?.size !== source.size || earlier.source.changed !== source.changed) return false
  return isAsWritten(path, earlier) && (earlier.changed ?? 0) - source.changed > racy
}

/** Compare two files without holding either in memory. */
function sameBytes(a: string, b: string): boolean {
  const state = lstatSync(b, {throwIfNoEntry: false})
  if (!state?.isFile() || state.size !== statSync(a).size) return false
  const files = [openSync(a, 'r'), openSync(b, 'r')] as const
  try {
    return samePieces(files)
  } finally {
    for (const file of files) closeSync(file)
  }
}

function samePieces([a, b]: readonly [number, number]): boolean {
  const left = Buffer.allocUnsafe(1 << 16)
  const right = Buffer.allocUnsafe(1 << 16)
  for (;;) {
    const length = readSync(a, left)
    const other = readSync(b, right)
    if (length !== other || !left.subarray(0, length).equals(right.subarray(0, other))) return false
    if (length === 0) return true
  }
}

function stateOf(path: string): {size: number; changed: number} {
  const {size, mtimeMs} = statSync(path)
  return {size, changed: mtimeMs}
}

/** Temporary files of builds that are not running any more. */
function removeLeftovers(out: string): void {
  for (const name of readdirSync(out)) {
    const owner = temporaryName.exec(name)?.[1]
    if (owner !== undefined && (Number(owner) === process.pid || !isRunning(Number(owner)))) rmSync(join(out, name), {recursive: true, force: true})
  }
}

/** Remove a file and say whether it was there. */
export function removeFile(path: string): boolean {
  try {
    unlinkSync(path)
    return true
  } catch {
    return false
  }
}
