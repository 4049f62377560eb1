import {readText} from '../read-text.ts'

/**
 * Tell whether a process is at work.
 *
 * One that was killed keeps its number until its parent asks for it, which in a container may be never: it is not at work.
 */
export function isRunning(id: number): boolean {
  try {
    process.kill(id, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
  // The name before the state may hold anything, a parenthesis included. Elsewhere than on Linux there is no such file.
  const status = readText(`/proc/${id}/stat`)
  return status === undefined || !/^[XZ]/.test(status.slice(status.lastIndexOf(')') + 2))
}
