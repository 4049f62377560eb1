import * as fc from 'fast-check'
import {beforeAll, describe, expect, it} from 'vitest'
import {loadLanguages} from '../../../../src/core/markdown/highlight/engine.ts'
import {findLexer, type Lexer} from '../../../../src/core/markdown/highlight/find-lexer.ts'
import {compilePattern} from '../../../../src/core/markdown/highlight/states/compile-pattern.ts'
import {compileStates, splitByStates} from '../../../../src/core/markdown/highlight/states/split-by-states.ts'
import {tokenize} from '../../../../src/core/markdown/highlight/tokenize.ts'

describe('compilePattern', () => {
  const match = (pattern: string, text: string, flags = 'm'): string | undefined => compilePattern(pattern, flags).exec(text)?.[0]

  it('knows the words and digits of all languages', () => {
    expect(match('\\w+', 'naïve_как٣ x')).toBe('naïve_как٣')
    expect(match('[\\w-.]+', 'é-.;')).toBe('é-.')
    expect(match('if\\b', 'ifé')).toBeUndefined()
    expect(match('\\d', '٣')).toBe('٣')
    expect(match('[^\\W\\d]\\w*', '0é')).toBe('0é')
  })

  it('takes marks that JavaScript wants escaped, and those that it does not', () => {
    expect(match('\\"\\\'\\-\\,{a}]', '"\'-,{a}]')).toBe('"\'-,{a}]')
    expect(match('[]{}[]+', '[]{}')).toBe('[]{}')
    expect(match('[^][]+', 'ab]')).toBe('ab')
    expect(match('a{2}', 'aaa')).toBe('aa')
  })

  it('reads flags and the ends of texts as .NET does', () => {
    expect(match('(?s)a.b', 'a\nb')).toBe('a\nb')
    expect(match('(?i)A', 'a')).toBe('a')
    expect(match('\\Aa$', 'a\nb')).toBe('a')
    expect(match('a$', 'a\nb', '')).toBeUndefined()
    expect(match('a$', 'a\n', '')).toBe('a')
    expect(match('a\\z', 'a\n')).toBeUndefined()
    expect(match('(?P<x>a)\\k<x>', 'aa')).toBe('aa')
  })
})

describe('a pattern for ASCII', () => {
  it.each(['\\w+', '\\W', '\\d\\b', '\\D', 'a\\B', '[\\w-.]+', '[\\d-]', '[^\\W\\d]\\w*', '[\\p{L}-]+', '[\\p{Lu}\\p{Lo}_]', '[^\\p{L}\\p{Nd}]', '\\p{L}', '(?i)[\\p{Lu}]\\b', '\\s[\\s]'])('%s matches in ASCII what it matches otherwise', (pattern) => {
    const [all, ascii] = [compilePattern(pattern, 'm'), compilePattern(pattern, 'm', {isAscii: true})]
    const found = (regex: RegExp, text: string): string | undefined => {
      regex.lastIndex = 0
      return regex.exec(text)?.[0]
    }
    fc.assert(
      fc.property(fc.string({unit: 'binary-ascii', maxLength: 6}), (text) => {
        expect(found(ascii, text)).toBe(found(all, text))
      })
    )
  })
})

describe('splitByStates', () => {
  const split = (text: string, endsLine = false): string[] =>
    splitByStates(text, compileStates({flags: 'm', endsLine, states: {root: ['words', ['"', 's', 'text'], ['(\\()(\\d*)', ['p', 'm'], 'text words', '#push'], ['\\s', '']], words: [['[a-z]+', 'n']], text: [['"', 's', '#pop'], ['\\)', 'p', '#pop:2'], ['-+\\n?', 'o', '#pop:9']]}})).map(({text, className}) => `${className}:${text}`)

  it('enters and leaves states, several at once', () => {
    expect(split('a "" b')).toEqual(['n:a', ': ', 's:""', ': ', 'n:b'])
    expect(split('(1ab)c')).toEqual(['p:(', 'm:1', 'n:ab', 'p:)', 'n:c'])
  })

  it('marks what no rule matches, and begins anew after a line feed', () => {
    expect(split('a!"😀\nb')).toEqual(['n:a', 'err:!', 's:"', 'err:😀', ':\n', 'n:b'])
  })

  it('marks all that follows when the last state is left', () => {
    expect(split('"--a"')).toEqual(['s:"', 'o:--', 'err:a"'])
  })

  it('adds a line feed only where it becomes part of a token', () => {
    expect(split('a', true)).toEqual(['n:a'])
    expect(split('"-', true)).toEqual(['s:"', 'o:-\n'])
  })
})

describe('rules of Chroma', () => {
  beforeAll(() => loadLanguages(['bash', 'js', 'toml', 'ruby', 'rust', 'ts', 'jinja', 'twig']))
  const text = (code: string, word: string): string => tokenize(code, findLexer(word) as Lexer).map((token) => token.text).join('')

  it.each([
    ['bash', `"${'\\1'.repeat(900)}\n`],
    ['bash', `$'${'\\1'.repeat(900)}\n`],
    ['js', `"${'\\\\'.repeat(900)}\\"\n`],
    ['ts', `'${'\\\\'.repeat(900)}\\'\n`],
    ['toml', `"${'\\\\'.repeat(900)}\n`],
    ['ruby', `'${'\\\\'.repeat(900)}\n`],
    ['rust', `${'AA_'.repeat(600)}é!\n`],
    ['jinja', `{{ "${'\\\\'.repeat(900)} }}\n`],
    ['twig', `{{ '${'\\\\'.repeat(900)} }}\n`]
  ])('end in %s', (word, code) => {
    expect(text(code, word)).toBe(code)
  })

  it('take the last quote where all are escaped, as Chroma does', () => {
    const short = (code: string): string[] => tokenize(code, findLexer('js') as Lexer).map((token) => `${token.className}:${token.text}`)
    expect(short('"a\\"b\\" c\n')).toEqual(['s2:"a\\"b\\"', ': ', 'nx:c', ':\n'])
    expect(short('"a\\"b" c\n')).toEqual(['s2:"a\\"b"', ': ', 'nx:c', ':\n'])
  })
})
