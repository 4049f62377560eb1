import {readFileSync} from 'node:fs'

/** Read a text file; nothing if it cannot be read. */
export function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
