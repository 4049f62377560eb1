import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {readHostErrors} from '../../site/host/read-host-error.ts'
import {writeHostSite} from '../../site/host/write-files.ts'
import {toBuildError} from './error.ts'
import type {AstroSite} from './index.ts'
import type {AstroLogger} from './types.ts'

/** Where a build goes. */
export interface Building {
  /** Output folder, absolute. */
  readonly out: string
  readonly logger: AstroLogger
}

/**
 * Write what Astro has not: every page at exactly its URL, whatever `build.format` says, feeds, redirects, files.
 *
 * Errors: throws one error that names all findings, each with file, line and column.
 */
export async function finishBuild({open}: AstroSite, {logger, out}: Building): Promise<void> {
  const {make, site} = await open().snapshot()
  const {messages, outputs} = await make()
  const errors = readHostErrors(messages, {root: site.root, severity: 'error'})
  if (errors.length > 0) throw toBuildError(errors)
  const misplaced = [...outputs.keys()].filter((path) => /(?:^|\/)(?!index\.html$)[^/]+\.html$/.test(path) && existsSync(join(out, path, 'index.html')))
  if (misplaced.length > 0) logger.error(misplacedText(misplaced))
  // Astro has emptied the folder before: what is there is the project's own.
  const missing = [...outputs.values()].filter(({path}) => !existsSync(join(out, path)))
  for (const {reason} of await writeHostSite(site, missing, {out, host: 'astro'})) logger.warn(reason)
  logger.info(`${missing.length} files of posts, lists and feeds`)
}

function misplacedText(paths: readonly string[]): string {
  return `Unexpected folder \`${paths[0]}/\`, expected a file: set \`build: {format: 'file'}\` in the config of Astro, and give the route \`data.path\`, which has no \`.html\``
}
