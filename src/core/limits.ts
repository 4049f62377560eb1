import type {VFile} from 'vfile'
import {report} from './diagnostics.ts'

/** Most that a body may hold, so that no text can stop a build. */
export const bodyLimits = {characters: 1_048_576} as const

/**
 * Check a body before it is parsed; one that breaks a limit is refused.
 *
 * Errors: `body-limit`, at the place where the limit is passed.
 */
export function checkLimits(body: string, file: VFile): boolean {
  if (body.length <= bodyLimits.characters) return true
  report(file, 'body-limit', undefined, {actual: `body of ${body.length} characters`, expected: `${bodyLimits.characters} at most`})
  return false
}
