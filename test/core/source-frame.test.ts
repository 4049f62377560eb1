import {describe, expect, it} from 'vitest'
import {sourceFrame} from '../../src/core/source-frame.ts'

const text = ['+++', 'title = "a"', '[[quiz.questions]]', 'type = "single_choice"', '+++', 'body'].join('\n')

describe('sourceFrame', () => {
  it('shows two lines around and underlines the range', () => {
    expect(sourceFrame(text, {line: 4, column: 8, endLine: 4, endColumn: 23})).toBe(
      [
        '  2 | title = "a"',
        '  3 | [[quiz.questions]]',
        '> 4 | type = "single_choice"',
        '    |        ^^^^^^^^^^^^^^^',
        '  5 | +++',
        '  6 | body'
      ].join('\n')
    )
  })

  it('underlines one character where only a point is known', () => {
    expect(sourceFrame('ab\ncd', {line: 2, column: 2})).toBe('  1 | ab\n> 2 | cd\n    |  ^')
  })

  it('keeps tabs before the mark, so that it stands under the character', () => {
    expect(sourceFrame('\tx', {line: 1, column: 2}).split('\n')[1]).toBe('    | \t^')
  })

  it('cuts a long line around the column', () => {
    const frame = sourceFrame('a'.repeat(400) + '!' + 'b'.repeat(400), {line: 1, column: 401})
    const [line = '', mark = ''] = frame.split('\n')
    expect(line.length).toBeLessThan(130)
    expect(line[mark.indexOf('^')]).toBe('!')
  })

  it('is empty without a place', () => {
    expect(sourceFrame(text, {})).toBe('')
  })
})
