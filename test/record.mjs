#!/usr/bin/env node
// Record what Hugo makes of the cases in fixtures/page. Needs `hugo` 0.169 on the PATH; run by hand.
//   node test/record.mjs 'footnote-*' …   writes expected.html of the cases with such names
// A case that has an expected.json gets its fields renewed; put `{}` there to record all of them.
// Options are Hugo's: they become the config. A shortcode that is not Hugo's gets a template that writes it as a comment.
// A case with `quiz` markers, or one that Hugo refuses, is left alone: write it with UPDATE=1, and read what was written.
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'

const root = path.join(import.meta.dirname, '../fixtures/page')
const builtin = new Set(['comment', 'details', 'figure', 'gist', 'highlight', 'instagram', 'param', 'qr', 'ref', 'relref', 'tweet', 'vimeo', 'x', 'youtube'])
const layout = `{{- dict "content" (string .Content) "summary" (string .Summary) "truncated" .Truncated "toc" (string .TableOfContents) "plain" .Plain
  "wordCount" .WordCount "fuzzyWordCount" .FuzzyWordCount "readingTime" .ReadingTime | jsonify (dict "noHTMLEscape" true) -}}`

const patterns = process.argv.slice(2).map((name) => new RegExp(`^${name.replace(/[.+^$()|[\]{}\\]/g, '\\$&').replaceAll('*', '.*')}$`))
const names = readdirSync(root).filter((name) => patterns.some((pattern) => pattern.test(name)))
if (names.length === 0) {
  console.error('Usage: node test/record.mjs NAME…, where NAME may hold *; no such case')
  process.exitCode = 2
}
for (const name of names) record(name)

function record(name) {
  const folder = path.join(root, name)
  const input = readFileSync(path.join(folder, 'input.md'), 'utf8')
  if (/\{\{[<%]\s*quiz\b|<!--\s*quiz\b/.test(input)) return skip(name, 'Hugo has no quiz')
  const page = renderWithHugo(input, readJson(path.join(folder, 'options.json')))
  if (typeof page === 'string') return skip(name, page)
  const {content, ...fields} = page
  writeFileSync(path.join(folder, 'expected.html'), content)
  writeFields(path.join(folder, 'expected.json'), fields)
  console.log(`${name}: recorded`)
}

function skip(name, reason) {
  console.log(`${name}: skipped, ${reason}`)
}

function writeFields(file, fields) {
  if (!existsSync(file)) return
  const before = readJson(file)
  const after = Object.keys(before).length === 0 ? fields : {...before, ...Object.fromEntries(Object.entries(fields).filter(([key]) => key in before))}
  writeFileSync(file, `${JSON.stringify(after, null, 2)}\n`)
}

/** Make a site of one page; the text of the error where Hugo refuses it. */
function renderWithHugo(input, options) {
  const site = mkdtempSync(path.join(tmpdir(), 'quizmatter-record-'))
  try {
    write(site, 'hugo.json', JSON.stringify(configOf(options)))
    write(site, 'layouts/all.html', layout)
    write(site, 'layouts/home.html', '')
    for (const [name, template] of templatesFor(input)) write(site, `layouts/_shortcodes/${name}.html`, template)
    write(site, 'content/input.md', input)
    const {status, stdout, stderr} = spawnSync('hugo', ['--logLevel', 'error', '--buildDrafts', '--buildFuture'], {cwd: site, encoding: 'utf8'})
    const page = path.join(site, 'public/input/index.html')
    return status === 0 && existsSync(page) ? JSON.parse(readFileSync(page, 'utf8')) : (stderr + stdout).split('\n').find((line) => line.startsWith('ERROR')) ?? 'no page was written'
  } finally {
    rmSync(site, {recursive: true, force: true})
  }
}

function configOf({language = 'en', locale = language, quiz, strict, highlight, shortcodes, ownShortcodes, ...config}) {
  return {
    baseURL: 'https://example.org/',
    disableKinds: ['taxonomy', 'term', 'rss', 'sitemap', 'robotsTXT', '404', 'section'],
    defaultContentLanguage: language,
    locale,
    ...config
  }
}

function templatesFor(input) {
  const called = new Set([...input.matchAll(/\{\{[<%]\s*([\w-][\w/-]*)/g)].map((match) => match[1]).filter((name) => !builtin.has(name)))
  return [...called].map((name) => {
    const isClosed = new RegExp(`\\{\\{[<%]\\s*/\\s*${name}\\b|\\{\\{[<%]\\s*${name}\\b[^{}]*/[>%]\\}\\}`).test(input)
    const comment = (text) => `{{ "<!--${text}-->" | safeHTML }}`
    return [name, isClosed ? `${comment(`shortcode:${name}`)}{{ .Inner }}${comment(`/shortcode:${name}`)}` : comment(`shortcode:${name}`)]
  })
}

function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

function write(folder, name, text) {
  const file = path.join(folder, name)
  mkdirSync(path.dirname(file), {recursive: true})
  writeFileSync(file, text)
}
