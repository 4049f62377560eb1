import {existsSync} from 'node:fs'
import type {ServerResponse} from 'node:http'
import {join} from 'node:path'
import type {Connect, Plugin, ViteDevServer} from 'vite'
import {contentTypeOf} from '../../site/content-type.ts'
import {clientPath, withScripts} from '../../site/host/dev-client.ts'
import {devEvent, overlayError} from '../../site/host/dev-event.ts'
import type {HostSite} from '../../site/host/host-site.ts'
import {readHostErrors} from '../../site/host/read-host-error.ts'
import {readOutput} from '../../site/host/read-output.ts'
import {changeTaker, stillBroken} from '../../site/host/take-change.ts'
import {watchedPaths} from '../../site/host/watched-paths.ts'
import type {Output} from '../../site/site.ts'
import {siteUrl} from '../../site/view/site-address.ts'
import type {ViteSite} from './index.ts'
import {listId} from './modules.ts'

/**
 * Serve the site from Vite's development server.
 *
 * After a save, open pages are told to fetch themselves again; a page with an error is shown in the overlay until it is mended.
 */
export function servePlugin({open}: ViteSite): Plugin {
  const take = changeTaker(open)
  return {
    name: 'vite-plugin-quizmatter:serve',
    apply: 'serve',
    enforce: 'pre',
    async configureServer(server) {
      const {site} = await open().snapshot()
      server.watcher.add(watchedPaths(site.root, site.config))
      log(server, open().tell(readHostErrors(site.messages, {root: site.root, severity: 'error'})))
      return () => void server.middlewares.use((request, response, next) => void answer(open(), server, {request, response, next}))
    },
    hotUpdate: {
      async handler({file, modules, server}) {
        const {hot, moduleGraph, name} = this.environment
        const change = name === 'client' ? await take(file) : undefined
        if (!change) return undefined
        hot.send(devEvent(change))
        log(server, stillBroken(change))
        if (change.kind === 'errors') {
          log(server, open().tell(change.errors))
          return []
        }
        for (const module of [...modules, moduleGraph.getModuleById(listId)]) if (module) moduleGraph.invalidateModule(module)
        return []
      }
    }
  }
}

interface Exchange {
  readonly request: Connect.IncomingMessage
  readonly response: ServerResponse
  readonly next: Connect.NextFunction
}

async function answer(host: HostSite, server: ViteDevServer, {next, request, response}: Exchange): Promise<void> {
  const address = request.originalUrl ?? request.url ?? '/'
  try {
    const reply = await host.reply(address)
    if (!reply) return await letViteAnswer(host, {request, response, next})
    if (reply.kind === 'errors') log(server, host.tell(reply.errors))
    if (reply.kind === 'errors') return next(Object.assign(new Error(), overlayError(reply.errors)))
    if (reply.kind === 'file') return send(response, reply.output)
    // A page of the user's own at the same path takes the place of ours, as in a build.
    if (existsSync(join(server.config.root, reply.path))) return next()
    const {site} = await host.snapshot()
    for (const text of host.tell(readHostErrors(reply.page.messages, {root: site.root, severity: 'warning'}))) server.config.logger.warn(`\n${text}\n`, {timestamp: true})
    const html = await server.transformIndexHtml(address, withScripts(reply.page.html, [siteUrl(clientPath, site.config.baseUrl)]), request.originalUrl)
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache'}).end(html)
  } catch (error) {
    next(error)
  }
}

/** Vite, and plugins behind ours, may have what we have not; where nobody has, Vite's answer is empty. */
async function letViteAnswer(host: HostSite, {next, request, response}: Exchange): Promise<void> {
  const html = request.headers.accept?.includes('text/html') ? await host.notFound(request.originalUrl ?? '/') : undefined
  if (html !== undefined) {
    const {end} = response
    response.end = ((...parts: Parameters<ServerResponse['end']>) => {
      response.end = end
      if (response.statusCode !== 404 || response.headersSent || parts.length > 0) return end.apply(response, parts)
      response.setHeader('content-type', 'text/html; charset=utf-8')
      return response.end(html)
    }) as ServerResponse['end']
  }
  next()
}

function send(response: ServerResponse, output: Output): void {
  response.writeHead(200, {'content-type': contentTypeOf(output.path), 'cache-control': 'no-cache'}).end(readOutput(output))
}

function log({config}: ViteDevServer, texts: readonly string[]): void {
  for (const text of texts) config.logger.error(`\n${text}\n`, {timestamp: true})
}
