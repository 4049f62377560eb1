import {existsSync} from 'node:fs'
import {join} from 'node:path'
import type {Body} from '../core/page.ts'
import {cacheFolder} from '../site/cache-folder.ts'
import type {SitePage} from '../site/site.ts'
import type {SiteState} from './site-state.ts'

/**
 * The body of a page as a build has left it in the site's cache; `undefined`: nothing that holds is there.
 *
 * Only for pages that were not made since the start: no build knows a text that is being edited.
 */
export type FirstBodies = (state: SiteState, page: SitePage) => Promise<Body | undefined>

/** Look for the cache that builds of a site use; without one, what reads it is not even loaded. */
export function createFirstBodies(): FirstBodies {
  const kept: {bodies?: Promise<FirstBodies>} = {}
  return async (state, page) => {
    if (!kept.bodies && !existsSync(join(state.site.root, cacheFolder))) return undefined
    kept.bodies ??= import('./kept-bodies.ts').then(({createKeptBodies}) => createKeptBodies())
    return (await kept.bodies)(state, page)
  }
}
