import {existsSync} from 'node:fs'
import {join, resolve} from 'node:path'
import type {Plugin} from 'vite'
import {baseWarning} from '../../site/host/base-warning.ts'
import {type HostSite, openHostSite} from '../../site/host/host-site.ts'
import type {HostOptions} from '../../site/host/options.ts'
import {basePath} from '../../site/view/site-address.ts'
import {assetsPlugin, linkedFiles} from './assets.ts'
import {buildPlugin} from './build.ts'
import {modulesPlugin} from './modules.ts'
import {servePlugin} from './serve.ts'
import {styleOrderPlugin} from './style-order.ts'

export type {ListedPost} from './modules.ts'

/** What the plugin may be given. */
export type QuizmatterOptions = HostOptions

/** What the parts of the plugin share. */
export interface ViteSite {
  /** The site; there from the `config` hook on. */
  readonly open: () => HostSite
}

/**
 * Put a folder of posts into a Vite site: every page at its own URL, in the build and in the development server.
 *
 * Shape: `plugins: [quizmatter()]`; for Vite only, as it serves and bundles HTML.
 * Errors: faults of the content end a build, each with file, line and column; in the development server they are in the overlay.
 */
export default function quizmatter(options: QuizmatterOptions = {}): Plugin[] {
  const held: {site?: HostSite} = {}
  const shared: ViteSite = {
    open: () => {
      if (!held.site) throw new Error('Unexpected use of quizmatter before the `config` hook, expected it after')
      return held.site
    }
  }
  const setUp: Plugin = {
    name: 'vite-plugin-quizmatter',
    enforce: 'pre',
    async config(user, {command, isPreview}) {
      const root = resolve(user.root ?? '.', options.root ?? '')
      const serving = command === 'serve' && !isPreview
      held.site = openHostSite({...options, root, serving, address: addressOf(user.base), files: linkedFiles, now: Date.now})
      const {site} = await held.site.snapshot()
      const warning = baseWarning({name: 'base', value: user.base, wins: 'site'}, site.config)
      if (warning && !isPreview) console.warn(`[quizmatter] ${warning}`)
      return {appType: user.appType ?? 'mpa', base: user.base ?? `${basePath(site.config.baseUrl)}/`, ...(holdsSite(join(root, 'public')) && {publicDir: user.publicDir ?? false})}
    }
  }
  return [setUp, assetsPlugin(), modulesPlugin(shared), buildPlugin(shared), styleOrderPlugin(), servePlugin(shared)]
}

/** Vite knows the folder that a site is in, but not the host. */
function addressOf(base: string | undefined): string | undefined {
  return base?.startsWith('/') && base !== '/' ? new URL(base, 'https://example.org/').href : undefined
}

/** Hugo's `public/`, and ours, is a finished site; Vite would copy it over the new one. */
function holdsSite(folder: string): boolean {
  return existsSync(join(folder, 'index.html'))
}
