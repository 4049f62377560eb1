import {contentTypeOf} from '../../site/content-type.ts'
import {clientPath, withScripts} from '../../site/host/dev-client.ts'
import {devEvent} from '../../site/host/dev-event.ts'
import type {HostSite} from '../../site/host/host-site.ts'
import {readHostErrors} from '../../site/host/read-host-error.ts'
import {readOutput} from '../../site/host/read-output.ts'
import type {HostReply} from '../../site/host/reply.ts'
import {changeTaker, stillBroken} from '../../site/host/take-change.ts'
import {watchedPaths} from '../../site/host/watched-paths.ts'
import {siteUrl} from '../../site/view/site-address.ts'
import {astroError, overlayDocument} from './error.ts'
import type {AstroSite} from './index.ts'
import {letAstroAnswer} from './let-answer.ts'
import {entryId, mayOwn, routeUrl} from './routes.ts'
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
  const log = (texts: readonly string[]): void => {
    for (const text of texts) logger.error(text)
  }
  log(shared.open().tell(readHostErrors(site.messages, {root: site.root, severity: 'error'})))
  server.watcher.add(watchedPaths(site.root, site.config))
  server.watcher.on('all', async (_, path) => {
    const change = await take(path)
    if (!change) return
    log(change.kind === 'errors' ? shared.open().tell(change.errors) : stillBroken(change))
    server.environments.client.hot.send(devEvent(change, astroError))
  })
  server.middlewares.use((request, response, next) => void answer(shared, log, {request, response, next}))
}

interface Exchange {
  readonly request: DevRequest
  readonly response: DevResponse
  readonly next: (error?: unknown) => void
}

async function answer(shared: AstroSite, log: (texts: readonly string[]) => void, {next, request, response}: Exchange): Promise<void> {
  const path = (request.originalUrl ?? request.url ?? '/').split('?')[0] ?? '/'
  if (path.startsWith('/@') || path.startsWith('/node_modules/')) return next()
  const host = shared.open()
  try {
    const reply = await host.reply(path)
    if (!reply) return next()
    if (reply.kind === 'errors') log(host.tell(reply.errors))
    const send = await sender(host, reply)
    if (reply.kind === 'errors' || !mayOwn(shared.routes(), reply.path)) return send(response)
    if (reply.kind === 'page' && reply.page.page.kind === 'page') request.url = routeUrl(entryId(reply.path), shared.config())
    letAstroAnswer({response, next, otherwise: () => send(response)})
  } catch (error) {
    next(error)
  }
}

async function sender(host: HostSite, reply: HostReply): Promise<(response: DevResponse) => void> {
  if (reply.kind === 'file') return (response) => void response.writeHead(200, {'content-type': contentTypeOf(reply.output.path)}).end(readOutput(reply.output))
  const {baseUrl} = (await host.snapshot()).site.config
  const client = siteUrl('@vite/client', baseUrl)
  const html = reply.kind === 'errors' ? overlayDocument(client, astroError(reply.errors)) : withScripts(reply.page.html, [client, siteUrl(clientPath, baseUrl)])
  return (response) => void response.writeHead(reply.kind === 'errors' ? 500 : 200, {'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache'}).end(html)
}
