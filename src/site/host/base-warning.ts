import type {SiteConfig} from '../config.ts'
import {basePath} from '../view/site-address.ts'

/** What a host says of the folder that its site is in. */
export interface HostBase {
  /** How the host calls it: `base`, `pathPrefix`. */
  readonly name: string
  readonly value: string | undefined
  /** Whose folder all links begin with. */
  readonly wins: 'host' | 'site'
}

/** Say that a host's folder is another one than that of the site's base URL, and which of them links go by; `undefined` if it is not. */
export function baseWarning({name, value, wins}: HostBase, {baseUrl}: Pick<SiteConfig, 'baseUrl'>): string | undefined {
  const path = folderOf(value)
  const own = `${basePath(baseUrl)}/`
  if (path === undefined || path === own || (wins === 'host' && own === '/')) return undefined
  return `Unexpected \`${name}\` \`${value}\`, expected \`${own}\` as in \`baseURL\` (\`${baseUrl}\`): links of posts and lists go by \`${wins === 'host' ? name : 'baseURL'}\``
}

/** Say that a host names another address of the whole site than its base URL, which addresses in feeds and redirects go by; `undefined` if it does not. */
export function hostWarning({name, value}: Pick<HostBase, 'name' | 'value'>, {baseUrl}: Pick<SiteConfig, 'baseUrl'>): string | undefined {
  if (value === undefined || !URL.canParse(value) || !URL.canParse(baseUrl) || new URL(value).origin === new URL(baseUrl).origin) return undefined
  return `Unexpected \`${name}\` \`${value}\`, expected \`${new URL(baseUrl).origin}\` as in \`baseURL\` (\`${baseUrl}\`): addresses of posts, lists and feeds go by \`baseURL\``
}

/**
 * Read the folder that a host's site is in.
 *
 * Shape: `notes`, `/notes` and `https://example.org/notes` → `/notes/`; `undefined`: in none.
 */
export function folderOf(value: string | undefined): string | undefined {
  const path = value?.replace(/^https?:\/\/[^/]*/, '').replace(/^\/*(.*?)\/*$/, '/$1/').replace(/^\/+/, '/')
  return path === '/' || path === '/./' ? undefined : path
}
