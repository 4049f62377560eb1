import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {loadSite} from '../../src/site/load.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'quizmatter-without-'))
  mkdirSync(join(root, 'content/posts'), {recursive: true})
  writeFileSync(join(root, 'content/posts/a.md'), '+++\ntitle = "A"\ndate = 2024-01-01\ntags = ["x"]\n+++\n')
  writeFileSync(join(root, 'content/posts/b.md'), '+++\ntitle = "B"\ndate = 2024-01-02\ntags = ["y"]\n+++\ntext\n')
  writeFileSync(join(root, 'content/posts/c.md'), '+++\ntitle = "C"\nslug = 3\n')
})
afterEach(() => rmSync(root, {recursive: true, force: true}))

it('puts a site together without a file and reads nothing again', async () => {
  const site = await loadSite({root, clock: Date.UTC(2025, 0)})
  rmSync(join(root, 'content'), {recursive: true})
  const rest = await site.without(new Set(['content/posts/a.md']))
  expect([...rest.pages.keys()].filter((key) => !site.pages.has(key))).toEqual([])
  expect([...site.pages.keys()].filter((key) => !rest.pages.has(key))).toEqual(['en|page|/posts/a', 'en|term|/tags/x'])
  expect(rest.pages.get('en|page|/posts/b')?.next).toBeUndefined()
  expect(String(rest.document('en|page|/posts/b')?.file)).toContain('text')
})

it('tells each finding of a site once, and none of the first again', async () => {
  const site = await loadSite({root, clock: Date.UTC(2025, 0)})
  expect(site.messages.filter(({file}) => file === 'content/posts/c.md').map(({rule}) => rule)).toEqual(['front-matter-unclosed'])
  expect((await site.without(new Set(['content/posts/a.md']))).messages).toEqual([])
})
