import type {Json} from '../core/front-matter/types.ts'
import type {Settings} from '../core/options.ts'

/** One language of the site. */
export interface LanguageConfig {
  readonly key: string
  /** BCP 47; Hugo's `locale`, old `languageCode`. */
  readonly locale: string
  readonly label: string
  readonly direction: 'ltr' | 'rtl'
  readonly weight: number
  readonly title: string
  readonly contentDir: string
  readonly params: {readonly [key: string]: Json}
}

/** Hugo's site config with defaults; keys that no code of ours reads are left out. */
export interface SiteConfig {
  readonly baseUrl: string
  readonly title: string
  readonly defaultContentLanguage: string
  readonly defaultContentLanguageInSubdir: boolean
  /** In Hugo's order: weight, then key; at least one. */
  readonly languages: readonly LanguageConfig[]
  readonly taxonomies: {readonly [singular: string]: string}
  readonly copyright: string
  readonly params: {readonly [key: string]: Json}
  /** Settings of `compile` per language key. */
  readonly settings: {readonly [language: string]: Settings}
}
