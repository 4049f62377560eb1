#!/usr/bin/env node
import process from 'node:process'
import {run} from './run.ts'

process.exitCode = await run({
  argv: process.argv.slice(2),
  env: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: () => process.cwd(),
  now: () => Date.now()
})
