import type {HostError} from './read-host-error.ts'
import type {HostChange} from './take-change.ts'

/** Name of the event that open pages get for an update. */
export const updateEvent = 'quizmatter:update'

/** What a development server on Vite sends to open pages. */
export type DevEvent =
  | {readonly type: 'error'; readonly err: OverlayError}
  | {readonly type: 'full-reload'}
  | {readonly type: 'custom'; readonly event: string; readonly data: Extract<HostChange, {readonly kind: 'update'}>}

/** An error as Vite's overlay and logger take it; they print file and place themselves. */
export interface OverlayError {
  readonly message: string
  readonly stack: string
  readonly id: string
  readonly loc: {readonly file: string; readonly line: number; readonly column: number}
  readonly frame: string
  readonly plugin: string
}

/** Write a change for open pages; a host whose overlay is its own has its own errors. */
export function devEvent(change: HostChange, toError: (errors: readonly HostError[]) => OverlayError = overlayError): DevEvent {
  if (change.kind === 'errors') return {type: 'error', err: toError(change.errors)}
  return change.kind === 'mended' ? {type: 'full-reload'} : {type: 'custom', event: updateEvent, data: change}
}

/** Write the findings of a file as one error at the place of the first. */
export function overlayError(errors: readonly HostError[]): OverlayError {
  const {column, file, frame, hint, line, message} = errors[0] as HostError
  const others = otherPlaces(errors)
  const text = [message, hint, ...(others.length > 0 ? ['', ...others] : [])].join('\n')
  return {message: text, stack: '', id: file, loc: {file, line, column}, frame: alignedFrame(frame), plugin: 'quizmatter'}
}

/** What else is wrong in a file, for an overlay that shows one place. */
export function otherPlaces(errors: readonly HostError[]): string[] {
  return errors.slice(1).map(({column, line, message, name}) => `${name}:${line}:${column} ${message}`)
}

/** Overlays cut blanks off the start of a frame, so no line may begin with one. */
function alignedFrame(frame: string): string {
  return frame.replace(/^..( *)(\d+)/gm, '$2$1').replace(/^ {2}(?= *\|)/gm, '')
}
