import {posix} from 'node:path'
import {VFile} from 'vfile'
import {report} from '../core/diagnostics.ts'
import {toMessages} from '../core/message.ts'
import type {Message} from '../core/page.ts'
import type {RuleId, RuleValues} from '../core/rules.ts'
import type {Output} from './site.ts'
import {lockFolder} from './write/lock.ts'
import {makeFolders} from './write/make-folders.ts'
import {isAsWritten, type Journal, type Manifest, openJournal, readManifest, saveManifest, type WrittenFile} from './write/manifest.ts'
import {type AuthorFolders, BlockedError, openOutputFolder, type OutputFolder, OutsideError} from './write/output-folder.ts'
import {isBlocked, orRefuse, whyNotWritten} from './write/refusal.ts'
import {createFileWriter, type FileWriter, isOurs, isThere, removeFile} from './write/write-file.ts'

/** Where outputs go, and what must be left alone. */
export interface WriteOptions {
  /** Output folder, absolute. */
  readonly out: string
  /** Folder of the manifest, absolute. */
  readonly cache: string
  /** Folders that a build must not write between the files of. */
  readonly author: AuthorFolders
  /** Whether an old file that nothing makes any more stays, by what made it. Default: none does. */
  readonly keeps?: (from: string) => boolean
  /** What made an output, for a reader. Default: as the output says. */
  readonly nameOf?: (from: string) => string
  /** Called with each path as soon as its file is in place. */
  readonly onOutput?: (path: string) => void
}

/** What a write did; paths are inside the output folder. */
export interface WriteResult {
  readonly written: readonly string[]
  readonly removed: readonly string[]
  /** Number of files that were in place already. */
  readonly unchanged: number
  readonly messages: readonly Message[]
}

/** Outputs in the order in which they claim their paths. */
export type Outputs = Iterable<Output> | AsyncIterable<Output>

/**
 * Leave an output as an earlier build wrote it.
 *
 * Shape: `true` if it is in place and was made from the same; else it has to be made.
 */
export type Keep = (output: Pick<Output, 'path' | 'from'> & {readonly key: string}) => boolean

interface Writing {
  readonly options: WriteOptions
  readonly folder: OutputFolder
  readonly writer: FileWriter
  readonly journal: Journal
  readonly earlier: Manifest
  readonly files: Map<string, WrittenFile>
  /** What made each path of this build, whether or not it could be written. */
  readonly makers: Map<string, Output>
  /** Outputs that something in the folder stands in the way of; tried again once old files are gone. */
  readonly blocked: Output[]
  readonly written: string[]
  readonly removed: string[]
  /** Old files that could not be removed; the next build tries again. */
  readonly immovable: Map<string, WrittenFile>
  readonly messages: Message[]
}

/**
 * Bring outputs to a folder: the only place where a build changes a disk.
 *
 * The folder is never emptied. A file is written whole through a temporary file and a rename, and only when its bytes
 * differ; files that an earlier build wrote and that nothing makes any more are removed, if nobody has changed them.
 * Outputs are taken one after the other, so that a large site is never in memory as a whole. Who makes them may ask first
 * what can stay as it is.
 *
 * Errors: `output-path-twice`, `output-outside`, `output-not-written`, `output-file-changed`; throws `OutputFolderError`
 * for a folder that must not be written to, and while another build writes with the same cache.
 */
export async function write(outputs: Outputs | ((keep: Keep) => Outputs), options: WriteOptions): Promise<WriteResult> {
  const {release, writing} = open(options)
  const {folder} = writing
  try {
    for await (const output of typeof outputs === 'function' ? outputs((old) => keepOld(writing, old)) : outputs) take(writing, output)
    for (const path of stale(writing)) removeStale(writing, path)
    for (const output of writing.blocked) retry(writing, output)
    orRefuse({kind: 'cache', folder: options.cache}, () => saveManifest(options.cache, folder.path, remembered(writing)))
  } finally {
    // After a crash of whoever makes the outputs the old manifest still holds, and its journal names the new files.
    writing.writer.close()
    writing.journal.close()
    release()
  }
  const {written, removed, messages, files} = writing
  return {written, removed, messages, unchanged: files.size - written.length}
}

/** Open both folders and claim them. */
function open(options: WriteOptions): {readonly writing: Writing; readonly release: () => void} {
  const folder = orRefuse({kind: 'output', folder: options.out}, () => openOutputFolder(options.out, options.author))
  const inCache = {kind: 'cache', folder: options.cache} as const
  const release = orRefuse(inCache, () => {
    makeFolders(options.cache)
    return lockFolder(options.cache)
  })
  let writer: FileWriter | undefined
  try {
    writer = orRefuse({kind: 'output', folder: options.out}, () => createFileWriter(folder.path))
    const journal = orRefuse(inCache, () => openJournal(options.cache, folder.path))
    return {release, writing: start(options, {folder, writer, journal})}
  } catch (error) {
    writer?.close()
    release()
    throw error
  }
}

