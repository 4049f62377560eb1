import {execFile} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {basename, dirname, relative, resolve, sep} from 'node:path'
import type {FilePlace} from '../../core/diagnostics.ts'
import {pointAt} from '../../core/front-matter/fence.ts'
import {readArrowPlace, readCodePlace} from '../read-code-place.ts'
import {userCodeFiles} from '../read-user-code.ts'

/**
 * Find where the user's config, or a file that it imports, cannot be loaded.
 *
 * Shape: an error of `import()` → `{file: 'lib/a.js', line: 4, column: 5}`; `undefined` where nobody knows.
 */
export async function configFaultPlace(error: unknown, root: string): Promise<FilePlace | undefined> {
  return readCodePlace(error, root) ?? importPlace(error, root) ?? (error instanceof SyntaxError ? syntaxPlace(root) : undefined)
}

/** The error of a module that cannot be parsed has no place, but a Node of its own prints one; it only parses, and runs nothing. */
async function syntaxPlace(root: string): Promise<FilePlace | undefined> {
  for (const path of userCodeFiles(root)) {
    const place = readArrowPlace(await complaintAbout(path), root)
    if (place) return place
  }
  return undefined
}

function complaintAbout(path: string): Promise<string> {
  return new Promise((done) => {
    execFile(process.execPath, ['--check', path], {timeout: longestCheck}, (_, __, stderr) => done(stderr))
  })
}

/** Milliseconds. */
const longestCheck = 5000

const specifiers = /(?:from|import)\s*\(?\s*(['"])([^'"\n]+)\1/g

/** The import of what is not there: Node names who asked, and what for, but not the line. */
function importPlace(error: unknown, root: string): FilePlace | undefined {
  const {code, message = ''} = error as Partial<NodeJS.ErrnoException>
  if (code !== 'ERR_MODULE_NOT_FOUND') return undefined
  for (const path of userCodeFiles(root)) {
    const text = readFileSync(path, 'utf8')
    for (const {0: whole, 2: name = '', index} of text.matchAll(specifiers)) {
      if (!isMissing(name, {path, message})) continue
      const {column, line} = pointAt(text, index + whole.length - name.length - 2)
      return {file: relative(root, path).split(sep).join('/'), line, column}
    }
  }
  return undefined
}

function isMissing(name: string, {message, path}: {readonly message: string; readonly path: string}): boolean {
  if (/^\.{0,2}\//.test(name)) return message.includes(`${basename(name)}'`) && !existsSync(resolve(dirname(path), name))
  const [owner = '', own = ''] = name.split('/')
  return message.includes(`'${owner.startsWith('@') ? `${owner}/${own}` : owner}'`)
}
