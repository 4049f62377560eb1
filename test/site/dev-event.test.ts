import {describe, expect, it} from 'vitest'
import {sourceFrame} from '../../src/core/source-frame.ts'
import {devEvent, overlayError} from '../../src/site/host/dev-event.ts'
import {errorDocument} from '../../src/site/host/error-document.ts'
import type {HostError} from '../../src/site/host/read-host-error.ts'

const lines = Array.from({length: 12}, (_, index) => `line ${index + 1}`).join('\n')
const errorAt = (line: number, message: string): HostError => ({
  message,
  name: 'content/a.md',
  file: '/site/content/a.md',
  line,
  column: 3,
  frame: sourceFrame(lines, {line, column: 3, endColumn: 5}),
  hint: 'Write `b`.',
  url: ''
})

describe('overlayError', () => {
  it('has a frame in which no line moves when blanks before it are cut off', () => {
    const {frame} = overlayError([errorAt(9, 'Unexpected `a`')])
    expect(frame).toBe('7  | line 7\n8  | line 8\n9  | line 9\n   |   ^^\n10 | line 10\n11 | line 11')
    expect(frame.trim()).toBe(frame)
  })

  it('is at the place of the first finding, and names all others', () => {
    const error = overlayError([errorAt(2, 'Unexpected `a`'), errorAt(4, 'Unexpected `c`')])
    expect(error).toMatchObject({id: '/site/content/a.md', loc: {file: '/site/content/a.md', line: 2, column: 3}})
    expect(error.message).toBe('Unexpected `a`\nWrite `b`.\n\ncontent/a.md:4:3 Unexpected `c`')
  })
})

describe('devEvent', () => {
  it('is an overlay, a new page, or a page to be brought up to date', () => {
    expect(devEvent({kind: 'errors', errors: [errorAt(2, 'Unexpected `a`')]})).toMatchObject({type: 'error', err: {loc: {line: 2}}})
    expect(devEvent({kind: 'mended', still: []})).toEqual({type: 'full-reload'})
    expect(devEvent({kind: 'update', url: '/b/', before: '/a/'})).toMatchObject({type: 'custom', data: {url: '/b/', before: '/a/'}})
  })
})

describe('errorDocument', () => {
  it('shows place, sentence, lines and hint of every finding, code as code', () => {
    const html = errorDocument([errorAt(2, 'Unexpected `<a>`'), errorAt(4, 'Unexpected `c`')])
    expect(html).toContain('2 errors')
    expect(html).toContain('<p class="place">content/a.md:2:3</p><p class="fault">Unexpected <code>&#x3C;a></code></p>')
    expect(html).toContain('<b>> 2 | line 2\n</b>')
    expect(html).toContain('<p>Write <code>b</code>.</p>')
    expect(html).toContain('content/a.md:4:3')
  })
})
