import type {AlignType} from 'mdast'
import type {Code, Construct, Effects, Extension, State, Token, TokenType} from 'micromark-util-types'
import {type Cell, findTable, type TableLines} from './table-lines.ts'

/**
 * Syntax of tables: a paragraph that has a row of dashes below one of its lines.
 *
 * All lines up to the end of the paragraph are rows, whatever they look like; lines before the header stay a paragraph.
 * Source: goldmark `extension/table.go`.
 */
export function tables(): Extension {
  const construct: Construct = {name: 'table', tokenize}
  return {contentInitial: {null: [construct]}}
}

/** Something to do at an index of the content. */
interface Step {
  readonly at: number
  /** It enters a token. */
  readonly opens: boolean
  readonly act: () => void
}

function tokenize(effects: Effects, ok: State, nok: State): State {
  const lines: string[] = ['']
  return effects.check({partial: true, tokenize: collect}, (code) => write(effects, stepsOf(effects, lines, findTable(lines)), ok)(code), nok)

  function collect(ahead: Effects, found: State, missing: State): State {
    return start

    /** What is consumed belongs to a token; `check` forgets it again. */
    function start(code: Code): State | undefined {
      ahead.enter('chunkContent')
      return inside(code)
    }

    function inside(code: Code): State | undefined {
      if (code === null) {
        ahead.exit('chunkContent')
        return findTable(lines) ? found(code) : missing(code)
      }
      if (code < -2) lines.push('')
      else lines[lines.length - 1] += code === -2 ? '\t' : code === -1 ? ' ' : String.fromCharCode(code)
      ahead.consume(code)
      return inside
    }
  }
}

/** Consume everything, with the steps on the way; what lies between tokens gets one of its own, as micromark demands. */
function write(effects: Effects, steps: readonly Step[], ok: State): State {
  let at = 0
  let next = 0
  let open = false
  let between = false
  return inside

  function inside(code: Code): State | undefined {
    if (between && (code === null || steps[next]?.at === at)) {
      effects.exit('whitespace')
      between = false
    }
    for (let step = steps[next]; step && step.at === at; step = steps[++next]) {
      step.act()
      open = step.opens
    }
    if (code === null) return ok(code)
    if (!open && !between) {
      effects.enter('whitespace')
      between = true
    }
    effects.consume(code)
    at++
    return inside
  }
}

function stepsOf(effects: Effects, lines: readonly string[], table: TableLines | undefined): readonly Step[] {
  if (!table) return []
  const starts = startsOf(lines)
  const start = (line: number) => starts[line] ?? 0
  const end = (line: number) => start(line) + (lines[line] ?? '').length
  const steps: Step[] = []
  const enter = (type: TokenType, at: number, fields: object = {}) => steps.push({at, opens: true, act: () => Object.assign(effects.enter(type), fields)})
  const exit = (type: TokenType, at: number) => steps.push({at, opens: false, act: () => effects.exit(type)})
  const row = (line: number, cells: readonly Cell[], type: 'tableHeader' | 'tableData') => {
    enter('tableRow', start(line))
    for (const cell of cells) {
      enter(type, start(line) + cell.start)
      if (!cell.isEmpty) {
        enter('chunkText', start(line) + cell.start, {contentType: 'text'})
        exit('chunkText', start(line) + cell.end)
      }
      exit(type, start(line) + cell.end)
    }
    exit('tableRow', end(line))
  }
  const lineEnd = (line: number) => {
    enter('lineEnding', end(line))
    exit('lineEnding', end(line) + 1)
  }
  if (table.head > 0) {
    paragraph(effects, steps, {starts, end: end(table.head - 1), count: table.head})
    lineEnd(table.head - 1)
  }
  enter('table', start(table.head), {_align: table.align})
  enter('tableHead', start(table.head))
  row(table.head, table.header, 'tableHeader')
  lineEnd(table.head)
  exit('tableHead', end(table.head + 1))
  table.rows.forEach((cells, index) => {
    lineEnd(table.head + 1 + index)
    row(table.head + 2 + index, cells, 'tableData')
  })
  exit('table', end(table.head + 1 + table.rows.length))
  return steps
}

/** The lines before the header, as micromark's own content has them. */
function paragraph(effects: Effects, steps: Step[], {starts, end, count}: {starts: readonly number[]; end: number; count: number}): void {
  let previous: Token | undefined
  steps.push({at: 0, opens: true, act: () => effects.enter('paragraph')})
  for (let line = 0; line < count; line++) {
    const act = () => {
      const token = effects.enter('chunkText', {contentType: 'text', previous})
      if (previous) previous.next = token
      previous = token
    }
    steps.push({at: starts[line] ?? 0, opens: true, act}, {at: line === count - 1 ? end : (starts[line + 1] ?? 0), opens: false, act: () => effects.exit('chunkText')})
  }
  steps.push({at: end, opens: false, act: () => effects.exit('paragraph')})
}

function startsOf(lines: readonly string[]): readonly number[] {
  let at = 0
  return lines.map(({length}) => {
    const start = at
    at += length + 1
    return start
  })
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    table: 'table'
    tableData: 'tableData'
    tableHead: 'tableHead'
    tableHeader: 'tableHeader'
    tableRow: 'tableRow'
  }
  interface Token {
    _align?: AlignType[]
  }
}
