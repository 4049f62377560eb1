import type {SiteConfig} from '../config.ts'
import type {StaticFile} from '../read-static-files.ts'
import type {Output} from '../site.ts'
import {rootFolders} from './root-folders.ts'

/** Files of the static folders, as they are. */
export function staticOutputs(files: readonly StaticFile[], config: SiteConfig): Output[] {
  return rootFolders(config).flatMap((folder) =>
    files.map(({name, path, source}) => ({path: folder + path, kind: 'resource' as const, contents: {copy: source}, from: name}))
  )
}
