import {report} from '../diagnostics.ts'
import {isBooleanText} from './cast.ts'
import {type GoTime, hasImpossibleDay, parseDate, unixTime} from './date-text.ts'
import {utc} from './time-zone.ts'
import {brief, type Fields, fieldOf} from './read-field.ts'
import type {DateSources, DateText, Json} from './types.ts'

/** The dates of a page. */
export interface PageDates {
  readonly date: DateText
  readonly lastmod: DateText
  readonly publishDate: DateText
  readonly expiryDate: DateText
  /** What Hugo keeps in `.Params` for every date: fields that were read as a date, and the four where they are known. */
  readonly params: ReadonlyMap<string, DateText>
  /** Rest of the file's name behind a date that was taken from it. */
  readonly slug: string | undefined
}

interface Reader {
  readonly fields: Fields
  /** Dates read so far by key, in lower case; `undefined` for a value that is no date. */
  readonly read: Map<string, GoTime | undefined>
  /** Dates that Hugo stores where the field is not given, so that later fields find them. */
  readonly stored: Map<string, GoTime>
  slug: string | undefined
}

/** Go's zero time, which stands for *no date*. */
const zero = utc(1, 1, 1)

/**
 * Read the four dates of a page from the fields that feed them; the first usable one wins.
 *
 * A date once found is stored under its own name, so that a page with `lastmod` only has three equal dates.
 * Errors: `front-matter-date`, `front-matter-date-impossible`, `front-matter-date-number`, `front-matter-date-odd` and
 * `front-matter-published`, at the value.
 * Source: Hugo's `resources/page/pagemeta/page_frontmatter.go`.
 */
export function readDates(fields: Fields): PageDates {
  const reader: Reader = {fields, read: new Map(), stored: new Map(), slug: undefined}
  const sources = fields.context.settings.frontmatter
  const date = resolve(reader, 'date', sources)
  const lastmod = resolve(reader, 'lastmod', sources)
  const publishDate = resolve(reader, 'publishDate', sources)
  const expiryDate = resolve(reader, 'expiryDate', sources)
  const params = new Map<string, DateText>()
  for (const [key, time] of [...reader.stored, ...reader.read]) if (time) params.set(key, time.text)
  return {date, lastmod, publishDate, expiryDate, params, slug: reader.slug}
}

function resolve(reader: Reader, field: keyof DateSources, sources: DateSources): DateText {
  for (const name of sources[field]) {
    const time = name.startsWith(':') ? fromFile(reader, name) : fromField(reader, name)
    if (!time) continue
    const own = field.toLowerCase()
    if (fieldOf(reader.fields, own) === undefined && !reader.stored.has(own)) reader.stored.set(own, time)
    return time.time === zero ? '' : time.text
  }
  return ''
}

function fromFile(reader: Reader, name: string): GoTime | undefined {
  const {baseName, modified, settings} = reader.fields.context
  if (name === ':filemodtime') return modified === undefined ? undefined : unixTime(Math.floor(modified) / 1000)
  if (name !== ':filename') return undefined
  const found = readFileName(baseName, settings.timeZone)
  if (found && fieldOf(reader.fields, 'slug') === undefined) reader.slug = found.slug
  return found?.time
}

/**
 * Read a date at the start of a file's name, with the rest as slug.
 *
 * Shape: `2019-05-06-My Name` → `{time, slug: 'My Name'}`; `2019-05-06T09-08-07-foo` has a time of day too.
 */
export function readFileName(baseName: string, timeZone: string): {time: GoTime; slug: string} | undefined {
  const name = baseName.replace(/\.[^.]*$/, '')
  const match = /^(\d{4}-\d{2}-\d{2})(?:.(\d{2})-(\d{2})-(\d{2}))?/su.exec(name)
  if (!match) return undefined
  const [whole, day = '', hour, minute, second] = match
  const timed = hour === undefined ? undefined : parseDate(`${day}T${hour}:${minute}:${second}`, timeZone)
  const time = timed ?? parseDate(day, timeZone)
  return time && {time, slug: name.slice(timed ? whole.length : day.length).replace(/^[ _-]+|[ _-]+$/g, '')}
}

function fromField(reader: Reader, name: string): GoTime | undefined {
  const {fields, read, stored} = reader
  if (read.has(name)) return read.get(name)
  const value = fieldOf(fields, name)
  if (value === undefined) return stored.get(name)
  if (value === null || value === '') return undefined
  const time = parseField(fields, name, value)
  read.set(name, time)
  return time
}

function parseField({context}: Fields, name: string, value: Json): GoTime | undefined {
  const place = {key: [name]}
  if (name === 'published' && isPublishedFlag(value)) return undefined
  // JSON has floats only in Hugo, and a float is no date there.
  const seconds = typeof value === 'number' && Number.isInteger(value) && context.format !== 'json' ? value : undefined
  const time = seconds === undefined ? parseDate(typeof value === 'string' ? value : '', context.settings.timeZone) : unixTime(seconds)
  if (!time || time.year > 9999 || time.year < 0) {
    const isImpossible = typeof value === 'string' && hasImpossibleDay(value)
    report(context.file, isImpossible ? 'front-matter-date-impossible' : 'front-matter-date', place, {actual: brief(value), key: name})
    return undefined
  }
  if (seconds !== undefined) report(context.file, 'front-matter-date-number', place, {actual: brief(value), key: name, date: time.text})
  else if (time.year < 1) report(context.file, 'front-matter-date-odd', place, {actual: brief(value), key: name})
  return time
}

/** Whether `published` is a boolean as Jekyll has it, not a date. */
function isPublishedFlag(value: Json): boolean {
  return typeof value === 'boolean' || (typeof value === 'string' && isBooleanText(value))
}

/**
 * Read a boolean `published`; `undefined` if it is a date or absent.
 *
 * Errors: `front-matter-published` at a boolean `published`.
 */
export function readPublished(fields: Fields): boolean | undefined {
  const value = fieldOf(fields, 'published')
  if (value === undefined || value === null || !isPublishedFlag(value)) return undefined
  report(fields.context.file, 'front-matter-published', {key: ['published']}, {actual: brief(value)})
  return typeof value === 'boolean' ? value : /^(1|t|true)$/i.test(String(value))
}
