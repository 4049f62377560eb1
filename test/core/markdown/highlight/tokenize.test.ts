import fc from 'fast-check'
import {beforeAll, describe, expect, it} from 'vitest'
import {loadLanguages} from '../../../../src/core/markdown/highlight/engine.ts'
import {findLexer, type Lexer} from '../../../../src/core/markdown/highlight/find-lexer.ts'
import {splitIntoLines} from '../../../../src/core/markdown/highlight/token.ts'
import {tokenize} from '../../../../src/core/markdown/highlight/tokenize.ts'

const languages = ['go', 'bash', 'yaml', 'json', 'js', 'ts', 'python', 'html', 'css', 'sql', 'c', 'cpp', 'rust', 'toml', 'java', 'diff', 'dockerfile', 'console', 'php', 'ruby', 'kotlin', 'make', 'md', 'haskell', 'lua', 'r', 'nginx', 'go-html-template', 'elixir', 'gleam', 'gdscript3', 'bibtex', 'nix', 'protobuf', 'zig', 'xml', 'jinja', 'twig', 'alloy']
const lexerOf = (word: string) => findLexer(word) as Lexer
const short = (code: string, word: string) => tokenize(code, lexerOf(word)).map(({text, className}) => (className ? `${className}:${text}` : text))

beforeAll(() => loadLanguages(languages))

describe('tokenize', () => {
  it('gives Chroma’s classes', () => {
    expect(short('x := 1', 'go')).toEqual(['nx:x', 'w: ', 'o::=', 'w: ', 'mi:1'])
    expect(short('A=1 && echo "$A"', 'sh')).toEqual(['nv:A', 'o:=', 'm:1', ' ', 'o:&&', ' ', 'nb:echo', ' ', 's2:"', 'nv:$A', 's2:"'])
    expect(short('{"a": ["b", 1.5]}', 'json')).toEqual(['p:{', 'nt:"a"', 'p::', ' ', 'p:[', 's2:"b"', 'p:,', ' ', 'mf:1.5', 'p:]}'])
    expect(short('a.b { color: red }', 'css')).toEqual(['nt:a', 'p:.', 'nc:b', ' ', 'p:{', ' ', 'k:color', 'p::', ' ', 'kc:red', ' ', 'p:}'])
    expect(short('<b>{{ .A }}</b>', 'go-html-template')).toEqual(['p:<', 'nt:b', 'p:>', 'cp:{{', 'w: ', 'na:.A', 'w: ', 'cp:}}', 'p:</', 'nt:b', 'p:>'])
  })

  it('marks what does not belong in JSON', () => {
    expect(short('{a: 1}', 'json')).toEqual(['p:{', 'err:a:', ' ', 'err:1', 'p:}'])
    expect(short('"a": 1', 'json')).toEqual(['s2:"a"', 'err::', ' ', 'mi:1'])
  })

  it('leaves code plain in a language without a grammar', () => {
    expect(short('let x = 1', 'alloy')).toEqual(['let x = 1'])
    expect(short('', 'alloy')).toEqual([])
  })

  it('leaves very long code and code with very long lines plain', () => {
    expect(short(`x = ${'1'.repeat(3000)}`, 'python')).toHaveLength(1)
    expect(short('x = 1\n'.repeat(5000), 'python')).toHaveLength(1)
  })

  it.each(languages)('loses no text of %s', (word) => {
    const pieces = fc.constantFrom(...'"\'`{}()[]<>/*-#=:;,.|&$%!@\\~^_ \n\tab1é'.split(''), '{{', '}}', '${', '/*', '*/', '<!--', '-->', '"""', 'def ', 'class ', '\n  ')
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 60}), (parts) => {
        const code = parts.join('')
        const text = tokenize(code, lexerOf(word)).map((token) => token.text).join('')
        expect(text === code || text === `${code}\n`).toBe(true)
      }),
      {numRuns: 150}
    )
  })
})

it('splits tokens into lines', () => {
  expect(splitIntoLines([{text: 'a\n\nb', className: 'k'}, {text: 'c\n', className: ''}])).toEqual([
    [{text: 'a\n', className: 'k'}],
    [{text: '\n', className: 'k'}],
    [{text: 'b', className: 'k'}, {text: 'c\n', className: ''}]
  ])
})
