import {describe, expect, it} from 'vitest'
import {traceText} from '../../../src/core/shortcode/origins.ts'

const source = 'ab {{x}} c\nd {{y}}'

function trace() {
  const made = traceText(source)
  made.append('ab ', {start: 0, end: 3, same: true})
  made.append('LONG OUTPUT\nOF TWO LINES', {start: 3, end: 8, same: false})
  made.append(' c\nd ', {start: 8, end: 13, same: true})
  made.append('', {start: 13, end: 18, same: false})
  return made.finish()
}

describe('traceText', () => {
  it('keeps places of the text that is the author’s own', () => {
    const {text, origins} = trace()
    expect(text).toBe('ab LONG OUTPUT\nOF TWO LINES c\nd ')
    expect(origins.point(text.indexOf('b'))).toEqual({line: 1, column: 2, offset: 1})
    expect(origins.point(text.indexOf('d'))).toEqual({line: 2, column: 1, offset: 11})
  })

  it('places what was made at what it was made of', () => {
    const {text, origins} = trace()
    expect(origins.point(text.indexOf('TWO'))).toEqual({line: 1, column: 4, offset: 3})
    expect(origins.position(text.indexOf('OUTPUT'), text.indexOf('OF') + 2)).toEqual({start: {line: 1, column: 4, offset: 3}, end: {line: 1, column: 9, offset: 8}})
  })

  it('places a range over both', () => {
    const {text, origins} = trace()
    expect(origins.position(0, text.length)).toEqual({start: {line: 1, column: 1, offset: 0}, end: {line: 2, column: 3, offset: 13}})
  })
})
