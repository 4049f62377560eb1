import {expandDateSources} from '../../core/front-matter/date-sources.ts'
import {isTimeZone} from '../../core/front-matter/time-zone.ts'
import type {DateSources} from '../../core/front-matter/types.ts'
import type {Settings} from '../../core/options.ts'
import {settingChoices} from '../../core/settings.ts'
import {readMarkup, readPrivacy} from './markup.ts'
import {booleanAt, has, integerAt, refuse, tableAt, textAt, textsAt, type Values} from './values.ts'

/**
 * Read the keys that decide what becomes of a page's text, over the settings that hold without them.
 *
 * A table of a language replaces the site's table whole, as in Hugo.
 * Errors: `config-type`, `config-choice`; those of `readMarkup`.
 */
export function readSettings(values: Values, base: Settings): Settings {
  const markup = has(values, 'markup') || Object.keys(values.table).some((key) => key.startsWith('pygments')) ? readMarkup(values) : undefined
  return {
    ...base,
    timeZone: readTimeZone(values, base.timeZone),
    frontmatter: has(values, 'frontmatter') ? expandDateSources(readDateSources(values)) : base.frontmatter,
    summaryLength: readSummaryLength(values, base.summaryLength),
    hasCJKLanguage: booleanAt(values, 'hascjklanguage', base.hasCJKLanguage),
    enableEmoji: booleanAt(values, 'enableemoji', base.enableEmoji),
    refLinksErrorLevel: readErrorLevel(values, base.refLinksErrorLevel),
    refLinksNotFoundURL: textAt(values, 'reflinksnotfoundurl', base.refLinksNotFoundURL),
    privacy: has(values, 'privacy') ? readPrivacy(values) : base.privacy,
    ...(markup && {goldmark: markup.goldmark, highlight: {...markup.highlight, enable: base.highlight.enable}, tableOfContents: markup.tableOfContents})
  }
}

function readTimeZone(values: Values, fallback: string): string {
  const name = textAt(values, 'timezone', fallback)
  if (name === '' || isTimeZone(name)) return name || 'UTC'
  refuse(values, 'timezone', 'a time zone such as `Europe/Berlin`')
  return fallback
}

function readDateSources(values: Values): Partial<DateSources> {
  const table = tableAt(values, 'frontmatter')
  const names = {date: 'date', lastmod: 'lastmod', publishDate: 'publishdate', expiryDate: 'expirydate'} as const
  const given = Object.entries(names).filter(([, key]) => has(table, key))
  return Object.fromEntries(given.map(([name, key]) => [name, textsAt(table, key)]))
}

function readSummaryLength(values: Values, fallback: number): number {
  const length = integerAt(values, 'summarylength', fallback)
  if (length > 0) return length
  refuse(values, 'summarylength', 'a number of words, 1 or more')
  return fallback
}

function readErrorLevel(values: Values, fallback: Settings['refLinksErrorLevel']): Settings['refLinksErrorLevel'] {
  const given = textAt(values, 'reflinkserrorlevel')
  if (given === '') return fallback
  const level = given.toUpperCase()
  if (settingChoices['refLinksErrorLevel']?.includes(level)) return level as Settings['refLinksErrorLevel']
  values.report('config-choice', [...values.path, 'reflinkserrorlevel'], {actual: given, key: 'refLinksErrorLevel', wanted: '`ERROR` or `WARNING`'})
  return fallback
}
