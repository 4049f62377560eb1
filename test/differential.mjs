#!/usr/bin/env node
// Compare our HTML with Hugo's for generated documents. Needs `hugo` on the PATH; run by hand.
//   node test/differential.mjs [--count 1000] [--seed 1] [--config default,unsafe,…] [--show 10] [--entry src/core/compile.ts]
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import {rolldown} from 'rolldown'
import {compareHtml} from './differential/compare.mjs'
import {configs} from './differential/configs.mjs'
import {sampleDocuments} from './differential/documents.mjs'
import {renderWithHugo, wholeDocument} from './differential/hugo.mjs'

const {values} = parseArgs({
  options: {
    count: {type: 'string', default: '1000'},
    seed: {type: 'string', default: '1'},
    config: {type: 'string', default: Object.keys(configs).join(',')},
    show: {type: 'string', default: '10'},
    entry: {type: 'string', default: path.join(import.meta.dirname, '../src/core/compile.ts')}
  }
})

const shortcodes = {one: '<i>one</i>', pair: '<b>{{ .Inner }}</b>'}
const ownShortcodes = {one: () => '<i>one</i>', pair: ({inner}) => `<b>${inner}</b>`}

const compile = await loadCompile(values.entry)
let total = 0
let equal = 0
for (const name of values.config.split(',')) {
  const documents = sampleDocuments({count: Number(values.count), seed: Number(values.seed)})
  const results = await compareAll(documents, name)
  const bytes = results.filter(({same}) => same === 'bytes').length
  const differing = results.filter(({same}) => same === 'none')
  total += results.length
  equal += results.length - differing.length
  console.log(`\n${name}: ${results.length} documents, DOM ${percent(results.length - differing.length, results.length)}, bytes ${percent(bytes, results.length)}`)
  await showClasses(results.filter(({same}) => same !== 'bytes'), name)
}
console.log(`\nall: ${total} documents, DOM ${percent(equal, total)}`)

/** Bundle the sources, so that no build is needed. */
async function loadCompile(entry) {
  const dir = mkdtempSync(path.join(tmpdir(), 'quizmatter-bundle-'))
  // Not before the end: pieces of the bundle are loaded when a document needs them.
  process.on('exit', () => rmSync(dir, {recursive: true, force: true}))
  const bundle = await rolldown({input: {compile: entry}, platform: 'node', logLevel: 'silent', cwd: path.join(import.meta.dirname, '..')})
  await bundle.write({dir, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs'})
  return (await import(pathToFileURL(path.join(dir, 'compile.mjs')))).compile
}

async function compareAll(documents, name) {
  const {enableEmoji = false, ...markup} = configs[name]
  const expected = renderWithHugo({documents, shortcodes, config: {enableEmoji, markup}})
  const options = {markup, enableEmoji, shortcodes: ownShortcodes}
  const results = []
  for (const [index, text] of documents.entries()) {
    if (expected[index] === undefined) {
      results.push({text, same: 'bytes'})
      continue
    }
    const actual = await ours(text, options)
    results.push({text, expected: expected[index], actual, ...compareHtml(expected[index], actual)})
  }
  return results
}

async function ours(text, options) {
  try {
    return (await compile({path: 'content/d/x.md', value: wholeDocument(text)}, options)).content
  } catch (error) {
    return `<failed>${error.stack}</failed>`
  }
}

async function showClasses(results, name) {
  const classes = new Map()
  for (const result of results) classes.set(result.kind, [...(classes.get(result.kind) ?? []), result])
  const sorted = [...classes].sort(([, one], [, other]) => other.length - one.length).slice(0, Number(values.show))
  const smallest = await shrink(sorted.map(([, list]) => list.reduce((best, result) => (result.text.length < best.text.length ? result : best))), name)
  for (const [index, [kind, list]] of sorted.entries()) {
    const {text, expected, actual} = smallest[index]
    console.log(`  ${list.length}× ${kind}\n    text ${JSON.stringify(text)}\n    hugo ${JSON.stringify(expected)}\n    ours ${JSON.stringify(actual)}`)
  }
}

/** Cut pieces out of differing documents as long as they differ; one run of Hugo for each round. */
async function shrink(results, name) {
  let best = results
  for (let round = 0; round < 16; round++) {
    const tries = best.flatMap(({text}, owner) => cuts(text).map((cut) => ({owner, cut})))
    if (tries.length === 0) break
    const compared = await compareAll(tries.map(({cut}) => cut), name)
    const next = best.map((result, owner) => compared.filter((other, index) => tries[index].owner === owner && other.kind === result.kind).reduce((one, other) => (other.text.length < one.text.length ? other : one), result))
    if (next.every((result, owner) => result === best[owner])) break
    best = next
  }
  return best
}

function cuts(text) {
  const pieces = new Set()
  const smallest = Math.max(1, Math.floor(text.length / 24))
  for (const size of new Set([Math.ceil(text.length / 2), Math.ceil(text.length / 4), smallest * 2, smallest])) {
    for (let at = 0; at < text.length; at += Math.max(1, Math.floor(size / 2))) pieces.add(text.slice(0, at) + text.slice(at + size))
  }
  pieces.delete(text)
  // half a call of a shortcode stops Hugo's whole build
  return [...pieces].filter((piece) => piece.trim() !== '' && isSound(piece))
}

function isSound(text) {
  const calls = text.match(/\{\{[^}]*\}\}?/g) ?? []
  if ((text.match(/\{\{/g) ?? []).length !== calls.length || !text.isWellFormed()) return false
  const open = []
  return calls.every((call) => {
    const [, mark, slash, name] = /^\{\{([<%]) (\/?)(pair) [>%]\}\}$/.exec(call) ?? []
    if (name === undefined) return /^(?:\{\{< one(?: a=1)? >\}\}|\{\{% one %\}\}|\{\{<\/\* one \*\/>\}\})$/.test(call)
    if (!slash) open.push(mark)
    return !slash || open.pop() === mark
  }) && open.length === 0
}

function percent(part, whole) {
  return `${((100 * part) / whole).toFixed(2)} %`
}
