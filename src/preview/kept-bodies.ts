import {join} from 'node:path'
import {readCodeKeys} from '../site/build/read-inputs.ts'
import {bodyKeys, type CodeKeys} from '../site/build/site-key.ts'
import {type BodyFiles, openBodyFiles} from '../site/cache/body-files.ts'
import {cacheFolder} from '../site/cache-folder.ts'
import {readUserCode} from '../site/read-user-code.ts'
import type {SitePage} from '../site/site.ts'
import {isStillTrue} from '../site/still-true.ts'
import type {FirstBodies} from './first-bodies.ts'
import type {SiteState} from './site-state.ts'

/** Read the bodies in the cache of a site that has one; nothing is written to it. */
export function createKeptBodies(): FirstBodies {
  const start: {code?: CodeKeys} = {}
  const readers = new Map<number, FirstBodies>()
  const open = ({site}: SiteState): FirstBodies => {
    start.code ??= readCodeKeys(site)
    // The user's code is that of the start, whatever its files say by now.
    if (readUserCode(site.root) !== start.code.userCode) return async () => undefined
    return reader(openBodyFiles(join(site.root, cacheFolder)), bodyKeys(site, start.code))
  }
  return (state, page) => {
    const read = readers.get(state.version) ?? open(state)
    readers.clear()
    readers.set(state.version, read)
    return read(state, page)
  }
}

function reader(files: BodyFiles, keyOf: (page: SitePage) => string): FirstBodies {
  return async ({site}, page) => {
    const body = files.read(page.key, keyOf(page))
    return body && isStillTrue(site, page, body) ? body : undefined
  }
}
