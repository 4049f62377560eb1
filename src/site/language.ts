import type {LanguageConfig, SiteConfig} from './config.ts'

/** Keys of the site's languages in lower case, as they stand in file names. */
export function languageSuffixes(config: SiteConfig): ReadonlySet<string> {
  return new Set(config.languages.map((language) => language.key.toLowerCase()))
}

/** Find a language by the key in a file name or in `config`, whatever its case. */
export function findLanguage(config: SiteConfig, key: string): LanguageConfig | undefined {
  return config.languages.find((language) => language.key.toLowerCase() === key.toLowerCase())
}

/** First segment of the URLs of a language; `''` for the default language unless it has a folder of its own, and on a host of its own. */
export function languagePrefix(config: SiteConfig, language: LanguageConfig): string {
  if (config.isMultihost) return ''
  const isDefault = language.key === config.defaultContentLanguage
  return isDefault && !config.defaultContentLanguageInSubdir ? '' : language.key.toLowerCase()
}
