import {join} from 'node:path'
import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import type {Message} from '../core/page.ts'
import type {CommandProcess} from './process.ts'
import {sourceFrame} from '../core/source-frame.ts'
import {readText} from '../site/read-text.ts'

/** What is for information only fills up to this many messages, and is counted beyond. */
const fewShown = 50
/** More errors and warnings than these are counted, not printed: nobody scrolls back so far. */
const mostShown = 500
const fatality = {error: true, warning: false, info: undefined} as const

/**
 * Print messages to standard error: by file, with rule, source frame, hint and link.
 *
 * Shape: the lines of vfile-reporter; the frame stands above the note.
 * Units: 500 errors and warnings at most, the errors first; notes only up to 50 messages in all. The rest is counted.
 */
export function printMessages(messages: readonly Message[], root: string, process: CommandProcess): void {
  if (messages.length === 0) return
  const ordered = [...messages].sort(bySeverity)
  const urgent = ordered.filter(({severity}) => severity !== 'info').length
  const shown = Math.min(mostShown, Math.max(fewShown, urgent))
  const files = [...byFile(ordered.slice(0, shown))].map(([path, own]) => toVFile(path, own, root))
  process.stderr.write(reporter(files, {verbose: true, color: usesColor(process)}) + '\n')
  const rest = ordered.slice(shown)
  if (rest.length > 0) process.stderr.write(`… and ${countKinds(rest)} more; \`quizmatter build --json\` prints every message\n`)
}

/** Count messages by how severe they are: `1 error, 2 warnings`. */
function countKinds(messages: readonly Message[]): string {
  const counts = (['error', 'warning', 'info'] as const).map((severity) => ({
    name: severity === 'info' ? 'note' : severity,
    count: messages.filter((message) => message.severity === severity).length
  }))
  return counts.filter(({count}) => count > 0).map(({name, count}) => `${count} ${name}${count === 1 ? '' : 's'}`).join(', ')
}

/** Exit code for a run with these messages: 1 for an error, with `strict` also for a warning. */
export function exitCodeOf(messages: readonly Message[], options: {readonly strict?: boolean}): number {
  return messages.some((m) => m.severity === 'error' || (options.strict && m.severity === 'warning')) ? 1 : 0
}

/** Colours only on a terminal; `NO_COLOR` and `FORCE_COLOR` have the last word. */
export function usesColor(process: CommandProcess): boolean {
  if (process.env['NO_COLOR']) return false
  if (process.env['FORCE_COLOR'] && process.env['FORCE_COLOR'] !== '0') return true
  return process.stderr.isTTY === true
}

const rank = {error: 0, warning: 1, info: 2}

function bySeverity(a: Message, b: Message): number {
  return rank[a.severity] - rank[b.severity]
}

function byFile(messages: readonly Message[]): Map<string, Message[]> {
  const groups = new Map<string, Message[]>()
  for (const message of messages) groups.set(message.file, [...(groups.get(message.file) ?? []), message])
  return groups
}

function toVFile(path: string, messages: readonly Message[], root: string): VFile {
  const file = new VFile({path: path || 'quizmatter'})
  // The message may be about a file that is not there; it is printed without a frame.
  const source = readText(join(root, path))
  for (const message of messages) addMessage(file, message, source)
  return file
}

function addMessage(file: VFile, message: Message, source: string | undefined): void {
  const added = file.message(printable(message.reason), {place: placeOf(message), ruleId: message.rule, source: 'quizmatter'})
  added.fatal = fatality[message.severity]
  const frame = source === undefined ? '' : sourceFrame(source, message)
  added.note = [frame, message.note].filter(Boolean).map(printable).join('\n')
  added.url = message.url
}

function placeOf({line, column, endLine, endColumn}: Message) {
  if (line === undefined) return undefined
  const start = {line, column: column ?? 1}
  return endLine === undefined ? start : {start, end: {line: endLine, column: endColumn ?? 1}}
}

/** Make control characters visible: content must not be able to move the cursor or colour the terminal of who reads its messages. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, (character) =>
    `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`
  )
}
