import type {DateText} from '../core/front-matter/types.ts'

/** A date taken apart in its own zone. */
export interface DateParts {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  /** 0 is Sunday. */
  readonly weekday: number
  /** 1 to 366. */
  readonly yearDay: number
  /** `+03:00` or `Z`. */
  readonly offset: string
}

/** English names of the months, January first. */
export const monthNames = 'January February March April May June July August September October November December'.split(' ')
/** English names of the days, Sunday first. */
export const weekdayNames = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')

/** Take a date apart in its own zone; a date that is not set is Go's zero time, 1 January of the year 1. */
export function dateParts(date: DateText): DateParts {
  const [, year, month, day, hour, minute, second, offset] = /^(\d+)-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(.*)$/.exec(date) ?? ['', '1', '01', '01', '00', '00', '00', 'Z']
  const midnight = new Date(0)
  midnight.setUTCFullYear(Number(year), Number(month) - 1, Number(day))
  const newYear = new Date(0)
  newYear.setUTCFullYear(Number(year), 0, 1)
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
    weekday: midnight.getUTCDay(),
    yearDay: Math.round((midnight.getTime() - newYear.getTime()) / 86_400_000) + 1,
    offset: offset ?? 'Z'
  }
}

/** Milliseconds since 1970 of a date; `undefined` if it is not set. */
export function instantOf(date: DateText): number | undefined {
  return date === '' ? undefined : Date.parse(date)
}

const pad = (value: number, width = 2): string => String(value).padStart(width, '0')
const twelve = (hour: number): number => hour % 12 || 12

/** Pieces of a Go layout; longer ones are tried first. */
const layoutPieces: readonly (readonly [string, (date: DateParts) => string])[] = [
  ['January', (date) => monthNames[date.month - 1] ?? ''],
  ['Monday', (date) => weekdayNames[date.weekday] ?? ''],
  ['2006', (date) => pad(date.year, 4)],
  ['Jan', (date) => (monthNames[date.month - 1] ?? '').slice(0, 3)],
  ['Mon', (date) => (weekdayNames[date.weekday] ?? '').slice(0, 3)],
  ['002', (date) => pad(date.yearDay, 3)],
  ['01', (date) => pad(date.month)],
  ['02', (date) => pad(date.day)],
  ['03', (date) => pad(twelve(date.hour))],
  ['04', (date) => pad(date.minute)],
  ['05', (date) => pad(date.second)],
  ['06', (date) => pad(date.year % 100)],
  ['15', (date) => pad(date.hour)],
  ['PM', (date) => (date.hour < 12 ? 'AM' : 'PM')],
  ['pm', (date) => (date.hour < 12 ? 'am' : 'pm')],
  ['1', (date) => String(date.month)],
  ['2', (date) => String(date.day)],
  ['3', (date) => String(twelve(date.hour))],
  ['4', (date) => String(date.minute)],
  ['5', (date) => String(date.second)]
]
const layoutPiece = new RegExp(layoutPieces.map(([piece]) => piece).join('|'), 'g')
const format = new Map(layoutPieces)

/**
 * Write a date in a Go layout; `undefined` if the layout holds no piece of a date.
 *
 * Shape: `2006-Jan-2` → `2020-Jun-29`.
 */
export function formatGoDate(layout: string, date: DateParts): string | undefined {
  layoutPiece.lastIndex = 0
  return layoutPiece.test(layout) ? layout.replace(layoutPiece, (piece) => format.get(piece)?.(date) ?? piece) : undefined
}
