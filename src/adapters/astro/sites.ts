import {resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {type HostSite, openHostSite} from '../../site/host/host-site.ts'
import type {HostOptions} from '../../site/host/options.ts'
import type {AstroConfig} from './types.ts'

/** Sites by what they were opened with: the integration and the loader look at the same one. */
const sites = new Map<string, HostSite>()

/** Open the site of a project, or take it as it is open. */
export function siteOf(options: HostOptions, {config, serving}: {readonly config: AstroConfig; readonly serving: boolean}): HostSite {
  const settings = {...options, serving, root: resolve(fileURLToPath(config.root), options.root ?? '')}
  const key = JSON.stringify(Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1)))
  const address = config.site === undefined ? undefined : new URL(config.base, config.site).href
  const site = sites.get(key) ?? openHostSite({...settings, address, now: Date.now})
  sites.set(key, site)
  return site
}
