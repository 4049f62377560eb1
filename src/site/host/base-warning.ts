import type {SiteConfig} from '../config.ts'
import {basePath} from '../view/site-address.ts'

/** What a host says of the folder that its site is in. */
export interface HostBase {
  /** How the host calls it: `base`, `pathPrefix`. */
  readonly name: string
  readonly value: string | undefined
}

/** Say that a host's folder is another one than that of the site's base URL, which all our links begin with; `undefined` if it is not. */
export function baseWarning({name, value}: HostBase, {baseUrl}: Pick<SiteConfig, 'baseUrl'>): string | undefined {
  const path = value?.replace(/^https?:\/\/[^/]*/, '').replace(/^\/?(.*?)\/*$/, '/$1/').replace(/^\/+/, '/')
  if (value === undefined || value === '/' || value === '' || value === './' || path === `${basePath(baseUrl)}/`) return undefined
  return `Unexpected \`${name}\` \`${value}\`, expected \`${basePath(baseUrl)}/\` as in \`baseURL\` (\`${baseUrl}\`): links of posts and lists go by \`baseURL\``
}
