import {statSync} from 'node:fs'
import {join} from 'node:path'
import {stampOf} from '../read-document.ts'

/** State of files, names from the root; another text after any of them was changed or removed. */
export function readStamp(root: string, names: readonly string[]): string {
  return names.map((name) => stampAt(join(root, name))).join('\n')
}

function stampAt(path: string): string {
  const state = statSync(path, {throwIfNoEntry: false})
  return state ? stampOf(state) : ''
}
