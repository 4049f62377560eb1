import {join} from 'node:path'
import {readChecked, writeChecked} from './checked-file.ts'
import type {BodyDigest} from './digest.ts'

/** A digest with the key of the content that it is of. */
interface Entry {
  readonly key: string
  readonly digest: BodyDigest
}

/** Digests of all bodies of a site, read and written as one file. */
export interface DigestFile {
  readonly get: (page: string, key: string) => BodyDigest | undefined
  readonly set: (page: string, key: string, digest: BodyDigest) => void
  /** Save what was asked for or set since the file was opened, and forget the rest. */
  readonly save: () => void
}

const name = 'digests'

/** Open the digests in the folder of a cache; a file that is damaged counts as empty. */
export function openDigests(folder: string): DigestFile {
  const kept = new Map(readChecked<[string, Entry][]>(join(folder, name))?.value)
  const used = new Map<string, Entry>()
  let isChanged = false
  return {
    get: (page, key) => {
      const entry = used.get(page) ?? kept.get(page)
      if (entry?.key !== key) return undefined
      used.set(page, entry)
      return entry.digest
    },
    set: (page, key, digest) => {
      used.set(page, {key, digest})
      isChanged = true
    },
    save: () => {
      if (!isChanged && used.size === kept.size) return
      writeChecked(folder, name, [...used])
    }
  }
}
