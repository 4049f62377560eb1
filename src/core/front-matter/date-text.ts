import {daysInMonth} from './calendar.ts'
import {utc, wallOffset, zoneOffset} from './time-zone.ts'
import type {DateText} from './types.ts'

/** A point in time as Hugo keeps it. */
export interface GoTime {
  /** As Hugo prints it, with the author's offset: `2020-06-29T09:00:00.5+03:00`. */
  readonly text: DateText
  /** Milliseconds since 1970 UTC. */
  readonly time: number
  readonly year: number
}

/** Where a layout's offset comes from: the text, the zone that is the fallback, or the fallback in spite of a zone's name. */
type Zone = 'numeric' | 'fallback'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** What a piece of a layout matches. Longer pieces come first. */
const pieces: readonly (readonly [string, string])[] = [
  ['YYYY', '(?<year>\\d{4})'],
  ['YY', '(?<shortYear>\\d{2})'],
  ['MM', '(?<month>\\d{2})'],
  ['DD', '(?<day>\\d{2})'],
  ['_D', '(?<day> ?\\d{1,2})'],
  ['hh', '(?<hour>\\d{1,2})'],
  ['mmm', `(?<name>${anyCase(months.join('|'))})`],
  ['mmPM', '(?<minute>\\d{2})(?<half>[AP]M)'],
  ['mm', '(?<minute>\\d{2})'],
  ['ss', '(?<second>\\d{2})(?<fraction>[.,]\\d+)?'],
  ['h', '(?<hour>\\d{1,2})'],
  ['wwww', anyCase('(?:sun|mon|tues|wednes|thurs|fri|satur)day')],
  ['www', anyCase('(?:sun|mon|tue|wed|thu|fri|sat)')],
  ['ZZZ', '(?:[A-Z]{4}T|[A-Z]{3}T|WITA|ChST|MeST|[A-Z]{3}|[+-]\\d{2})'],
  ['Z:', '(?<offset>Z|[+-]\\d{2}:\\d{2})'],
  ['Zz', '(?<offset>Z|[+-]\\d{4})'],
  ['z:', '(?<offset>[+-]\\d{2}:\\d{2})'],
  ['zz', '(?<offset>[+-]\\d{4})'],
  [' ', ' +']
]

/**
 * Layouts that Hugo tries in this order; the first that fits the whole text wins.
 *
 * Source: spf13/cast's list of time formats, as regular expressions with named groups that follow Go's `time.Parse`:
 * two digits where the layout has two, one or two for `_2` and for hours, any fraction behind seconds.
 */
const layouts: readonly (readonly [RegExp, Zone])[] = build([
  ['YYYY-MM-DDThh:mm:ssZ:', 'numeric'],
  ['YYYY-MM-DDThh:mm:ss', 'fallback'],
  ['www, DD mmm YYYY hh:mm:ss zz', 'numeric'],
  ['www, DD mmm YYYY hh:mm:ss ZZZ', 'fallback'],
  ['DD mmm YY hh:mm zz', 'numeric'],
  ['DD mmm YY hh:mm ZZZ', 'fallback'],
  ['wwww, DD-mmm-YY hh:mm:ss ZZZ', 'fallback'],
  ['YYYY-MM-DD hh:mm:ss zz ZZZ', 'numeric'],
  ['YYYY-MM-DDThh:mm:sszz', 'numeric'],
  ['YYYY-MM-DD hh:mm:ssZz', 'numeric'],
  ['YYYY-MM-DD hh:mm:ss', 'fallback'],
  ['www mmm _D hh:mm:ss YYYY', 'fallback'],
  ['www mmm _D hh:mm:ss ZZZ YYYY', 'fallback'],
  ['www mmm DD hh:mm:ss zz YYYY', 'numeric'],
  ['YYYY-MM-DD hh:mm:ssZ:', 'numeric'],
  ['YYYY-MM-DD', 'fallback'],
  ['DD mmm YYYY', 'fallback'],
  ['YYYY-MM-DD hh:mm:ss z:', 'numeric'],
  ['YYYY-MM-DD hh:mm:ss zz', 'numeric'],
  ['h:mmPM', 'numeric'],
  ['mmm _D hh:mm:ss', 'numeric']
])

function build(list: readonly (readonly [string, Zone])[]): readonly (readonly [RegExp, Zone])[] {
  const tokens = new RegExp(pieces.map(([piece]) => piece).join('|'), 'g')
  const byPiece = new Map(pieces)
  return list.map(([layout, zone]) => {
    const source = layout.replace(tokens, (piece) => byPiece.get(piece) ?? piece)
    return [new RegExp(`^${source}$`), zone] as const
  })
}

/** Only the names of months and days are compared without case. */
function anyCase(source: string): string {
  return source.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)
}