function start(options: WriteOptions, opened: Pick<Writing, 'folder' | 'journal' | 'writer'>): Writing {
  return {
    ...opened,
    options,
    earlier: readManifest(options.cache, opened.folder.path),
    files: new Map(),
    makers: new Map(),
    blocked: [],
    written: [],
    removed: [],
    immovable: new Map(),
    messages: []
  }
}

function take(writing: Writing, given: Output): void {
  const output = {...given, path: normalized(given.path)}
  if (!claim(writing, output)) return
  try {
    put(writing, output)
  } catch (error) {
    if (error instanceof BlockedError || isBlocked(error)) writing.blocked.push(output)
    else fail(writing, output, error)
  }
}

function keepOld(writing: Writing, {from, key, path: given}: Parameters<Keep>[0]): boolean {
  const path = normalized(given)
  const before = writing.earlier.get(path)
  const place = before?.key === key ? writing.folder.find(path) : undefined
  if (!before || place === undefined || !isAsWritten(place, before)) return false
  if (!claim(writing, {path, from, kind: 'page', contents: ''})) return true
  writing.files.set(path, {...before, from})
  writing.options.onOutput?.(path)
  return true
}

/** Two spellings of one path are one file. */
const normalized = (path: string): string => (path === '' ? '' : posix.normalize(path))

/** The first of two outputs with one path is written. */
function claim(writing: Writing, output: Output): boolean {
  const first = writing.makers.get(output.path)
  if (!first) {
    writing.makers.set(output.path, withoutBytes(output))
    return true
  }
  const {nameOf = (from: string) => from} = writing.options
  if (!isSameCopy(first, output)) tell(writing, output, 'output-path-twice', {actual: output.path, first: nameOf(first.from), second: nameOf(output.from)})
  return false
}

/** Only where a copy comes from is looked at again; pages are not kept in memory. */
function withoutBytes(output: Output): Output {
  return typeof output.contents === 'string' || output.contents instanceof Uint8Array ? {...output, contents: ''} : output
}

/** A bundle file that two languages share is one file. */
function isSameCopy(first: Output, second: Output): boolean {
  const source = ({contents}: Output): string | undefined => (typeof contents === 'object' && 'copy' in contents ? contents.copy : undefined)
  return source(first) !== undefined && source(first) === source(second)
}

function put(writing: Writing, output: Output): void {
  const {earlier, files, folder, journal, options, writer, written} = writing
  const before = earlier.get(output.path)
  const {changed, file} = writer.write(output.contents, folder.place(output.path), before)
  const entry = {from: output.from, ...(output.key !== undefined && {key: output.key}), ...file}
  files.set(output.path, entry)
  if (changed) written.push(output.path)
  if (changed || !before) journal.note(output.path, entry)
  options.onOutput?.(output.path)
}

/** What stood in the way may have been an old file of ours, which is gone by now. */
function retry(writing: Writing, output: Output): void {
  try {
    put(writing, output)
  } catch (error) {
    fail(writing, output, error)
  }
}

function fail(writing: Writing, output: Output, error: unknown): void {
  if (error instanceof OutsideError) tell(writing, output, 'output-outside', {actual: output.path})
  else tell(writing, output, 'output-not-written', {actual: output.path, reason: whyNotWritten(error)})
}

function tell({messages}: Writing, output: Pick<Output, 'from'>, id: RuleId, values: RuleValues): void {
  const file = new VFile({path: output.from || undefined})
  report(file, id, undefined, values)
  messages.push(...toMessages(file))
}

/** Old paths that nothing makes any more, except what is to be kept. */
function stale({earlier, makers, options}: Writing): string[] {
  return [...earlier].filter(([path, file]) => !makers.has(path) && !options.keeps?.(file.from ?? '')).map(([path]) => path)
}

function removeStale(writing: Writing, path: string): void {
  const {earlier, folder, removed} = writing
  const place = folder.find(path)
  const file = earlier.get(path)
  if (place === undefined || file === undefined) return
  if (isOurs(place, file)) {
    if (removeFile(place)) removed.push(path)
    else writing.immovable.set(path, file)
    folder.removed(path)
  } else if (isThere(place)) tell(writing, {from: file.from ?? path}, 'output-file-changed', {actual: path})
}

/** The manifest after this build: what it made, what it kept, and what it could not write but an earlier one did. */
function remembered({earlier, files, immovable, makers, options}: Writing): Manifest {
  const kept = [...earlier].filter(([path, file]) => makers.has(path) || options.keeps?.(file.from ?? ''))
  return new Map([...kept, ...immovable, ...files])
}
