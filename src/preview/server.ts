import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import type {Events} from './events.ts'
import {allowsHost, allowsLive, type Claim, hostName, type HostPolicy} from './guard.ts'
import {ownPaths, type PreviewEvent} from './page-data.ts'
import {plainReply, type Reply} from './reply.ts'
import {send} from './send.ts'

/** What a browser has asked for. */
export interface Address {
  /** Name that the request was sent to, lower case. */
  readonly host: string
  /** Decoded; begins with `/`. */
  readonly path: string
}

/** What the server asks for its answers; it knows nothing of sites itself. */
export interface Application {
  /** Path of the site's root in its URLs, without trailing slash. */
  readonly base: () => string
  /** Folders that files may be served from. */
  readonly roots: () => readonly string[]
  /** Answer a GET. */
  readonly answer: (address: Address, query: URLSearchParams) => Reply | Promise<Reply>
  /** Do what a button of the page asks for; `undefined`: there is no such action. */
  readonly act: (path: string, query: URLSearchParams) => Reply | Promise<Reply> | undefined
  /** First event of a new stream. */
  readonly state: () => PreviewEvent
}

/** How and where to listen. */
export interface ServerOptions {
  /** Requests that come before it is there wait for it. */
  readonly application: () => Promise<Application>
  readonly events: Events
  readonly policy: HostPolicy
  /** An answer could not be made because of a fault of ours. */
  readonly fail: (error: unknown) => void
}

/** More than a few tabs never need; keeps a runaway page from taking all descriptors. */
const mostConnections = 256
/** Ports that are tried from the wanted one on. */
const portsTried = 20

/** Create the preview's server; nothing but GET and HEAD is answered, and POST where a button of ours sends it. */
export function createPreviewServer({application: ready, events, fail, policy}: ServerOptions): Server {
  const server = createServer((request, response) => {
    response.on('error', () => {})
    // What is sent to us is never of use; without reading it a kept-alive connection would stall.
    request.resume()
    handle(request, response).catch((error: unknown) => {
      fail(error)
      if (!response.headersSent) void send(request, response, plainReply(500, 'The preview failed; the terminal says why.'), [])
      else response.destroy()
    })
  })
  server.maxConnections = mostConnections
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const status = error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request'
    if (socket.writable) socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nX-Content-Type-Options: nosniff\r\nCross-Origin-Resource-Policy: same-origin\r\n\r\n`)
    else socket.destroy()
  })
  return server

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const reply = refuse(request, policy)
    if (reply) return send(request, response, reply, [])
    const target = readTarget(request.url ?? '')
    if (!target) return send(request, response, plainReply(400, 'Bad request'), [])
    const application = await ready()
    const own = ownPath(target.path, application.base())
    if (request.method === 'POST') return send(request, response, await act(application, request, {path: own, query: target.query}), [])
    if (own === ownPaths.events) return join(application, request, {response, query: target.query})
    return send(request, response, await application.answer({host: hostName(request.headers.host) ?? '', path: target.path}, target.query), application.roots())
  }

  async function act(application: Application, request: IncomingMessage, {path, query}: {readonly path: string; readonly query: URLSearchParams}): Promise<Reply> {
    const claim = claimOf(request, query)
    // A browser sends an origin with every POST, so both must be right here.
    const trusted = claim.origin !== undefined && allowsLive(claim, policy) && claim.token === policy.token
    const reply = trusted ? await application.act(path, query) : undefined
    if (reply) return reply
    const known = path === ownPaths.editor || path === ownPaths.unpublished
    return known ? plainReply(403, 'Only a page of this preview may ask for this') : methodRefused
  }

  async function join(application: Application, request: IncomingMessage, {query, response}: {readonly response: ServerResponse; readonly query: URLSearchParams}): Promise<void> {
    if (request.method === 'GET' && allowsLive(claimOf(request, query), policy)) events.join(response, application.state(), `//${hostName(request.headers.host)}${query.get('page') ?? ''}`)
    else await send(request, response, plainReply(403, 'Only a page of this preview may listen'), [])
  }
}

const methodRefused = plainReply(405, 'Unexpected method, expected GET or HEAD', {Allow: 'GET, HEAD'})

/** A reply for what is refused before it is looked at. */
function refuse(request: IncomingMessage, policy: HostPolicy): Reply | undefined {
  const hosts = request.rawHeaders.filter((text, index) => index % 2 === 0 && text.toLowerCase() === 'host')
  if (!request.url?.startsWith('/') && request.url !== '*') return plainReply(400, 'Unexpected request target, expected a path')
  if (hosts.length !== 1 || !allowsHost(request.headers.host, policy)) {
    const name = hostName(request.headers.host) ?? 'NAME'
    return plainReply(403, `Unexpected host \`${name}\`, expected \`localhost\`. If you reach the preview by this name, start it with \`--allow-host ${name}\`.`)
  }
  if (request.method !== 'GET' && request.method !== 'HEAD' && request.method !== 'POST') return methodRefused
  return undefined
}

/** Path and query of a target; decoded once, as a published path is looked up and never opened. */
function readTarget(url: string): {path: string; query: URLSearchParams} | undefined {
  const [encoded = '', query = ''] = splitOnce(url)
  try {
    const path = decodeURIComponent(encoded)
    return path.startsWith('/') ? {path, query: new URLSearchParams(query)} : undefined
  } catch {
    // `%` without two digits, or bytes that are not UTF-8.
    return undefined
  }
}

function splitOnce(url: string): string[] {
  const hash = url.indexOf('#')
  const target = hash < 0 ? url : url.slice(0, hash)
  const mark = target.indexOf('?')
  return mark < 0 ? [target] : [target.slice(0, mark), target.slice(mark + 1)]
}

/** A path of the preview itself without the site's base; `''` for a path of the site. */
function ownPath(path: string, base: string): string {
  const inside = base !== '' && path.startsWith(`${base}/`) ? path.slice(base.length) : path
  return inside.startsWith('/__quizmatter/') ? inside : ''
}

function claimOf({headers}: IncomingMessage, query: URLSearchParams): Claim {
  const fetchSite = headers['sec-fetch-site']
  return {
    host: headers.host,
    origin: headers.origin,
    fetchSite: Array.isArray(fetchSite) ? fetchSite[0] : fetchSite,
    token: query.get('token') ?? undefined
  }
}

/**
 * Listen on the wanted port, or on the next free one.
 *
 * Errors: throws what `listen` reports: with `strict` also that the port is taken.
 */
export async function listen(server: Server, {host, port, strict}: {readonly host: string; readonly port: number; readonly strict: boolean}): Promise<number> {
  for (let tried = 0; ; tried++) {
    try {
      return await listenOn(server, host, port === 0 ? 0 : port + tried)
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
      if (!taken || strict || tried + 1 >= portsTried) throw error
    }
  }
}

function listenOn(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })
}
