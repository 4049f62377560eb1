import type {Writable} from 'node:stream'

/** What a command may know and touch of the process it runs in; tests pass memory streams. */
export interface CommandProcess {
  readonly argv: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: Writable & {readonly isTTY?: boolean; readonly columns?: number}
  readonly stderr: Writable & {readonly isTTY?: boolean; readonly columns?: number}
  readonly cwd: () => string
  /** Milliseconds since 1970; replaced by `--clock`. */
  readonly now: () => number
}
