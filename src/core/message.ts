import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Message} from './page.ts'
import type {Severity} from './rules.ts'

/**
 * Turn the messages of a file into data, in the order in which they were reported.
 *
 * Units: lines and columns 1-indexed; absent for a message that has no place.
 */
export function toMessages(file: VFile): Message[] {
  return file.messages.map((message) => toMessage(message, file))
}

/** Whether any finding is an error, so that the page cannot be used. */
export function hasErrors(messages: readonly Message[]): boolean {
  return messages.some((message) => message.severity === 'error')
}

/** Path of the document that a message is about, which may have its place in code. */
export function documentOf({file, from}: Pick<Message, 'file' | 'from'>): string {
  return from ?? file
}

function toMessage(message: VFileMessage, file: VFile): Message {
  const path = message.file ?? file.path ?? ''
  return {
    file: path,
    ...(file.path !== undefined && file.path !== path && {from: file.path}),
    severity: severityOf(message),
    rule: message.ruleId ?? message.source ?? '',
    reason: message.reason,
    note: message.note ?? '',
    url: message.url ?? '',
    ...placeOf(message),
    ...(typeof message.actual === 'string' ? {actual: message.actual} : {}),
    ...(message.expected ? {expected: message.expected} : {})
  }
}

function severityOf({fatal}: VFileMessage): Severity {
  if (fatal) return 'error'
  return fatal === false ? 'warning' : 'info'
}

function placeOf({place}: VFileMessage): Pick<Message, 'line' | 'column' | 'endLine' | 'endColumn'> {
  if (!place) return {}
  if (!('start' in place)) return {line: place.line, column: place.column}
  const {start, end} = place
  return {line: start.line, column: start.column, endLine: end.line, endColumn: end.column}
}
