import {existsSync} from 'node:fs'
import {join, relative, sep} from 'node:path'
import {fileURLToPath} from 'node:url'
import {writeHostWarning} from '../../site/host/read-host-error.ts'
import {writeHostSite} from '../../site/host/write-files.ts'
import {buildError} from './error.ts'
import type {AstroSite} from './index.ts'
import {placePosts} from './place-posts.ts'
import type {BuildDone} from './types.ts'

/**
 * Write what Astro has not: every page at exactly its URL, whatever `build.format` says, feeds, redirects, files.
 *
 * Errors: throws one error that names all findings, each with file, line and column.
 */
export async function finishBuild({config, open}: AstroSite, {assets, dir, logger}: BuildDone): Promise<void> {
  const host = open()
  const {errors, warnings} = await host.check()
  if (errors.length > 0) throw buildError(errors)
  for (const warning of warnings) logger.warn(writeHostWarning(warning))
  const {make, site} = await host.snapshot()
  const out = fileURLToPath(dir)
  const made = [...assets].filter(([pattern]) => pattern.includes('[')).flatMap(([, urls]) => urls.map((url) => relative(out, fileURLToPath(url)).split(sep).join('/')))
  const posts = [...site.pages.values()].filter(({kind, outputPath}) => kind === 'page' && outputPath !== '')
  placePosts(posts.map(({outputPath}) => outputPath), {out, format: config().build.format, made: new Set(made)})
  // Astro has emptied the folder before: what is there is the project's own.
  const missing = [...(await make()).outputs.values()].filter(({path}) => !existsSync(join(out, path)))
  for (const {reason} of await writeHostSite(site, missing, {out, host: 'astro'})) logger.warn(reason)
  logger.info(`${missing.length} files of posts, lists and feeds`)
}
