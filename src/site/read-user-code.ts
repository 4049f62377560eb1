import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {userConfigNames} from './config/config-names.ts'
import {hashOf} from './write/manifest.ts'

/** Files that say which versions of packages the config's imports get. */
const locks = ['package-lock.json', 'pnpm-lock.yaml', 'yarn.lock']
const importedPath = /(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g

/**
 * Identify the user's own code: the config, what it imports by path, and the lock file of its packages.
 *
 * Shape: a hash, or `''` for a site without `quizmatter.config.js`.
 */
export function readUserCode(root: string): string {
  const files = collectFrom(root)
  if (files.size === 0) return ''
  for (const lock of locks) if (existsSync(join(root, lock))) files.set(lock, readFileSync(join(root, lock), 'utf8'))
  return hashOf(JSON.stringify([...files]))
}

/** Absolute paths of the user's own code: the config first, and what it imports by path. */
export function userCodeFiles(root: string): readonly string[] {
  return [...collectFrom(root).keys()]
}

function collectFrom(root: string): Map<string, string> {
  const files = new Map<string, string>()
  const config = userConfigNames.map((name) => join(root, name)).find((path) => existsSync(path))
  if (config !== undefined) collect(config, files)
  return files
}

function collect(path: string, files: Map<string, string>): void {
  if (files.has(path) || !existsSync(path)) return
  const text = readFileSync(path, 'utf8')
  files.set(path, text)
  for (const [, imported] of text.matchAll(importedPath)) if (imported) collect(join(dirname(path), imported), files)
}
