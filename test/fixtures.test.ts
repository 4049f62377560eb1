// Cases of fixtures/page: a folder for each behaviour.
//   input.md        the document
//   expected.html   `content`; recorded from Hugo with `node test/record.mjs NAME`, where Hugo knows the thing
//   options.json    `Options` of `compile`; absent: none
//   expected.json   further fields of the page (`summary`, `toc`, `wordCount` …); only those that are in it are compared
//   messages.txt    every message; absent: no message is allowed
// `UPDATE=1 npx vitest run test/fixtures.test.ts` writes messages.txt and adds a missing expected.html; look at what it wrote.
// One case: npx vitest run test/fixtures.test.ts -t NAME
import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {compile} from '../src/core/compile.ts'
import type {Options} from '../src/core/options.ts'
import type {Message, Page} from '../src/core/page.ts'

const root = 'fixtures/page'
const known = ['expected.html', 'expected.json', 'input.md', 'messages.txt', 'options.json']
const isUpdate = process.env['UPDATE'] === '1'

describe('fixtures', () => {
  it.each(existsSync(root) ? readdirSync(root).sort() : [])('%s', async (name) => {
    const folder = join(root, name)
    expect(readdirSync(folder).filter((file) => !known.includes(file))).toEqual([])
    const page = await compile({path: 'input.md', value: readFileSync(join(folder, 'input.md'), 'utf8')}, readOptions(folder))
    if (isUpdate) update(folder, page)
    expect(page.messages.map(describeMessage)).toEqual(readLines(join(folder, 'messages.txt')))
    expect(existsSync(join(folder, 'expected.html')), 'expected.html is missing').toBe(true)
    expect(page.content).toBe(readFileSync(join(folder, 'expected.html'), 'utf8'))
    const fields = readJson(join(folder, 'expected.json')) as Record<string, unknown>
    expect(Object.fromEntries(Object.keys(fields).map((key) => [key, page[key as keyof Page]]))).toEqual(fields)
  })
})

function update(folder: string, page: Page): void {
  const report = page.messages.map((message) => `${describeMessage(message)}\n`).join('')
  if (report === '') rmSync(join(folder, 'messages.txt'), {force: true})
  else writeFileSync(join(folder, 'messages.txt'), report)
  if (!existsSync(join(folder, 'expected.html'))) writeFileSync(join(folder, 'expected.html'), page.content)
}

/** `3:1-3:9 error rule-id The sentence` */
function describeMessage({line, column, endLine, endColumn, severity, rule, reason}: Message): string {
  const end = endLine === undefined ? '' : `-${endLine}:${endColumn}`
  return `${line === undefined ? '?' : `${line}:${column}${end}`} ${severity} ${rule} ${reason.replaceAll('\n', '\\n')}`
}

const options = new Map<string, Options>()

/** Cases with the same options share one object, as the pages of a site do. */
function readOptions(folder: string): Options {
  const file = join(folder, 'options.json')
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '{}'
  const shared = options.get(text) ?? (JSON.parse(text) as Options)
  options.set(text, shared)
  return shared
}

function readJson(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

function readLines(file: string): string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter((line) => line !== '') : []
}
