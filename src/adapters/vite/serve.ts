import {readFileSync} from 'node:fs'
import type {ServerResponse} from 'node:http'
import type {Connect, Plugin, ViteDevServer} from 'vite'
import type {HostSite} from '../../site/host/host-site.ts'
import {type HostError, readHostErrors, writeHostError} from '../../site/host/read-host-error.ts'
import {isBelow, watchedPaths} from '../../site/host/watched-paths.ts'
import {contentTypeOf} from '../../site/content-type.ts'
import type {Output} from '../../site/site.ts'
import {siteUrl} from '../../site/view/site-address.ts'
import {clientFile} from './assets.ts'
import {toViteError} from './error.ts'
import type {ViteSite} from './index.ts'

/**
 * Serve the site from Vite's development server.
 *
 * After a save, open pages are told to fetch themselves again; a page with an error is shown in the overlay until it is mended.
 */
export function servePlugin({open}: ViteSite): Plugin {
  const broken = new Set<string>()
  return {
    name: 'vite-plugin-quizmatter:serve',
    apply: 'serve',
    enforce: 'pre',
    async configureServer(server) {
      const {site} = await open().snapshot()
      server.watcher.add(watchedPaths(site.root, site.config))
      log(server, readHostErrors(site.messages, {root: site.root, severity: 'error'}))
      return () => void server.middlewares.use((request, response, next) => void answer(open(), server, {request, response, next}))
    },
    hotUpdate: {
      async handler({file, server}) {
        if (this.environment.name !== 'client') return undefined
        const {site} = await open().snapshot()
        if (!isBelow(file, watchedPaths(site.root, site.config))) return undefined
        open().invalidate()
        const {before, errors, url} = await open().report(file)
        const [first] = errors
        if (first) {
          broken.add(file)
          log(server, errors)
          this.environment.hot.send({type: 'error', err: toViteError(first)})
        } else if (broken.delete(file)) this.environment.hot.send({type: 'full-reload'})
        else this.environment.hot.send({type: 'custom', event: 'quizmatter:update', data: {url, before}})
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
    if (!reply) return next()
    if (reply.kind === 'errors') return next(Object.assign(new Error(), reply.errors[0] && toViteError(reply.errors[0])))
    if (reply.kind === 'file') return send(response, reply.output)
    const {site} = await host.snapshot()
    const html = await server.transformIndexHtml(address, withClient(reply.page.html, siteUrl(clientFile, site.config.baseUrl)), request.originalUrl)
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache'}).end(html)
  } catch (error) {
    next(error)
  }
}

function withClient(html: string, url: string): string {
  return html.replace('</head>', () => `<script type="module" src="${url}"></script></head>`)
}

function send(response: ServerResponse, {contents, path}: Output): void {
  const body = typeof contents === 'object' && 'copy' in contents ? readFileSync(contents.copy) : contents
  response.writeHead(200, {'content-type': contentTypeOf(path), 'cache-control': 'no-cache'}).end(body)
}

function log({config}: ViteDevServer, errors: readonly HostError[]): void {
  for (const error of errors) config.logger.error(`\n${writeHostError(error)}\n`, {timestamp: true})
}
