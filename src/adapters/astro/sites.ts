import {type HostSite, openHostSite} from '../../site/host/host-site.ts'
import type {HostSettings} from '../../site/host/options.ts'

/** Sites by what they were opened with: the integration and the loader look at the same one. */
const sites = new Map<string, HostSite>()

/** Open a site, or take it as it is open. */
export function siteOf(settings: Omit<HostSettings, 'now'>): HostSite {
  const key = JSON.stringify(Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1)))
  const site = sites.get(key) ?? openHostSite({...settings, now: Date.now})
  sites.set(key, site)
  return site
}
