import {lstatSync, realpathSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {type DataBlock, splitFrontMatter} from '../core/front-matter/fence.ts'
import type {SourceFile} from '../site/bundle.ts'
import {changedAt, type DocumentReader, readDocument, type ReadDocument, stampOf} from '../site/read-document.ts'
import {readText} from '../site/read-text.ts'
import {contains} from './site-file.ts'

/** What is known of a content file: its text, its decoded front matter, and what was found wrong with that alone. */
interface Entry {
  readonly read: ReadDocument
  readonly messages: readonly VFileMessage[]
  readonly fault: string | undefined
  /** Whether the file may have changed since with nothing to show it: a clock's tick is longer than a write. */
  readonly isFresh: boolean
}

/** What a look at a content file has shown. */
export type ContentChange =
  /** The bytes are what they were. */
  | {readonly kind: 'same'}
  /** Only the text below the front matter is another. */
  | {readonly kind: 'body'; readonly file: VFile}
  /** The front matter is another: the site has to be put together again. */
  | {readonly kind: 'fields'}
  /** The file is gone. */
  | {readonly kind: 'gone'}

/** Content files that were read, by path from the site's root. */
export interface ContentCache {
  /** Read a file, or take it as it was read before; messages of an earlier site are not on it. */
  readonly read: DocumentReader
  /** Look whether a file is another by now. */
  readonly look: (source: string) => Promise<ContentChange>
  /** Paths of the files that are not what they were when they were read, or may not be. */
  readonly stale: () => string[]
  /** Whether a file that had content is empty, and is taken as it was until its write is over: it has to be looked at again. */
  readonly awaitsWrite: () => boolean
  /** Leave out links that lead out of these folders, if there may be links, and forget the files that the site does not have any more. */
  readonly keep: (files: readonly SourceFile[], folders: readonly string[] | undefined) => readonly SourceFile[]
}

/** A save that empties or removes the file first is over after this; milliseconds. */
const longestSave = 200
const pause = 20

/** A file that had content and is empty for longer than this is meant to be; slow disks and tools write long after they have emptied it; milliseconds. */
const longestEmpty = 3000

/** Milliseconds in which a file system may give two writes the same time; the coarsest that are common tell only even seconds. */
const coarsestTick = 2000

/** Make the memory of one site's content; front matter is decoded once for each state of a file. */
export function createContentCache(root: string): ContentCache {
  const entries = new Map<string, Entry>()
  /** Since when files that had content are empty. */
  const emptied = new Map<string, number>()
  const isEmptyForGood = (source: string): boolean => {
    const since = emptied.get(source) ?? Date.now()
    emptied.set(source, since)
    return Date.now() - since >= longestEmpty
  }
  const stampAt = (source: string): Stamped => {
    const stats = statSync(join(root, source), {throwIfNoEntry: false})
    return stampedNow(stats ? stampOf(stats) : '')
  }

  const read: DocumentReader = async (source, context) => {
    const kept = entries.get(source.source)
    if (kept && kept.fault === context.fault) return revive(kept, source)
    const found = await readDocument(source, context)
    const {isFresh} = stampedNow(found.stamp)
    entries.set(source.source, {read: found, messages: [...found.document.file.messages], fault: context.fault, isFresh})
    return found
  }

  const look = async (source: string): Promise<ContentChange> => {
    const kept = entries.get(source)
    const {isFresh, stamp, text} = await settledText({path: join(root, source), known: kept !== undefined, stampNow: () => stampAt(source)})
    // Its stamp stays the old one, so that it is looked at again.
    if (kept && text === '' && !isEmptyFile(kept) && !isEmptyForGood(source)) return {kind: 'same'}
    emptied.delete(source)
    if (!kept || text === undefined) {
      entries.delete(source)
      return {kind: text === undefined ? 'gone' : 'fields'}
    }
    const {document} = kept.read
    if (text === String(document.file)) {
      entries.set(source, {...kept, read: {...kept.read, stamp}, isFresh})
      return {kind: 'same'}
    }
    const file = new VFile({path: source, value: text})
    const {block} = splitFrontMatter(file)
    if (kept.read.broken || file.messages.length > 0 || text.includes('\uFFFD') || !isSameBlock(block, document.block)) {
      entries.delete(source)
      return {kind: 'fields'}
    }
    entries.set(source, {...kept, read: {...kept.read, document: {...document, file, block}, stamp}, isFresh})
    return {kind: 'body', file}
  }

  return {
    read,
    look,
    stale: () => [...entries].filter(([source, {isFresh, read: {stamp}}]) => isFresh || stampAt(source).stamp !== stamp).map(([source]) => source),
    awaitsWrite: () => emptied.size > 0,
    keep: (files, folders) => {
      const kept = folders ? files.filter(({source}) => entries.has(source) || isContent(join(root, source), folders)) : files
      const there = new Set(kept.map(({source}) => source))
      for (const known of [entries, emptied]) for (const source of known.keys()) if (!there.has(source)) known.delete(source)
      return kept
    }
  }
}

const isEmptyFile = ({read}: Entry): boolean => String(read.document.file) === ''

/** Each site puts its own findings on a file of its own. */
function revive({messages, read}: Entry, source: SourceFile): ReadDocument {
  const file = new VFile({path: read.document.file.path, value: read.document.file.value})
  file.messages.push(...messages)
  return {...read, document: {...read.document, source, file}}
}

/** A link may be anybody's: what it leads to is shown only if it is content itself. */
function isContent(path: string, folders: readonly string[]): boolean {
  if (!lstatSync(path, {throwIfNoEntry: false})?.isSymbolicLink()) return true
  try {
    const real = realpathSync(path)
    return folders.some((folder) => contains(realpathSync(folder), real))
  } catch {
    return false
  }
}

function isSameBlock(a: DataBlock, b: DataBlock): boolean {
  return a.text === b.text && a.format === b.format && a.start.offset === b.start.offset
}

/** What tells a file from what it will be. */
interface Stamped {
  readonly stamp: string
  readonly isFresh: boolean
}

function stampedNow(stamp: string): Stamped {
  return {stamp, isFresh: Date.now() - changedAt(stamp) < coarsestTick}
}

interface AwaitedFile {
  readonly path: string
  readonly known: boolean
  readonly stampNow: () => Stamped
}

/** Text of a file once it is neither gone nor empty; editors remove or empty a file before they write it. */
async function settledText({known, path, stampNow}: AwaitedFile): Promise<Stamped & {readonly text: string | undefined}> {
  for (let waited = 0; ; waited += pause) {
    // A write that comes after the stamp makes it an old one, also if its text is read already.
    const stamped = stampNow()
    const text = readText(path)
    if (text || !known || waited >= longestSave) return {...stamped, text}
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}
