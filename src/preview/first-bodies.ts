import {existsSync} from 'node:fs'
import {join} from 'node:path'
import type {Body} from '../core/page.ts'
import {isStillTrue} from '../site/build/compiler.ts'
import {readCodeKeys} from '../site/build/read-inputs.ts'
import {bodyKeys, type CodeKeys} from '../site/build/site-key.ts'
import {bodiesFolder, type BodyFiles, openBodyFiles} from '../site/cache/body-files.ts'
import {cacheFolder} from '../site/cache-folder.ts'
import {readUserCode} from '../site/read-user-code.ts'
import type {SitePage} from '../site/site.ts'
import type {SiteState} from './site-state.ts'

/**
 * The body of a page as a build has left it in the site's cache; `undefined`: nothing that holds is there.
 *
 * Only for pages that were not made since the start: no build knows a text that is being edited.
 */
export type FirstBodies = (state: SiteState, page: SitePage) => Body | undefined

/** Look for the cache that builds of a site use; nothing is written to it. */
export function createFirstBodies(): FirstBodies {
  const start: {code?: CodeKeys} = {}
  const readers = new Map<number, FirstBodies>()
  const open = ({site}: SiteState): FirstBodies => {
    const cache = join(site.root, cacheFolder)
    if (!existsSync(bodiesFolder(cache))) return () => undefined
    start.code ??= readCodeKeys(site)
    // The user's code is that of the start, whatever its files say by now.
    if (readUserCode(site.root) !== start.code.userCode) return () => undefined
    return reader(openBodyFiles(cache), bodyKeys(site, start.code))
  }
  return (state, page) => {
    const read = readers.get(state.version) ?? open(state)
    readers.clear()
    readers.set(state.version, read)
    return read(state, page)
  }
}

function reader(files: BodyFiles, keyOf: (page: SitePage) => string): FirstBodies {
  return ({site}, page) => {
    const body = files.read(page.key, keyOf(page))
    return body && isStillTrue(site, page, body) ? body : undefined
  }
}
