import {describe, expect, it} from 'vitest'
import {expandDateSources} from '../../../src/core/front-matter/date-sources.ts'
import {readFileName} from '../../../src/core/front-matter/dates.ts'
import type {DateSources} from '../../../src/core/front-matter/types.ts'
import {defaultSettings} from '../../../src/core/settings.ts'
import {read, type ReadOptions, short, toml, yaml} from './read.ts'

// Every value here is what Hugo 0.169 prints for the same front matter.

async function dates(document: string, options: ReadOptions = {}) {
  const {frontMatter, messages} = await read(document, options)
  const {date, lastmod, publishDate, expiryDate, params} = frontMatter
  const names = ['date', 'lastmod', 'modified', 'publishdate', 'pubdate', 'published', 'expirydate', 'unpublishdate', 'mydate']
  return {dates: [date, lastmod, publishDate, expiryDate], params: Object.fromEntries(names.filter((name) => Object.hasOwn(params, name)).map((name) => [name, params[name]])), rules: short(messages)}
}

const settingsWith = (frontmatter: Partial<DateSources>, timeZone = 'UTC') => ({settings: {...defaultSettings, timeZone, frontmatter: expandDateSources(frontmatter)}})
const [a, b, c] = ['2020-01-02T00:00:00Z', '2020-02-03T00:00:00Z', '2020-03-04T00:00:00Z']

describe('readDates', () => {
  it.each([
    [[], ['', '', '', ''], {}],
    [['date = 2020-01-02'], [a, a, a, ''], {date: a, lastmod: a, publishdate: a}],
    [['lastmod = 2020-01-02'], [a, a, a, ''], {date: a, lastmod: a, publishdate: a}],
    [['modified = 2020-01-02'], [a, a, a, ''], {date: a, lastmod: a, modified: a, publishdate: a}],
    [['publishdate = 2020-01-02'], [a, a, a, ''], {date: a, lastmod: a, publishdate: a}],
    [['published = 2020-01-02'], [a, a, a, ''], {date: a, lastmod: a, publishdate: a, published: a}],
    [['date = 2020-01-02', 'modified = 2020-02-03'], [a, b, a, ''], {date: a, lastmod: b, modified: b, publishdate: a}],
    [['date = 2020-01-02', 'pubdate = 2020-02-03', 'lastmod = 2020-03-04'], [a, c, b, ''], {date: a, lastmod: c, pubdate: b, publishdate: b}],
    [["date = ''", 'lastmod = 2020-01-02'], [a, a, '', ''], {date: '', lastmod: a}],
    [['date = 2020-01-02', "expirydate = '2020-02-03'"], [a, a, a, b], {date: a, lastmod: a, publishdate: a, expirydate: b}],
    [['lastmod = 2020-01-02', "expirydate = 2020-02-03", "unpublishdate = 'never read'"], [a, a, a, b], {date: a, lastmod: a, publishdate: a, expirydate: b, unpublishdate: 'never read'}],
    [['date = 2020-01-02', 'publishdate = 2020-02-03', "published = 'never read'"], [a, a, b, ''], {date: a, lastmod: a, publishdate: b, published: 'never read'}],
    [['date = 0001-01-01'], ['', '', '', ''], {date: '0001-01-01T00:00:00Z', lastmod: '0001-01-01T00:00:00Z', publishdate: '0001-01-01T00:00:00Z'}],
    [['date = 2020-01-02', '[params]', "date = 'x'", "publishdate = '2021-01-01'"], [a, a, a, ''], {date: 'x', lastmod: a, publishdate: '2021-01-01'}]
  ])('reads %j', async (lines, wanted, params) => {
    expect(await dates(toml(...lines))).toEqual({dates: wanted, params, rules: []})
  })

  it('takes null for absent', async () => {
    expect(await dates(yaml('date:', 'lastmod: 2020-01-02'))).toEqual({dates: [a, a, '', ''], params: {date: null, lastmod: a}, rules: []})
  })

  it('tells every date that cannot be read once, and uses the next source', async () => {
    expect(await dates(yaml('date: bad', 'lastmod: 2020-01-02', 'expirydate: worse', 'pubdate: [2020-01-02]'))).toEqual({
      dates: [a, a, '', ''],
      params: {date: 'bad', lastmod: a, expirydate: 'worse', pubdate: ['2020-01-02']},
      rules: ['3:7 front-matter-date', '6:10 front-matter-date', '5:13 front-matter-date']
    })
  })

  it.each(['false', '1.5', '{a: b}', '03:04:05', "'1593417600'", '1593417600000'])('refuses %s', async (value) => {
    expect((await dates(yaml(`date: ${value}`))).rules).toEqual(['3:7 front-matter-date'])
  })

  it('reads an integer as seconds since 1970, with a word', async () => {
    const moment = '2020-06-29T08:00:00Z'
    expect(await dates(yaml('date: 1593417600'))).toEqual({dates: [moment, moment, moment, ''], params: {date: moment, lastmod: moment, publishdate: moment}, rules: ['3:7 front-matter-date-number']})
  })

  it('uses the zone of the site for dates without one, in TOML and in texts', async () => {
    const moscow = settingsWith({}, 'Europe/Moscow')
    expect((await dates(toml('date = 2020-01-02', "lastmod = '2020-01-03 04:05:06'", 'publishdate = 2020-01-04T00:00:00Z'), moscow)).dates).toEqual([
      '2020-01-02T00:00:00+03:00', '2020-01-03T04:05:06+03:00', '2020-01-04T00:00:00Z', ''
    ])
  })

  it('leaves dates of other keys as they are written', async () => {
    const {frontMatter} = await read(toml('event = 2020-01-02', 'time = 2020-01-02T03:04:05', '[nested]', 'at = 2020-01-02 03:04:05.50+03:00'), settingsWith({}, 'Europe/Moscow'))
    expect(frontMatter.params).toMatchObject({event: '2020-01-02', time: '2020-01-02T03:04:05', nested: {at: '2020-01-02T03:04:05.5+03:00'}})
  })

  it('feeds dates from fields of the own choice', async () => {
    expect(await dates(toml("MyDate = '2020-01-02'", "date = 'not read'"), settingsWith({date: ['mydate'], lastmod: ['mydate'], publishDate: ['mydate']}))).toEqual({
      dates: [a, a, a, ''], params: {mydate: a, date: 'not read', lastmod: a, publishdate: a}, rules: []
    })
  })

  it('takes the time of the file only where it is asked for', async () => {
    const modified = Date.UTC(2020, 1, 3)
    expect((await dates(toml('date = 2020-01-02'), {modified})).dates).toEqual([a, a, a, ''])
    expect((await dates(toml('date = 2020-01-02'), {modified, ...settingsWith({lastmod: [':fileModTime', ':default']})})).dates).toEqual([a, b, a, ''])
    expect((await dates(toml('date = 2020-01-02'), settingsWith({lastmod: [':fileModTime', ':default']}))).dates).toEqual([a, a, a, ''])
  })
})

