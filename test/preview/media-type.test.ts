import {expect, it} from 'vitest'
import {mediaType} from '../../src/preview/media-type.ts'

it.each([
  ['a/index.html', 'text/html; charset=utf-8'],
  ['index.xml', 'application/xml; charset=utf-8'],
  ['a.js', 'text/javascript; charset=utf-8'],
  ['a.css', 'text/css; charset=utf-8'],
  ['A.SVG', 'image/svg+xml; charset=utf-8'],
  ['a.png', 'image/png'],
  ['favicon.ico', 'image/x-icon'],
  ['site.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['LICENSE', 'application/octet-stream'],
  ['a.unheard-of', 'application/octet-stream']
])('%s is %s', (path, type) => {
  expect(mediaType(path)).toBe(type)
})
