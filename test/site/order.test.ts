import {describe, expect, it} from 'vitest'
import {createCollation} from '../../src/site/collation.ts'
import {defaultOrder, type OrderedPage} from '../../src/site/order.ts'

const sort = (language: string, texts: readonly string[]): string[] => [...texts].sort(createCollation(language, texts))

describe('createCollation', () => {
  // As Hugo 0.169 orders titles of one date.
  const orders: readonly (readonly [string, readonly string[]])[] = [
    ['en', ['apple', 'Apple', 'äpple', 'banana', 'Ёлка', 'яблоко']],
    ['en', ['zebra', '叠字', '吃酒', '宇智波', '最怕', '最重要', '毛姆']],
    ['zh-cn', ['botzone', '博弈论', '逻辑']],
    ['el', ["Let's Encrypt Στατιστικά", 'Σας ευχαριστούμε']],
    ['he', ['lencr.org', 'אישורים למחשב', 'מונחון', 'שלילת אישורים']],
    ['ko', ["Let's Encrypt의 작동 방식", '신뢰의 체인']],
    ['not a tag', ['a', 'b', 'ж']]
  ]
  it.each(orders)('%s: %s', (language, texts) => expect(sort(language, [...texts].reverse())).toEqual(texts))

  it('follows the rules of a language', () => {
    expect(sort('sv', ['ö', 'z', 'o'])).toEqual(['o', 'z', 'ö'])
    expect(sort('de', ['ö', 'z', 'o'])).toEqual(['o', 'ö', 'z'])
  })
})

describe('defaultOrder', () => {
  const at = (page: Partial<OrderedPage>): OrderedPage => ({weight: 0, seconds: 0, linkTitle: '', sortPath: '', ...page})

  it('compares weight, date, title and path, in this order', () => {
    const pages = [at({weight: -1}), at({weight: 2}), at({seconds: 5}), at({linkTitle: 'a', sortPath: '/b'}), at({linkTitle: 'b', sortPath: '/a'}), at({linkTitle: 'b', sortPath: '/c'})]
    expect([...pages].reverse().sort(defaultOrder('en', ['a', 'b']))).toEqual(pages)
  })
})
