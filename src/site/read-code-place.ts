import {realpathSync} from 'node:fs'
import {relative, sep} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {FilePlace} from '../core/diagnostics.ts'

/**
 * Find where in the user's own code an error was thrown: the innermost call inside the site's root, packages left out.
 *
 * Shape: `at footer (file:///site/lib/footer.js?17:3:9)` → `{file: 'lib/footer.js', line: 3, column: 9}`.
 * Errors: none; `undefined` for what has no stack, or none of the site's files in it. Of an error with a `cause` the cause counts first.
 */
export function readCodePlace(error: unknown, root: string): FilePlace | undefined {
  if (!(error instanceof Error)) return undefined
  const {cause, stack = ''} = error
  return readCodePlace(cause, root) ?? readArrowPlace(stack, root) ?? callPlace(stack, root)
}

/**
 * Read the place that Node prints above an error of syntax: a file and a line, the line itself, and a mark below the column.
 *
 * Shape: `/site/a.mjs:4\n    b: 1\n    ^` → `{file: 'a.mjs', line: 4, column: 5}`.
 */
export function readArrowPlace(text: string, root: string): FilePlace | undefined {
  const [, path = '', line = '', mark = ''] = /^(.+):(\d+)\n.*\n([ \t]*)\^/.exec(text) ?? []
  const file = fileInside(path, root)
  return file === undefined ? undefined : {file, line: Number(line), column: mark.length + 1}
}

function callPlace(stack: string, root: string): FilePlace | undefined {
  for (const [, path = '', line, column] of stack.matchAll(/^ +at (?:async )?(?:.* \()?(.+):(\d+):(\d+)\)?$/gm)) {
    const file = fileInside(path, root)
    if (file !== undefined) return {file, line: Number(line), column: Number(column)}
  }
  return undefined
}

/** Path from the site's root of a file that is named by path or URL, with or without a query. */
function fileInside(name: string, root: string): string | undefined {
  const path = name.startsWith('file:') ? pathOf(name) : withoutQuery(name)
  // Node names a module by its real path.
  for (const folder of new Set([root, realPath(root)])) {
    const inside = relative(folder, path)
    if (path.startsWith(folder + sep) && !inside.split(sep).includes('node_modules')) return inside.split(sep).join('/')
  }
  return undefined
}

const withoutQuery = (name: string): string => name.replace(/\?[^/\\]*$/, '')

function pathOf(url: string): string {
  try {
    return fileURLToPath(withoutQuery(url))
  } catch {
    // A name that only looks like a URL is none of the site's files.
    return ''
  }
}

function realPath(root: string): string {
  try {
    return realpathSync(root)
  } catch {
    // A folder that has gone since has no other name.
    return root
  }
}
