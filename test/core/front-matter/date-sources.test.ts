import {describe, expect, it} from 'vitest'
import {expandDateSources} from '../../../src/core/front-matter/date-sources.ts'

describe('expandDateSources', () => {
  it("gives Hugo's lists where nothing is set", () => {
    expect(expandDateSources({})).toEqual({
      date: ['date', 'publishdate', 'pubdate', 'published', 'lastmod', 'modified'],
      lastmod: [':git', 'lastmod', 'modified', 'date', 'publishdate', 'pubdate', 'published'],
      publishDate: ['publishdate', 'pubdate', 'published', 'date'],
      expiryDate: ['expirydate', 'unpublishdate']
    })
  })

  it('puts the list in place of `:default`, in lower case and each name once', () => {
    expect(expandDateSources({date: [':fileName', ':default', 'MyDate', 'date']}).date).toEqual([
      ':filename', 'date', 'publishdate', 'pubdate', 'published', 'lastmod', 'modified', 'mydate'
    ])
  })

  it('takes names of object methods as names', () => {
    expect(expandDateSources({expiryDate: ['constructor', 'toString']}).expiryDate).toEqual(['constructor', 'tostring'])
  })
})
