import {existsSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {VFile} from 'vfile'
import {report} from '../core/diagnostics.ts'
import {toMessages} from '../core/message.ts'
import type {Message} from '../core/page.ts'
import {configNames, userConfigNames} from './config/config-names.ts'
import type {SiteConfig} from './config.ts'

/** A folder that holds no site; the command line prints it without a stack. */
export class RootError extends Error {
  readonly misuse = true
}

/**
 * Look whether the folders with the content are there: to a scan, one that is not holds nothing, and nothing is what a
 * site would be made of.
 *
 * Errors: `content-folder-missing` where there is none, `content-folder-absent` for one of several.
 */
export function checkContentFolders(root: string, {contentRoots}: Pick<SiteConfig, 'contentRoots'>): readonly Message[] {
  const folders = [...new Set(contentRoots.map(({folder}) => folder))]
  const missing = folders.filter((folder) => !isFolder(join(root, folder)))
  const file = new VFile()
  const isEverything = missing.length === folders.length
  for (const folder of missing) report(file, isEverything ? 'content-folder-missing' : 'content-folder-absent', undefined, {actual: folder})
  return toMessages(file)
}

/** Findings after which nobody knows what belongs to the site. */
const blocking = new Set(['config-syntax', 'config-unreadable', 'config-file-fault', 'content-folder-missing'])

/** Whether so much of a site could be read that a build may write and remove files. */
export function isBuildable({messages}: {readonly messages: readonly Message[]}): boolean {
  return !messages.some(({rule, severity}) => severity === 'error' && blocking.has(rule))
}

const marks = [...configNames, 'config', ...userConfigNames, 'content']

/**
 * Insist on the root of a site before anything is written to it.
 *
 * Errors: throws `RootError` for a folder that is not there, and, unless a content folder is named, for one without a
 * config and without content.
 */
export function requireRoot(root: string, content: string | undefined): void {
  if (!isFolder(root)) throw new RootError(`Unexpected root \`${root}\`, expected the folder of a site`)
  if (content !== undefined || marks.some((mark) => existsSync(join(root, mark)))) return
  throw new RootError(`Unexpected folder \`${root}\`: no config such as \`hugo.toml\` and no folder \`content\` was found here, expected the root of a site`)
}

/** Whether there is a folder at a path. */
export function isFolder(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isDirectory() === true
}
