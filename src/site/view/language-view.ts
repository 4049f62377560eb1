import {dateWriter, type WriteDate} from '../../theme/date-text.ts'
import type {MenuEntry} from '../../theme/layout.ts'
import {type Translate, translator} from '../../theme/strings.ts'
import type {LanguageConfig} from '../config.ts'
import type {Site, SitePage} from '../site.ts'
import {menuOf} from './menu.ts'

/** What all pages of one language share, worked out once. */
export interface LanguageView {
  readonly language: LanguageConfig
  /** BCP 47. */
  readonly locale: string
  /** Name of the language in itself. */
  readonly name: string
  /** Front page of the language. */
  readonly home: SitePage | undefined
  readonly menu: readonly MenuEntry[]
  readonly t: Translate
  readonly writeDate: WriteDate
}

/** Work out what the pages of each language share; languages in their order. */
export function languageViews(site: Site): Map<string, LanguageView> {
  const homes = new Map([...site.pages.values()].filter((page) => page.kind === 'home').map((page) => [page.language, page]))
  return new Map(site.config.languages.map((language) => [language.key, languageView(site, language, homes.get(language.key))]))
}

function languageView(site: Site, language: LanguageConfig, home: SitePage | undefined): LanguageView {
  const locale = language.locale.replaceAll('_', '-')
  return {
    language,
    locale,
    name: language.label || languageName(locale),
    home,
    menu: menuOf(site, language, 'main'),
    t: translator(locale).t,
    writeDate: dateWriter(locale)
  }
}

/** Name of a language in itself: `ru-RU` → `Русский`. */
function languageName(locale: string): string {
  try {
    const tag = locale.split('-')[0] ?? locale
    const name = new Intl.DisplayNames([tag], {type: 'language'}).of(tag) ?? tag
    return name.slice(0, 1).toLocaleUpperCase(tag) + name.slice(1)
  } catch {
    return locale
  }
}
