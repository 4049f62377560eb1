import {describe, expect, it} from 'vitest'
import {run} from '../../src/cli/run.ts'
import {memoryProcess} from './memory-process.ts'

async function invoke(...argv: string[]) {
  const process = memoryProcess(argv)
  const code = await run(process)
  return {code, output: process.output(), errors: process.errors()}
}

describe('run', () => {
  it('prints help and version with exit code 0', async () => {
    expect(await invoke('--version')).toEqual({code: 0, output: '0.0.0-test\n', errors: ''})
    const help = await invoke('--help')
    expect(help.code).toBe(0)
    expect(help.output).toContain('build [options] [dir]')
    expect(help.output).toContain('list [options] [dir]')
  })

  it('suggests the command that was meant', async () => {
    const {code, errors} = await invoke('biuld')
    expect(code).toBe(2)
    expect(errors).toContain("unknown command 'biuld'")
    expect(errors).toContain('Did you mean build?')
  })

  it('suggests the flag that was meant', async () => {
    const {code, errors} = await invoke('build', '--drfats')
    expect(code).toBe(2)
    expect(errors).toContain("unknown option '--drfats'")
    expect(errors).toContain('Did you mean --drafts?')
  })

  it('shows help on standard error when no command is given', async () => {
    const {code, errors} = await invoke()
    expect(code).toBe(2)
    expect(errors).toContain('Usage: quizmatter')
  })
})
