import {isJsonObject} from '../../core/front-matter/cast.ts'
import {has, booleanAt, rawAt, refuse, tableAt, textAt, textsAt, type Values} from './values.ts'

/** A language as its table in `languages` describes it; what it may override is read elsewhere. */
export interface LanguageEntry {
  readonly key: string
  readonly values: Values
  readonly weight: number
  readonly locale: string
  readonly label: string
  readonly direction: 'ltr' | 'rtl'
}

/** The languages of a site. */
export interface Languages {
  readonly defaultKey: string
  /** In Hugo's order: weight, those without one last, then key; disabled ones left out. */
  readonly entries: readonly LanguageEntry[]
  /** There is a `languages` table. */
  readonly isConfigured: boolean
}

/**
 * Read which languages a site has; without a `languages` table it has the default one.
 *
 * Errors: `config-language` where the default language is missing, disabled or not in lower case; `config-type`.
 */
export function readLanguages(root: Values): Languages {
  const given = textAt(root, 'defaultcontentlanguage')
  const wanted = given.toLowerCase() || 'en'
  const table = tableAt(root, 'languages')
  const keys = Object.keys(table.table)
  if (keys.length === 0 && given !== wanted && given !== '') refuseDefault(root, given, `\`${wanted}\`, as languages are named in lower case`)
  const all = (keys.length > 0 ? keys : [wanted]).map((key) => readEntry(tableAt(table, key), key)).sort(byOrder)
  const found = all.some(({key}) => key === wanted)
  if (!found && given !== '') refuseDefault(root, given, `one of ${keys.map((key) => `\`${key}\``).join(', ')}`)
  const defaultKey = found ? wanted : (all[0]?.key ?? wanted)
  const disabled = textsAt(root, 'disablelanguages').map((key) => key.toLowerCase())
  const enabled = all.filter(({key, values}) => !disabled.includes(key) && !booleanAt(values, 'disabled'))
  const isDefaultOff = enabled.every(({key}) => key !== defaultKey)
  if (isDefaultOff) root.report('config-language', disabled.includes(defaultKey) ? ['disablelanguages'] : ['languages', defaultKey, 'disabled'], {actual: defaultKey, wanted: 'a language that is not disabled'})
  const entries = all.filter((entry) => entry.key === defaultKey || enabled.includes(entry))
  return {defaultKey, entries: entries.map((entry) => withLocale(entry, entry.key === defaultKey ? root : undefined)), isConfigured: keys.length > 0}
}

function refuseDefault(root: Values, actual: string, wanted: string): void {
  root.report('config-language', ['defaultcontentlanguage'], {actual, wanted})
}

function readEntry(values: Values, key: string): LanguageEntry {
  const weight = rawAt(values, 'weight') ?? 0
  if (typeof weight !== 'number') refuse(values, 'weight', 'an integer')
  return {
    key,
    values,
    weight: typeof weight === 'number' ? weight : 0,
    locale: localeOf(values),
    label: textAt(values, has(values, 'label') ? 'label' : 'languagename'),
    direction: textAt(values, has(values, 'direction') ? 'direction' : 'languagedirection').toLowerCase() === 'rtl' ? 'rtl' : 'ltr'
  }
}

function localeOf(values: Values): string {
  return textAt(values, has(values, 'locale') ? 'locale' : 'languagecode')
}

/** The site's own locale is that of its default language. */
function withLocale(entry: LanguageEntry, root: Values | undefined): LanguageEntry {
  return {...entry, locale: entry.locale || (root ? localeOf(root) : '') || entry.key}
}

function byOrder(a: LanguageEntry, b: LanguageEntry): number {
  const [first, second] = [a.weight || Number.POSITIVE_INFINITY, b.weight || Number.POSITIVE_INFINITY]
  if (first !== second) return first - second
  return a.key < b.key ? -1 : 1
}

/** Whether a language's table names a host of its own. */
export function isMultihost(root: Values): boolean {
  const languages = rawAt(root, 'languages')
  return isJsonObject(languages) && Object.values(languages).some((language) => isJsonObject(language) && Object.hasOwn(language, 'baseurl'))
}
