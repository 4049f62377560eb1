import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {dirname, join, sep} from 'node:path'
import {fileURLToPath} from 'node:url'
import {hashOf} from './write/manifest.ts'

/** A file that comes with this package and is written to every site that needs it. */
export interface PackageFile {
  /** Path inside the output folder, with the hash of its bytes, so that it may be cached for ever. */
  readonly path: string
  readonly contents: string
}

/** Files of this package that pages link to; one that was not built is `undefined`. */
export interface PackageFiles {
  readonly style: PackageFile | undefined
  readonly quizStyle: PackageFile | undefined
  readonly quizScript: PackageFile | undefined
}

/**
 * Read the theme's style sheet and the quiz widget.
 *
 * They are found beside the code that runs, whether that is `dist/site/`, the bundled `dist/cli/chunks/` or the sources
 * of a clone that was built once.
 *
 * Shape: `{style: {path: 'assets/style.3f9a1c2b.css', contents: '…'}, …}`.
 */
export function readPackageFiles(): PackageFiles {
  const root = packageRoot(dirname(fileURLToPath(import.meta.url)))
  return {
    style: read(root, {name: 'style.css', from: ['dist/theme/style.css', 'src/theme/style.css']}),
    quizStyle: read(root, {name: 'quiz.css', from: ['dist/widget/quiz.css', 'src/widget/quiz.css']}),
    quizScript: read(root, {name: 'quiz.js', from: ['dist/widget/quiz.js']})
  }
}

/** Read the script of previewed pages; `undefined` if it was not built. */
export function readPreviewClient(): PackageFile | undefined {
  return read(packageRoot(dirname(fileURLToPath(import.meta.url))), {name: 'client.js', from: ['dist/preview/client.js']})
}

/** Read the script that keeps pages up to date in development servers on Vite; `undefined` if it was not built. */
export function readHostClient(): PackageFile | undefined {
  return read(packageRoot(dirname(fileURLToPath(import.meta.url))), {name: 'client.js', from: ['dist/adapters/browser/client.js']})
}

/**
 * Identify the code that runs, by its version and the state of its files.
 *
 * What was cached by other code is not used: not after an update, and not after a change in a clone of the repository.
 */
export function readToolKey(): string {
  const own = dirname(fileURLToPath(import.meta.url))
  const root = packageRoot(own)
  const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {version: string}
  const top = own.slice(root.length + 1).split(sep)
  // The bundled command is complete in one folder; modules are spread over all of `dist` or `src`.
  const folder = top.includes('cli') ? join(root, ...top.slice(0, top.indexOf('cli') + 1)) : join(root, top[0] ?? '')
  return hashOf([version, ...states(folder)].join('\n'))
}

function* states(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, {withFileTypes: true}).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* states(path)
    else if (/\.(?:js|ts|css)$/.test(entry.name)) {
      const {mtimeMs, size} = statSync(path)
      yield `${path} ${size} ${mtimeMs}`
    }
  }
}

/** The nearest folder above that is a package. */
function packageRoot(folder: string): string {
  const above = dirname(folder)
  return above === folder || existsSync(join(folder, 'package.json')) ? folder : packageRoot(above)
}

function read(root: string, {name, from}: {readonly name: string; readonly from: readonly string[]}): PackageFile | undefined {
  const found = from.map((path) => join(root, path)).find((path) => existsSync(path))
  if (found === undefined) return undefined
  const contents = readFileSync(found, 'utf8')
  const dot = name.lastIndexOf('.')
  return {path: `assets/${name.slice(0, dot)}.${createHash('sha256').update(contents).digest('hex').slice(0, 8)}${name.slice(dot)}`, contents}
}
