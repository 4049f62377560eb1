import {createInterface} from 'node:readline'
import type {CommandProcess} from './process.ts'

/** What the keys of a preview do. */
export interface KeyActions {
  readonly restart: () => Promise<void>
  readonly urls: () => Promise<void>
  readonly open: () => Promise<void>
  /** Show or hide what is not published. */
  readonly unpublished: () => Promise<void>
  readonly quit: () => void
}

const help = [
  ['h', 'show this help'],
  ['r', 'restart the preview'],
  ['u', 'show the addresses'],
  ['o', 'open the browser'],
  ['d', 'show or hide drafts, future and expired posts'],
  ['c', 'clear the screen'],
  ['q', 'quit']
] as const

/** Line that tells of the keys; `''` where nobody can press one. */
export function keysHint(process: CommandProcess): string {
  return process.stdout.isTTY ? '  press h + enter for help\n' : ''
}

/** Carry out what is typed, a letter and enter, as in Vite, until the result is called: whoever listens is not ended. */
export function listenToKeys(process: CommandProcess, actions: KeyActions): () => void {
  const input = process.stdin?.()
  if (!input?.isTTY) return () => {}
  const lines = createInterface({input})
  const {stdout} = process
  const does: Readonly<Record<string, () => void | Promise<void>>> = {
    h: () => void stdout.write(`${help.map(([key, text]) => `  ${key} + enter  ${text}`).join('\n')}\n`),
    r: actions.restart,
    u: actions.urls,
    o: actions.open,
    d: actions.unpublished,
    c: () => void stdout.write('\u001bc'),
    q: actions.quit
  }
  lines.on('line', (line) => {
    const key = line.trim()
    if (Object.hasOwn(does, key)) void Promise.resolve(does[key]?.()).catch((error: unknown) => process.stderr.write(`${String(error)}\n`))
  })
  return () => lines.close()
}
