import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {isTimeZone, utc, wallOffset, zoneOffset} from '../../../src/core/front-matter/time-zone.ts'

describe('isTimeZone', () => {
  it('knows IANA names', () => {
    expect(['UTC', 'Europe/Berlin', 'America/Argentina/Buenos_Aires'].map(isTimeZone)).toEqual([true, true, true])
    expect(['', 'Mars/Olympus', 'Europe/'].map(isTimeZone)).toEqual([false, false, false])
  })
})

describe('zoneOffset', () => {
  it.each([
    ['UTC', Date.UTC(2020, 5, 29), 0],
    ['Europe/Berlin', Date.UTC(2020, 0, 1), 60],
    ['Europe/Berlin', Date.UTC(2020, 5, 29), 120],
    ['Asia/Kolkata', Date.UTC(2020, 5, 29), 330],
    ['America/St_Johns', Date.UTC(2020, 0, 1), -210],
    ['Europe/Amsterdam', Date.UTC(1800, 0, 1), 17.5]
  ])('of %s at %i is %d minutes', (zone, time, minutes) => {
    expect(zoneOffset(time, zone)).toBe(minutes)
  })

  it('knows the times before our era', () => {
    expect(zoneOffset(utc(-1, 1, 1), 'Asia/Kolkata')).toBeCloseTo(353.4667, 3)
  })
})

describe('utc', () => {
  it('takes years below 100 as they are', () => {
    expect(new Date(utc(20, 2, 29)).toISOString()).toBe('0020-02-29T00:00:00.000Z')
  })
})

describe('wallOffset', () => {
  it('reads a wall clock that happens twice as the first of the two', () => {
    expect(wallOffset(Date.UTC(2020, 10, 1, 1, 30), 'America/New_York')).toBe(-240)
  })

  it('reads a wall clock that never happens with the offset after the change', () => {
    expect(wallOffset(Date.UTC(2020, 2, 8, 2, 30), 'America/New_York')).toBe(-240)
  })

  it('finds every moment again, but for the second half of a repeated hour', () => {
    fc.assert(
      fc.property(fc.integer({min: -2_000_000_000, max: 4_000_000_000}), fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata'), (seconds, zone) => {
        const time = seconds * 1000
        const local = time + zoneOffset(time, zone) * 60_000
        const again = local - wallOffset(local, zone) * 60_000
        expect(again + zoneOffset(again, zone) * 60_000).toBe(local)
      }),
      {numRuns: 300}
    )
  })
})
