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
    return [{title: name, url: target.url, permalink: target.permalink, language: view.language.key, locale, translated: target === own && !current, current}]
  })
}
