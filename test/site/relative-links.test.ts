import {existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {expect, it, onTestFinished} from 'vitest'
import {build} from '../../src/site/build.ts'
import {compilePage} from '../../src/site/compile-page.ts'
import {clock, pageAt, siteOf} from './site-of.ts'

/** In one language, so that Hugo leaves all addresses as they are written. */
const files = {
  'hugo.toml': 'baseURL = "https://example.org/"\ndefaultContentLanguage = "ru"\n',
  'content/y.md': '---\ntitle: Y\n---\n',
  'content/post/x/index.md': '---\ntitle: X\ndate: 2024-01-02\nurl: /ru/post/x.html\n---\n\n![a](docker.svg) [f](data.zip) [up](../../y.md)\n',
  'content/post/x/docker.svg': '<svg/>',
  'content/post/x/data.zip': 'zip'
}
const links = (html: string): string[] => [...html.matchAll(/(?:src|href)="([^"]*(?:docker|data|\/y)[^"]*)"/g)].map(([, url]) => url ?? '')

it('lead to files that are there', async () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'quizmatter-links-')))
  onTestFinished(() => rmSync(root, {recursive: true}))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), text)
  }
  expect((await build({root, clock})).messages).toEqual([])
  const html = readFileSync(join(root, 'public/ru/post/x.html'), 'utf8')
  const found = links(html.slice(html.indexOf('<article')))
  expect(found).toEqual(expect.arrayContaining(['/ru/post/x/docker.svg', '/ru/post/x/data.zip', '/y/']))
  const served = found.map((url) => new URL(url, 'https://example.org/ru/post/x.html').pathname.replace(/\/$/, '/index.html'))
  expect(served.filter((path) => !existsSync(join(root, 'public', path)))).toEqual([])
  // A feed is read elsewhere, so that its links are absolute.
  expect(readFileSync(join(root, 'public/index.xml'), 'utf8')).toContain('https://example.org/ru/post/x/docker.svg')
})

it('are as written in what is compared with Hugo', async () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'quizmatter-links-')))
  onTestFinished(() => rmSync(root, {recursive: true}))
  const site = await siteOf(files, {resolveRelative: false})
  const {content} = await compilePage(site, pageAt(site, '/post/x', 'ru').key)
  expect(links(content)).toEqual(['docker.svg', 'data.zip', '../../y.md'])
})
