// Requests that others have broken servers with, where the collection is at hand.
import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {ownPaths} from '../../src/preview/page-data.ts'
import {previewSite, type PreviewSite} from '../browser/preview/preview-site.ts'
import {rawRequest} from './raw-request.ts'

const folder = '../shared/hostile/http'
const isThere = existsSync(folder)
if (!isThere) console.warn(`Skipped: hostile requests, as there is no ${folder}`)

interface RequestCase {
  readonly id: string
  readonly target: string
  readonly status: readonly number[]
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
}

interface OriginCase {
  readonly id: string
  readonly host: string
  readonly origin?: string
  readonly secFetchSite?: string
  readonly http: 'allow' | 'deny'
  readonly live: 'allow' | 'deny'
}

function casesOf<Case>(name: string): Case[] {
  return isThere ? (JSON.parse(readFileSync(join(folder, name), 'utf8')) as {cases: Case[]}).cases : []
}

/** The static folder of a site with everything around it that must not be sent. */
function setTraps(site: PreviewSite): void {
  const {root, write} = site
  write('secret.txt', 'CANARY')
  write('secret.map', 'CANARY')
  write('static-evil/s.txt', 'CANARY')
  write('outside/secret.txt', 'CANARY')
  write('static/.env', 'CANARY')
  write('static/.git/config', 'CANARY')
  write('static/.quiz-cache/index.json', 'CANARY')
  symlinkSync('../secret.txt', join(root, 'static/link.txt'))
  symlinkSync('../outside', join(root, 'static/up'))
  symlinkSync('.', join(root, 'static/loop'))
  symlinkSync('../outside/secret.txt', join(root, 'content/leak.md'))
  execFileSync('mkfifo', [join(root, 'static/fifo')])
}

describe.runIf(isThere)('a previewed site', () => {
  const state = {} as {site: PreviewSite; token: string}
  beforeAll(async () => {
    state.site = await previewSite({
      contents: {'hugo.toml': "disableKinds = ['home']\n", 'content/a.md': "+++\ntitle = 'A'\n+++\n", 'static/index.html': '<p>Front', 'static/sub/a.html': '<p>A', 'static/café.html': '<p>Café'}
    })
    setTraps(state.site)
    await state.site.preview.reload()
    const page = await (await fetch(state.site.url('/a/'))).text()
    state.token = /"token":"([^"]+)"/.exec(page)?.[1] ?? ''
  })
  afterAll(() => state.site.stop())

  it.each(casesOf<RequestCase>('requests.json'))('answers $id with $status', async ({headers, method, status, target}) => {
    const {port} = state.site.preview
    const reply = await rawRequest({port, target, method, headers})
    expect(status).toContain(reply.status)
    expect(reply.status).toBeLessThan(500)
    expect(reply.body).not.toContain('CANARY')
    expect(reply.body).not.toContain('<script>__canary__')
    expect(reply.headers['set-cookie']).toBeUndefined()
    expect(reply.headers['location'] ?? '/').toMatch(/^\/(?![/\\])/)
    expect(reply.headers['access-control-allow-origin']).toBeUndefined()
    expect(reply.milliseconds).toBeLessThan(3000)
    expect((await rawRequest({port, target: '/'})).status).toBe(200)
  })

  it('never shows what a link leads out to', async () => {
    expect((await fetch(state.site.url('/leak/'))).status).toBe(404)
    expect(state.site.preview.live.state().sources.has('content/leak.md')).toBe(false)
  })

  it.each(casesOf<OriginCase>('origins.json'))('for $id: pages $http, live $live', async ({host, http, live, origin, secFetchSite}) => {
    const {port} = state.site.preview
    const isOld = host.startsWith('(absent')
    const hosts = isOld ? [] : host.split('|').map((name) => name.replace('PORT', String(port)))
    const headers = {...(origin !== undefined && {Origin: origin.replaceAll('PORT', String(port))}), ...(secFetchSite && {'Sec-Fetch-Site': secFetchSite})}
    const request = {port, hosts, headers, ...(isOld && {version: '1.0'})}
    const page = await rawRequest({...request, target: '/a/'})
    // What is no host at all is refused by Node itself.
    expect(http === 'allow' ? [200] : [400, 403]).toContain(page.status)
    if (page.status === 403) expect(page.body).toContain('--allow-host')
    expect(page.headers['access-control-allow-origin']).toBeUndefined()
    if (page.status !== 0) expect(page.headers).toMatchObject({'x-content-type-options': 'nosniff', 'cross-origin-resource-policy': 'same-origin'})
    const stream = await rawRequest({...request, target: ownPaths.events})
    expect(stream.status === 200).toBe(live === 'allow')
    const open = await rawRequest({...request, target: `${ownPaths.editor}?file=content/a.md&token=${state.token}`, method: 'POST'})
    expect(open.status === 200).toBe(live === 'allow')
  })

  it('does nothing for a page that does not know the secret', async () => {
    const {port} = state.site.preview
    const headers = {Origin: `http://127.0.0.1:${port}`}
    const act = (target: string) => rawRequest({port, target, method: 'POST', headers})
    expect((await act(`${ownPaths.unpublished}?show=0&token=wrong`)).status).toBe(403)
    expect((await act(`${ownPaths.editor}?file=../../etc/passwd&token=${state.token}`)).status).toBe(404)
    expect(state.site.preview.live.state().shown.drafts).toBe(true)
  })
})
