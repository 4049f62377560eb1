import {expect, it} from 'vitest'
import {baseWarning, folderOf, hostWarning} from '../../src/site/host/base-warning.ts'

it.each([
  [undefined, 'https://example.org/', false],
  ['/', 'https://example.org/notes/', false],
  ['./', 'https://example.org/notes/', false],
  ['/notes/', 'https://example.org/notes/', false],
  ['notes', 'https://example.org/notes/', false],
  ['/other/', 'https://example.org/notes/', true],
  ['/notes/', 'https://example.org/', true]
])('base %s with %s: warns %s', (value, baseUrl, expected) => {
  const text = baseWarning({name: 'base', value, wins: 'site'}, {baseUrl})
  expect(text?.startsWith(`Unexpected \`base\` \`${value}\``) ?? false).toBe(expected)
})

it('says whose folder links go by', () => {
  expect(baseWarning({name: 'base', value: '/notes/', wins: 'site'}, {baseUrl: 'https://example.org/'})).toMatch(/links .* go by `baseURL`$/)
  expect(baseWarning({name: 'pathPrefix', value: 'notes', wins: 'host'}, {baseUrl: 'https://example.org/blog/'})).toMatch(/links .* go by `pathPrefix`$/)
  expect(baseWarning({name: 'pathPrefix', value: 'notes', wins: 'host'}, {baseUrl: 'https://example.org/'})).toBeUndefined()
})

it.each([
  [undefined, undefined],
  ['/', undefined],
  ['', undefined],
  ['./', undefined],
  ['notes', '/notes/'],
  ['//notes//', '/notes/'],
  ['https://example.org/notes', '/notes/']
])('reads the folder of %s', (value, folder) => expect(folderOf(value)).toBe(folder))

it.each([
  [undefined, 'https://example.org/', false],
  ['https://example.org', 'https://example.org/notes/', false],
  ['https://fields.example', 'https://example.org/', true],
  ['http://example.org', 'https://example.org/', true],
  ['https://fields.example', '/notes/', false]
])('site %s with %s: warns %s', (value, baseUrl, expected) => {
  const text = hostWarning({name: 'site', value}, {baseUrl})
  expect(text !== undefined).toBe(expected)
  if (expected) expect(text).toContain(`Unexpected \`site\` \`${value}\`, expected \`https://example.org\``)
})
