import type {DevResponse} from './types.ts'

/** A request that both can answer. */
export interface SharedAnswer {
  readonly response: DevResponse
  readonly next: () => void
  /** Called in place of Astro's 404. */
  readonly otherwise: () => void
}

/**
 * Let Astro answer, unless it has nothing.
 *
 * The pattern of a route says which addresses it may have; which it has, only Astro knows.
 */
export function letAstroAnswer({next, otherwise, response}: SharedAnswer): void {
  const own = {end: response.end, write: response.write, writeHead: response.writeHead}
  response.writeHead = (status, ...headers) => {
    if (status !== 404) return own.writeHead.call(response, status, ...headers)
    response.write = () => true
    response.end = () => {
      Object.assign(response, own, {statusMessage: ''})
      return otherwise()
    }
    return response
  }
  next()
}
