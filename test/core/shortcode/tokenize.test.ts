import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {tokenizeShortcodes} from '../../../src/core/shortcode/tokenize.ts'
import type {TagToken} from '../../../src/core/shortcode/types.ts'

const fragments = ['{{<', '{{%', '>}}', '%}}', '{{</*', '*/>}}', '/', ' ', '\n', '"', '\\"', '`', '=', 'name', 'a-b', '.inline', '12', '-1.5', 'true', '<!--more-->', 'é', '😄', '\r\n', '\t', 'x y']
const bodies = fc.oneof(fc.string(), fc.array(fc.constantFrom(...fragments), {maxLength: 40}).map((list) => list.join('')))

function tagsOf(text: string): TagToken[] {
  return tokenizeShortcodes(text).filter((token) => token.type === 'tag')
}

describe('tokenizeShortcodes', () => {
  it('loses no character', () => {
    fc.assert(
      fc.property(bodies, (text) => {
        const tokens = tokenizeShortcodes(text)
        expect(tokens.map(({start, end}) => text.slice(start, end)).join('')).toBe(text)
        expect(tokens.every((token, index) => token.start === (tokens[index - 1]?.end ?? 0) && token.end > token.start)).toBe(true)
      }),
      {numRuns: 2000}
    )
  })

  it('finds at most one divider, and none in a tag', () => {
    fc.assert(fc.property(bodies, (text) => tokenizeShortcodes(text).filter((token) => token.type === 'divider').length <= 1))
    expect(tokenizeShortcodes('{{< a `<!--more-->` >}}<!--more-->').map((token) => token.type)).toEqual(['tag', 'divider'])
  })

  it('takes the white space after a divider with it', () => {
    expect(tokenizeShortcodes('a <!--more--> \n\n b')).toEqual([{type: 'text', start: 0, end: 2}, {type: 'divider', start: 2, end: 17}, {type: 'text', start: 17, end: 18}])
  })

  it.each([
    ['{{< a >}}', {name: 'a', markup: false, kind: 'open', parameters: []}],
    ['{{%a%}}', {name: 'a', markup: true, kind: 'open', parameters: []}],
    ['{{< folder/name_x-1 >}}', {name: 'folder/name_x-1'}],
    ['{{< /a >}}', {name: 'a', kind: 'close'}],
    ['{{< / a >}}', {name: 'a', kind: 'close'}],
    ['{{< a />}}', {name: 'a', kind: 'self-closing'}],
    ['{{< a b 12 -1.5 true "12" "true" >}}', {parameters: ['b', 12, -1.5, true, '12', 'true']}],
    ['{{< a `x "y"\nz` "q \\"r\\"" >}}', {parameters: ['x "y"\nz', 'q "r"']}],
    ['{{< a url=http://x/y?z=1 n=3 s="a b" r=`c\nd` >}}', {parameters: {url: 'http://x/y?z=1', n: 3, s: 'a b', r: 'c\nd'}}],
    ['{{< a\n  b="c"\n  d="e"\n>}}', {parameters: {b: 'c', d: 'e'}}],
    ['{{< post 9007199254740993 >}}', {parameters: ['9007199254740993']}],
    ['{{< time.inline >}}', {name: 'time.inline'}],
    ['{{< quiz "id" only="q1,q2" >}}', {parameters: {0: 'id', only: 'q1,q2'}}]
  ])('reads %s', (text, expected) => {
    expect(tagsOf(text)).toMatchObject([expected])
  })

  it.each([
    ['{{< a "b >}}', '"b >}}', 'a closing quote on the same line, or backticks for a value of several lines'],
    ['{{< a `b >}}', '`b >}}', 'a closing backtick'],
    ['{{< a b=1 c >}}', 'c', '`name=value` as before'],
    ['{{< a "b" c=1 >}}', 'c=1', 'a value without a name as before'],
    ['{{< a http://x >}}', '://x', 'a word of letters, digits, `_`, `-` or a quoted value'],
    ['{{< a.b >}}', '.b', 'a name without a period'],
    ['{{< >}}', '>}}', 'a name'],
    ['{{< a %}}', '%}}', '`>}}` as at its start'],
    ['{{< a', '{{< a', '`>}}` at its end: it is not closed'],
    ['{{< a b="c"\n\nnext words', '{{< a', '`>}}` at its end: it is not closed'],
    ['{{% a b="c"\n\n{{% d %}}', '{{% a', '`%}}` at its end: it is not closed'],
    ['{{< a b="c"\n  d\n>}}', 'd', '`name=value` as before'],
    ['{{</* a >}}', '{{</*', '*/>}}']
  ])('says what is wrong with %s', (text, actual, expected) => {
    expect(tokenizeShortcodes(text).find((token) => token.type === 'fault')).toMatchObject({actual, expected})
  })

  it('points at the start of a tag that is not closed, and goes on behind what was read of it', () => {
    expect(tokenizeShortcodes('x {{< a b="c"\n\nd {{< e >}}')).toMatchObject([{type: 'text', end: 2}, {type: 'fault', start: 2, at: 2, end: 15}, {type: 'text', start: 15, end: 17}, {type: 'tag', name: 'e'}])
  })

  it('shows a commented call as the call', () => {
    expect(tokenizeShortcodes('{{%/* a "b" */%}}')).toEqual([{type: 'escaped', start: 0, end: 17, value: '{{% a "b" %}}'}])
  })

  it('leaves other braces alone', () => {
    expect(tokenizeShortcodes('{{ a }} {{{< b >}}')).toMatchObject([{type: 'text', start: 0, end: 9}, {type: 'tag', name: 'b'}])
  })

  it('is linear on tags that are never closed', () => {
    for (const unit of ['{{< a "', '{{< a `', '{{</* a ', '{{%/* ', '{{< a b']) {
      const tokens = tokenizeShortcodes(unit.repeat(50_000))
      expect(tokens.at(-1)?.end).toBe(unit.length * 50_000)
    }
  }, 5_000)
})
