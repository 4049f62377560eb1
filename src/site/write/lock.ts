import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

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
    if (owner !== undefined && isRunning(owner)) {
      throw new LockedError(`Unexpected second build into the cache \`${folder}\`: process ${owner} is at work. If it is not a build, delete \`${path}\`.`)
    }
    rmSync(path, {force: true})
    if (!claim(path)) throw new LockedError(`Unexpected second build into the cache \`${folder}\`, which started just now`)
  }
  return () => rmSync(path, {force: true})
}

function claim(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), {flag: 'wx'})
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

function ownerOf(path: string): number | undefined {
  try {
    const owner = Number(readFileSync(path, 'utf8'))
    return Number.isInteger(owner) && owner > 0 ? owner : undefined
  } catch {
    // Given back in this very moment.
    return undefined
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
