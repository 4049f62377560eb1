import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Message} from '../../core/page.ts'
import {sourceFrame} from '../../core/source-frame.ts'

/** A finding as hosts show theirs. */
export interface HostError {
  /** The sentence, with the rule's id at its end. */
  readonly message: string
  /** Path from the site's root. */
  readonly name: string
  /** Absolute path. */
  readonly file: string
  /** 1-indexed. */
  readonly line: number
  readonly column: number
  /** Lines around the place, the fault underlined; `''` without a place. */
  readonly frame: string
  readonly hint: string
  readonly url: string
}

/** Turn the findings of one severity into a host's errors. */
export function readHostErrors(messages: readonly Message[], {root, severity}: {readonly root: string; readonly severity: Message['severity']}): HostError[] {
  return messages.filter((message) => message.severity === severity).map((message) => readHostError(message, root))
}

/** Turn a finding into a host's error, with the lines of its file as they are now. */
function readHostError(message: Message, root: string): HostError {
  const file = join(root, message.file)
  const text = message.file !== '' && message.line !== undefined && existsSync(file) ? readFileSync(file, 'utf8') : ''
  return {
    message: `${message.reason} (${message.rule})`,
    name: message.file,
    file,
    line: message.line ?? 1,
    column: message.column ?? 1,
    frame: text === '' ? '' : sourceFrame(text, message),
    hint: message.note,
    url: message.url
  }
}

/** Write a warning for a terminal in one line. */
export function writeHostWarning({column, line, message, name}: HostError): string {
  return name === '' ? message : `${name}:${line}:${column} ${message}`
}

/** Write an error for a terminal: `content/post/a.md:3:9`, sentence, lines, hint. */
export function writeHostError({column, frame, hint, line, message, name}: HostError): string {
  return [`${name}:${line}:${column} ${message}`, frame, hint].filter((part) => part !== '').join('\n')
}
