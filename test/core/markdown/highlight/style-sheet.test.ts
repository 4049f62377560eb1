import {createHash} from 'node:crypto'
import {expect, it} from 'vitest'
import {chromaStyleSheet, chromaStyles} from '../../../../src/core/markdown/highlight/style-sheet.ts'
import {styleForMode} from '../../../../src/core/markdown/highlight/style-mode.ts'
import modes from './style-modes.json' with {type: 'json'}
import recorded from './style-sheets.json' with {type: 'json'}

it('writes a line for each class', () => {
  const sheet = chromaStyleSheet('monokai') ?? ''
  expect(sheet.split('\n').slice(0, 4)).toEqual([
    '/* Background */ .bg { color:#f8f8f2;background-color:#272822; }',
    '/* PreWrapper */ .chroma { color:#f8f8f2;background-color:#272822;-webkit-text-size-adjust:none; }',
    '/* Error */ .chroma .err { color:#960050;background-color:#1e0010 }',
    '/* LineLink */ .chroma .lnlinks { outline:none;text-decoration:none;color:inherit }'
  ])
  expect(sheet).toContain('/* Punctuation */ .chroma .p { color:#f8f8f2 }\n')
})

// Recorded: the start of the SHA-256 of what `hugo gen chromastyles --style=NAME` prints after its first comment.
it.each(Object.entries(recorded))('equals the sheet that Hugo prints for %s', (style, hash) => {
  expect(createHash('sha256').update(chromaStyleSheet(style) ?? '').digest('hex').slice(0, 16)).toBe(hash)
})

it('knows the styles of Hugo and no other, in any case', () => {
  expect([...chromaStyles].sort()).toEqual(Object.keys(recorded).sort())
  expect(chromaStyleSheet('Dracula')).toBe(chromaStyleSheet('dracula'))
  expect(chromaStyleSheet('nosuch')).toBeUndefined()
  expect(chromaStyleSheet('toString')).toBeUndefined()
})

// Recorded: whose sheet `hugo gen chromastyles --style=NAME --mode=MODE` prints; `null`: it refuses.
it.each(modes as [string, string | null, string | null][])('knows what stands for %s in light and dark, as Hugo does', (style, light, dark) => {
  expect([styleForMode(style, 'light') ?? null, styleForMode(style, 'dark') ?? null]).toEqual([light, dark])
})

it('knows the modes of all styles and of no other', () => {
  expect(modes.map(([style]) => style).sort()).toEqual([...chromaStyles].sort())
  expect(styleForMode('GitHub', 'dark')).toBe('github-dark')
  expect(styleForMode('nosuch', 'dark')).toBeUndefined()
})
