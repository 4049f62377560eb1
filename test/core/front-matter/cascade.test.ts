import {describe, expect, it} from 'vitest'
import {cascadeEntries} from '../../../src/core/front-matter/cascade.ts'
import {read, short, toml, yaml} from './read.ts'

describe('cascadeEntries', () => {
  it.each([
    [undefined, []], [null, []], ['x', []], [5, []],
    [{foo: 1}, [{foo: 1}]],
    [['x', {Foo: 1, Target: {Path: '/**'}, Params: {Ba: [{Q: 1}]}}], [{foo: 1, target: {path: '/**'}, params: {ba: [{q: 1}]}}]],
    [{a: 1, _target: {Path: '/**'}}, [{a: 1, target: {path: '/**'}}]],
    [{_target: {path: '/a'}, target: {path: '/b'}}, [{target: {path: '/b'}}]]
  ])('lists %j', (value, entries) => {
    expect(cascadeEntries(value)).toEqual(entries)
  })
})

describe('cascade', () => {
  it('is a list of tables, or one', async () => {
    const {frontMatter, messages} = await read(toml('[[cascade]]', 'Foo = 1', '[[cascade]]', 'draft = true', '[cascade.target]', "kind = 'page'"))
    expect([frontMatter.cascade, messages]).toEqual([[{foo: 1}, {draft: true, target: {kind: 'page'}}], []])
    expect(frontMatter.params['cascade']).toEqual([{Foo: 1}, {draft: true, target: {kind: 'page'}}])
    expect((await read(toml('cascade = {foo = 1}'))).frontMatter.cascade).toEqual([{foo: 1}])
    expect((await read(yaml('cascade:'))).messages).toEqual([])
  })

  it.each(["cascade = 'x'", 'cascade = 5', 'cascade = true'])('refuses %s as Hugo does', async (line) => {
    expect(short((await read(toml(line))).messages)).toEqual(['3:11 front-matter-shape'])
  })

  it('passes over items that are no tables, with a word', async () => {
    const {frontMatter, messages} = await read(toml("cascade = ['x', {a = 1}]"))
    expect([frontMatter.cascade, short(messages)]).toEqual([[{a: 1}], ['3:12 front-matter-type']])
  })

  it('points at old names', async () => {
    expect(short((await read(toml('[cascade._target]', "lang = 'en'"))).messages)).toEqual(['3:10 front-matter-old-key', '4:1 front-matter-old-key'])
  })
})
