import {reasonOf} from '../read-entries.ts'
import {OutputFolderError} from './output-folder.ts'

/** What is done to a folder. */
export interface FolderUse {
  readonly kind: 'cache' | 'output'
  /** Absolute path. */
  readonly folder: string
}

/** Do something to a folder; what the system refuses is a fault of the command line, not of the content. */
export function orRefuse<Value>({folder, kind}: FolderUse, act: () => Value): Value {
  try {
    return act()
  } catch (error) {
    if (!(error instanceof Error) || 'misuse' in error) throw error
    throw new OutputFolderError(`Unexpected ${kind} folder \`${folder}\`, expected one that can be written to: ${whyNotWritten(error)}`, {cause: error})
  }
}

/** Say why something could not be written, in the system's words if it is the system's fault. */
export function whyNotWritten(error: unknown): string {
  if (isBlocked(error)) return 'a folder has this name'
  return error instanceof Error && !('code' in error) ? error.message : reasonOf(error)
}

/** Tell whether a folder stands where the file should be. */
export function isBlocked(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'EISDIR' || code === 'ENOTEMPTY' || code === 'EEXIST'
}
