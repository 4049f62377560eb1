import type {ServerResponse} from 'node:http'
import type {PreviewEvent} from './page-data.ts'
import {ownHeaders} from './send.ts'

/** Open event streams of the pages that are looked at. */
export interface Events {
  /** Turn a response into a stream for the page at an address, `//localhost/a/`; the first event tells it which version is current. */
  readonly join: (response: ServerResponse, first: PreviewEvent, address: string) => void
  /** Tell all pages; `documents` are what the pages at these addresses have become. */
  readonly push: (event: PreviewEvent, documents?: ReadonlyMap<string, string>) => void
  /** Addresses of the pages that are looked at. */
  readonly addresses: () => ReadonlySet<string>
  readonly close: () => void
}

/** A proxy that sees no byte for a minute closes a connection. */
const heartbeat = 25_000

/** Create the list of open streams; a stream that ends leaves it. */
export function createEvents(): Events {
  const open = new Map<ServerResponse, string>()
  const timer = setInterval(() => {
    for (const response of open.keys()) response.write(':\n\n')
  }, heartbeat)
  timer.unref()
  return {
    join(response, first, address) {
      response.writeHead(200, {...ownHeaders, 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no'})
      response.write(`retry: 500\n\n${toText(first)}`)
      open.set(response, address)
      response.on('close', () => open.delete(response))
    },
    push(event, documents) {
      for (const [response, address] of open) {
        const html = documents?.get(address)
        response.write(toText(html === undefined ? event : {...event, html}))
      }
    },
    addresses: () => new Set(open.values()),
    close() {
      clearInterval(timer)
      for (const response of open.keys()) response.end()
      open.clear()
    }
  }
}

function toText(event: PreviewEvent): string {
  return `data: ${JSON.stringify(event)}\n\n`
}
