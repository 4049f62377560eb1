import {join} from 'node:path'
import type {Message} from '../../core/page.ts'
import {makerNames, placeOutputMessages} from '../build/output-messages.ts'
import {cacheFolder} from '../cache-folder.ts'
import {isBuildable} from '../read-content-folders.ts'
import type {Output, Site} from '../site.ts'
import {write} from '../write.ts'

/** Where a host's output goes. */
export interface HostFolders {
  /** Output folder of the host, absolute. */
  readonly out: string
  /** Name of the folder below `.cache/quizmatter` for what is remembered of it. */
  readonly host: string
}

/**
 * Write outputs beside those of a host; only files that were written so before are ever removed.
 *
 * As in a build, nothing is written or removed where the config or the content folder cannot be read. An old file of ours that is
 * another one now is the host's, and nothing is said of it.
 */
export async function writeHostSite(site: Site, outputs: Iterable<Output>, {host, out}: HostFolders): Promise<readonly Message[]> {
  if (!isBuildable(site)) return []
  const {assetDirs, contentRoots, staticDirs} = site.config
  const sources = [...contentRoots, ...staticDirs, ...assetDirs].map(({folder}) => join(site.root, folder))
  const {messages} = await write(outputs, {out, cache: join(site.root, cacheFolder, host), author: {root: site.root, sources}, nameOf: makerNames(site)})
  return placeOutputMessages(site, messages.filter(({rule}) => rule !== 'output-file-changed'))
}
