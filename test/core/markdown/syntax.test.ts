import {describe, expect, it} from 'vitest'
import {joinLines} from '../../../src/core/markdown/east-asian-line-breaks.ts'
import {footnotePrefix} from '../../../src/core/markdown/footnote-prefix.ts'
import {parseGoUrl, templateAttribute, templateUrl} from '../../../src/core/markdown/go-url.ts'
import {headingId} from '../../../src/core/markdown/heading-id.ts'
import {readAttributes} from '../../../src/core/markdown/read-attributes.ts'
import {findTable} from '../../../src/core/markdown/table-lines.ts'

describe('readAttributes', () => {
  it.each([
    ['{}', []],
    ['{#i .a .b}', [['id', 'i'], ['class', 'a b']]],
    ['{.a,.b, k=v}', [['class', 'a b'], ['k', 'v']]],
    ['{k="a \\"b\\" \\n \\x" n=-1.5e2 t=true f=false z=null}', [['k', 'a "b" \n \\x'], ['n', -150], ['t', true], ['f', false], ['z', null]]],
    ['{hl_lines=[1,"3-4", [2]]}', [['hl_lines', [1, '3-4', [2]]]]],
    ['{l=[1 2]}', [['l', [1, 2]]]],
    ['{id=a #b id="c"}', [['id', 'c']]],
    ['{a={b=c}}', [['a', [{name: 'b', value: 'c'}]]]]
  ])('reads %s', (text, pairs) => {
    expect(readAttributes(text)).toEqual({attributes: pairs.map(([name, value]) => ({name, value})), end: text.length})
  })

  it.each(['', 'a', '{', '{.a', '{a}', "{k='v'}", '{k=}', '{k="v}', '{k="v\n"}', '{1=a}', '{l=[1}', '{a={b}}'])('does not read %j', (text) => {
    expect(readAttributes(text)).toBeUndefined()
  })

  it('starts at an offset and tells where it stopped', () => {
    expect(readAttributes('## A {.b} c', 5)).toEqual({attributes: [{name: 'class', value: 'b'}], end: 9})
  })
})

describe('findTable', () => {
  it.each([[['a']], [['a', '---']], [['a | b', '---|']], [['a', 'b']], [['a', '|']], [['a', '    |---|']], [['a', '|-x-|']]])('finds none in %j', (lines) => {
    expect(findTable(lines)).toBeUndefined()
  })

  it('cuts rows at pipes', () => {
    const table = findTable(['text', '| a | b\\|c |', ' :-: | -- ', 'd', '||e|f'])
    expect(table?.head).toBe(1)
    expect(table?.align).toEqual(['center', null])
    expect(table?.header.map(({start, end}) => [start, end])).toEqual([[2, 3], [6, 10]])
    expect(table?.rows.map((row) => row.map(({isEmpty}) => isEmpty))).toEqual([[false], [true, false]])
  })
})

describe('headingId', () => {
  it('numbers what is taken, also by hand', () => {
    const taken = new Set(['a'])
    const id = (text: string) => headingId(text, {type: 'github', taken, empty: 'heading'})
    expect([id('A'), id('A'), id('A-1'), id('?'), id('!')]).toEqual(['a-1', 'a-2', 'a-1-1', 'heading', 'heading-1'])
  })
})

describe('parseGoUrl', () => {
  it.each([
    ['./a b.md?x=1#y z', {scheme: '', path: './a b.md', query: 'x=1', fragment: 'y z', text: './a%20b.md?x=1#y%20z'}],
    ['HTTP://UP.er/%7e', {scheme: 'http', path: '/~', query: '', fragment: '', text: 'http://UP.er/%7e'}],
    ['mailto:a@b', {scheme: 'mailto', path: '', query: '', fragment: '', text: 'mailto:a@b'}],
    ['#/a/*/b?c=d', {scheme: '', path: '', query: '', fragment: '/a/*/b?c=d', text: '#/a/*/b?c=d'}]
  ])('takes %s apart', (url, parts) => {
    expect(parseGoUrl(url)).toEqual(parts)
  })

  it.each(['%zz', 'a\u0001', ':a', '1a:b'])('refuses %j', (url) => {
    expect(parseGoUrl(url)).toBeUndefined()
  })
})

describe('Go templates', () => {
  it('let few schemes through', () => {
    expect(['https://a', 'MAILTO:b', 'tel:1', 'javascript:x', '/a:b', "a'ü%20"].map(templateUrl)).toEqual(['https://a', 'MAILTO:b', '#ZgotmplZ', '#ZgotmplZ', '/a:b', 'a%27%c3%bc%20'])
  })

  it('escape attributes', () => {
    expect(templateAttribute(`a'b"c+d&<e>`)).toBe('a&#39;b&#34;c&#43;d&amp;&lt;e&gt;')
  })
})

describe('joinLines', () => {
  it('keeps the spelling beside the text', () => {
    expect(joinLines({value: '中\n文 “a\nb', html: '中\n文 &ldquo;a\nb'}, 'simple')).toEqual({value: '中文 “a\nb', html: '中文 &ldquo;a\nb'})
  })
})

describe('footnotePrefix', () => {
  it.each([
    ['content/d/0.md', 'h1247bd12e347510c'],
    ['content/d/0/index.md', 'h1247bd12e347510c']
  ])('is made of the logical path of %s', (path, prefix) => {
    expect(footnotePrefix(path)).toBe(prefix)
  })

  it('differs for long paths', () => {
    const paths = ['a', 'b'].map((name) => `content/a-long-section/with-a-folder/and-a-name-${name}.md`)
    expect(new Set(paths.map(footnotePrefix)).size).toBe(2)
  })
})
