import type {LanguageConfig, SiteConfig} from '../site/config.ts'
import {basePath} from '../site/view/site-address.ts'

/** What a host of a request stands for. */
export interface HostPlace {
  /** Path of the host's root in its URLs, without trailing slash. */
  readonly base: string
  /** Folders of the output in which a path is looked for, `''` for the output itself; what is missing is missing in the first. */
  readonly folders: readonly string[]
}

/**
 * Find what a host stands for: where each language has a host of its own, `ru.localhost` is that of `ru`, and any other name
 * that of the default language, with the folders of the others below it.
 */
export function hostPlace(config: SiteConfig, host: string, path: string): HostPlace {
  if (!config.isMultihost) return {base: basePath(config.baseUrl), folders: ['']}
  const named = config.languages.find(({key}) => host === `${key.toLowerCase()}.localhost`)
  const language = named ?? defaultLanguage(config)
  const base = basePath(language?.baseUrl ?? config.baseUrl)
  if (named) return {base, folders: [`${named.key}/`]}
  const isFolder = config.languages.some(({key}) => path.startsWith(`/${key}/`))
  return isFolder ? {base: '', folders: ['', `${language?.key}/`]} : {base, folders: [`${language?.key}/`, '']}
}

/** Name under which this machine shows a language. */
export function localHost(config: SiteConfig, key: string): string {
  return config.isMultihost && key !== defaultLanguage(config)?.key ? `${key.toLowerCase()}.localhost` : 'localhost'
}

/** Names for the hosts of the published site by their origins; `''`: whatever name the preview goes by. */
export function localHosts(config: SiteConfig): Readonly<Record<string, string>> {
  const hosts = config.isMultihost ? config.languages.map(({baseUrl, key}) => [originOf(baseUrl), localHost(config, key)] as const) : [[originOf(config.baseUrl), ''] as const]
  return Object.fromEntries(hosts.filter(([origin]) => origin !== ''))
}

/** Scheme and host of a published site; `''` if there is none. */
export function originOf(baseUrl: string): string {
  return /^https?:\/\/[^/]+/i.exec(baseUrl)?.[0] ?? ''
}

function defaultLanguage({defaultContentLanguage, languages}: SiteConfig): LanguageConfig | undefined {
  return languages.find(({key}) => key === defaultContentLanguage) ?? languages[0]
}
