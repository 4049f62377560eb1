import {join} from 'node:path'
import type {Message} from '../../core/page.ts'
import type {Output, Site} from '../site.ts'
import {write} from '../write.ts'

/** Where a host's output goes. */
export interface HostFolders {
  /** Output folder of the host, absolute. */
  readonly out: string
  /** Name of the folder below `.cache/quizmatter` for what is remembered of it. */
  readonly host: string
}

/** Write outputs beside those of a host; only files that were written so before are ever removed. */
export async function writeHostSite(site: Site, outputs: Iterable<Output>, {host, out}: HostFolders): Promise<readonly Message[]> {
  const {assetDirs, contentRoots, staticDirs} = site.config
  const sources = [...contentRoots, ...staticDirs, ...assetDirs].map(({folder}) => join(site.root, folder))
  const {messages} = await write(outputs, {out, cache: join(site.root, '.cache/quizmatter', host), author: {root: site.root, sources}})
  return messages
}
