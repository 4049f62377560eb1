import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Body} from '../core/page.ts'
import {hashOf} from './write/manifest.ts'

/** Bodies that earlier builds compiled, and what they knew of the site. */
export interface Cache {
  /** The body of a page, if it was kept under the same content key. */
  readonly read: (page: string, key: string) => Body | undefined
  /** Keep the body of a page; one that cannot be kept is compiled again next time. */
  readonly keep: (page: string, key: string, body: Body) => void
  /** Forget the bodies of pages that were neither read nor kept since the cache was opened. */
  readonly prune: () => void
}

/** One entry of the cache, as it is stored behind its hash. */
interface Entry {
  readonly key: string
  readonly body: Body
}

/**
 * Open the cache of bodies in a folder.
 *
 * One file a page, its first line the hash of the rest: an entry that is cut, flipped or of another version counts as
 * not there. An entry holds no path, so that a foreign cache can name none.
 */
export function openCache(folder: string): Cache {
  const bodies = join(folder, 'bodies')
  const used = new Set<string>()
  makeFolder(bodies)
  const nameOf = (page: string): string => {
    const name = hashOf(page)
    used.add(name)
    return name
  }
  return {
    read: (page, key) => {
      const entry = readEntry(join(bodies, nameOf(page)))
      return entry?.key === key ? entry.body : undefined
    },
    keep: (page, key, body) => writeEntry(bodies, nameOf(page), {key, body}),
    prune: () => {
      for (const name of namesIn(bodies)) if (!used.has(name)) rmSync(join(bodies, name), {force: true})
    }
  }
}

function readEntry(path: string): Entry | undefined {
  const text = readText(path)
  const end = text?.indexOf('\n') ?? -1
  if (text === undefined || end < 0) return undefined
  const stored = text.slice(end + 1)
  return hashOf(stored) === text.slice(0, end) ? (JSON.parse(stored) as Entry) : undefined
}

function writeEntry(folder: string, name: string, entry: Entry): void {
  const stored = JSON.stringify(entry)
  replaceText(folder, name, `${hashOf(stored)}\n${stored}`)
}

/** Write a file of the cache whole; a disk that is full must not end a build for the cache's sake. */
export function replaceText(folder: string, name: string, text: string): void {
  const temporary = join(folder, `.${name}.${process.pid}`)
  try {
    writeFileSync(temporary, text)
    renameSync(temporary, join(folder, name))
  } catch {
    rmSync(temporary, {force: true})
  }
}

/** Make a folder of the cache; where that cannot be, nothing is kept. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, {recursive: true})
  } catch {
    // A cache that cannot be written to makes a build slow, not wrong.
  }
}

/** Text of a file, if there is one that can be read. */
export function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
