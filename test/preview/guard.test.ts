import {describe, expect, it} from 'vitest'
import {allowsHost, allowsLive, type Claim, hostName} from '../../src/preview/guard.ts'

const policy = {hosts: ['phone.example', '192.168.1.7'], token: 'secret'}
const claim = (values: Partial<Claim>): Claim => ({host: 'localhost:1313', origin: undefined, fetchSite: undefined, token: undefined, ...values})

describe('allowsHost', () => {
  it.each(['localhost:1313', 'LOCALHOST', 'localhost.:1313', '127.0.0.1:1313', '127.1.2.3', '[::1]:1313', 'blog.localhost:1', 'phone.example', '192.168.1.7:99'])('takes %s', (host) => {
    expect(allowsHost(host, policy)).toBe(true)
  })

  it.each([undefined, '', 'evil.example', 'localhost.evil.example', 'evil-localhost', '0177.0.0.1', '2130706433', '0.0.0.0', '127.0.0.1:1313/..', 'localhost@evil.example', '192.168.1.70'])('refuses %s', (host) => {
    expect(allowsHost(host, policy)).toBe(false)
  })
})

describe('allowsLive', () => {
  it('trusts an origin of this machine with the same port', () => {
    expect(allowsLive(claim({origin: 'http://127.0.0.1:1313'}), policy)).toBe(true)
    expect(allowsLive(claim({origin: 'http://127.0.0.1:1314'}), policy)).toBe(false)
    expect(allowsLive(claim({origin: 'null'}), policy)).toBe(false)
  })

  it('trusts the secret where a browser sends no origin, but not for another site', () => {
    expect(allowsLive(claim({token: 'secret', fetchSite: 'same-origin'}), policy)).toBe(true)
    expect(allowsLive(claim({token: 'secret', fetchSite: 'cross-site'}), policy)).toBe(false)
    expect(allowsLive(claim({token: 'other'}), policy)).toBe(false)
  })

  it('trusts an allowed name whatever the tunnel made of the host', () => {
    expect(allowsLive(claim({origin: 'https://phone.example'}), policy)).toBe(true)
  })
})

it('hostName reads the name without port and dot', () => {
  expect(['Example.org.:80', '[::1]:5', 'a/b'].map(hostName)).toEqual(['example.org', '[::1]', undefined])
})
