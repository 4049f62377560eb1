import {type Containers, enterLine, type LineStart} from './containers.ts'
import type {Excess, TextLimits} from './excess.ts'
import {type InlineTally, scanInline} from './scan-inline.ts'

/** What the lines so far were: enough to know which of them hold inline text. */
interface Scan {
  readonly text: string
  readonly limits: TextLimits
  readonly containers: Containers
  readonly inline: InlineTally
  leaf: Leaf
  /** Start of the open paragraph. */
  paragraph: number
  readonly counts: {lines: number; lazyLines: number; headings: number; definitions: number; cells: number}
}

type Leaf =
  | {readonly type: 'none' | 'paragraph'}
  | {readonly type: 'fence'; readonly mark: string; readonly size: number; readonly depth: number}
  | {readonly type: 'html'; readonly end: RegExp; readonly depth: number}
  | {readonly type: 'table'; readonly columns: number; readonly depth: number}

const none: Leaf = {type: 'none'}
const paragraph: Leaf = {type: 'paragraph'}

/** Walk through the blocks of a text as a markdown parser would, and stop at the first excess. */
export function scanBlocks(text: string, limits: TextLimits): Excess | undefined {
  const scan: Scan = {
    text,
    limits,
    containers: {open: [], openings: 0},
    inline: {vainSteps: 0},
    leaf: none,
    paragraph: 0,
    counts: {lines: 0, lazyLines: 0, headings: 0, definitions: 0, cells: 0}
  }
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    const excess = scanLine(scan, start, end)
    if (excess) return excess
    start = end + 1
  }
  return endParagraph(scan, text.length)
}

function scanLine(scan: Scan, start: number, end: number): Excess | undefined {
  const {limits, counts, containers} = scan
  const line = enterLine(scan.text, {start, end, inParagraph: scan.leaf.type === 'paragraph', inLeaf: isClosedLeaf(scan)}, containers)
  if (++counts.lines > limits.lines) return {what: 'lines', limit: limits.lines, offset: start}
  if (line.depth > limits.containers) return {what: 'block quotes and lists inside one another', limit: limits.containers, offset: start}
  if (containers.openings > limits.openings) return {what: 'block quotes and lists', limit: limits.openings, offset: start}
  if (line.isLazy && ++counts.lazyLines > limits.lazyLines) return {what: 'lines that go on a block quote or list without its mark', limit: limits.lazyLines, offset: start}
  const rest = scan.text.slice(line.at, end)
  return staysInLeaf(scan, line, rest) ? undefined : scanRest(scan, line, rest)
}

/** Whether the lines of the open block are not looked at for containers. */
function isClosedLeaf({leaf, containers}: Scan): boolean {
  return (leaf.type === 'fence' || leaf.type === 'html') && leaf.depth <= containers.open.length
}

/** Whether a line belongs to the fence or the HTML that is open, which then may end. */
function staysInLeaf(scan: Scan, line: LineStart, rest: string): boolean {
  const {leaf} = scan
  if (leaf.type !== 'fence' && leaf.type !== 'html') return false
  if (line.matched < leaf.depth) {
    scan.leaf = none
    return false
  }
  const isEnd = leaf.type === 'html' ? leaf.end.test(rest) : isFenceEnd(rest, leaf.mark, leaf.size)
  if (isEnd) scan.leaf = none
  return true
}

