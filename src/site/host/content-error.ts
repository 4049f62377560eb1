import {type HostError, writeHostError} from './read-host-error.ts'

/**
 * Make the one error that ends a host's build: all findings are in its text.
 *
 * It has no stack, because nothing is wrong in a program.
 */
export function contentError(errors: readonly HostError[]): Error {
  const text = `${errors.length} ${errors.length === 1 ? 'error' : 'errors'} in the content\n\n${errors.map(writeHostError).join('\n\n')}\n`
  return Object.assign(new Error(text), {stack: ''})
}
