import type {Readable, Writable} from 'node:stream'

/** What a command may know and touch of the process it runs in; tests pass memory streams. */
export interface CommandProcess {
  readonly argv: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: Writable & {readonly isTTY?: boolean; readonly columns?: number}
  readonly stderr: Writable & {readonly isTTY?: boolean; readonly columns?: number}
  /** Opened only by commands that listen to keys. */
  readonly stdin?: () => Readable & {readonly isTTY?: boolean}
  /** Call back when the process is asked to end. */
  readonly onStop?: (stop: () => void) => void
  readonly cwd: () => string
  /** Milliseconds since 1970; replaced by `--clock`. */
  readonly now: () => number
}
