#!/usr/bin/env node
import process from 'node:process'
import {run} from './run.ts'

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever reads us may stop early, as `head` does; that is no fault.
    if (error.code === 'EPIPE') process.exit()
    if (stream === process.stdout) process.stderr.write(`Unexpected failure to write the output: ${error.message}\n`)
    process.exit(2)
  })
}

process.exitCode = await run({
  argv: process.argv.slice(2),
  env: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: () => process.stdin,
  onStop: (stop) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop)
  },
  cwd: () => process.cwd(),
  now: () => Date.now()
})
