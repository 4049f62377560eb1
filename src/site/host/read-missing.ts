import {existsSync} from 'node:fs'
import {join} from 'node:path'

/** Whether a file is not there any more; names are from the root. */
export function readMissing(root: string, names: Iterable<string>): boolean {
  for (const name of names) if (!existsSync(join(root, name))) return true
  return false
}
