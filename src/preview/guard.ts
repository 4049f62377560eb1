/** Who may talk to the preview besides this machine itself. */
export interface HostPolicy {
  /** Further host names and addresses, lower case: those of the network with `--host`, those of `--allow-host`. */
  readonly hosts: readonly string[]
  /** Secret of this run; the page knows it, other sites cannot read it. */
  readonly token: string
}

/** What a request says of itself; values as they came. */
export interface Claim {
  readonly host: string | undefined
  readonly origin: string | undefined
  readonly fetchSite: string | undefined
  readonly token: string | undefined
}

/** A host as in `Host` or after `://`; nothing but a name or address and a port may stand there. */
const authority = /^(\[[\da-f:.]+\]|[a-z\d-]+(?:\.[a-z\d-]+)*)\.?(?::(\d{1,5}))?$/i
/** Dotted decimal without leading zeros: other spellings of an address are read differently by different programs. */
const loopbackV4 = /^127\.(?:0|[1-9]\d{0,2})\.(?:0|[1-9]\d{0,2})\.(?:0|[1-9]\d{0,2})$/
const loopbackNames = new Set(['localhost', '[::1]', '[::ffff:127.0.0.1]'])
const defaultPorts: Readonly<Record<string, string>> = {http: '80', https: '443'}

/**
 * Say whether a `Host` header names this preview, against DNS rebinding.
 *
 * Shape: `localhost:1313` → true, `evil.example:1313` → false.
 * Source: the rules of Vite's host-validation-middleware.
 */
export function allowsHost(host: string | undefined, policy: HostPolicy): boolean {
  const name = hostName(host)
  return name !== undefined && (isLoopback(name) || policy.hosts.includes(name))
}

/**
 * Say whether a request may open the event stream or ask for an action: it comes from a page of this preview.
 *
 * An `Origin` that is there must be ours; where a browser sends none (same-origin GET), the token decides.
 */
export function allowsLive(claim: Claim, policy: HostPolicy): boolean {
  if (!allowsHost(claim.host, policy)) return false
  if (claim.origin !== undefined) return isOwnOrigin(claim.origin, claim.host ?? '', policy)
  return claim.token === policy.token && claim.fetchSite !== 'cross-site' && claim.fetchSite !== 'same-site'
}

/** Name in a `Host` header, lower case, without port and trailing dot; `undefined` if it is not a host. */
export function hostName(host: string | undefined): string | undefined {
  return authority.exec(host ?? '')?.[1]?.toLowerCase()
}

function isOwnOrigin(origin: string, host: string, policy: HostPolicy): boolean {
  const match = /^(https?):\/\/(.+)$/.exec(origin)
  const scheme = match?.[1] ?? ''
  const from = authority.exec(match?.[2] ?? '')
  const to = authority.exec(host)
  if (!from?.[1] || !to?.[1]) return false
  const [fromName, toName] = [from[1].toLowerCase(), to[1].toLowerCase()]
  // A tunnel may rewrite `Host`, so a name that the user allowed counts with any port.
  if (policy.hosts.includes(fromName)) return true
  const samePort = (from[2] ?? defaultPorts[scheme]) === (to[2] ?? defaultPorts[scheme])
  return samePort && isLoopback(fromName) && isLoopback(toName)
}

function isLoopback(name: string): boolean {
  return loopbackNames.has(name) || name.endsWith('.localhost') || loopbackV4.test(name)
}
