import {connect} from 'node:net'

/** A request as it goes over the line; nothing is tidied up. */
export interface RawRequest {
  readonly port: number
  readonly target: string
  readonly method?: string | undefined
  /** One `Host` header for each; default: 127.0.0.1 with the port. */
  readonly hosts?: readonly string[] | undefined
  readonly version?: string
  readonly headers?: Readonly<Record<string, string>> | undefined
}

/** The answer, or as much of it as came; status 0 if the connection was closed. */
export interface RawReply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly milliseconds: number
}

/** Send a request over a socket and read the answer; an event stream is left after its first bytes. */
export function rawRequest({headers = {}, hosts, method = 'GET', port, target, version = '1.1'}: RawRequest): Promise<RawReply> {
  const started = performance.now()
  const lines = [
    `${method} ${target} HTTP/${version}`,
    ...(hosts ?? [`127.0.0.1:${port}`]).map((host) => `Host: ${host}`),
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    'Connection: close'
  ]
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1')))
    const state = {text: ''}
    const done = (): void => {
      socket.destroy()
      resolve({...parse(state.text), milliseconds: performance.now() - started})
    }
    socket.setTimeout(5000, done)
    socket.on('data', (data) => {
      state.text += data.toString('latin1')
      if (/text\/event-stream[^]*\r\n\r\n[^]*data:/.test(state.text)) done()
    })
    socket.on('close', done)
    socket.on('error', done)
  })
}

function parse(text: string): Omit<RawReply, 'milliseconds'> {
  const end = text.indexOf('\r\n\r\n')
  const head = end < 0 ? text : text.slice(0, end)
  const [first = '', ...lines] = head.split('\r\n')
  const headers = Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]))
  return {status: Number(/^HTTP\/1\.[01] (\d{3})/.exec(first)?.[1] ?? 0), headers, body: end < 0 ? '' : text.slice(end + 4)}
}
