import {TomlDate} from 'smol-toml'
import {daysInMonth} from './calendar.ts'

const dateToken = /\d{4}-(\d{2})-(\d{2})(?:[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:[Zz]|[+-]\d{2}:\d{2})?)?/g
/** What every token with a fraction holds: without it the search for tokens, which may begin at any blank, is in vain. */
const fractionMark = /:\d{2}\.\d/
/** What every day holds that a month may lack. */
const lateDay = /-(?:29|[3-9]\d)/
const fraction = /(\.\d*?)0*(?=$|[Zz+-])/

/**
 * Find a date that no calendar has, such as `2020-02-30`: smol-toml rolls it over in silence, Hugo refuses it.
 *
 * The second parser is asked only if the text holds something like it, for it may be part of a text or comment.
 * Units: `offset` in characters from the start of the text.
 */
export async function impossibleDate(text: string): Promise<{actual: string; offset: number} | undefined> {
  const suspects = [...(lateDay.test(text) ? text.matchAll(dateToken) : [])].filter(([token, month, day]) => isTooLate(token, month, day))
  if (suspects.length === 0) return undefined
  const {ParseError, parseTOML} = await import('toml-eslint-parser')
  try {
    parseTOML(text, {tomlVersion: '1.1'})
    return undefined
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    const {index} = error
    const found = suspects.find((match) => match.index <= index && index <= match.index + match[0].length)
    return found && {actual: found[0], offset: found.index}
  }
}

/**
 * Write a day that exists for each one that does not, so that the second parser, which ends at such a date, can say where keys are.
 *
 * Shape: `date = 2020-02-30` → `date = 2020-02-01`; the length stays.
 */
export function withPossibleDates(text: string): string {
  return text.replace(dateToken, (token: string, month: string, day: string) => (isTooLate(token, month, day) ? `${token.slice(0, 8)}01${token.slice(10)}` : token))
}

function isTooLate(token: string, month: string | undefined, day: string | undefined): boolean {
  return Number(day) > daysInMonth(Number(token.slice(0, 4)), Number(month))
}

/**
 * Write TOML's four kinds of dates as go-toml and Hugo print them.
 *
 * Shape: `2020-06-29T09:00:00.500Z` → `2020-06-29T09:00:00.5Z`; `2020-06-29 09:00` → `2020-06-29T09:00:00`.
 * smol-toml keeps milliseconds only, so finer fractions are taken from the text; Go keeps nine digits.
 */
export function datesOf(text: string): (date: TomlDate) => string {
  const fine = new Map<string, string>()
  for (const token of (fractionMark.test(text) && text.match(/[\d:T -]*:\d{2}\.\d+(?:[Zz]|[+-]\d{2}:\d{2})?/g)) || []) {
    const written = token.trim()
    const date = new TomlDate(written)
    if (date.isValid()) fine.set(date.toISOString(), normal(written.replace(/^(\S{10})[t ]/, '$1T'), date))
  }
  return (date) => fine.get(date.toISOString()) ?? normal(date.toISOString().replace('.000', ''), date)
}

function normal(exact: string, date: TomlDate): string {
  const written = exact.replace(/(\.\d{9})\d+/, '$1')
  // A local date keeps its digits in go-toml; one with an offset becomes a `time.Time`, which drops zeros.
  if (date.isLocal() && !/[Zz]$/.test(written)) return written
  return written.replace(fraction, (_, digits: string) => (digits === '.' ? '' : digits)).replace(/[Zz]$|[+-]00:00$/, 'Z')
}
