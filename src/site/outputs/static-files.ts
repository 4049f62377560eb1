import type {StaticFile} from '../read-static-files.ts'
import type {Output} from '../site.ts'

/** Files of the static folders, as they are. */
export function staticOutputs(files: readonly StaticFile[]): Output[] {
  return files.map(({path, source}) => ({path, kind: 'resource', contents: {copy: source}, from: source}))
}
