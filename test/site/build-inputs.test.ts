import {mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {readInputs} from '../../src/site/build/read-inputs.ts'
import {readPackageVersion} from '../../src/site/build/read-package-version.ts'
import {contentKeys} from '../../src/site/build/site-key.ts'
import {page, pageAt, siteOf} from './site-of.ts'

let root = ''
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'quizmatter-inputs-')))
})
afterEach(() => rmSync(root, {recursive: true, force: true}))

it('finds the version of a package as a module would', () => {
  const install = (folder: string, version: string): void => {
    mkdirSync(join(root, folder, 'node_modules/shiki'), {recursive: true})
    writeFileSync(join(root, folder, 'node_modules/shiki/package.json'), JSON.stringify({version}))
  }
  const from = join(root, 'site/node_modules/quizmatter/index.js')
  expect(readPackageVersion('shiki', from)).toBe('')
  install('.', '3.0.0')
  expect(readPackageVersion('shiki', from)).toBe('3.0.0')
  install('site', '4.0.0')
  expect(readPackageVersion('shiki', from)).toBe('4.0.0')
})

it('asks for the version of Shiki where Shiki colours the code, and bodies rest on it', async () => {
  const site = await siteOf({'content/a.md': page('title: A')})
  const {version} = JSON.parse(readFileSync('node_modules/shiki/package.json', 'utf8')) as {version: string}
  const own = readInputs(site)
  const other = readInputs({...site, user: {...site.user, highlighter: 'shiki'}})
  expect([own.tool.endsWith(version), other.tool.endsWith(` ${version}`)]).toEqual([false, true])
  expect(contentKeys(site, own).body(pageAt(site, '/a'))).not.toBe(contentKeys(site, other).body(pageAt(site, '/a')))
})
