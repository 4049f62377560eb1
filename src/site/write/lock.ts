import {rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {readText} from '../read-text.ts'
import {isRunning} from './is-running.ts'

/** Another build is at work; the command line prints it without a stack. */
export class LockedError extends Error {
  readonly misuse = true
}

/**
 * Claim a cache folder for one build; the result gives it back.
 *
 * Errors: throws `LockedError` while the process that claimed it runs. The claim of a process that is gone is void.
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, 'lock')
  if (!claim(path)) {
    const owner = ownerOf(path)
    if (owner && isAtWork(owner)) {
      throw new LockedError(`Unexpected second build into the cache \`${folder}\`: process ${owner.id} is at work. If it is not a build, delete \`${path}\`.`)
    }
    rmSync(path, {force: true})
    if (!claim(path)) throw new LockedError(`Unexpected second build into the cache \`${folder}\`, which started just now`)
  }
  return () => rmSync(path, {force: true})
}

function claim(path: string): boolean {
  try {
    writeFileSync(path, `${process.pid} ${startOf()}`, {flag: 'wx'})
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** The process that has claimed a folder. */
interface Owner {
  readonly id: number
  /** When it started; milliseconds since 1970. */
  readonly started: number
}

/** Nothing if it was given back in this very moment. */
function ownerOf(path: string): Owner | undefined {
  const [id = 0, started = 0] = (readText(path) ?? '').split(' ').map(Number)
  return Number.isInteger(id) && id > 0 ? {id, started} : undefined
}

/** In a container every build may have the number of the one before it. */
function isAtWork({id, started}: Owner): boolean {
  return id === process.pid ? Math.abs(started - startOf()) < tolerance : isRunning(id)
}

/** Milliseconds. */
const tolerance = 100

/** When this process started; milliseconds since 1970. */
const startOf = (): number => Date.now() - process.uptime() * 1000
