import fc from 'fast-check'
import type {Root} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {describe, expect, it} from 'vitest'
import {blankHead, parseBelow} from '../../src/adapters/unified/parse-below.ts'

const lines = fc.constantFrom('', 'a', '    b', '  - c', '- d', '> e', '```', '# f', '---', '[g]: /h', '[g] *i* `j`', '1. k', '<b>l</b>', '\tm', '\ufeffn', ' ', 'o\\', '![p](q)', '\r')
const body = fc.tuple(fc.array(lines, {maxLength: 8}), fc.constantFrom('\n', '\r\n', '\r')).map(([parts, end]) => parts.join(end))
const heads = fc.constantFrom('+++\n+++\n', "+++\ntitle = 'A'\n+++\n", '---\r\ntitle: A\r\n---\r\n', '{"a": 1}', '+++\na = 1\r\n+++', '\ufeff+++\n+++\n', '+++\rtitle = 1\r+++\n', '\n\n+++\n+++\n\n')

describe('parseBelow', () => {
  it('gives the tree, with its places, that stands behind as many blanks', () => {
    fc.assert(
      fc.property(heads, body, fc.constantFrom('own', 'shared', 'elsewhere'), (head, text, places) => {
        const whole = head + text
        expect(parseBelow({whole, from: head.length, places}, fromMarkdown as (text: string) => Root)).toEqual(fromMarkdown(blankHead(whole, head.length)))
      }),
      {numRuns: 2000}
    )
  })

  it('hands a parser the body alone', () => {
    const seen: string[] = []
    parseBelow({whole: '+++\n+++\nText', from: 8, places: 'own'}, (text) => {
      seen.push(text)
      return fromMarkdown(text)
    })
    expect(seen).toEqual(['Text'])
  })

  it('leaves the places of nodes that share them alone', () => {
    const point = {line: 1, column: 1, offset: 0}
    const position = {start: point, end: point}
    const tree = parseBelow({whole: '\n\nA', from: 2, places: 'shared'}, () => ({type: 'root', children: [{type: 'thematicBreak', position}, {type: 'thematicBreak', position}]}))
    expect(tree.children.map((node) => node.position?.start)).toEqual([{line: 3, column: 1, offset: 2}, {line: 3, column: 1, offset: 2}])
  })
})
