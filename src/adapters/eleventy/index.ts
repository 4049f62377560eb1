import {relative, resolve, sep} from 'node:path'
import {baseWarning, folderOf} from '../../site/host/base-warning.ts'
import {type HostSite, openHostSite} from '../../site/host/host-site.ts'
import type {HostOptions} from '../../site/host/options.ts'
import type {Snapshot} from '../../site/host/snapshot.ts'
import {isBelow, watchedPaths} from '../../site/host/watched-paths.ts'
import {loadConfig} from '../../site/load.ts'
import {leaveToUs} from './ignores.ts'
import {checkSite, finishBuild, leaveToEleventy, tidyTemplates} from './outputs.ts'
import {shareWithBasePlugin} from './path-prefix.ts'
import {serverReply} from './server.ts'
import {markdownExtension} from './templates.ts'
import type {BuildEvent, EleventyConfig, ExtensionMap, MarkdownEngine} from './types.ts'

/** What the plugin may be given. */
export type QuizmatterOptions = HostOptions

/** What the parts of the plugin share. */
export interface EleventyState {
  /** The site; there from the first `eleventy.before` on. */
  host: HostSite | undefined
  /** Eleventy's `pathPrefix`, as `/notes/`. */
  readonly folder: string | undefined
  /** Pages as they were when Eleventy began to build. */
  places: Snapshot['places'] | undefined
  /** Eleventy's own renderer, for Markdown files that are no posts. */
  markdown: MarkdownEngine | undefined
  /** Output paths that Eleventy's server answers: posts in a layout of the user's, and what templates of the user's make. */
  readonly theirs: Set<string>
  /** Keys that were warned of, with their files. */
  readonly warned: Set<string>
}

/**
 * Put a folder of posts into an Eleventy site: posts are templates with Eleventy's own data, layouts and collections.
 *
 * Shape: `config.addPlugin(quizmatter)`; a post without a layout gets the theme's page.
 * Errors: faults of the content end a build, each with file, line and column; in `--serve` they are shown in place of the page.
 */
export default async function quizmatter(config: EleventyConfig, options: QuizmatterOptions = {}): Promise<void> {
  const root = resolve(options.root ?? '.')
  const state: EleventyState = {host: undefined, folder: folderOf(config.pathPrefix), places: undefined, markdown: undefined, theirs: new Set(), warned: new Set()}
  checkVersion(config)
  config.addTemplateFormats('md')
  config.addExtension('md', markdownExtension(state))
  config.setServerOptions({onRequest: {'/*': ({url}) => serverReply(state, url.pathname)}})
  const loaded = await loadConfig({...options, root, clock: Date.now()})
  const warning = baseWarning({name: 'pathPrefix', value: config.pathPrefix, wins: 'host'}, loaded.config)
  if (warning) console.warn(`[quizmatter] ${warning}`)
  const watched = watchedPaths(root, loaded.config)
  leaveToUs(config, root, loaded.config)
  shareWithBasePlugin(config, {folder: state.folder, places: () => state.places})
  // With absolute paths Eleventy does not know its own templates again.
  for (const path of watched) config.addWatchTarget(`./${relative('.', path).split(sep).join('/')}`)

  config.on<ExtensionMap>('eleventy.extensionmap', async (extensionMap) => {
    state.markdown = await completeEngine(extensionMap)
  })
  config.on<BuildEvent>('eleventy.before', async ({runMode}) => {
    const serving = runMode !== 'build'
    const isFirst = state.host === undefined
    state.host ??= openHostSite({...options, root, serving, folder: state.folder, now: Date.now})
    state.host.invalidate()
    state.places = (await state.host.snapshot()).places
    if (!serving) await checkSite(state.host)
    else if (isFirst) {
      const {errors, warnings} = await state.host.check()
      print(state.host.tell([...errors, ...warnings]))
    }
  })
  config.on<readonly string[]>('eleventy.beforeWatch', async (queue) => {
    const {host} = state
    host?.invalidate()
    for (const path of queue.map((name) => resolve(name))) if (host && isBelow(path, watched)) print(host.tell((await host.report(path)).errors))
  })
  config.on<BuildEvent>('eleventy.after', async (event) => {
    if (!state.host) return
    await leaveToEleventy(state, event)
    await tidyTemplates(state.host, event)
    if (event.runMode !== 'serve') await finishBuild(state.host, event)
  })
}

function checkVersion(config: EleventyConfig): void {
  try {
    config.versionCheck('>=3')
  } catch (error) {
    console.warn(`[quizmatter] ${error instanceof Error ? error.message : String(error)}`)
  }
}

/**
 * Find Eleventy's own renderer of Markdown behind the engine that takes its place.
 *
 * Eleventy 3.1 forgets to give that engine what `--incremental` asks it for, and then writes nothing any more.
 */
async function completeEngine(extensionMap: ExtensionMap): Promise<MarkdownEngine | undefined> {
  const engine = await extensionMap.engineManager?.getEngine('md', extensionMap)
  if (!engine) return undefined
  engine.extensionMap = extensionMap
  const {_defaultEngine: own} = engine
  return own && {compile: (text, path) => own.compile(text, path, extensionMap.config?.markdownTemplateEngine)}
}

function print(texts: readonly string[]): void {
  for (const text of texts) console.error(`[quizmatter] ${text}`)
}
