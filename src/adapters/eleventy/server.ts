import {contentTypeOf} from '../../site/content-type.ts'
import {errorDocument} from '../../site/host/error-document.ts'
import {readOutput} from '../../site/host/read-output.ts'
import type {EleventyState} from './index.ts'
import type {ServerReply} from './types.ts'

/**
 * Answer a request of the development server with the state of this moment.
 *
 * Eleventy alone would go on to serve an old page with status 200 while its file is broken. What it makes itself is left to it,
 * and so is all that is not ours.
 */
export async function serverReply(state: EleventyState, path: string): Promise<ServerReply | undefined> {
  try {
    return await answer(state, path)
  } catch (error) {
    // Eleventy would leave the browser waiting for ever.
    console.error(error)
    return {status: 500, headers: {'content-type': 'text/plain; charset=utf-8'}, body: error instanceof Error ? (error.stack ?? error.message) : String(error)}
  }
}

async function answer({folder, host, theirs}: EleventyState, path: string): Promise<ServerReply | undefined> {
  if (!path.startsWith(folder ?? '/')) return undefined
  const reply = await host?.reply(path)
  if (!reply) return (await host?.isGone(path)) ? {status: 404, headers: html, body: 'This page has another URL now'} : undefined
  if (reply.kind === 'errors') return {status: 500, headers: html, body: errorDocument(reply.errors)}
  if (theirs.has(reply.path)) return undefined
  if (reply.kind === 'file') return {status: 200, headers: {'content-type': contentTypeOf(reply.output.path)}, body: readOutput(reply.output)}
  return {status: 200, headers: html, body: reply.page.html}
}

const html = {'content-type': 'text/html; charset=utf-8'}
