import {basePath} from '../site/view/site-address.ts'
import {changedText} from './changed-text.ts'
import type {History} from './history.ts'
import {localHost} from './language-host.ts'
import type {SiteChange} from './live-site.ts'
import {ownPaths, type PreviewEvent} from './page-data.ts'
import {pageOf, type SiteState} from './site-state.ts'

/** More posts than a hand saves at once: a checkout, or a tool. */
const mostSaved = 3

/**
 * Find where who follows the saves has to go: to the last of the posts that were saved.
 *
 * A broken post is where its page was last, and where there never was one its errors are told.
 */
export function followed(history: History, before: SiteState, {posts, state}: SiteChange): PreviewEvent['follow'] {
  const source = posts.length > mostSaved ? undefined : posts.at(-1)
  if (source === undefined) return undefined
  const page = pageOf(state, source)
  if (page?.url) return {url: onHost(state, page), text: changedText(before, state, source)}
  if (!state.documents.get(source)?.file.messages.some(({fatal}) => fatal)) return undefined
  const last = history.pageOf(source)
  return {url: last ? onHost(state, last) : `${basePath(state.site.config.baseUrl)}${ownPaths.source}?path=${encodeURIComponent(source)}`, text: ''}
}

/** Pages of two languages may be at the same path; the browser knows the port. */
function onHost({site: {config}}: SiteState, {language, url}: {readonly language: string; readonly url: string}): string {
  return config.isMultihost ? `//${localHost(config, language)}${url}` : url
}
