import {siteUrl} from '../site/view/site-address.ts'
import type {SiteState} from './site-state.ts'

/** URL paths under which files are published, given by their paths from the site's root. */
export function publishedUrls({assetFiles, site, staticFiles}: SiteState, names: readonly string[]): string[] {
  if (names.length === 0) return []
  const wanted = new Set(names)
  const shared = [...staticFiles, ...assetFiles].filter(({name}) => wanted.has(name)).map(({path}) => siteUrl(path, site.config.baseUrl))
  const owned = [...site.pages.values()].flatMap(({resources}) => resources.filter(({source, url}) => wanted.has(source) && url !== '').map(({url}) => url))
  return [...new Set([...shared, ...owned])]
}