describe('a date in the name of the file', () => {
  const named = settingsWith({date: [':filename', ':default']}, 'Europe/Moscow')

  it.each([
    ['2019-05-06-My Name', '2019-05-06T00:00:00+03:00', 'My Name'],
    ['2019-05-08', '2019-05-08T00:00:00+03:00', ''],
    ['2019-05-09-', '2019-05-09T00:00:00+03:00', ''],
    ['2019-05-10-09-08-07-foo', '2019-05-10T09:08:07+03:00', 'foo'],
    ['2019-05-11T09-08-07-foo', '2019-05-11T09:08:07+03:00', 'foo'],
    ['2019-05-12_foo_-', '2019-05-12T00:00:00+03:00', 'foo'],
    ['2019-05-14foo.bar', '2019-05-14T00:00:00+03:00', 'foo'],
    ['2019-13-12-foo', '', ''],
    ['02 Jan 2020', '', ''],
    ['plain', '', '']
  ])('%s', async (baseName, date, slug) => {
    const {frontMatter} = await read(toml(), {...named, baseName})
    expect([frontMatter.date, frontMatter.slug]).toEqual([date, slug])
    expect(Object.hasOwn(frontMatter.params, 'slug')).toBe(false)
  })

  it.each([["slug = 'own'", 'own'], ["slug = ''", '']])('leaves %s alone', async (line, slug) => {
    const {frontMatter} = await read(toml(line), {...named, baseName: '2019-05-07-name'})
    expect([frontMatter.slug, frontMatter.params['slug']]).toEqual([slug, slug])
  })

  it('is not read where another source comes first, nor where it is not asked for', async () => {
    const later = settingsWith({date: [':default', ':filename']})
    expect((await read(toml('date = 2020-01-02'), {...later, baseName: '2019-05-07-name'})).frontMatter).toMatchObject({date: a, slug: ''})
    expect((await read(toml(), {baseName: '2019-05-07-name'})).frontMatter).toMatchObject({date: '', slug: ''})
  })

  it('gives its date to the other fields, but for a date that is given', async () => {
    const {dates: found, params} = await dates(toml('date = 2020-01-01'), {...named, baseName: '2019-05-08'})
    expect(found).toEqual(['2019-05-08T00:00:00+03:00', '2020-01-01T00:00:00+03:00', '2020-01-01T00:00:00+03:00', ''])
    expect(params).toEqual({date: '2020-01-01T00:00:00+03:00', lastmod: '2020-01-01T00:00:00+03:00', publishdate: '2020-01-01T00:00:00+03:00'})
  })

  it('is found by `readFileName` alone', () => {
    expect(readFileName('2019-05-06-a.b.md', 'UTC')).toEqual({time: {text: '2019-05-06T00:00:00Z', time: Date.UTC(2019, 4, 6), year: 2019}, slug: 'a.b'})
    expect(readFileName('2019-02-30-a', 'UTC')).toBeUndefined()
  })
})

describe('published', () => {
  it.each([
    ['published: false', true, '3:12 front-matter-published'],
    ['published: true', false, '3:12 front-matter-published'],
    ["published: 'false'", true, '3:12 front-matter-published']
  ])('%s means draft: %s', async (line, draft, rule) => {
    const {frontMatter, messages} = await read(yaml(line))
    expect([frontMatter.draft, frontMatter.params['draft'], frontMatter.date]).toEqual([draft, draft, ''])
    expect(short(messages)).toEqual([rule])
  })

  it('gives way to `draft`', async () => {
    expect((await read(yaml('published: false', 'draft: false'))).frontMatter.draft).toBe(false)
    expect((await read(yaml('published: false', 'draft:'))).frontMatter.draft).toBe(false)
  })

  it('is a date otherwise', async () => {
    expect((await dates(yaml('published: 2020-01-02'))).dates).toEqual([a, a, a, ''])
    expect((await dates(yaml("published: ''"))).rules).toEqual([])
    expect((await dates(yaml('published: soon'))).rules).toEqual(['3:12 front-matter-date'])
  })
})
