import {requestedPath} from '../../site/host/request-path.ts'
import type {Snapshot} from '../../site/host/snapshot.ts'
import type {EleventyConfig} from './types.ts'

/** Eleventy's `pathPrefix`, and what the site has below it. */
export interface Prefix {
  /** As `/notes/`; `undefined`: the site is at the root of its host. */
  readonly folder: string | undefined
  /** Pages by their path inside the output folder. */
  readonly places: () => Snapshot['places'] | undefined
}

/**
 * Take the prefix off a URL, as Eleventy's own `page.url` has none.
 *
 * Shape: `/notes/a.html` → `/a.html`.
 */
export function withoutPrefix(url: string, folder: string | undefined): string {
  return folder !== undefined && url.startsWith(folder) ? url.slice(folder.length - 1) : url
}

/**
 * Keep `EleventyHtmlBasePlugin` from putting the prefix before URLs that have it.
 *
 * Texts of posts and pages of the theme are whole without that plugin, while templates of the user's count on it.
 */
export function shareWithBasePlugin(config: EleventyConfig, {folder, places}: Prefix): void {
  if (folder === undefined) return
  const takeOff = (url: string): string => {
    const known = (path: string): boolean => places()?.has(requestedPath(path, '') ?? '') ?? false
    const bare = withoutPrefix(url, folder)
    // Of a site that has a folder of that very name, a template's URL is one without the prefix.
    return known(url) && !known(bare) ? url : bare
  }
  // It has no other sign of being there; it comes later by its priority.
  config.htmlTransformer.addUrlTransform('html', takeOff, {priority: 0, enabled: () => config.getFilter('htmlBaseUrl') !== undefined})
}
