import {Writable} from 'node:stream'
import type {CommandProcess} from '../../src/cli/process.ts'

/** A process of memory streams, with what was written to them. */
export interface MemoryProcess extends CommandProcess {
  readonly output: () => string
  readonly errors: () => string
}

/** A process for tests: no terminal, fixed clock, nothing of the real environment. */
export function memoryProcess(argv: readonly string[], options: {cwd?: string; env?: Record<string, string>; tty?: boolean} = {}): MemoryProcess {
  const out = memoryStream(options.tty)
  const err = memoryStream(options.tty)
  return {
    argv,
    env: options.env ?? {},
    stdout: out.stream,
    stderr: err.stream,
    cwd: () => options.cwd ?? process.cwd(),
    now: () => Date.parse('2026-11-23T00:00:00Z'),
    output: out.text,
    errors: err.text
  }
}

function memoryStream(isTTY = false) {
  const chunks: string[] = []
  const stream = new Writable({
    write(chunk, _, done) {
      chunks.push(String(chunk))
      done()
    }
  })
  return {stream: Object.assign(stream, {isTTY}), text: () => chunks.join('')}
}
