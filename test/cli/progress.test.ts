import {describe, expect, it} from 'vitest'
import {showProgress} from '../../src/cli/progress.ts'
import {memoryProcess} from './memory-process.ts'

/** A process whose clock stands until it is moved; milliseconds. */
function processAt(options: {readonly tty: boolean}) {
  const clock = {now: 0}
  return {clock, process: {...memoryProcess([], options), now: () => clock.now}}
}

describe('progress', () => {
  it('appears after a second, not at every page, and goes away', () => {
    const {clock, process} = processAt({tty: true})
    const {end, step} = showProgress(process, {wanted: true})
    for (const [now, done] of [[500, 1], [1000, 2], [1050, 3], [1200, 4]] as const) {
      clock.now = now
      step({done, total: 9})
    }
    end()
    expect(process.errors()).toBe('\r\u001b[K2 of 9 pages\r\u001b[K4 of 9 pages\r\u001b[K')
    expect(process.output()).toBe('')
  })

  it('of a quick build is not shown', () => {
    const {process} = processAt({tty: true})
    const {end, step} = showProgress(process, {wanted: true})
    step({done: 1, total: 1})
    end()
    expect(process.errors()).toBe('')
  })

  it.each([[{tty: false}, {wanted: true}], [{tty: true}, {wanted: false}]])('is not shown for %j %j', (terminal, wish) => {
    const {clock, process} = processAt(terminal)
    const {end, step} = showProgress(process, wish)
    clock.now = 5000
    step({done: 1, total: 2})
    end()
    expect(process.errors()).toBe('')
  })
})