/**
 * Read a date text in any of the forms that Hugo takes.
 *
 * Shape: `('2020-06-29 09:00:00', 'Europe/Moscow')` → `{text: '2020-06-29T09:00:00+03:00', time, year: 2020}`;
 * `undefined` for anything else, impossible days included.
 */
export function parseDate(text: string, timeZone: string): GoTime | undefined {
  for (const [layout, zone] of layouts) {
    const groups = layout.exec(text)?.groups
    const time = groups && timeOf(groups, zone === 'numeric' ? undefined : timeZone)
    if (time) return time
  }
  return undefined
}

/** Whether a text is a date but for its day, which the month does not have, such as `2020-02-30`. */
export function hasImpossibleDay(text: string): boolean {
  return layouts.some(([layout]) => {
    const groups = layout.exec(text)?.groups
    return groups !== undefined && !hasDay(groups)
  })
}

/** A moment given as seconds since 1970. Hugo shows it in the machine's zone; ours is always UTC. */
export function unixTime(seconds: number): GoTime | undefined {
  const date = new Date(seconds * 1000)
  if (Number.isNaN(date.getTime())) return undefined
  return {text: date.toISOString().replace('.000', ''), time: date.getTime(), year: date.getUTCFullYear()}
}

type Groups = Readonly<Record<string, string | undefined>>

function timeOf(groups: Groups, timeZone: string | undefined): GoTime | undefined {
  const {year, month, day} = dayOf(groups)
  const hour = hourOf(groups)
  const [minute, second] = [Number(groups['minute'] ?? 0), Number(groups['second'] ?? 0)]
  if (!hasDay(groups) || !(hour <= 23) || minute > 59 || second > 59) return undefined
  const fraction = (groups['fraction'] ?? '').slice(1).slice(0, 9).replace(/0+$/, '')
  const wall = utc(year, month, day) + ((hour * 60 + minute) * 60 + second) * 1000
  const milliseconds = Math.trunc(Number(`0.${fraction || 0}`) * 1000)
  if (timeZone !== undefined) return inZone(wall, {timeZone, fraction, milliseconds})
  const offset = offsetOf(groups['offset'] ?? 'Z')
  return offset === undefined ? undefined : momentAt(wall, {offset, fraction, milliseconds})
}

function dayOf(groups: Groups): {year: number; month: number; day: number} {
  const year = groups['shortYear'] ? century(Number(groups['shortYear'])) : Number(groups['year'] ?? 0)
  const month = groups['name'] ? months.indexOf(groups['name'].toLowerCase()) + 1 : Number(groups['month'] ?? 1)
  return {year, month, day: Number(groups['day'] ?? 1)}
}

function hasDay(groups: Groups): boolean {
  const {year, month, day} = dayOf(groups)
  return day >= 1 && day <= daysInMonth(year, month)
}

/** A wall clock in a zone: in a gap, where clocks are put forward, Go shows a wall clock that exists. */
function inZone(wall: number, {timeZone, ...rest}: {timeZone: string; fraction: string; milliseconds: number}): GoTime {
  const time = wall - wallOffset(wall, timeZone) * 60_000
  const offset = zoneOffset(time, timeZone)
  return momentAt(time + offset * 60_000, {offset, ...rest})
}

function momentAt(wall: number, {offset, fraction, milliseconds}: {offset: number; fraction: string; milliseconds: number}): GoTime {
  const date = new Date(wall)
  const text = date.toISOString().slice(0, 19)
  return {text: `${text}${fraction ? `.${fraction}` : ''}${offsetText(offset)}`, time: wall - offset * 60_000 + milliseconds, year: date.getUTCFullYear()}
}

/** Go's `06`: 69 to 99 are of the last century. */
function century(year: number): number {
  return year >= 69 ? year + 1900 : year + 2000
}

function hourOf(groups: Groups): number {
  const hour = Number(groups['hour'] ?? 0)
  if (!groups['half']) return hour
  if (hour > 12) return NaN
  return (hour % 12) + (groups['half'].toUpperCase() === 'PM' ? 12 : 0)
}

function offsetOf(text: string): number | undefined {
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(text)
  if (!match) return 0
  const [hours, minutes] = [Number(match[2]), Number(match[3])]
  if (hours > 24 || minutes >= 60) return undefined
  return (match[1] === '-' ? -1 : 1) * (hours * 60 + minutes)
}

/** `Z`, `+03:00`; seconds of old local mean times are cut off, as RFC 3339 cannot carry them. */
function offsetText(minutes: number): string {
  if (minutes === 0) return 'Z'
  const size = Math.trunc(Math.abs(minutes))
  const digits = `${String(Math.trunc(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`
  return `${minutes < 0 ? '-' : '+'}${digits}`
}
