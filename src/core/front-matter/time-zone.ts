const minute = 60_000

/** Whether `Intl` knows a time zone by this IANA name. */
export function isTimeZone(name: string): boolean {
  try {
    // The first formatter loads the zones, which takes longer than all else in a config.
    return name === 'UTC' || (name !== '' && Boolean(new Intl.DateTimeFormat('en', {timeZone: name})))
  } catch {
    return false
  }
}

/** A formatter per zone costs 50 µs to make and nothing to keep; what it says depends on its arguments only. */
const formatters = new Map<string, Intl.DateTimeFormat>()

/**
 * Offset of a zone from UTC at a moment, in minutes east; seconds of old local mean times are kept as fractions.
 *
 * Units: `time` in milliseconds since 1970 UTC.
 */
export function zoneOffset(time: number, zone: string): number {
  if (zone === 'UTC') return 0
  let formatter = formatters.get(zone)
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric'
    })
    formatters.set(zone, formatter)
  }
  const parts = Object.fromEntries(formatter.formatToParts(time).map((part) => [part.type, part.value]))
  const year = parts['era'] === 'BC' ? 1 - Number(parts['year']) : Number(parts['year'])
  const local = utc(year, Number(parts['month']), Number(parts['day'])) + clock(parts)
  return (local - Math.floor(time / 1000) * 1000) / minute
}

function clock(parts: Readonly<Record<string, string>>): number {
  return (Number(parts['hour']) * 3600 + Number(parts['minute']) * 60 + Number(parts['second'])) * 1000
}

/** Milliseconds since 1970 of a day's start in UTC; unlike `Date.UTC` it takes years below 100 as they are. */
export function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day)
}

/**
 * Offset with which Go's `time.Date` reads a wall clock in a zone; in a gap the moment that it finds may show another one.
 *
 * Units: `local` in milliseconds since 1970 as if the wall clock were UTC; the result in minutes east.
 * Source: Go's `time/time.go`, `Date`.
 */
export function wallOffset(local: number, zone: string): number {
  const first = zoneOffset(local, zone)
  return first === 0 ? 0 : zoneOffset(local - first * minute, zone)
}
