import {describe, expect, it} from 'vitest'
import {impossibleDate} from '../../../src/core/front-matter/toml-dates.ts'

describe('impossibleDate', () => {
  it.each([
    ['date = 2020-02-30', '2020-02-30', 7],
    ['a = 1\ndate = 2021-02-29T10:00:00Z', '2021-02-29T10:00:00Z', 13],
    ['a = [2020-01-01, 2020-04-31]', '2020-04-31', 17],
    ['# 2020-02-30\na = 2020-06-31 10:00:00', '2020-06-31 10:00:00', 17],
    ['a = {\n  b = 2020-02-30,\n}', '2020-02-30', 12]
  ])('finds the one in %j', async (text, actual, offset) => {
    expect(await impossibleDate(text)).toEqual({actual, offset})
  })

  it.each(['date = 2020-02-29', "a = '2020-02-30'", '# 2020-02-30', 'a = """\n2020-02-30\n"""', 'a = 1'])('finds none in %j', async (text) => {
    expect(await impossibleDate(text)).toBeUndefined()
  })
})
