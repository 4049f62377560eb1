import type {SiteConfig} from '../config.ts'
import {absoluteUrl, basePath} from '../view/site-address.ts'

/** Where a host says that its site will be. */
export interface HostAddress {
  /** Whole address; counts if the site's own config does not say. */
  readonly address?: string | undefined
  /** Folder that the host serves the site from, as `/notes/`; counts whatever the config says. */
  readonly folder?: string | undefined
}

/** The base URL that a host's site is loaded with; `undefined`: as its config says. */
export function hostBaseUrl({address, folder}: HostAddress, {baseUrl, withoutBaseUrl}: Pick<SiteConfig, 'baseUrl' | 'withoutBaseUrl'>): string | undefined {
  const own = withoutBaseUrl === undefined ? undefined : address
  const stated = own ?? baseUrl
  return folder === undefined || folder === `${basePath(stated)}/` ? own : absoluteUrl(folder, stated)
}
