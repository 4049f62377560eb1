import {describe, expect, it} from 'vitest'
import {read, short, toml, yaml} from './read.ts'

describe('resources', () => {
  it('are tables with keys in lower case at every depth', async () => {
    const {frontMatter, messages} = await read(toml('[[resources]]', "Src = '*.jpg'", '[resources.Params]', 'Ba = [{Q = 1}]'))
    expect([frontMatter.resources, messages]).toEqual([[{src: '*.jpg', params: {ba: [{q: 1}]}}], []])
    expect(frontMatter.params['resources']).toEqual([{Src: '*.jpg', Params: {Ba: [{Q: 1}]}}])
  })

  it.each([
    ["resources = 'x'", '3:13'],
    ["resources = {src = 'x'}", '3:13'],
    ["resources = [{src = 'x'}, 5]", '3:27']
  ])('in %s are passed over, with a word', async (line, place) => {
    expect(short((await read(toml(line))).messages)).toEqual([`${place} front-matter-type`])
  })
})

describe('sitemap', () => {
  it.each([
    ["ChangeFreq = 'monthly'\npriority = 0.3", {changefreq: 'monthly', priority: 0.3}, 0],
    ["changefreq = 5\npriority = '0.3'\ndisable = 'true'", {changefreq: '5', priority: 0.3, disable: true}, 2],
    ["changefreq = true\ndisable = 1\npriority = ''", {changefreq: '1', priority: 0, disable: true}, 2],
    ["filename = 'x.xml'\nother = 1", {filename: 'x.xml'}, 0],
    ['priority = true', {priority: 1}, 1]
  ])('reads %j', async (lines, sitemap, warnings) => {
    const {frontMatter, messages} = await read(toml('[sitemap]', lines))
    expect(frontMatter.sitemap).toEqual(sitemap)
    expect(messages.map(({rule}) => rule)).toEqual(Array.from({length: warnings}, () => 'front-matter-type'))
  })

  it.each(["priority = 'x'", 'priority = []', "disable = 'x'", "changefreq = ['x']"])('refuses %s as Hugo does', async (line) => {
    const {messages} = await read(toml('[sitemap]', line))
    expect(messages.map(({line: at, rule}) => [at, rule])).toEqual([[4, 'front-matter-shape']])
  })

  it.each(["sitemap = 'x'", 'sitemap = []', 'sitemap = false'])('ignores %s, with a word', async (line) => {
    const {frontMatter, messages} = await read(toml(line))
    expect([frontMatter.sitemap, short(messages)]).toEqual([{}, ['3:11 front-matter-type']])
  })
})

describe('menus', () => {
  it.each([
    [["menu = 'main'"], 'main'],
    [["menus = ['main', 'footer']"], ['main', 'footer']],
    [['[menus.Main]', "Name = 'x'", 'weight = 1'], {main: {name: 'x', weight: 1}}],
    [["menu = 'main'", "menus = 'footer'"], 'footer'],
    [["menu = 'main'", '[params]', "menus = 'footer'"], 'footer'],
    [['menus = {main = {}}'], {main: {}}]
  ])('reads %j', async (lines, menus) => {
    const {frontMatter, messages} = await read(toml(...lines))
    expect([frontMatter.menus, messages]).toEqual([menus, []])
  })

  it.each([
    ['menu = 5', '3:8'],
    ["menus = ['main', 5]", '3:18'],
    ["menus = {main = 'x'}", '3:17'],
    ['menus = true', '3:9'],
    ['[params]\nmenu = 5', '4:8']
  ])('in %j get a word', async (line, place) => {
    expect(short((await read(toml(line))).messages)).toEqual([`${place} front-matter-type`])
  })

  it('may be empty', async () => {
    expect((await read(yaml('menu: {main: }'))).messages).toEqual([])
    expect((await read(yaml('menu:'))).frontMatter.menus).toBeNull()
  })
})
