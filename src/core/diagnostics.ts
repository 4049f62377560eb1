import type {Point, Position} from 'unist'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {type RuleId, type RuleValues, type Rule, rules} from './rules.ts'

/** A place in decoded front matter; `locateMessages` turns it into line and column. */
export interface KeyPlace {
  /** Path of keys (as the author wrote or in lower case) and array indices. */
  readonly key: readonly (string | number)[]
  /** Point at the key itself or at its value. Default: `'value'`. */
  readonly at?: 'key' | 'value'
}

/** Where a finding is: a point, a range, a node's position, a key of the front matter, or nowhere. */
export type Place = Point | Position | KeyPlace | undefined

/** A place in a file of the site that is not the document itself: code of its author. */
export interface FilePlace {
  /** Path from the site's root. */
  readonly file: string
  readonly line: number
  readonly column: number
}

/** Finds where in the user's own code an error was thrown; `undefined`: nowhere in it. */
export type FindFault = (error: unknown) => FilePlace | undefined

declare module 'vfile-message' {
  interface VFileMessage {
    /** Key of the front matter that the message is about, until `locateMessages` has placed it. */
    keyPlace?: KeyPlace
  }
}

const homepage = 'https://www.npmjs.com/package/quizmatter'
const fatality = {error: true, warning: false, info: undefined} as const

/**
 * Report a finding on a file: the only way in for messages.
 *
 * Shape: `report(file, 'quiz-type-unknown', {key: ['quiz', 'questions', 0, 'type']}, {actual: 'single_choice', expected: […]})`.
 * Units: places are 1-indexed lines and columns of the whole file, fence included.
 * Errors: none; severity is the rule's.
 */
export function report(file: VFile, id: RuleId, place: Place, values: RuleValues = {}): VFileMessage {
  const rule: Rule = rules[id]
  const key = place && 'key' in place ? place : undefined
  const point = key ? undefined : (place as Point | Position | undefined)
  const message = file.message(rule.sentence(values), {place: point, ruleId: id, source: 'quizmatter'})
  // The files of old pipelines, such as mdsvex's, know nothing of these options.
  if (message.ruleId !== id) {
    Object.assign(message, {ruleId: id, source: 'quizmatter'})
    if (point) placeMessage(message, point)
  }
  message.fatal = fatality[rule.severity]
  message.note = rule.note
  message.url = `${homepage}#${id}`
  if (values.actual !== undefined) message.actual = String(values.actual)
  if (Array.isArray(values.expected)) message.expected = values.expected.map(String)
  if (key) message.keyPlace = key
  return message
}

/** Move a message to a place that was found later. */
export function placeMessage(message: VFileMessage, place: Point | Position): void {
  const start = 'start' in place ? place.start : place
  message.place = place
  message.line = start.line
  message.column = start.column
  message.name = `${message.file ?? ''}${message.file ? ':' : ''}${start.line}:${start.column}`
}

/** Whether a message was moved to another file. */
export function isElsewhere({file}: VFileMessage, {path}: VFile): boolean {
  return Boolean(file) && file !== path
}

/** Move a message to another file: what the user's code throws is to be mended there. */
export function moveToFile(message: VFileMessage, {column, file, line}: FilePlace): void {
  message.file = file
  placeMessage(message, {line, column})
}
