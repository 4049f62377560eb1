import {renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {readText} from '../read-text.ts'
import {hashOf} from '../write/manifest.ts'

/** A value that was kept, and the hash that it is known by. */
export interface Checked<Value> {
  readonly id: string
  readonly value: Value
}

/** Read a value that `writeChecked` has kept; a file that is cut or flipped counts as not there, and so does JSON with another beginning. */
export function readChecked<Value>(path: string, beginning = ''): Checked<Value> | undefined {
  const text = readText(path)
  const end = text?.indexOf('\n') ?? -1
  if (text === undefined || end < 0 || !text.startsWith(beginning, end + 1)) return undefined
  const stored = text.slice(end + 1)
  const id = text.slice(0, end)
  return hashOf(stored) === id ? {id, value: JSON.parse(stored) as Value} : undefined
}

/**
 * Keep a value as JSON behind its hash; a disk that is full must not end a build for the cache's sake.
 *
 * Shape: the hash.
 */
export function writeChecked(folder: string, name: string, value: unknown): string {
  const stored = JSON.stringify(value)
  const id = hashOf(stored)
  const temporary = join(folder, `.${name}.${process.pid}`)
  try {
    writeFileSync(temporary, `${id}\n${stored}`)
    renameSync(temporary, join(folder, name))
  } catch {
    rmSync(temporary, {force: true})
  }
  return id
}
