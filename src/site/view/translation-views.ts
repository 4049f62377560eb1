import type {TranslationView} from '../../theme/layout.ts'
import type {Site, SitePage} from '../site.ts'
import type {LanguageView} from './language-view.ts'

/** What the links to other languages are made of. */
export interface TranslationSource {
  readonly site: Site
  /** Language of the page shown. */
  readonly language: string
  /** The page shown; `undefined` for the page of a missing address. */
  readonly page: SitePage | undefined
  readonly languages: ReadonlyMap<string, LanguageView>
}

/** The page in every language of the site; where it is not translated, that language's front page. */
export function translationViews({language, languages, page, site}: TranslationSource): TranslationView[] {
  const translations = page?.translations.flatMap((key) => site.pages.get(key) ?? []) ?? []
  return [...languages.values()].flatMap((view) => {
    const current = view.language.key === language
    const own = current ? page : translations.find((one) => one.language === view.language.key)
    const target = own?.url ? own : view.home
    if (!target?.url) return []
    const {locale, name} = view
    const url = hasSameHost(site, language, view.language.key) ? target.url : target.permalink
    return [{title: name, url, permalink: target.permalink, language: view.language.key, locale, translated: target === own && !current, current}]
  })
}

/** Languages may have hosts of their own; a path leads only to pages of the same one. */
function hasSameHost({config}: Site, one: string, other: string): boolean {
  const [from, to] = [one, other].map((key) => config.languages.find((language) => language.key === key)?.baseUrl)
  return from === to || from === undefined || to === undefined || originOf(from) === originOf(to)
}

function originOf(url: string): string {
  return /^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/]*/i.exec(url)?.[0].toLowerCase() ?? ''
}
