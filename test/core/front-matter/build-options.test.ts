import {describe, expect, it} from 'vitest'
import {read, short, toml, yaml} from './read.ts'

// As Hugo 0.169 lists and renders pages with the same `build` table.
describe('build', () => {
  it.each([
    ['', 'always', 'always', true],
    ["list='never'\nrender='link'", 'never', 'link', true],
    ["list='local'\nrender='never'\npublishresources=false", 'local', 'never', false],
    ["list=false\nrender=false\npublishresources='false'", 'never', 'never', false],
    ['list=true\nrender=true\npublishresources=1', 'always', 'always', true],
    ['list=1\nrender=0', 'always', 'never', true],
    ["list='0'\nrender='0'", 'never', 'never', true],
    ["publishresources=''", 'always', 'always', false]
  ])('reads %j', async (lines, list, render, publishResources) => {
    const {frontMatter, messages} = await read(toml('[build]', lines))
    expect(frontMatter.build).toEqual({list, render, publishResources})
    expect(messages.filter(({severity}) => severity === 'error')).toEqual([])
  })

  it.each(["list='Never'", "list='bogus'", "list=''", "list='true'", "render='false'", 'render=2', 'render=1.5', "render='Never'"])('takes %s for the default, with a word', async (line) => {
    const {frontMatter, messages} = await read(toml('[build]', line))
    expect(frontMatter.build).toMatchObject({list: 'always', render: 'always'})
    expect(messages.map(({line: at, rule}) => [at, rule])).toEqual([[4, 'front-matter-type']])
  })

  it.each(["list=['a']", "publishresources='x'", 'publishresources=[]'])('refuses %s as Hugo does', async (line) => {
    const {messages} = await read(toml('[build]', line))
    expect(messages.map(({line: at, rule}) => [at, rule])).toEqual([[4, 'front-matter-shape']])
  })

  it.each(["build='x'", 'build=[]', 'build=1', "_build='x'"])('refuses %s as Hugo does', async (line) => {
    const {frontMatter, messages} = await read(toml(line))
    expect(messages.map(({rule}) => rule)).toContain('front-matter-shape')
    expect(frontMatter.build).toEqual({list: 'always', render: 'always', publishResources: true})
  })

  it('takes null for absent', async () => {
    const {frontMatter, messages} = await read(yaml('build: {list: , render: }'))
    expect([frontMatter.build, messages]).toEqual([{list: 'always', render: 'always', publishResources: true}, []])
    expect((await read(yaml('build:'))).messages).toEqual([])
  })

  it('reads `_build` where there is no `build`', async () => {
    const {frontMatter, messages} = await read(toml("_build={list=false,render='never'}"))
    expect(frontMatter.build).toEqual({list: 'never', render: 'never', publishResources: true})
    expect(short(messages)).toEqual(['3:1 front-matter-old-key'])
    expect((await read(toml("_build={list=false}", "build={render='link'}"))).frontMatter.build).toEqual({list: 'always', render: 'link', publishResources: true})
  })
})

describe('headless', () => {
  it.each(['headless=true', 'headless=true\nbuild={list="always",render="link"}'])('goes before `build` in %j', async (lines) => {
    const {frontMatter, messages} = await read(toml(lines))
    expect(frontMatter.build).toEqual({list: 'never', render: 'never', publishResources: true})
    expect([frontMatter.params['headless'], messages]).toEqual([true, []])
  })

  it('is cast, with a word', async () => {
    const {frontMatter, messages} = await read(toml("headless='yes'"))
    expect([frontMatter.build.render, frontMatter.params['headless']]).toEqual(['always', false])
    expect(short(messages)).toEqual(['3:10 front-matter-type'])
  })
})
