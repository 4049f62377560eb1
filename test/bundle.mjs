#!/usr/bin/env node
// Bundle what `rolldown.config.js` names. Rolldown's own command does the same with a long table of chunks on standard output.
import {build} from 'rolldown'
import config from '../rolldown.config.js'

try {
  await build(config.map((one) => ({logLevel: 'warn', ...one})))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
