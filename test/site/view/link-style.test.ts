import {expect, it} from 'vitest'
import type {LanguageConfig} from '../../../src/site/config.ts'
import {styleLinks} from '../../../src/site/view/link-style.ts'

const language = (own: Partial<LanguageConfig>): LanguageConfig => ({baseUrl: 'https://example.org/', relativeUrls: false, canonifyUrls: false, ...own}) as LanguageConfig
const html = '<a href="/a/#b">a</a> <img src="/i.png" srcset="/a.png 1x, /b.png 2x"> <a href="//cdn.example/x">x</a> <a href="b/">b</a>'

it.each([
  ['as they are', {}, 'posts/index.html', html],
  ['relative', {relativeUrls: true}, 'tags/x/index.html', '<a href="../../a/#b">a</a> <img src="../../i.png" srcset="../../a.png 1x, ../../b.png 2x"> <a href="//cdn.example/x">x</a> <a href="b/">b</a>'],
  ['relative in the root', {relativeUrls: true}, 'index.html', '<a href="./a/#b">a</a> <img src="./i.png" srcset="./a.png 1x, ./b.png 2x"> <a href="//cdn.example/x">x</a> <a href="b/">b</a>'],
  ['absolute', {canonifyUrls: true}, 'index.html', '<a href="https://example.org/a/#b">a</a> <img src="https://example.org/i.png" srcset="https://example.org/a.png 1x, https://example.org/b.png 2x"> <a href="//cdn.example/x">x</a> <a href="b/">b</a>']
])('writes links %s', (_, own, path, wanted) => {
  expect(styleLinks(html, path, language(own))).toBe(wanted)
})

it('names the folder of a site below the root of its host once', () => {
  const link = '<a href="/sub/a/">a</a>'
  const baseUrl = 'https://example.org/sub/'
  expect(styleLinks(link, 'index.html', language({baseUrl, canonifyUrls: true}))).toBe('<a href="https://example.org/sub/a/">a</a>')
  expect(styleLinks(link, 'b/index.html', language({baseUrl, relativeUrls: true}))).toBe('<a href="../a/">a</a>')
})
