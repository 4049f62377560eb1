import {isUtf8} from 'node:buffer'
import {closeSync, fstatSync, openSync, readSync, type Stats} from 'node:fs'
import {join} from 'node:path'
import {VFile} from 'vfile'
import {report} from '../core/diagnostics.ts'
import {decodeHead} from '../core/front-matter/decode.ts'
import {decodeText} from '../core/front-matter/decode-text.ts'
import type {SourceFile} from './bundle.ts'
import type {ContentFault} from './content-policy.ts'
import type {ContentDocument} from './page-node.ts'
import {reasonOf} from './read-entries.ts'

/** A content file that was looked at. */
export interface ReadDocument {
  readonly document: ContentDocument
  /** Whether nothing of it can be used. */
  readonly broken: boolean
  /** What the file was when it was read; see `stampOf`. */
  readonly stamp: string
}

/** What a content file is read with. */
export interface ReadContext {
  /** Absolute path of the site's root. */
  readonly root: string
  /** What speaks against the file's type, if it is read all the same. */
  readonly fault: ContentFault | undefined
  /** Media type of the file. */
  readonly type: string
}

/** Read a content file; one that is remembered need not be read again. */
export type DocumentReader = (source: SourceFile, context: ReadContext) => Promise<ReadDocument>

/**
 * Read a content file and decode its front matter.
 *
 * Errors: `front-matter-…` and `file-unreadable` on the file; a fatal one makes it broken. Throws for a file that is gone by now.
 */
export const readDocument: DocumentReader = async (source, {fault, root, type}) => {
  const found = readBytes(join(root, source.source))
  if (typeof found === 'string') return unreadable(source, found)
  const {bytes, stamp} = found
  const file = new VFile({path: source.source})
  const whole = wholeOf(file, bytes)
  // Nobody has asked for the text yet: of thousands of files, only the head is decoded.
  file.value = typeof whole === 'string' ? whole : headOf(bytes).toString('utf8')
  if (fault) report(file, fault, {line: 1, column: 1}, {actual: type})
  const {block, data} = await decodeHead(file)
  file.value = whole
  return {document: {source, file, block, data}, broken: file.messages.some((message) => message.fatal), stamp}
}

/** Bytes that are UTF-8 stay what they are; a byte order mark does not outlive what vfile makes of bytes. */
function wholeOf(file: VFile, bytes: Buffer): Buffer | string {
  // The decoder that says where a text is not UTF-8 takes five times as long.
  if (!isUtf8(bytes)) return decodeText(file, bytes) ?? bytes.toString('utf8')
  return bytes[0] === 0xef ? bytes.toString('utf8') : bytes
}

const fences: {readonly [first: number]: string} = {[0x2b]: '\n+++', [0x2d]: '\n---'}

/** A document up to the line of its closing fence; all of it if there is no such line. */
function headOf(bytes: Buffer): Buffer {
  const fence = fences[bytes[0] ?? 0]
  const close = fence === undefined ? -1 : bytes.indexOf(fence)
  const end = close === -1 ? -1 : bytes.indexOf('\n', close + 1)
  return end === -1 ? bytes : bytes.subarray(0, end + 1)
}

/** What tells a file from what it was before or will be: its times, its size and its number. */
export function stampOf({ctimeMs, ino, mtimeMs, size}: Stats): string {
  return `${mtimeMs} ${ctimeMs} ${size} ${ino}`
}

/**
 * Tell when the file of a stamp was changed last.
 *
 * Units: milliseconds since 1970; `NaN` for one that was not read.
 */
export function changedAt(stamp: string): number {
  return Number(stamp.split(' ')[1])
}

/** Bytes of a file, or why there are none; time and size come with the file that is open anyway. */
function readBytes(path: string): {readonly bytes: Buffer; readonly stamp: string} | string {
  try {
    const file = openSync(path, 'r')
    try {
      const stats = fstatSync(file)
      return {bytes: readOpen(file, stats.size), stamp: stampOf(stats)}
    } finally {
      closeSync(file)
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw error
    return reasonOf(error)
  }
}

function readOpen(file: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size)
  let filled = 0
  for (let count = -1; filled < size && count !== 0; filled += count) count = readSync(file, bytes, filled, size - filled, null)
  // A file that is cut short meanwhile ends where it ends.
  return bytes.subarray(0, filled)
}

function unreadable(source: SourceFile, reason: string): ReadDocument {
  const file = new VFile({path: source.source, value: ''})
  report(file, 'file-unreadable', undefined, {reason})
  return {document: {source, file, block: {format: 'none', text: '', start: {line: 1, column: 1, offset: 0}}, data: {}}, broken: true, stamp: ''}
}
