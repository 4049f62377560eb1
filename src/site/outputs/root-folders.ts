import type {SiteConfig} from '../config.ts'

/**
 * Folders of the output that a host serves as its root: one for each language where each has a host of its own.
 *
 * Shape: `['']`, or `['en/', 'ru/']`.
 */
export function rootFolders({isMultihost, languages}: SiteConfig): readonly string[] {
  return isMultihost ? languages.map(({key}) => `${key}/`) : ['']
}
