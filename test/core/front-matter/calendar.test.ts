import {expect, it} from 'vitest'
import {daysInMonth} from '../../../src/core/front-matter/calendar.ts'

it('counts the days of every month', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2021, month))).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
})

it('knows leap years', () => {
  expect([1900, 2000, 2020, 2021, 0].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 29, 28, 29])
})

it('knows no days of a month that does not exist', () => {
  expect([0, 13, -1].map((month) => daysInMonth(2020, month))).toEqual([0, 0, 0])
})
