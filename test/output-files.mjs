#!/usr/bin/env node
// How close the files of a build are to those of Hugo, over packed real sites.
//   node test/output-files.mjs [options]
//   --cli PATH      the built command (default: dist/cli/bin.js)
//   --site NAME     only this site (may be repeated)
//   --shared DIR    folder with `corpus` and `tools` (default: ../shared)
//   --work DIR      where sites are unpacked and built (default: a temporary folder)
//   --floor FILE    least figures per site (default: test/output-floor.json)
//   --verbose       name the files that differ
// For each site four figures in per cent: `files`, paths that both write (redirects with the same target); `rss` and `sitemap`,
// texts that are equal as XML, descriptions aside; `descriptions` of the feeds' items that are equal, colours of code and the line
// about a quiz aside. Left out of `files`: further pages of lists, 404 pages, search indexes and the theme's own files.
// Writes node_modules/.cache/quizmatter/output-files.json with {passed, failed, sites}; exit 1 where a figure is below its floor.
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {parseArgs} from 'node:util'

const {values: options} = parseArgs({
  options: {
    cli: {type: 'string', default: 'dist/cli/bin.js'},
    site: {type: 'string', multiple: true, default: []},
    shared: {type: 'string', default: '../shared'},
    work: {type: 'string'},
    floor: {type: 'string', default: 'test/output-floor.json'},
    verbose: {type: 'boolean', default: false}
  }
})

const named = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"}
const corpus = path.join(options.shared, 'corpus')
const sites = options.site.length > 0 ? options.site : readdirSync(corpus).filter((name) => existsSync(path.join(corpus, name, 'content.jsonl.br')))
const work = options.work ?? mkdtempSync(path.join(tmpdir(), 'quizmatter-output-files-'))
const floors = existsSync(options.floor) ? JSON.parse(readFileSync(options.floor, 'utf8')) : {}
const figures = {}
const failures = []
let passed = 0

for (const site of sites.sort()) {
  figures[site] = measure(site)
  for (const [figure, floor] of Object.entries(floors[site] ?? {})) {
    if (figures[site][figure] >= floor) passed++
    else failures.push(`${site}: ${figure} is ${figures[site][figure]}, its floor is ${floor}`)
  }
}
if (!options.work) rmSync(work, {recursive: true, force: true})

const cache = 'node_modules/.cache/quizmatter'
mkdirSync(cache, {recursive: true})
writeFileSync(path.join(cache, 'output-files.json'), JSON.stringify({passed, failed: failures.length, sites: figures}))
for (const failure of failures) console.error(failure)
console.log(`output files: ${passed} floors held, ${failures.length} not`)
process.exitCode = failures.length > 0 ? 1 : 0

function measure(site) {
  const root = path.join(work, site)
  const out = path.join(work, `${site}.out`)
  unpack(site, root)
  const expected = JSON.parse(readFileSync(`${root}.site.json`, 'utf8'))
  rmSync(out, {recursive: true, force: true})
  const args = ['build', root, '--future', '--clock', '2026-11-23T00:00:00Z', '--out', out]
  const run = spawnSync(process.execPath, [options.cli, ...args], {encoding: 'utf8', maxBuffer: 1 << 28, env: {...process.env, TZ: 'UTC'}})
  if (!existsSync(out)) {
    console.log(`${site}: no output: ${run.stderr.trim().split('\n').at(-1)}`)
    return {files: 0, rss: 0, descriptions: 0, sitemap: 0}
  }
  const files = compareFiles(expected.outputFiles.filter((file) => !isFromTemplate(file, expected.effectiveConfig)), out)
  const rss = compareTexts(expected.rss, out)
  const descriptions = compareDescriptions(expected.rss, out)
  const sitemap = compareTexts(expected.sitemap, out)
  const results = {files, rss, descriptions, sitemap}
  console.log(site.padEnd(14) + Object.entries(results).map(([name, result]) => `  ${name} ${describe(result)}`).join(''))
  if (options.verbose) for (const line of Object.values(results).flatMap(({differences}) => differences)) console.log(`    ${line}`)
  return Object.fromEntries(Object.entries(results).map(([name, result]) => [name, percent(result)]))
}

function unpack(site, root) {
  if (existsSync(`${root}.site.json`)) return
  mkdirSync(root, {recursive: true})
  const run = spawnSync(process.execPath, [path.join(options.shared, 'tools/unpack.mjs'), path.join(corpus, site), root], {encoding: 'utf8'})
  if (run.status !== 0) throw new Error(`Unexpected failure to unpack ${site}: ${run.stderr}`)
}

