import type {ServerResponse} from 'node:http'
import type {PreviewEvent} from './page-data.ts'
import {ownHeaders} from './send.ts'

/** Open event streams of the pages that are looked at. */
export interface Events {
  /** Turn a response into a stream; the first event tells the page which version is current. */
  readonly join: (response: ServerResponse, first: PreviewEvent) => void
  readonly push: (event: PreviewEvent) => void
  readonly close: () => void
}

/** A proxy that sees no byte for a minute closes a connection. */
const heartbeat = 25_000

/** Create the list of open streams; a stream that ends leaves it. */
export function createEvents(): Events {
  const open = new Set<ServerResponse>()
  const timer = setInterval(() => {
    for (const response of open) response.write(':\n\n')
  }, heartbeat)
  timer.unref()
  return {
    join(response, first) {
      response.writeHead(200, {...ownHeaders, 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no'})
      response.write(`retry: 500\n\n${toText(first)}`)
      open.add(response)
      response.on('close', () => open.delete(response))
    },
    push(event) {
      for (const response of open) response.write(toText(event))
    },
    close() {
      clearInterval(timer)
      for (const response of open) response.end()
      open.clear()
    }
  }
}

function toText(event: PreviewEvent): string {
  return `data: ${JSON.stringify(event)}\n\n`
}
