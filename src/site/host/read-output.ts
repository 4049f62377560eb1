import {readFileSync} from 'node:fs'
import type {Output} from '../site.ts'

/** Contents of an output; a file that is copied is read. */
export function readOutput({contents}: Output): string | Uint8Array {
  return typeof contents === 'object' && 'copy' in contents ? readFileSync(contents.copy) : contents
}
