import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {report} from '../../src/core/diagnostics.ts'
import {hasErrors, toMessages} from '../../src/core/message.ts'

describe('toMessages', () => {
  it('makes plain data of findings', () => {
    const file = new VFile({path: 'content/a.md'})
    report(file, 'front-matter-unknown-key', {start: {line: 2, column: 1}, end: {line: 2, column: 6}}, {actual: 'titel', suggestion: 'title', expected: ['title']})
    report(file, 'front-matter-unclosed', {line: 1, column: 3}, {fence: '+++', name: 'TOML'})
    const messages = toMessages(file)
    expect(messages).toEqual([
      {
        file: 'content/a.md', severity: 'warning', rule: 'front-matter-unknown-key', reason: 'Unexpected key `titel`, expected `title`', note: expect.stringContaining('slip'),
        url: expect.stringContaining('#front-matter-unknown-key'), line: 2, column: 1, endLine: 2, endColumn: 6, actual: 'titel', expected: ['title']
      },
      {
        file: 'content/a.md', severity: 'error', rule: 'front-matter-unclosed', reason: expect.stringContaining('TOML'), note: expect.stringContaining('opens'),
        url: expect.stringContaining('#front-matter-unclosed'), line: 1, column: 3
      }
    ])
    expect(JSON.parse(JSON.stringify(messages))).toEqual(messages)
  })

  it('takes messages of other plugins', () => {
    const file = new VFile({path: 'a.md'})
    file.message('Word', {source: 'other'})
    file.info('For you')
    expect(toMessages(file)).toEqual([
      {file: 'a.md', severity: 'warning', rule: 'other', reason: 'Word', note: '', url: ''},
      {file: 'a.md', severity: 'info', rule: '', reason: 'For you', note: '', url: ''}
    ])
  })

  it('needs no path', () => {
    const file = new VFile('')
    file.message('Word')
    expect(toMessages(file)[0]?.file).toBe('')
  })
})

describe('hasErrors', () => {
  it('looks for errors only', () => {
    const file = new VFile({path: 'a.md'})
    report(file, 'front-matter-title-missing', undefined)
    expect(hasErrors(toMessages(file))).toBe(false)
    report(file, 'front-matter-unclosed', undefined, {fence: '+++', name: 'TOML'})
    expect(hasErrors(toMessages(file))).toBe(true)
    expect(hasErrors([])).toBe(false)
  })
})
