import type {TranslationView} from '../../theme/layout.ts'
import type {LanguageConfig} from '../config.ts'
import type {Site, SitePage} from '../site.ts'

/** What the links to other languages are made of. */
export interface TranslationSource {
  readonly site: Site
  readonly page: SitePage
  /** Front pages by language. */
  readonly homes: ReadonlyMap<string, SitePage>
}

/** The page in every language of the site; where it is not translated, that language's front page. */
export function translationViews({homes, page, site}: TranslationSource): TranslationView[] {
  const translations = page.translations.flatMap((key) => site.pages.get(key) ?? [])
  return site.config.languages.flatMap((language) => {
    const own = language.key === page.language ? page : translations.find((one) => one.language === language.key)
    const target = own?.url ? own : homes.get(language.key)
    return target?.url ? [translation(language, {target, isOwn: target === own, current: language.key === page.language})] : []
  })
}

function translation(language: LanguageConfig, {current, isOwn, target}: {readonly target: SitePage; readonly isOwn: boolean; readonly current: boolean}): TranslationView {
  return {
    title: language.label || languageName(language.locale),
    url: target.url,
    permalink: target.permalink,
    language: language.key,
    locale: language.locale.replaceAll('_', '-'),
    translated: isOwn && !current,
    current
  }
}

/** Name of a language in itself: `ru-RU` → `Русский`. */
export function languageName(locale: string): string {
  try {
    const tag = locale.replaceAll('_', '-').split('-')[0] ?? locale
    const name = new Intl.DisplayNames([tag], {type: 'language'}).of(tag) ?? tag
    return name.slice(0, 1).toLocaleUpperCase(tag) + name.slice(1)
  } catch {
    return locale
  }
}
