import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {pointAt, splitFrontMatter} from '../../../src/core/front-matter/fence.ts'
import {pointInBlock} from '../../../src/core/front-matter/place.ts'

const split = (text: string) => {
  const file = new VFile({value: text})
  const {block, body} = splitFrontMatter(file)
  return {format: block.format, text: block.text, start: block.start, body, rules: file.messages.map((message) => `${message.line}:${message.column} ${message.ruleId}`)}
}

describe('splitFrontMatter', () => {
  it.each([
    ['+++\na = 1\n+++\nText', 'toml', 'a = 1\n', '\n\n\nText'],
    ['---\na: 1\n---\nText', 'yaml', 'a: 1\n', '\n\n\nText'],
    ['{"a": 1}\nText', 'json', '{"a": 1}', '\nText'],
    ['{"a": "}"}\nText', 'json', '{"a": "}"}', '\nText'],
    ['{"a": "\\"}"}Text', 'json', '{"a": "\\"}"}', 'Text'],
    ['{{< quote >}}\n', 'json', '{{< quote >}}', '\n'],
    ['Text', 'none', '', 'Text'],
    ['# Heading', 'none', '', '# Heading'],
    ['', 'none', '', ''],
    ['\uFEFF+++\na = 1\n+++\nText', 'toml', 'a = 1\n', '\n\n\nText'],
    ['\uFEFFText', 'none', '', 'Text'],
    ['\n \n+++\na = 1\n+++\nText', 'toml', 'a = 1\n', '\n\n\n\n\nText'],
    [' +++\na = 1\n +++\nText', 'toml', 'a = 1\n ', '\n\n\nText'],
    ['---\n---\nText', 'yaml', '', '\n\nText'],
    ['+++\na = 1\n+++ Text', 'toml', 'a = 1\n', '\n\n Text'],
    ['+++\r\na = 1\r\n+++\r\nText', 'toml', 'a = 1\r\n', '\n\n\nText'],
    ['+++\na = 1\n+++', 'toml', 'a = 1\n', '\n\n'],
    ['\r\v\f\t+++\na = 1\n+++\n', 'toml', 'a = 1\n', '\n\n\n'],
    ['\u00A0+++\n+++\n', 'none', '', '\u00A0+++\n+++\n'],
    ['\uFEFF\uFEFF+++\n+++\n', 'none', '', '\uFEFF+++\n+++\n'],
    ['<!-- c -->\n+++\na = 1\n+++\n', 'none', '', '<!-- c -->\n+++\na = 1\n+++\n']
  ])('splits %j', (text, format, data, body) => {
    expect(split(text)).toMatchObject({format, text: data, body, rules: []})
  })

  it.each([
    ['- item\n- item\n', '1:1 front-matter-fence'],
    ['\n++\n', '2:1 front-matter-fence'],
    ['+++\na = 1\n', '1:1 front-matter-unclosed'],
    ['---\na: 1\n', '1:1 front-matter-unclosed'],
    ['\n\n{"a": 1\n', '3:1 front-matter-unclosed'],
    ['+++\ra = 1\r+++\rText', '1:1 front-matter-unclosed']
  ])('refuses %j and leaves no body', (text, rule) => {
    expect(split(text)).toMatchObject({format: 'none', body: '', rules: [rule]})
  })

  it('tells where the data begins', () => {
    expect(split('+++\na = 1\n+++\n').start).toEqual({line: 2, column: 1, offset: 4})
    expect(split('\n  {"a": 1}').start).toEqual({line: 2, column: 3, offset: 3})
    expect(split('\uFEFF{"a": 1}').start).toEqual({line: 1, column: 1, offset: 1})
  })

  it('keeps the lines of the body where they are', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a = 1', '', '# c', "b = 'x'")), fc.array(fc.constantFrom('Text', '', '- item', '+++', '---')), (head, tail) => {
        const {body} = split(['+++', ...head, '+++', ...tail].join('\n'))
        expect(body.split('\n')).toEqual([...['', ...head, ''].map(() => ''), ...tail.length > 0 ? tail : []])
      })
    )
  })
})

describe('pointAt and pointInBlock', () => {
  it('agree on every character', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\n', 'é', '😀', '\r\n')), (parts) => {
        const text = `+++\n${parts.join('')}\n+++\n`
        const {block} = splitFrontMatter(new VFile({value: text}))
        for (let offset = 0; offset <= block.text.length; offset++) expect(pointInBlock(block, offset)).toEqual(pointAt(text, block.start.offset + offset))
      })
    )
  })
})
