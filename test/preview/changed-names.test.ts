import {expect, it} from 'vitest'
import type {SiteConfig} from '../../src/site/config.ts'
import {sortNames} from '../../src/preview/changed-names.ts'

const config = {contentRoots: [{folder: 'content'}], staticDirs: [{folder: 'static'}], assetDirs: [{folder: 'assets'}]} as unknown as SiteConfig

it('sorts changed files by what they are to the site', () => {
  const names = ['hugo.toml', 'config/_default/params.yaml', 'quizmatter.config.js', 'layouts/shortcodes/a.html', 'content/a.md', 'content/b/c.png', 'static/a.css', 'assets/a.svg', 'public/index.html', 'README.md', 'contents/a.md', 'content']
  expect(sortNames(names, config)).toEqual({
    config: ['hugo.toml', 'config/_default/params.yaml', 'quizmatter.config.js', 'layouts/shortcodes/a.html'],
    content: ['content/a.md', 'content/b/c.png', 'content'],
    files: ['static/a.css', 'assets/a.svg']
  })
})

it('passes over what editors leave behind, and names each file once', () => {
  const names = ['content/.a.md.swp', 'content/a.md~', 'content/4913', 'content/#a.md#', 'content/a.md.tmp', 'content/a.md', 'content/a.md']
  expect(sortNames(names, config).content).toEqual(['content/a.md'])
})
