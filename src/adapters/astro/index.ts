import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {baseWarning, hostWarning} from '../../site/host/base-warning.ts'
import type {HostOptions} from '../../site/host/options.ts'
import {clientPath, devClient} from '../../site/host/dev-client.ts'
import type {HostSite} from '../../site/host/host-site.ts'
import {basePath} from '../../site/view/site-address.ts'
import {finishBuild} from './build.ts'
import {serve} from './serve.ts'
import {siteOf} from './sites.ts'
import type {AstroConfig, AstroIntegration, AstroRoute} from './types.ts'

export {quizmatterLoader} from './loader.ts'
export type {PostData} from '../../site/host/post-data.ts'

/** What the integration and the loader may be given. */
export type QuizmatterOptions = HostOptions

/** What the parts of the integration share. */
export interface AstroSite {
  /** The site; there from the first hook on. */
  readonly open: () => HostSite
  /** Astro's config; there when all integrations had their say. */
  readonly config: () => AstroConfig
  /** All routes, of the project and of others. */
  readonly routes: () => readonly AstroRoute[]
}

/**
 * Put a folder of posts into an Astro site: every page at its own URL, next to the pages of the project.
 *
 * Shape: `integrations: [quizmatter()]`; for pages of the project's own, `loader: quizmatterLoader()` in `src/content.config.js`.
 * Errors: faults of the content end a build, each with file, line and column; in the development server they are in the overlay.
 */
export default function quizmatter(options: QuizmatterOptions = {}): AstroIntegration {
  const held: {site?: HostSite; config?: AstroConfig; routes: readonly AstroRoute[]} = {routes: []}
  const shared: AstroSite = {
    open: () => held.site ?? tooEarly(),
    config: () => held.config ?? tooEarly(),
    routes: () => held.routes
  }
  return {
    name: 'quizmatter',
    hooks: {
      'astro:config:setup': async ({command, config, logger, updateConfig}) => {
        held.site = siteOf(options, {config, serving: command === 'dev'})
        const {baseUrl, withoutBaseUrl} = (await held.site.snapshot()).site.config
        for (const warning of [hostWarning({name: 'site', value: config.site}, {baseUrl}), baseWarning({name: 'base', value: config.base, wins: 'site'}, {baseUrl})]) if (warning) logger.warn(warning)
        const holdsSite = existsSync(join(fileURLToPath(config.publicDir), 'index.html'))
        if (holdsSite) logger.warn('`public/` is a finished site, as Hugo writes it; it is left out. Set `publicDir` to another folder for files of your own.')
        updateConfig({
          ...(config.site === undefined && withoutBaseUrl === undefined && /^https?:/.test(baseUrl) && {site: baseUrl}),
          ...(config.base === '/' && basePath(baseUrl) !== '' && {base: basePath(baseUrl)}),
          ...(holdsSite && {publicDir: './.cache/quizmatter/public'}),
          vite: {plugins: [clientPlugin()], ssr: {external: ['quizmatter']}}
        })
      },
      'astro:config:done': ({config}) => {
        held.config = config
      },
      'astro:routes:resolved': ({routes}) => {
        held.routes = routes
      },
      'astro:server:setup': ({logger, server}) => serve(shared, {logger, server}),
      'astro:build:done': (done) => finishBuild(shared, done)
    }
  }
}

function tooEarly(): never {
  throw new Error('Unexpected use of quizmatter before Astro has its config, expected it after')
}

/** The script of open pages is a module of Vite's, so that it hears of changes. */
function clientPlugin() {
  return {
    name: 'quizmatter:client',
    apply: 'serve',
    resolveId: (id: string) => (id.endsWith(`/${clientPath}`) ? `/${clientPath}` : undefined),
    load: (id: string) => (id === `/${clientPath}` ? devClient() : undefined)
  }
}
