// Prints `N passed, N failed` over all suites of `.ci/run`: tests of vitest, floors of parity, commands that failed.
import {existsSync, readFileSync} from 'node:fs'

const commandsFailed = Number(process.argv[2] ?? 0)
const cache = 'node_modules/.cache/quizmatter'
const read = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined)

const tests = read(`${cache}/vitest.json`)
let passed = tests?.numPassedTests ?? 0
let failed = tests ? tests.numFailedTests : 1

for (const [site, floors] of Object.entries(read('test/parity-floor.json') ?? {})) {
  const figures = read(`${cache}/parity.json`)?.[site]
  if (!figures) continue
  for (const [figure, floor] of Object.entries(floors)) {
    if ((figures[figure] ?? figures.fields[figure]) >= floor) passed++
    else failed++
  }
}

const outputs = read(`${cache}/output-files.json`)
passed += outputs?.passed ?? 0
failed += outputs?.failed ?? 0

// A command may fail without a failed test: types, lint, a crash.
if (commandsFailed > 0 && failed === 0) failed = commandsFailed
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
