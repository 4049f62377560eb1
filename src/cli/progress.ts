import type {CommandProcess} from './process.ts'

/** A line on the terminal that says how far a command is. */
export interface Progress {
  readonly step: (progress: {readonly done: number; readonly total: number}) => void
  /** Take the line away. */
  readonly end: () => void
}

/** Milliseconds until the line appears: a build that is done before needs none. */
const patience = 1000
/** Milliseconds between two states of the line. */
const pause = 100

/** Show progress on standard error, if that is a terminal. */
export function showProgress(process: CommandProcess, {wanted}: {readonly wanted: boolean}): Progress {
  const {stderr} = process
  if (!wanted || stderr.isTTY !== true) return {step: () => {}, end: () => {}}
  const state = {next: process.now() + patience, shown: false}
  return {
    step: ({done, total}) => {
      const now = process.now()
      if (now < state.next) return
      stderr.write(`\r\u001b[K${done} of ${total} pages`)
      state.next = now + pause
      state.shown = true
    },
    end: () => {
      if (state.shown) stderr.write('\r\u001b[K')
    }
  }
}
