import {cpSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterEach, beforeEach, expect, it} from 'vitest'
import quizmatter from '../../src/adapters/astro/index.ts'
import type {AstroConfig} from '../../src/adapters/astro/types.ts'

const state = {} as {root: string}

beforeEach(() => {
  state.root = mkdtempSync(join(tmpdir(), 'quizmatter-astro-'))
  cpSync('fixtures/site/hosts', state.root, {recursive: true})
})
afterEach(() => rmSync(state.root, {recursive: true, force: true}))

/** What the integration warns of, and what it sets in Astro's config. */
async function setUp(own: Partial<AstroConfig>): Promise<{readonly warnings: readonly string[]; readonly set: object}> {
  const warnings: string[] = []
  const seen: {set: object} = {set: {}}
  const config: AstroConfig = {root: pathToFileURL(`${state.root}/`), publicDir: pathToFileURL(`${state.root}/public/`), base: '/', trailingSlash: 'ignore', build: {format: 'directory'}, ...own}
  const logger = {info: () => undefined, warn: (text: string) => void warnings.push(text), error: () => undefined}
  await quizmatter().hooks['astro:config:setup']({command: 'build', config, logger, updateConfig: (set) => Object.assign(seen, {set})})
  return {warnings, set: seen.set}
}

it('gives Astro the address of Hugo’s config', async () => {
  const {set, warnings} = await setUp({})
  expect(warnings).toEqual([])
  expect(set).toMatchObject({site: 'https://example.org/'})
})

it('warns of a site at another host than Hugo’s, and says which one counts', async () => {
  const {set, warnings} = await setUp({site: 'https://fields.example'})
  expect(warnings).toEqual(['Unexpected `site` `https://fields.example`, expected `https://example.org` as in `baseURL` (`https://example.org/`): addresses of posts, lists and feeds go by `baseURL`'])
  expect(set).not.toHaveProperty('site')
})

it('warns of a base that is not Hugo’s', async () => {
  const {warnings} = await setUp({site: 'https://example.org', base: '/notes'})
  expect(warnings).toEqual([expect.stringMatching(/^Unexpected `base` `\/notes`, .* go by `baseURL`$/)])
})
