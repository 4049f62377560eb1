import {expect, it} from 'vitest'
import {paginate, pagerPath, pagerUrl} from '../../src/site/paginate.ts'
import type {SitePage} from '../../src/site/site.ts'

const at = (url: string, outputPath: string): SitePage => ({url, outputPath}) as SitePage
const config = {pagerSize: 2, path: 'page', disableAliases: false}

it.each([
  ['/posts/', 'posts/index.html', '/posts/page/2/', 'posts/page/2/index.html'],
  ['/', 'index.html', '/page/2/', 'page/2/index.html'],
  ['/sub/ru/', 'ru/index.html', '/sub/ru/page/2/', 'ru/page/2/index.html'],
  ['/posts.html', 'posts.html', '/posts/page/2.html', 'posts/page/2.html'],
  ['/index.html', 'index.html', '/page/2/', 'page/2/index.html']
])('%s has its second page at the right place', (url, outputPath, secondUrl, secondPath) => {
  expect(pagerUrl(at(url, outputPath), 'page', 2)).toBe(secondUrl)
  expect(pagerPath(at(url, outputPath), 'page', 2)).toBe(secondPath)
})

it('cuts a list into pages that hold every key once', () => {
  const pages = paginate(at('/posts/', 'posts/index.html'), ['a', 'b', 'c', 'd', 'e'], config)
  expect(pages.map(({keys}) => keys)).toEqual([['a', 'b'], ['c', 'd'], ['e']])
  expect(pages.map(({outputPath}) => outputPath)).toEqual(['posts/index.html', 'posts/page/2/index.html', 'posts/page/3/index.html'])
  expect(pages[2]).toMatchObject({number: 3, count: 5, urls: ['/posts/', '/posts/page/2/', '/posts/page/3/']})
})

it('has one page for an empty list', () => {
  expect(paginate(at('/posts/', 'posts/index.html'), [], config)).toMatchObject([{number: 1, keys: [], count: 0}])
})
