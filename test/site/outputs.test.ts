// Feeds, sitemaps, robots.txt, redirects and QR codes of fixtures/site/outputs-*, byte for byte as Hugo writes them.
// `node test/record-site.mjs NAME` records `expected` from Hugo.
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, it, onTestFinished} from 'vitest'
import {build} from '../../src/site/build.ts'

const root = 'fixtures/site'
const cases = readdirSync(root).filter((name) => name.startsWith('outputs-'))

describe('outputs for machines', () => {
  it('are compared', () => {
    expect(cases.length).toBeGreaterThanOrEqual(9)
  })

  it.each(cases)('%s', async (name) => {
    const out = await buildCase(name)
    const expected = files(join(root, name, 'expected'))
    expect([...files(out).keys()].sort()).toEqual([...expected.keys()].sort())
    for (const [path, text] of expected) expect(`${path}\n${readText(out, path)}`).toBe(`${path}\n${text}`)
  })
})

async function buildCase(name: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'quizmatter-outputs-'))
  onTestFinished(() => rmSync(folder, {recursive: true}))
  const out = join(folder, 'out')
  await build({root: join(root, name), out, cache: join(folder, 'cache'), clock: Date.parse('2026-11-23T00:00:00Z')})
  return out
}

/** Texts of the feeds, sitemaps, robots.txt and redirects below a folder, and bytes of pictures, by path. */
function files(folder: string): ReadonlyMap<string, string> {
  const paths = existsSync(folder) ? readdirSync(folder, {recursive: true, encoding: 'utf8'}) : []
  const texts = paths.filter((path) => /\.(xml|txt|html|png)$/.test(path)).map((path) => [path, readText(folder, path)] as const)
  return new Map(texts.filter(([path, text]) => !path.endsWith('.html') || text.includes('http-equiv="refresh"')))
}

function readText(folder: string, path: string): string {
  return readFileSync(join(folder, path), path.endsWith('.png') ? 'base64' : 'utf8')
}
