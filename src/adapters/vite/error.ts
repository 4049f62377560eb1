import {type HostError, writeHostError} from '../../site/host/read-host-error.ts'

/** An error as Vite's overlay and logger take it. */
export interface ViteError {
  readonly message: string
  readonly stack: string
  readonly id: string
  readonly loc: {readonly file: string; readonly line: number; readonly column: number}
  readonly frame: string
  readonly plugin: string
}

/** Turn a finding into an error for Vite; the overlay prints file and place itself. */
export function toViteError({column, file, frame, hint, line, message, name}: HostError): ViteError {
  return {message: `${name}:${line}:${column} ${message}\n${hint}`, stack: '', id: file, loc: {file, line, column}, frame, plugin: 'quizmatter'}
}

/** One error for all findings: the first has the place, the text has them all. */
export function toBuildError(errors: readonly HostError[]): Error {
  const texts = errors.map(writeHostError)
  return Object.assign(new Error(`${errors.length} ${errors.length === 1 ? 'error' : 'errors'} in the content\n\n${texts.join('\n\n')}`), {stack: ''})
}
