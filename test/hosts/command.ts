import {type ChildProcess, spawn} from 'node:child_process'
import {createServer} from 'node:net'

/** How a command ended, with everything it printed. */
export interface CommandResult {
  readonly code: number
  /** Standard output and standard error in the order of printing, without colours. */
  readonly output: string
}

/** A command to run. */
export interface Command {
  readonly file: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
}

/** A command that goes on until it is stopped. */
export interface RunningCommand {
  /** What it has printed until now, without colours. */
  readonly output: () => string
  readonly stop: () => Promise<void>
}

/** Run a command to its end. */
export async function runCommand(command: Command): Promise<CommandResult> {
  const child = start(command)
  const output = collect(child)
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
  return {code, output: output()}
}

/** Start a command in a process group of its own, so that its children end with it. */
export function startCommand(command: Command): RunningCommand {
  const child = start(command)
  const output = collect(child)
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.pid) endGroup(child.pid)
    await ended
  }
  return {output, stop}
}

/** A port of 127.0.0.1 that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('Unexpected server without a port')
  return address.port
}

function start({file, args, cwd, env}: Command): ChildProcess {
  return spawn(file, [...args], {
    cwd,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...hostEnvironment(), ...env}
  })
}

/** The test runner's own variables are not a host's business: vite and astro read `NODE_ENV`, `VITEST` and `CI`. */
function hostEnvironment(): Record<string, string | undefined> {
  const {NODE_ENV: _, VITEST: __, NODE_OPTIONS: ___, TEST: ____, ...rest} = process.env
  return {...rest, NO_COLOR: '1', FORCE_COLOR: '0', ASTRO_TELEMETRY_DISABLED: '1'}
}

function collect(child: ChildProcess): () => string {
  const parts: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => parts.push(String(data)))
  return () => parts.join('').replace(/\u001b\[[\d;]*m/g, '')
}

function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended between the question and the signal.
  }
}
