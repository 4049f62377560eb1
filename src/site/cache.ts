import {mkdirSync, readdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import type {Body} from '../core/page.ts'
import {bodiesFolder, type BodyFiles, openBodyFiles} from './cache/body-files.ts'
import {type DigestFile, openDigests} from './cache/digest-file.ts'
import {hashOf} from './write/manifest.ts'

/** Bodies that earlier builds compiled, and what they knew of the site. */
export interface Cache extends BodyFiles {
  /** What is known of bodies without reading them; absent where all bodies are at hand. */
  readonly digests?: Pick<DigestFile, 'get' | 'set'>
  /** Forget the bodies of pages that nobody has asked for since the cache was opened. */
  readonly prune: () => void
}

/** A body that is held. */
interface Entry {
  readonly key: string
  readonly body: Body
}

/**
 * Bodies that were just made are likely to be written next; UTF-16 code units of HTML.
 *
 * To read one back takes a quarter of a millisecond, while each that is held makes room for several times its size of garbage.
 */
const mostAtHand = 4_000_000

/**
 * Open the cache of bodies in a folder.
 *
 * One file a page, its first line the hash of the rest: an entry that is cut, flipped or of another version counts as
 * not there. An entry holds no path, so that a foreign cache can name none. Digests of all bodies are one file more, so
 * that a build that has few pages to write need not read the bodies of the others.
 */
export function openCache(folder: string): Cache {
  const bodies = bodiesFolder(folder)
  const files = openBodyFiles(folder)
  const hand = holdBodies(mostAtHand)
  const used = new Set<string>()
  makeFolder(bodies)
  const digests = openDigests(folder)
  const note = (page: string): unknown => used.add(hashOf(page))
  return {
    read: (page, key) => {
      note(page)
      const held = hand.take(page)
      if (!held) return files.read(page, key)
      return held.key === key ? held.body : undefined
    },
    keep: (page, key, body) => {
      note(page)
      files.keep(page, key, body)
      hand.hold(page, {key, body})
    },
    digests: {
      set: digests.set,
      get: (page, key) => {
        note(page)
        return digests.get(page, key)
      }
    },
    prune: () => {
      digests.save()
      for (const name of namesIn(bodies)) if (!used.has(name)) rmSync(join(bodies, name), {force: true})
    }
  }
}

/** Hold the latest entry of each page until it is asked for, as long as there is room. */
function holdBodies(most: number): {readonly hold: (page: string, entry: Entry) => void; readonly take: (page: string) => Entry | undefined} {
  const held = new Map<string, Entry>()
  const room = {left: most}
  const take = (page: string): Entry | undefined => {
    const entry = held.get(page)
    if (entry) room.left += sizeOf(entry)
    held.delete(page)
    return entry
  }
  return {
    take,
    hold: (page, entry) => {
      take(page)
      if (sizeOf(entry) > room.left) return
      room.left -= sizeOf(entry)
      held.set(page, entry)
    }
  }
}

const sizeOf = ({body}: Entry): number => body.content.length + body.quizHtml.length

/** Make a folder of the cache; where that cannot be, nothing is kept. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, {recursive: true})
  } catch {
    // A cache that cannot be written to makes a build slow, not wrong.
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
