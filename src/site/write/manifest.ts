import {createHash} from 'node:crypto'
import {closeSync, existsSync, lstatSync, openSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync, writeSync} from 'node:fs'
import {join, relative, sep} from 'node:path'
import {makeFolders} from './make-folders.ts'

/** What is known of a file that a build wrote. */
export interface WrittenFile {
  /** Key or source of what made it. */
  readonly from?: string
  /** Identity of all that it was made from; absent where nobody asks. */
  readonly key?: string
  /** Hash of its bytes; absent for copies. */
  readonly hash?: string
  /** Size in bytes and time of change of the file itself, in milliseconds; absent while it is only planned. */
  readonly size?: number
  readonly changed?: number
  /** For copies: the same of the file that was copied. */
  readonly source?: {readonly size: number; readonly changed: number}
}

/** Files that builds of ours wrote to one output folder, by path inside it. */
export type Manifest = ReadonlyMap<string, WrittenFile>

const format = 1

/** Hash of bytes, as manifests and caches use it. */
export function hashOf(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 27)
}

/** Read the manifest of an output folder; one that is missing or damaged is empty, so that nothing is ever removed by it. */
export function readManifest(cache: string, out: string): Manifest {
  try {
    const stored: unknown = JSON.parse(readFileSync(manifestPath(cache, out), 'utf8'))
    if (!isStored(stored) || stored.format !== format || stored.out !== wayTo(cache, out)) return new Map()
    return new Map([...Object.entries(stored.files), ...readJournal(cache, out)])
  } catch {
    return new Map(readJournal(cache, out))
  }
}

/** Files that a build wrote which was killed before it could save its manifest; a line cut short ends the list. */
function readJournal(cache: string, out: string): [string, WrittenFile][] {
  try {
    const lines = readFileSync(journalPath(cache, out), 'utf8').split('\n').slice(0, -1)
    return lines.map((line) => JSON.parse(line) as [string, WrittenFile])
  } catch {
    return []
  }
}

/** Notes files as soon as they are in place, so that a build that is killed leaves no file that nobody knows. */
export interface Journal {
  readonly note: (path: string, file: WrittenFile) => void
  readonly close: () => void
}

/** Open the journal of an output folder; saving the manifest makes it needless. */
export function openJournal(cache: string, out: string): Journal {
  const file = openSync(journalPath(cache, out), 'a')
  return {
    note: (path, entry) => {
      try {
        writeSync(file, JSON.stringify([path, entry]) + '\n')
      } catch {
        // The page is in place all the same, and the manifest will name it.
      }
    },
    close: () => closeSync(file)
  }
}

/** Whether every file of a manifest is in place. */
export function isInPlace(out: string, files: Manifest): boolean {
  for (const [path, file] of files) if (!isAsWritten(join(out, path), file)) return false
  return true
}

/** Whether a file is still the one that a manifest speaks of, by size and time of change. */
export function isAsWritten(path: string, {changed, size}: WrittenFile): boolean {
  const state = lstatSync(path, {throwIfNoEntry: false})
  return state?.isFile() === true && state.size === size && state.mtimeMs === changed
}

/** Save the manifest of an output folder; whole or not at all. */
export function saveManifest(cache: string, out: string, files: Manifest): void {
  const path = manifestPath(cache, out)
  makeFolders(cache)
  writeFileSync(`${path}.${process.pid}.tmp`, JSON.stringify({format, out: wayTo(cache, out), files: Object.fromEntries(files)}))
  renameSync(`${path}.${process.pid}.tmp`, path)
  rmSync(journalPath(cache, out), {force: true})
}

/** An output folder as its cache sees it: a site that is moved as a whole, its cache inside, still knows what it wrote. */
function wayTo(cache: string, out: string): string {
  return relative(existsSync(cache) ? realpathSync(cache) : cache, out).replaceAll(sep, '/')
}

function manifestPath(cache: string, out: string): string {
  return join(cache, `written-${hashOf(wayTo(cache, out)).slice(0, 12)}.json`)
}

function journalPath(cache: string, out: string): string {
  return join(cache, `written-${hashOf(wayTo(cache, out)).slice(0, 12)}.journal`)
}

function isStored(value: unknown): value is {format: number; out: string; files: Record<string, WrittenFile>} {
  return typeof value === 'object' && value !== null && 'files' in value && typeof value.files === 'object' && value.files !== null && 'format' in value && 'out' in value
}
