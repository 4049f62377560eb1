import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {contentError} from '../../site/host/content-error.ts'
import type {HostSite} from '../../site/host/host-site.ts'
import {writeHostWarning} from '../../site/host/read-host-error.ts'
import {isBelow, nameOf} from '../../site/host/watched-paths.ts'
import {writeHostSite} from '../../site/host/write-files.ts'
import type {Output, Site} from '../../site/site.ts'
import type {EleventyState} from './index.ts'
import type {BuildEvent} from './types.ts'

/**
 * Compile the whole site before Eleventy writes anything.
 *
 * Errors: throws one error that names all findings, each with file, line and column.
 */
export async function checkSite(host: HostSite): Promise<void> {
  const {errors, warnings} = await host.check()
  if (errors.length > 0) throw contentError(errors)
  for (const warning of warnings) console.warn(`[quizmatter] ${writeHostWarning(warning)}`)
}

/** Take note of what templates of the user's have made; the development server leaves it to Eleventy. */
export async function leaveToEleventy({host, theirs}: EleventyState, {directories, results = []}: BuildEvent): Promise<void> {
  if (!host) return
  const {bySource, site} = await host.snapshot()
  for (const {inputPath, outputPath} of results) {
    if (outputPath && !bySource.has(nameOf(site.root, resolve(inputPath)))) theirs.add(nameOf(resolve(directories.output), resolve(outputPath)))
  }
}

/** Write what no template makes: lists, feeds, sitemap, redirects, files. A template of the user's at the same path wins. */
export async function finishBuild(host: HostSite, {directories, results = []}: BuildEvent): Promise<void> {
  const {make, places, site} = await host.snapshot()
  const {outputs} = await make()
  const out = resolve(directories.output)
  const written = new Set(results.map(({outputPath}) => (outputPath ? resolve(outputPath) : '')))
  const isTemplate = ({path}: Output): boolean => {
    const place = places.get(path)
    return place?.page.kind === 'page' && place.page.source.endsWith('.md') && isBelow(sourceOf(site, place.page.source), [resolve(directories.input)])
  }
  const ours = [...outputs.values()].filter((output) => !isTemplate(output) && !isDirectoryData(site, output) && !written.has(join(out, output.path)))
  for (const {reason} of await writeHostSite(site, ours, {out, host: 'eleventy'})) console.warn(`[quizmatter] ${reason}`)
}

/**
 * Keep a list of the posts that Eleventy has written, and remove those that are no more when a build is over.
 *
 * Eleventy never removes anything: a draft that `--serve` has written would be published with the next build.
 */
export async function tidyTemplates(host: HostSite, {directories, results = [], runMode}: BuildEvent): Promise<void> {
  const {places, site} = await host.snapshot()
  const out = resolve(directories.output)
  const list = join(site.root, '.cache/quizmatter/eleventy/posts.json')
  const known: readonly string[] = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as string[]) : []
  const written = results.flatMap(({outputPath}) => (outputPath ? nameOf(out, resolve(outputPath)) : [])).filter((path) => places.get(path)?.page.kind === 'page')
  const kept = runMode === 'build' ? written : [...new Set([...known, ...written])]
  for (const path of known) if (!kept.includes(path)) rmSync(join(out, path), {force: true})
  mkdirSync(dirname(list), {recursive: true})
  writeFileSync(list, JSON.stringify(kept))
}

/** Eleventy's data for the templates of a folder: `post/post.json`, `post/post.11tydata.js`; no file of the site. */
export function isDirectoryData({config, root}: Pick<Site, 'config' | 'root'>, {contents, kind}: Output): boolean {
  if (kind !== 'resource' || typeof contents !== 'object' || !('copy' in contents)) return false
  if (!isBelow(contents.copy, config.contentRoots.map(({folder}) => join(root, folder)))) return false
  const name = basename(contents.copy)
  const folder = basename(dirname(contents.copy))
  return name === `${folder}.json` || ['js', 'cjs', 'mjs', 'json'].some((ending) => name === `${folder}.11tydata.${ending}`)
}

function sourceOf({root}: Site, source: string): string {
  return join(root, source)
}
