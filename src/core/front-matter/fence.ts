import type {Point} from 'unist'
import type {VFile} from 'vfile'
import {report} from '../diagnostics.ts'

/** A piece of a file that holds data, with the place where its text begins. */
export interface DataBlock {
  readonly format: 'toml' | 'yaml' | 'json' | 'none'
  readonly text: string
  /** Place of the first character: line and column 1-indexed, offset in characters of the whole file. */
  readonly start: Required<Point>
}

/** Front matter, and where it ends. */
interface Head {
  readonly block: DataBlock
  /** Index of the first character behind the closing fence; `undefined` where that is missing, and the body with it. */
  readonly end: number | undefined
}

/** A document with its front matter apart. */
export interface SplitDocument {
  readonly block: DataBlock
  /** The body on the author's own lines: what came before it is replaced by as many empty lines. */
  readonly body: string
}

const fences = {'+': {fence: '+++', format: 'toml', name: 'TOML'}, '-': {fence: '---', format: 'yaml', name: 'YAML'}} as const

/**
 * Split a document into front matter and body as Hugo does.
 *
 * The first character that is not blank (ASCII, behind one byte order mark) decides: `+++` TOML, `---` YAML, `{` JSON, anything else no front matter.
 * Text behind a closing fence belongs to the body.
 * Errors: `front-matter-fence` (bad opening) and `front-matter-unclosed`, fatal, at the opening; the body is then empty.
 * Source: Hugo's `parser/pageparser/pagelexer_intro.go`.
 */
export function splitFrontMatter(file: VFile): SplitDocument {
  const text = String(file)
  const {block, end} = findHead(file, text)
  if (end === undefined) return {block, body: ''}
  return {block, body: end === 0 ? text.replace(/^\uFEFF/, '') : '\n'.repeat(countLines(text.slice(0, end))) + text.slice(end)}
}

/** Find the front matter of a document; see `splitFrontMatter`. Nothing that follows the line of the closing fence is looked at. */
export function findFrontMatter(file: VFile): DataBlock {
  return findHead(file, String(file)).block
}

function findHead(file: VFile, text: string): Head {
  const start = /^\uFEFF?[\t-\r ]*/.exec(text)?.[0].length ?? 0
  const first = text[start]
  if (first === '{') return findJson(file, text, start)
  if (first === '+' || first === '-') return findFenced(file, text, start)
  return {block: blockAt('none', text, {from: 0, to: 0}), end: 0}
}

function findFenced(file: VFile, text: string, start: number): Head {
  const {fence, format, name} = fences[text[start] as keyof typeof fences]
  if (!text.startsWith(fence, start)) {
    const actual = /^\S{1,20}/.exec(text.slice(start))?.[0]
    report(file, 'front-matter-fence', pointAt(text, start), {actual, expected: fence, name})
    return nothing(text)
  }
  const from = skipLineEnd(text, start + fence.length)
  const close = findClose(text, {fence, from, opening: start})
  if (close === -1) {
    report(file, 'front-matter-unclosed', {start: pointAt(text, start), end: pointAt(text, start + fence.length)}, {fence, name, bareReturns: !text.includes('\n')})
    return nothing(text)
  }
  return {block: blockAt(format, text, {from, to: close}), end: skipLineEnd(text, close + fence.length)}
}

/** Find the closing fence: at the start of a line, else (Hugo refuses this) at the indent of an indented opening. */
function findClose(text: string, {fence, from, opening}: {fence: string; from: number; opening: number}): number {
  if (text[from - 1] === '\n' && text.startsWith(fence, from)) return from
  const close = text.indexOf(`\n${fence}`, from)
  if (close !== -1) return close + 1
  const indent = text.slice(text.lastIndexOf('\n', opening) + 1, opening).replace('\uFEFF', '')
  const indented = indent ? text.indexOf(`\n${indent}${fence}`, from) : -1
  return indented === -1 ? -1 : indented + 1 + indent.length
}

function findJson(file: VFile, text: string, start: number): Head {
  const end = jsonEnd(text, start)
  if (end === -1) {
    report(file, 'front-matter-unclosed', pointAt(text, start), {fence: '}', name: 'JSON'})
    return nothing(text)
  }
  return {block: blockAt('json', text, {from: start, to: end}), end: skipLineEnd(text, end)}
}

/** Index behind the brace that closes the object; braces inside strings do not count. */
function jsonEnd(text: string, start: number): number {
  let depth = 0
  let quoted = false
  for (let at = start; at < text.length; at++) {
    const char = text[at]
    if (char === '\\') at++
    else if (char === '"') quoted = !quoted
    else if (!quoted && char === '{') depth++
    else if (!quoted && char === '}' && --depth === 0) return at + 1
  }
  return -1
}

function blockAt(format: DataBlock['format'], text: string, {from, to}: {from: number; to: number}): DataBlock {
  return {format, text: text.slice(from, to), start: pointAt(text, from)}
}

function nothing(text: string): Head {
  return {block: blockAt('none', text, {from: 0, to: 0}), end: undefined}
}

function skipLineEnd(text: string, at: number): number {
  if (text.startsWith('\r\n', at)) return at + 2
  return text[at] === '\n' ? at + 1 : at
}

function countLines(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++
  return count
}

/** Place of a character: line and column 1-indexed. A byte order mark is no column. */
export function pointAt(text: string, offset: number): Required<Point> {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const mark = lineStart === 0 && text.startsWith('\uFEFF') && offset > 0 ? 1 : 0
  return {line: countLines(text.slice(0, offset)) + 1, column: offset - lineStart - mark + 1, offset}
}
