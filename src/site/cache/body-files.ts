import {join} from 'node:path'
import type {Body} from '../../core/page.ts'
import {hashOf} from '../write/manifest.ts'
import {readChecked, writeChecked} from './checked-file.ts'

/** Bodies of pages that were compiled before. */
export interface BodyFiles {
  /** The body of a page, if it was kept under the same content key. */
  readonly read: (page: string, key: string) => Body | undefined
  /** Keep the body of a page; one that cannot be kept is compiled again next time. */
  readonly keep: (page: string, key: string, body: Body) => void
}

/** One entry of the cache, as it is stored behind its hash. */
interface Entry {
  readonly key: string
  readonly body: Body
}

/** Folder of the bodies in the folder of a cache. */
export const bodiesFolder = (cache: string): string => join(cache, 'bodies')

/** Open the bodies in the folder of a cache, with nothing of them in memory; the folder is not made. */
export function openBodyFiles(cache: string): BodyFiles {
  const folder = bodiesFolder(cache)
  return {
    read: (page, key) => {
      // The body of another key is not worth reading.
      const entry = readChecked<Entry>(join(folder, hashOf(page)), beginningOf(key))?.value
      return entry?.key === key ? entry.body : undefined
    },
    keep: (page, key, body) => void writeChecked(folder, hashOf(page), {key, body} satisfies Entry)
  }
}

/** How an entry begins that is stored under a key. */
const beginningOf = (key: string): string => JSON.stringify({key} satisfies Pick<Entry, 'key'>).slice(0, -1)
