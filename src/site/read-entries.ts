import {type Dirent, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {VFile} from 'vfile'
import {report} from '../core/diagnostics.ts'
import {toMessages} from '../core/message.ts'
import type {Message} from '../core/page.ts'
import type {RuleId} from '../core/rules.ts'

/** What a folder of the author's holds that is not read. */
export interface LeftEntry {
  /** Path from the site's root, `/` separators. */
  readonly source: string
  readonly rule: Extract<RuleId, 'file-link' | 'file-special' | 'file-unreadable'>
  readonly reason?: string
}

/** Told of each entry that is not read. */
export type OnLeft = (left: LeftEntry) => void

/** An entry below a folder. */
export interface Entry {
  /** Path inside the folder, `/` separators. */
  readonly relative: string
  /** Why it is not read; absent for a file. */
  readonly left?: Omit<LeftEntry, 'source'>
}

/**
 * Go through a folder and those in it, in the order of their names; a folder that is not there holds nothing.
 *
 * Only files and folders themselves are read. Symbolic links are left out, as by Hugo: what they lead to may lie outside of the
 * site, or be a folder above. To read a pipe would mean to wait for whoever writes into it.
 */
export function* entriesBelow(folder: string, isIgnored: (name: string) => boolean, prefix = ''): Generator<Entry> {
  const entries = entriesOf(folder)
  if (typeof entries === 'string') {
    yield {relative: prefix.slice(0, -1), left: {rule: 'file-unreadable', reason: entries}}
    return
  }
  for (const entry of entries) {
    const relative = prefix + entry.name
    if (isIgnored(entry.name)) continue
    if (entry.isDirectory()) yield* entriesBelow(join(folder, entry.name), isIgnored, `${relative}/`)
    else if (entry.isFile()) yield {relative}
    else yield {relative, left: {rule: entry.isSymbolicLink() ? 'file-link' : 'file-special'}}
  }
}

/** What is in a folder, or why nobody can tell. */
function entriesOf(folder: string): readonly Dirent[] | string {
  try {
    return readdirSync(folder, {withFileTypes: true}).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    return code === 'ENOENT' || code === 'ENOTDIR' ? [] : reasonOf(error)
  }
}

/** What the system says, without its code and the path: `permission denied`. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.message.replace(/^[A-Z]+: /, '').split(',')[0] ?? '') : String(error)
}

/** Turn what is left out into messages. Errors: `file-link`, `file-special`, `file-unreadable`, each on its path. */
export function leftMessages(left: readonly LeftEntry[]): Message[] {
  return left.flatMap(({reason, rule, source}) => {
    const file = new VFile({path: source})
    report(file, rule, undefined, {reason})
    return toMessages(file)
  })
}
