import {describe, expect, it} from 'vitest'
import {build, compile} from '../../src/index.ts'

describe('build', () => {
  it.each([
    [{contnt: 'posts'}, 'Unexpected `contnt` for the options of `build`, expected one of `baseUrl`, '],
    [{drafts: 'yes'}, 'Unexpected `yes` for the option `drafts` of `build`, expected a boolean'],
    [{root: 5}, 'Unexpected `5` for the option `root` of `build`, expected a string'],
    ['blog', 'Unexpected `blog` for the options of `build`, expected an object']
  ])('refuses the options %j', async (options, message) => {
    const refusal = build(options as object)
    await expect(refusal).rejects.toThrow(TypeError)
    await expect(refusal).rejects.toThrow(message)
  })
})

describe('compile', () => {
  const text = '+++\ntitle = "É"\n+++\n*b*\n'

  it('takes bytes as text', async () => {
    const expected = await compile(text)
    for (const source of [Buffer.from(text), new TextEncoder().encode(text), {value: Buffer.from(text)}]) expect(await compile(source)).toEqual(expected)
    expect(expected.frontMatter.title).toBe('É')
  })

  it.each([
    [5, 'Unexpected `5` as a document'],
    [{}, 'Unexpected object without `value` as a document'],
    [null, 'Unexpected `null` as a document'],
    [undefined, 'Unexpected `undefined` as a document'],
    [[], 'Unexpected list as a document'],
    [{value: 5}, 'Unexpected object without `value` as a document']
  ])('refuses %j', async (source, message) => {
    const refusal = compile(source as unknown as string)
    await expect(refusal).rejects.toThrow(TypeError)
    await expect(refusal).rejects.toThrow(message)
  })
})
