import {contentTypeOf} from '../../site/content-type.ts'
import {clientPath, withScripts} from '../../site/host/dev-client.ts'
import {type HostError, readHostErrors, writeHostError} from '../../site/host/read-host-error.ts'
import {readOutput} from '../../site/host/read-output.ts'
import {changeTaker, updateEvent} from '../../site/host/take-change.ts'
import {watchedPaths} from '../../site/host/watched-paths.ts'
import {siteUrl} from '../../site/view/site-address.ts'
import {toAstroError} from './error.ts'
import type {AstroSite} from './index.ts'
import type {AstroLogger, DevRequest, DevResponse, DevServer} from './types.ts'

/** What Astro gives for the development server. */
export interface Serving {
  readonly server: DevServer
  readonly logger: AstroLogger
}

/**
 * Serve the site from Astro's development server: files, and pages where the project has none of its own.
 *
 * A broken post is shown in the overlay whoever makes its page, and open pages are told to fetch themselves again after a save.
 */
export async function serve(shared: AstroSite, {logger, server}: Serving): Promise<void> {
  const {site} = await shared.open().snapshot()
  const take = changeTaker(shared.open)
  const {hot} = server.environments.client
  const log = (errors: readonly HostError[]): void => {
    for (const error of errors) logger.error(writeHostError(error))
  }
  log(readHostErrors(site.messages, {root: site.root, severity: 'error'}))
  server.watcher.add(watchedPaths(site.root, site.config))
  server.watcher.on('all', async (_, path) => {
    const change = await take(path)
    if (change?.kind === 'errors') {
      const error = toAstroError(change.errors[0] as HostError)
      log(change.errors)
      hot.send({type: 'error', err: {...error, message: error.message}})
    } else if (change?.kind === 'mended') hot.send({type: 'full-reload'})
    else if (change) hot.send({type: 'custom', event: updateEvent, data: change})
  })
  server.middlewares.use((request, response, next) => void answer(shared, {request, response, next}))
}

interface Exchange {
  readonly request: DevRequest
  readonly response: DevResponse
  readonly next: (error?: unknown) => void
}

async function answer({isOwned, open}: AstroSite, {next, request, response}: Exchange): Promise<void> {
  const path = (request.originalUrl ?? request.url ?? '/').split('?')[0] ?? '/'
  if (path.startsWith('/@') || path.startsWith('/node_modules/')) return next()
  try {
    const {site} = await open().snapshot()
    const reply = await open().reply(path)
    if (reply?.kind === 'errors') return next(toAstroError(reply.errors[0] as HostError))
    if (!reply || (reply.kind === 'page' && isOwned(decodeURI(path)))) return next()
    if (reply.kind === 'file') return void response.writeHead(200, {'content-type': contentTypeOf(reply.output.path)}).end(readOutput(reply.output))
    const scripts = ['@vite/client', clientPath].map((name) => siteUrl(name, site.config.baseUrl))
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache'}).end(withScripts(reply.page.html, scripts))
  } catch (error) {
    next(error)
  }
}
