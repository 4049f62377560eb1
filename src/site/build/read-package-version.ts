import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'

/** Read the version of an optional package as a module would find it; `''` if it is not installed. */
export function readPackageVersion(name: string, from: string = import.meta.url): string {
  for (const folder of createRequire(from).resolve.paths(name) ?? []) {
    try {
      const {version} = JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')) as {version: string}
      return version
    } catch {
      // Not in this folder: the next one above it is asked.
    }
  }
  return ''
}
