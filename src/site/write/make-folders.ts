import {existsSync, mkdirSync} from 'node:fs'
import {dirname} from 'node:path'

/**
 * Make a folder and those above it.
 *
 * Errors: throws what the system says; of a disk that is read-only Node itself says that a folder is not there.
 */
export function makeFolders(folder: string): void {
  try {
    mkdirSync(folder, {recursive: true})
  } catch {
    mkdirSync(firstMissing(folder))
    mkdirSync(folder, {recursive: true})
  }
}

function firstMissing(folder: string): string {
  const above = dirname(folder)
  return existsSync(above) || above === folder ? folder : firstMissing(above)
}
