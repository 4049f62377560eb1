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

it('prints the counterpart of a style for a mode', async () => {
  const sheetOf = async (...args: string[]) => {
    const process = memoryProcess(['css', ...args])
    expect(await run(process)).toBe(0)
    return process.output().replace(/^.*\n/, '')
  }
  expect(await sheetOf('github', '--mode', 'dark')).toBe(await sheetOf('github-dark'))
  expect(await sheetOf('--mode', 'light')).toBe(await sheetOf('monokailight'))
})

it('says so when there is no counterpart for a mode, or no such mode', async () => {
  const process = memoryProcess(['css', 'nord', '--mode', 'light'])
  expect(await run(process)).toBe(2)
  expect(process.errors()).toContain('Unexpected mode `light` for the style `nord`, expected `dark`')
  expect(await run(memoryProcess(['css', 'nord', '--mode', 'dim']))).toBe(2)
})
