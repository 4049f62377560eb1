import {type HostError, writeHostError} from '../../site/host/read-host-error.ts'

/** Turn a finding into an error that Astro's and Vite's overlays show with file, line and column. */
export function toAstroError(error: HostError): Error {
  const {column, file, frame, hint, line, message, name} = error
  const place = {loc: {file, line, column}, hint, frame, id: file, plugin: 'quizmatter', stack: ''}
  return Object.assign(new Error(`${name}:${line}:${column} ${message}`), place)
}

/** One error for all findings. */
export function toBuildError(errors: readonly HostError[]): Error {
  const [first] = errors
  const text = `${errors.length} ${errors.length === 1 ? 'error' : 'errors'} in the content\n\n${errors.map(writeHostError).join('\n\n')}`
  return Object.assign(new Error(text), first && {loc: {file: first.file, line: first.line, column: first.column}, hint: first.hint, stack: ''})
}
