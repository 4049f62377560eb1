import {statSync} from 'node:fs'
import {join} from 'node:path'

/** State of files, names from the root; another text after any of them was changed or removed. */
export function readStamp(root: string, names: readonly string[]): string {
  return names.map((name) => stampOf(join(root, name))).join('\n')
}

function stampOf(path: string): string {
  const state = statSync(path, {throwIfNoEntry: false})
  return state ? `${state.mtimeMs} ${state.size} ${state.ino}` : ''
}
