import {expect, it} from 'vitest'
import {run} from '../../src/cli/run.ts'
import {memoryProcess} from './memory-process.ts'

it('prints a style sheet', async () => {
  const process = memoryProcess(['css', 'GitHub'])
  expect(await run(process)).toBe(0)
  expect(process.output()).toMatch(/^\/\* Generated using: quizmatter css GitHub \*\/\n\n\/\* Background \*\/ \.bg \{ background-color:#f7f7f7; \}\n/)
})

it('names the known styles when it does not know one', async () => {
  const process = memoryProcess(['css', 'nosuch'])
  expect(await run(process)).toBe(2)
  expect(process.output()).toBe('')
  expect(process.errors()).toContain('Unexpected style `nosuch`, expected one of `abap`, ')
})
