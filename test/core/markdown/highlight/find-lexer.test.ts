import {expect, it} from 'vitest'
import {findLexer} from '../../../../src/core/markdown/highlight/find-lexer.ts'

it.each([
  ['go', 'Go'],
  ['golang', 'Go'],
  ['GO', 'Go'],
  ['main.go', 'Go'],
  ['cmd/main.go', 'Go'],
  ['.go', 'Go'],
  ['go.bak', 'Go'],
  ['Makefile', 'Makefile'],
  ['Caddyfile.local', 'Caddyfile'],
  ['php4', 'PHP'],
  ['no-highlight', 'plaintext'],
  ['txt', 'plaintext'],
  ['hcl', 'Terraform'],
  ['ts', 'TypeScript'],
  ['desktop_entry', 'Desktop file'],
  ['RPG IV', 'RPGLE'],
  ['Go HTML Template', 'Go HTML Template']
])('knows %s as %s', (word, name) => {
  expect(findLexer(word)?.name).toBe(name)
})

it.each(['', 'mermaid', 'goat', 'math', 'fallback', 'nosuch', 'less', 'constructor', 'x'.repeat(65)])('does not know %s', (word) => {
  expect(findLexer(word)).toBeUndefined()
})
