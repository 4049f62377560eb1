import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import * as api from '../src/index.ts'

const {exports} = JSON.parse(readFileSync('package.json', 'utf8')) as {exports: Record<string, unknown>}

describe('quizmatter', () => {
  it('has these names and no others', () => {
    expect(Object.keys(api).sort()).toEqual(['build', 'compile', 'defaultLayouts', 'defineConfig'])
  })

  it('has these entries', () => {
    expect(Object.keys(exports).sort()).toEqual(['.', './astro', './eleventy', './lint', './package.json', './preset', './rehype', './remark', './vite', './vite/client', './widget', './widget.css', './xapi'])
  })

  it('gives a config back as it is', () => {
    const config = {featuredImageKeys: ['cover']}
    expect(api.defineConfig(config)).toBe(config)
  })

  it('compiles a document without a site', async () => {
    const page = await api.compile("+++\ntitle = 'One'\n+++\nIt’s *good*.\n")
    expect(page).toMatchObject({frontMatter: {title: 'One'}, content: '<p>It’s <em>good</em>.</p>\n', wordCount: 2, messages: []})
    expect(JSON.parse(JSON.stringify(page))).toEqual(page)
  })
})
