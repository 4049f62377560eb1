import fc from 'fast-check'
import {stringify as toToml} from 'smol-toml'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {stringify as toYaml} from 'yaml'
import {decodeBlock, decodeFrontMatter} from '../../../src/core/front-matter/decode.ts'
import {dataLimits} from '../../../src/core/front-matter/json-safe.ts'

const key = fc.string({unit: fc.constantFrom(...'abcdeXY_-:# é.'), minLength: 1, maxLength: 6}).filter((name) => name.trim() === name && name !== '<<')
const scalar = fc.oneof(
  fc.string({unit: 'grapheme', maxLength: 12}).filter((text) => !/[\u0000-\u001F\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(text)),
  fc.constantFrom('yes', 'true', '1', '010', '2020-01-02', '~', 'null', '1e3', '- a', 'a: b', '# c', "it's", '"', '\\', '[', '{', '+++', '---', '@a', '%a', '<<'),
  fc.boolean(),
  fc.integer(),
  // Without an exponent, which Hugo's YAML takes for a text where there is no point.
  fc.integer({min: -1e9, max: 1e9}).map((number) => number + 0.125)
)
const {data: document} = fc.letrec((tie) => ({
  value: fc.oneof({depthSize: 'small'}, scalar, fc.array(tie('value'), {maxLength: 3}), tie('data')),
  data: fc.dictionary(key, tie('value'), {maxKeys: 4, noNullPrototype: true})
}))

const decode = async (text: string) => {
  const file = new VFile({value: text})
  return {...(await decodeFrontMatter(file)), rules: file.messages.map((message) => message.ruleId)}
}

describe('decodeFrontMatter', () => {
  it('reads the same from TOML, YAML and JSON', async () => {
    await fc.assert(
      fc.asyncProperty(document, async (data) => {
        const json = await decode(`${JSON.stringify(data)}\nText.`)
        const toml = await decode(`+++\n${toToml(data)}\n+++\nText.`)
        const yaml = await decode(`---\n${toYaml(data, {lineWidth: 0, version: '1.1'})}\n---\nText.`)
        expect(toml.data).toEqual(json.data)
        expect(yaml.data).toEqual(json.data)
        expect(toml.rules).toEqual(json.rules)
      }),
      {numRuns: 300}
    )
  })

  it('gives no data where there is no front matter', async () => {
    expect(await decode('Text.')).toMatchObject({data: {}, body: 'Text.', rules: []})
    expect(await decode('+++\n# nothing\n+++\nText.')).toMatchObject({data: {}, body: '\n\n\nText.', rules: []})
    expect(await decode('---\n---\nText.')).toMatchObject({data: {}, rules: []})
  })

  it('comes back from any text', async () => {
    const piece = fc.constantFrom('+++\n', '---\n', '{', '}', 'a', '=', ':', ' ', '\n', '"', "'", '[', ']', '1', '-', '.', '\\', '&a', '*a', '<<', '#', '"""', '2020-02-30', '\u0000', '\uFEFF', '__proto__', '!t', '|', '>', '\t', '\r\n')
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('+++\n', '---\n', '{'), fc.array(piece, {maxLength: 30}), async (start, parts) => {
        const end = start === '{' ? '}' : start
        const {data, rules} = await decode(`${start}${parts.join('')}\n${end}`)
        expect(Object.getPrototypeOf(data)).toBe(Object.prototype)
        expect(rules.every((rule) => rule?.startsWith('front-matter-'))).toBe(true)
      }),
      {numRuns: 2000}
    )
  })
})

describe('decodeBlock', () => {
  const block = (format: 'toml' | 'yaml' | 'json', text: string) => ({format, text, start: {line: 1, column: 1, offset: 0}})

  it('reads a whole file as data', async () => {
    expect(await decodeBlock(new VFile({}), block('toml', 'A = 1'))).toEqual({a: 1})
    expect(await decodeBlock(new VFile({}), block('yaml', 'A: 1'))).toEqual({a: 1})
    expect(await decodeBlock(new VFile({}), block('json', '{"A": 1}'))).toEqual({a: 1})
  })

  it.each(['toml', 'yaml', 'json'] as const)('refuses %s that is too long before it is parsed', async (format) => {
    const file = new VFile({})
    expect(await decodeBlock(file, block(format, ' '.repeat(dataLimits.characters + 1)))).toBeUndefined()
    expect(file.messages.map((message) => message.ruleId)).toEqual(['front-matter-too-big'])
  })

  it('tells apart what is broken from what is empty', async () => {
    expect(await decodeBlock(new VFile({}), block('toml', 'a ='))).toBeUndefined()
    expect(await decodeBlock(new VFile({}), block('toml', ''))).toEqual({})
  })
})
