import {expect, it} from 'vitest'
import {isDirectoryData} from '../../src/adapters/eleventy/outputs.ts'
import type {Site} from '../../src/site/site.ts'

it.each([
  ['content/post/post.json', true],
  ['content/post/post.11tydata.cjs', true],
  ['content/content.11tydata.json', true],
  ['content/post/data.json', false],
  ['content/post/post.js', false],
  ['static/post/post.json', false]
])('takes %s for data of Eleventy’s: %s', (name, expected) => {
  const site = {root: '/site', config: {contentRoots: [{folder: 'content'}]}} as unknown as Site
  expect(isDirectoryData(site, {path: name, kind: 'resource', contents: {copy: `/site/${name}`}, from: name})).toBe(expected)
})