function compareFiles(listed, out) {
  const wanted = new Map(listed.map((file) => [file.path.replace(/^\//, ''), file]))
  const written = new Set(readdirSync(out, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile()).map((entry) => path.relative(out, path.join(entry.parentPath ?? entry.path, entry.name))))
  const missing = [...wanted.keys()].filter((file) => !written.has(file))
  const surplus = [...written].filter((file) => !wanted.has(file) && !isOwn(file))
  const astray = [...wanted].filter(([file, {kind, to}]) => kind === 'alias' && to && written.has(file) && targetOf(path.join(out, file)) !== to)
  const differences = [...missing.map((file) => `missing ${file}`), ...surplus.map((file) => `surplus ${file}`), ...astray.map(([file, {to}]) => `astray ${file}, expected ${to}`)]
  return {equal: wanted.size - missing.length - astray.length, total: wanted.size + surplus.length, differences}
}

/** JSON of an output format that only a template of the site's own fills. */
function isFromTemplate(file, {outputformats = {}}) {
  return Object.values(outputformats).some(({basename}) => path.basename(file.path) === `${basename}.json`)
}

/** What we write and Hugo, without a theme, does not. */
function isOwn(file) {
  return /(^|\/)(404\.html|index\.json)$/.test(file) || /^assets\/[^/]+\.[\da-f]{8}\.(css|js)$/.test(file) || /\/?(page|paginator|seite)\/\d+(\/index)?\.html$/.test(file)
}

function targetOf(file) {
  const [, url] = /<link rel="canonical" href="([^"]*)"/.exec(readFileSync(file, 'utf8')) ?? []
  return url && decode(url)
}

function compareTexts(texts, out) {
  const entries = Object.entries(texts ?? {})
  const differences = entries.flatMap(([name, text]) => {
    const file = path.join(out, name)
    if (!existsSync(file)) return [`missing ${name}`]
    const [ours, theirs] = [readFileSync(file, 'utf8'), text].map((xml) => normalize(xml.replace(/(<item>.*?<description>)[^<]*/gs, '$1')))
    const at = theirs.findIndex((line, index) => line !== ours[index])
    return at === -1 && ours.length === theirs.length ? [] : [`differs ${name}: ${near(theirs[at], ours[at])}`]
  })
  return {equal: entries.length - differences.length, total: entries.length, differences}
}

function compareDescriptions(feeds, out) {
  const differences = []
  let total = 0
  for (const [name, text] of Object.entries(feeds ?? {})) {
    const file = path.join(out, name)
    const ours = existsSync(file) ? itemsOf(readFileSync(file, 'utf8')) : new Map()
    for (const [guid, description] of itemsOf(text)) {
      total++
      if (description !== ours.get(guid)) differences.push(`differs ${name} ${guid}: ${near(description, ours.get(guid))}`)
    }
  }
  return {equal: total - differences.length, total, differences}
}

/** Descriptions of a feed's items by their addresses. */
function itemsOf(feed) {
  const items = [...feed.matchAll(/<guid>([^<]*)<\/guid>\s*<description>([^<]*)<\/description>/g)]
  return new Map(items.map(([, guid, text]) => [guid, decode(text).replace(/<\/?span\b[^>]*>/g, '').replace(`\n<p><a href="${guid}#quiz">`, '\0').replace(/\0.*$/s, '')]))
}

/** An XML text as its tags and texts; white space around them does not count, nor how a character is escaped. */
function normalize(xml) {
  return xml
    .split(/(<[^>]*>)/)
    .map((part) => decode(part.replace(/\s+/g, ' ').replace(/ ?\/>$/, '/>').trim()))
    .filter(Boolean)
}

function decode(text) {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi, (_, hex, decimal, name) => named[name] ?? String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)))
}

/** Where two texts part, with a few characters of each. */
function near(theirs = '(nothing)', ours = '(nothing)') {
  let at = 0
  while (at < theirs.length && theirs[at] === ours[at]) at++
  const cut = (text) => JSON.stringify(text.slice(Math.max(0, at - 30), at + 50))
  return `expected ${cut(theirs)}, found ${cut(ours)}`
}

function percent({equal, total}) {
  return total === 0 ? 100 : Math.floor((10_000 * equal) / total) / 100
}

function describe(result) {
  return `${String(percent(result)).padStart(6)} (${result.equal}/${result.total})`
}
