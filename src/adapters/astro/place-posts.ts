import {existsSync, mkdirSync, readdirSync, renameSync, rmdirSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {entryId, routePath} from './routes.ts'
import type {AstroConfig} from './types.ts'

/** What Astro has written. */
export interface WrittenPages {
  /** Output folder, absolute. */
  readonly out: string
  readonly format: AstroConfig['build']['format']
  /** Paths inside it of what routes with parameters have made. */
  readonly made: ReadonlySet<string>
}

/**
 * Move posts that the project's routes have made to exactly their URLs: Astro has one form of paths for all.
 *
 * Shape: `ru/post/x.html/index.html` → `ru/post/x.html`, or with `build.format: 'file'` `post/layers.html` → `post/layers/index.html`.
 */
export function placePosts(outputPaths: readonly string[], {format, made, out}: WrittenPages): void {
  const right = new Set(outputPaths)
  for (const path of outputPaths) {
    const route = routePath(entryId(path), format)
    const written = [`${route}/index.html`, `${route}.html`].find((name) => made.has(name) && !right.has(name))
    if (written !== undefined && existsSync(join(out, written))) move(join(out, written), join(out, path))
  }
}

function move(from: string, to: string): void {
  const beside = `${to}.moved`
  mkdirSync(dirname(to), {recursive: true})
  renameSync(from, beside)
  // The folder that Astro has made has the name of the file to be.
  if (dirname(from) === to && readdirSync(to).length === 0) rmdirSync(to)
  renameSync(beside, to)
}
