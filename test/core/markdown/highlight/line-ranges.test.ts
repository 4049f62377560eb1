import {describe, expect, it} from 'vitest'
import {rangesOfList, readLineRanges, standsOut} from '../../../../src/core/markdown/highlight/line-ranges.ts'

describe('readLineRanges', () => {
  it('counts from the number of the first line', () => {
    expect(readLineRanges('1 3-4', 1)).toEqual([[1, 1], [3, 4]])
    expect(readLineRanges('3-4  1', 9)).toEqual([[9, 9], [11, 12]])
  })

  it('is void when a part is no number', () => {
    expect(readLineRanges('1 x', 1)).toEqual([])
    expect(readLineRanges('1,3', 1)).toEqual([])
    expect(readLineRanges('', 1)).toEqual([])
  })
})

it('leaves out what is neither number nor range in a list', () => {
  expect(rangesOfList([2, '4-5', 'x', true, null], 1)).toEqual([[2, 2], [4, 5]])
})

it('asks the first range that has not ended', () => {
  const ranges = readLineRanges('1-3 2-4', 1)
  expect([1, 2, 3, 4, 5].map((line) => standsOut(line, ranges))).toEqual([true, true, true, true, false])
})
