import {expect, it} from 'vitest'
import {baseWarning} from '../../src/site/host/base-warning.ts'

it.each([
  [undefined, 'https://example.org/', false],
  ['/', 'https://example.org/notes/', false],
  ['./', 'https://example.org/notes/', false],
  ['/notes/', 'https://example.org/notes/', false],
  ['notes', 'https://example.org/notes/', false],
  ['/other/', 'https://example.org/notes/', true],
  ['/notes/', 'https://example.org/', true]
])('base %s with %s: warns %s', (value, baseUrl, expected) => {
  const text = baseWarning({name: 'base', value}, {baseUrl})
  expect(text?.startsWith(`Unexpected \`base\` \`${value}\``) ?? false).toBe(expected)
})
