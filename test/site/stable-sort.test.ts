import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {goStableSort} from '../../src/site/stable-sort.ts'

describe('goStableSort', () => {
  it('is a stable sort', () => {
    const item = fc.record({key: fc.nat({max: 9}), id: fc.nat()})
    fc.assert(fc.property(fc.array(item, {maxLength: 200, size: 'max'}), (items) => {
      expect(goStableSort(items, (a, b) => a.key < b.key)).toEqual([...items].sort((a, b) => a.key - b.key))
    }))
  })

  it('goes Go’s steps where the order makes no sense', () => {
    const beats = (a: string, b: string) => `${a}${b}` === 'rs' || `${a}${b}` === 'sp' || `${a}${b}` === 'pr'
    expect(goStableSort(['p', 'r', 's'], beats).join('')).toBe('prs')
    expect(goStableSort(['s', 'r', 'p'], beats).join('')).toBe('rsp')
    expect(goStableSort(['r', 'p', 's'], beats).join('')).toBe('prs')
  })
})
