import type {IncomingMessage, ServerResponse} from 'node:http'
import {pipeline} from 'node:stream'
import parseRange from 'range-parser'
import type {Reply} from './reply.ts'
import {openSiteFile, type SiteFile} from './site-file.ts'
import {plainReply} from './reply.ts'

/** Headers of every reply: no sniffing of types, no use by other sites; nothing is kept that a save may change. */
export const ownHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-cache'
}

/**
 * Write a reply.
 *
 * Errors: a file that is no longer there, or no longer in the site, is answered with 404.
 */
export async function send(request: IncomingMessage, response: ServerResponse, reply: Reply, roots: readonly string[]): Promise<void> {
  const {body} = reply
  if (typeof body === 'string' || body instanceof Uint8Array) {
    const bytes = typeof body === 'string' ? Buffer.from(body) : body
    response.writeHead(reply.status, {...ownHeaders, 'Content-Type': reply.type, ...reply.headers, 'Content-Length': bytes.byteLength})
    response.end(request.method === 'HEAD' ? undefined : bytes)
    return
  }
  const file = await openSiteFile(body.file, roots)
  if (!file) return send(request, response, plainReply(404, 'Not found'), roots)
  await sendFile(request, response, reply, file)
}

async function sendFile(request: IncomingMessage, response: ServerResponse, reply: Reply, file: SiteFile): Promise<void> {
  const tag = `"${file.size.toString(36)}-${Math.round(file.modified * 1000).toString(36)}"`
  const headers = {...ownHeaders, 'Content-Type': reply.type, ...reply.headers, ETag: tag, 'Accept-Ranges': 'bytes'}
  if (request.headers['if-none-match'] === tag) {
    await file.handle.close()
    response.writeHead(304, headers).end()
    return
  }
  const range = wantedRange(request, file.size, tag)
  if (range === 'unsatisfiable') {
    await file.handle.close()
    response.writeHead(416, {...headers, 'Content-Type': 'text/plain; charset=utf-8', 'Content-Range': `bytes */${file.size}`}).end(request.method === 'HEAD' ? undefined : 'Unexpected range, expected one inside the file\n')
    return
  }
  const {start, end} = range ?? {start: 0, end: file.size - 1}
  const part = range ? {'Content-Range': `bytes ${start}-${end}/${file.size}`} : {}
  response.writeHead(range ? 206 : reply.status, {...headers, ...part, 'Content-Length': end - start + 1})
  if (request.method === 'HEAD' || end < start) {
    await file.handle.close()
    response.end()
    return
  }
  // An aborted download is not an error; the stream closes the file in every case.
  pipeline(file.handle.createReadStream({start, end}), response, () => {})
}

/** The one range that is asked for; several at once, or a range of an older file, are answered with the whole file. */
function wantedRange(request: IncomingMessage, size: number, tag: string): {start: number; end: number} | 'unsatisfiable' | undefined {
  const header = request.headers.range
  const condition = request.headers['if-range']
  if (header === undefined || (condition !== undefined && condition !== tag)) return undefined
  const ranges = parseRange(size, header)
  if (ranges === -1) return 'unsatisfiable'
  if (ranges === -2 || ranges.length !== 1 || ranges.type !== 'bytes') return undefined
  return ranges[0]
}
