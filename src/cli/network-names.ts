import {networkInterfaces} from 'node:os'

/** Addresses by which others reach this machine, if it listens to them. */
export function networkNames(host: string | true): string[] {
  const all = Object.values(networkInterfaces()).flatMap((list) => list ?? [])
  if (host === true || host === '0.0.0.0' || host === '::') return all.filter(({family, internal}) => family === 'IPv4' && !internal).map(({address}) => address)
  return [host.includes(':') ? `[${host}]` : host.toLowerCase()]
}
