import {describe, expect, it} from 'vitest'
import {dateParts, formatGoDate, instantOf} from '../../src/site/go-date.ts'
import {expandPermalink, type PermalinkSource} from '../../src/site/permalink.ts'

const source: PermalinkSource = {
  date: '2020-06-05T23:30:00-08:00',
  title: 'C++ tips / 50%20off',
  titleHasFolders: false,
  slug: '',
  section: 'blog',
  sections: ['blog', 'Deep', 'down'],
  sectionSlugs: ['Blogs', 'deep slug', 'down'],
  fileName: 'My File',
  contentBaseName: 'My File'
}
const plain = {keepCase: false, removeAccents: false}
const expand = (pattern: string, changes: Partial<PermalinkSource> = {}) => expandPermalink(pattern, {...source, ...changes}, plain)

describe('expandPermalink', () => {
  const patterns: readonly (readonly [string, string])[] = [
    ['/:year/:month/:day/', '/2020/06/05/'],
    ['/:monthname/:weekdayname/:weekday/:yearday', '/June/Friday/5/157'],
    ['/:section/:sections/x', '/blog/blog/Deep/down/x'],
    ['/:sections[1:]/', '/Deep/down/'],
    ['/:sections[:last]/', '/blog/Deep/'],
    ['/:sections[last]/', '/down/'],
    ['/:sections[0]/', '/blog/'],
    ['/:sections[1:2]/', '/Deep/'],
    ['/:sections[7:]/', '//'],
    ['/:sectionslug/:sectionslugs[1]', '/blogs/deep-slug'],
    ['/:contentbasename/', '/my-file/'],
    ['/:filename/', '/my-file/'],
    ['/:slugorcontentbasename/', '/my-file/'],
    ['/:06/:1/:2/:January/:Jan', '/20/6/5/June/Jun'],
    ['/esc\\:colon/', '/esc:colon/']
  ]
  it.each(patterns)('%s → %s', (pattern, path) => expect(expand(pattern)).toEqual({path}))

  it('names the first token that nobody knows', () => {
    expect(expand('/:year/:nosuch/:other')).toEqual({path: '', unknown: ':nosuch'})
    expect(expand('/:title[1:]')).toEqual({path: '', unknown: ':title[1:]'})
  })

  it('makes hyphens of the slashes of a title, but not of a slug or a term', () => {
    expect(expand('/:title/', {title: 'a/b\\c'}).path).toBe('/a-b-c/')
    expect(expand('/:slug/', {title: 'a/b'}).path).toBe('/a-b/')
    expect(expand('/:slug/', {slug: 'a / b'}).path).toBe('/a-/-b/')
    expect(expand('/:title/', {title: 'Ci/Cd', titleHasFolders: true}).path).toBe('/ci/cd/')
  })

  it('reads escapes in values, and drops a hash at their end', () => {
    expect(expand('/:title/', {title: '50%20off'}).path).toBe('/50 off/')
    expect(expand('/:title/', {title: 'C#'}).path).toBe('/c/')
    expect(expand('/:title/', {title: 'C# tips'}).path).toBe('/c#-tips/')
  })

  it('has a year for a page without a date', () => expect(expand('/:year/:month/', {date: ''}).path).toBe('/1/01/'))
})

describe('Go dates', () => {
  it('are taken apart in their own zone', () => {
    expect(dateParts('2020-12-31T23:30:00-08:00')).toMatchObject({year: 2020, day: 31, hour: 23, weekday: 4, yearDay: 366, offset: '-08:00'})
    expect(instantOf('2020-01-01T00:00:00+03:00')).toBe(Date.UTC(2019, 11, 31, 21))
    expect(instantOf('')).toBeUndefined()
  })

  it('are written in a layout', () => {
    const date = dateParts('2020-06-05T15:04:09Z')
    expect(formatGoDate('Mon, 02 Jan 2006 03:04:05 PM', date)).toBe('Fri, 05 Jun 2020 03:04:09 PM')
    expect(formatGoDate('nothing', date)).toBeUndefined()
  })
})
