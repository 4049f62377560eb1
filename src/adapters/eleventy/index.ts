import {relative, resolve, sep} from 'node:path'
import {type HostSite, openHostSite} from '../../site/host/host-site.ts'
import type {HostOptions} from '../../site/host/options.ts'
import {writeHostError} from '../../site/host/read-host-error.ts'
import {isBelow, watchedPaths} from '../../site/host/watched-paths.ts'
import {loadConfig} from '../../site/load.ts'
import {leaveToUs} from './ignores.ts'
import {checkSite, finishBuild, tidyTemplates} from './outputs.ts'
import {serverReply} from './server.ts'
import {markdownExtension} from './templates.ts'
import type {BuildEvent, EleventyConfig, ExtensionMap} from './types.ts'

/** What the plugin may be given. */
export type QuizmatterOptions = HostOptions

/** What the parts of the plugin share. */
export interface EleventyState {
  /** The site; there from the first `eleventy.before` on. */
  host: HostSite | undefined
  /** Output paths of pages that a layout of the user's is around. */
  readonly laidOut: Set<string>
}

/**
 * Put a folder of posts into an Eleventy site: posts are templates with Eleventy's own data, layouts and collections.
 *
 * Shape: `config.addPlugin(quizmatter)`; a post without a layout gets the theme's page.
 * Errors: faults of the content end a build, each with file, line and column; in `--serve` they are shown in place of the page.
 */
export default async function quizmatter(config: EleventyConfig, options: QuizmatterOptions = {}): Promise<void> {
  const root = resolve(options.root ?? '.')
  const state: EleventyState = {host: undefined, laidOut: new Set()}
  checkVersion(config)
  config.addTemplateFormats('md')
  config.addExtension('md', markdownExtension(state))
  config.setServerOptions({onRequest: {'/*': ({url}) => serverReply(state, url.pathname)}})
  const loaded = await loadConfig({...options, root, clock: Date.now()})
  const watched = watchedPaths(root, loaded.config)
  leaveToUs(config, root, loaded.config)
  // With absolute paths Eleventy does not know its own templates again.
  for (const path of watched) config.addWatchTarget(`./${relative('.', path).split(sep).join('/')}`)

  config.on<ExtensionMap>('eleventy.extensionmap', completeEngine)
  config.on<BuildEvent>('eleventy.before', async ({runMode}) => {
    const serving = runMode !== 'build'
    state.host ??= openHostSite({...options, root, serving, now: Date.now})
    state.host.invalidate()
    if (!serving) await checkSite(state.host)
  })
  config.on<readonly string[]>('eleventy.beforeWatch', async (queue) => {
    state.host?.invalidate()
    for (const path of queue.map((name) => resolve(name))) if (isBelow(path, watched)) await tell(state.host, path)
  })
  config.on<BuildEvent>('eleventy.after', async (event) => {
    if (!state.host) return
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
 * Eleventy 3.1 forgets to give the engine that takes the place of a built-in one what `--incremental` asks it for, and then
 * writes nothing any more.
 */
async function completeEngine(extensionMap: ExtensionMap): Promise<void> {
  const engine = await extensionMap.engineManager?.getEngine('md', extensionMap)
  if (engine) engine.extensionMap = extensionMap
}

/** Say in the terminal what is wrong with a file that was saved. */
async function tell(host: HostSite | undefined, path: string): Promise<void> {
  const report = await host?.report(path)
  for (const error of report?.errors ?? []) console.error(`[quizmatter] ${writeHostError(error)}`)
}
