/** A block quote, or a list item with the column where its content begins. */
type Container = 'quote' | number

/** The containers that are open; changed from line to line. */
export interface Containers {
  readonly open: Container[]
  /** How many were begun; the next item of a list is none. */
  openings: number
}

/** A line without its containers' marks. */
export interface LineStart {
  readonly start: number
  /** Offset of the content. */
  readonly at: number
  /** Containers that the line goes on with. */
  readonly matched: number
  /** Containers that are open in the line. */
  readonly depth: number
  readonly isBlank: boolean
  /** The line begins a container, or has left one. */
  readonly isNew: boolean
  /** The line goes on a paragraph without the marks of its containers. */
  readonly isLazy: boolean
}

/** Where a line is and what is open. */
export interface LineContext {
  readonly start: number
  readonly end: number
  readonly inParagraph: boolean
  /** In a fence or HTML: no container begins. */
  readonly inLeaf: boolean
}

interface Cursor {
  readonly text: string
  readonly end: number
  at: number
  column: number
}

/** Read the marks of block quotes and list items at the start of a line, as CommonMark does. */
export function enterLine(text: string, {start, end, inParagraph, inLeaf}: LineContext, containers: Containers): LineStart {
  const cursor: Cursor = {text, end, at: start, column: 0}
  const matched = goOn(cursor, containers.open)
  const left = containers.open.length - matched
  const isInLeaf = inLeaf && left === 0
  const isBlank = isRestBlank(cursor)
  const began = isInLeaf || isBlank ? [] : beginContainers(cursor, inParagraph && left === 0)
  const isSibling = left > 0 && typeof containers.open[matched] === 'number' && typeof began[0] === 'number'
  const isLazy = left > 0 && inParagraph && !isBlank && began.length === 0 && !beginsBlock(cursor)
  if (!isLazy) {
    containers.open.splice(matched, left, ...began)
    containers.openings += began.length - (isSibling ? 1 : 0)
  }
  const depth = containers.open.length
  return {start, at: cursor.at, matched, depth, isBlank, isNew: !isLazy && (left > 0 || began.length > 0), isLazy}
}

function goOn(cursor: Cursor, open: readonly Container[]): number {
  for (const [index, container] of open.entries()) {
    const {at, column} = cursor
    const indent = skipBlanks(cursor)
    const isOver = container === 'quote' ? indent > 3 || !skipQuote(cursor) : cursor.column < container && !isRestBlank(cursor)
    if (isOver || typeof container === 'number') Object.assign(cursor, {at, column})
    if (isOver) return index
    if (typeof container === 'number') skipTo(cursor, container)
  }
  return open.length
}

function beginContainers(cursor: Cursor, inParagraph: boolean): Container[] {
  const began: Container[] = []
  for (;;) {
    const {at, column} = cursor
    const indent = skipBlanks(cursor)
    const canBegin = indent <= 3
    if (canBegin && skipQuote(cursor)) {
      began.push('quote')
      continue
    }
    const content = canBegin ? skipMarker(cursor, {isFirst: began.length === 0, inParagraph}) : undefined
    if (content !== undefined) {
      began.push(content)
      continue
    }
    Object.assign(cursor, {at, column})
    return began
  }
}

const marker = /(?:[-+*]|(\d{1,9})[.)])(?=[ \t\r\n]|$)/y
const rule = /(?:\*[ \t]*){3,}\r?$|(?:-[ \t]*){3,}\r?$/my

/** Skip a list marker; gives the column of the content. */
function skipMarker(cursor: Cursor, {isFirst, inParagraph}: {readonly isFirst: boolean; readonly inParagraph: boolean}): number | undefined {
  marker.lastIndex = cursor.at
  const found = marker.exec(cursor.text)
  if (!found) return undefined
  rule.lastIndex = cursor.at
  if (isFirst && rule.test(cursor.text)) return undefined
  if (inParagraph && isFirst && found[1] !== undefined && Number(found[1]) !== 1) return undefined
  cursor.at += found[0].length
  cursor.column += found[0].length
  const {at, column} = cursor
  const blanks = skipBlanks(cursor)
  if (isRestBlank(cursor) || blanks > 4) {
    Object.assign(cursor, {at, column})
    skipTo(cursor, column + 1)
    return column + 1
  }
  return cursor.column
}

function skipQuote(cursor: Cursor): boolean {
  if (cursor.at >= cursor.end || cursor.text[cursor.at] !== '>') return false
  cursor.at++
  cursor.column++
  skipTo(cursor, cursor.column + 1)
  return true
}

function skipBlanks(cursor: Cursor): number {
  const from = cursor.column
  skipTo(cursor, Number.POSITIVE_INFINITY)
  return cursor.column - from
}

/** Skip blanks up to a column. */
function skipTo(cursor: Cursor, column: number): void {
  while (cursor.at < cursor.end && cursor.column < column) {
    const character = cursor.text[cursor.at]
    if (character === ' ') cursor.column++
    else if (character === '\t') cursor.column += 4 - (cursor.column % 4)
    else return
    cursor.at++
  }
}

function isRestBlank({text, at, end}: Cursor): boolean {
  while (at < end && (text[at] === ' ' || text[at] === '\t' || text[at] === '\r')) at++
  return at >= end
}

/** Whether a block begins that ends a paragraph. */
function beginsBlock({text, at, end}: Cursor): boolean {
  const head = text.slice(at, Math.min(end, at + 200))
  return /^ {0,3}(?:#{1,6}(?:[ \t]|$)|`{3,}[^`]*$|~{3,}|(?:[-_*][ \t]*){3,}$)/.test(head)
}
