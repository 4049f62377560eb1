import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {exitCodeOf, printMessages, usesColor} from '../../src/cli/report.ts'
import type {Message} from '../../src/core/page.ts'
import {memoryProcess} from './memory-process.ts'

const message = (values: Partial<Message>): Message => ({
  file: 'content/a.md',
  severity: 'error',
  rule: 'quiz-type-unknown',
  reason: 'Unexpected question type `single_choice`',
  note: 'Write one of the types.',
  url: 'https://example.org/rules#quiz-type-unknown',
  ...values
})

function printed(messages: readonly Message[], options = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'report-'))
  const process = memoryProcess([], options)
  writeFileSync(join(root, 'a.md'), 'one\ntype = "x"\n')
  printMessages(messages, root, process)
  return process.errors()
}

describe('printMessages', () => {
  it('prints place, sentence, rule, frame, note and link', () => {
    const text = printed([message({file: 'a.md', line: 2, column: 8, endLine: 2, endColumn: 11})])
    expect(text).toContain('a.md\n2:8-2:11 error Unexpected question type `single_choice` quiz-type-unknown quizmatter')
    expect(text).toContain('> 2 | type = "x"\n')
    expect(text).toContain('^^^')
    expect(text).toContain('Write one of the types.')
    expect(text).toContain('https://example.org/rules#quiz-type-unknown')
    expect(text).toContain('✖ 1 error')
  })

  it('prints every error and warning, errors first, and counts the notes that it does not show', () => {
    const warnings = Array.from({length: 60}, (_, index) => message({severity: 'warning', reason: `Warning ${index} here`}))
    const notes = Array.from({length: 2}, (_, index) => message({severity: 'info', reason: `Note ${index} here`}))
    const text = printed([...notes, ...warnings, message({reason: 'The error'})])
    expect(text.indexOf('The error')).toBeLessThan(text.indexOf('Warning 0 here'))
    for (const {reason} of warnings) expect(text).toContain(reason)
    expect(text).not.toContain('Note 0 here')
    expect(text).toMatch(/\n… and 2 notes more; `quizmatter build --json` prints every message\n$/)
    expect(printed(notes)).toContain('Note 1 here')
  })

  it('stops at 500 and says how to see the rest', () => {
    const text = printed([...Array.from({length: 501}, (_, index) => message({reason: `Error ${index} here`})), message({severity: 'warning', reason: 'The warning'})])
    expect(text).toContain('Error 499 here')
    expect(text).not.toContain('The warning')
    expect(text).toMatch(/\n… and 1 error, 1 warning more; `quizmatter build --json` prints every message\n$/)
  })

  it('shows control characters of the content instead of sending them to the terminal', () => {
    expect(printed([message({reason: 'Unexpected `\u001b[2J`'})])).toContain('\\x1b[2J')
  })

  it('is silent without messages', () => {
    expect(printed([])).toBe('')
  })
})

describe('exitCodeOf', () => {
  it('is 1 for an error, and for a warning when strict', () => {
    expect(exitCodeOf([message({severity: 'info'}), message({severity: 'warning'})], {})).toBe(0)
    expect(exitCodeOf([message({severity: 'warning'})], {strict: true})).toBe(1)
    expect(exitCodeOf([message({})], {})).toBe(1)
  })
})

describe('usesColor', () => {
  it('is for terminals, unless NO_COLOR or FORCE_COLOR say otherwise', () => {
    expect(usesColor(memoryProcess([]))).toBe(false)
    expect(usesColor(memoryProcess([], {tty: true}))).toBe(true)
    expect(usesColor(memoryProcess([], {tty: true, env: {NO_COLOR: '1'}}))).toBe(false)
    expect(usesColor(memoryProcess([], {env: {FORCE_COLOR: '1'}}))).toBe(true)
  })
})