function isFenceEnd(rest: string, mark: string, size: number): boolean {
  const found = /^ {0,3}(`{3,}|~{3,})[ \t\r]*$/.exec(rest)?.[1]
  return found !== undefined && found[0] === mark && found.length >= size
}

function scanRest(scan: Scan, line: LineStart, rest: string): Excess | undefined {
  const {limits, counts} = scan
  const depth = scan.containers.open.length
  if (line.isBlank) return endParagraph(scan, line.start)
  if (line.isNew) {
    const excess = endParagraph(scan, line.start)
    if (excess) return excess
  }
  if (/^ {0,3}:[ \t]/.test(rest)) scan.containers.openings++
  if (scan.leaf.type === 'table') return scanRow(scan, line, rest)
  const opened = openLeaf(rest, depth)
  if (opened) return endParagraph(scan, line.start, opened)
  if (/^ {0,3}#{1,6}(?:[ \t\r]|$)/.test(rest)) {
    if (++counts.headings > limits.headings) return {what: 'headings', limit: limits.headings, offset: line.at}
    return endParagraph(scan, line.start) ?? scanInline(scan.text, {start: line.at, end: line.at + rest.length, limits, tally: scan.inline})
  }
  if (scan.leaf.type === 'paragraph') return continueParagraph(scan, line, rest)
  if (/^(?: {4}|\t)/.test(rest)) return undefined
  if (/^ {0,3}\[[^\]]*\]:/.test(rest) && ++counts.definitions > limits.definitions) return {what: 'definitions', limit: limits.definitions, offset: line.at}
  scan.leaf = paragraph
  scan.paragraph = line.at
  return undefined
}

function continueParagraph(scan: Scan, line: LineStart, rest: string): Excess | undefined {
  const {text, limits, counts} = scan
  if (/^ {0,3}(?:=+|-+)[ \t\r]*$/.test(rest) && ++counts.headings > limits.headings) return {what: 'headings', limit: limits.headings, offset: line.at}
  if (/^ {0,3}\[[^\]]*\]:/.test(rest) && ++counts.definitions > limits.definitions) return {what: 'definitions', limit: limits.definitions, offset: line.at}
  if (!/^[ \t|:-]+\r?$/.test(rest) || !rest.includes('-') || !/[|:]/.test(rest)) return undefined
  const head = text.slice(Math.max(scan.paragraph, text.lastIndexOf('\n', line.start - 2) + 1), line.start - 1)
  const columns = countCells(rest)
  if (columns !== countCells(head)) return undefined
  if (columns > limits.tableColumns) return {what: 'columns of a table', limit: limits.tableColumns, offset: line.at}
  const excess = endParagraph(scan, line.start - 1 - head.length) ?? scanInline(text, {start: line.start - 1 - head.length, end: line.start - 1, limits, tally: scan.inline})
  scan.leaf = {type: 'table', columns, depth: scan.containers.open.length}
  return excess
}

function scanRow(scan: Scan, line: LineStart, rest: string): Excess | undefined {
  const {limits, counts, leaf} = scan
  if (leaf.type !== 'table') return undefined
  counts.cells += leaf.columns
  if (counts.cells > limits.tableCells) return {what: 'cells of tables', limit: limits.tableCells, offset: line.at}
  return scanInline(scan.text, {start: line.at, end: line.at + rest.length, limits, tally: scan.inline})
}

/** Cells of a row: bars that are not escaped and not at the ends, and one. */
function countCells(row: string): number {
  return row.trim().replace(/\\[\s\S]/g, '').replace(/^\||\|$/g, '').split('|').length
}

/** End the paragraph that may be open, and look through its text. */
function endParagraph(scan: Scan, end: number, leaf: Leaf = none): Excess | undefined {
  const isOpen = scan.leaf.type === 'paragraph'
  scan.leaf = leaf
  return isOpen ? scanInline(scan.text, {start: scan.paragraph, end, limits: scan.limits, tally: scan.inline}) : undefined
}

const blocks = 'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul'
const html: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<![a-z]/i, />/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [new RegExp(`^ {0,3}</?(?:${blocks})(?:[\\s/>]|$)`, 'i'), /^\s*$/]
]

/** A fence or HTML that begins on a line and goes on to the next. */
function openLeaf(rest: string, depth: number): Leaf | undefined {
  const fence = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/s.exec(rest)
  const mark = fence?.[1] ?? fence?.[2]
  if (mark) return {type: 'fence', mark: mark.charAt(0), size: mark.length, depth}
  if (!/^ {0,3}</.test(rest)) return undefined
  const [, end] = html.find(([start]) => start.test(rest)) ?? []
  if (!end) return undefined
  return end.test(rest) ? none : {type: 'html', end, depth}
}
