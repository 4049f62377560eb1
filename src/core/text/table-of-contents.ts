import type {TableOfContentsSettings} from '../options.ts'

/** A heading as the table of contents lists it. */
export interface TocHeading {
  readonly depth: number
  readonly id: string
  /** HTML. */
  readonly title: string
}

/** A row of the table: a heading, or the gap that a left-out level makes, with what is below it. */
interface Row {
  readonly heading: TocHeading | undefined
  readonly rows: Row[]
}

/**
 * Write the table of contents with Hugo's white space.
 *
 * Shape: h2 `A`, h3 `B` → `<nav id="TableOfContents">\n  <ul>\n    <li><a href="#a">A</a>…</nav>`.
 * Every h1 starts a new table; a level that is left out is a row without a heading.
 * Source: Hugo's `markup/tableofcontents/tableofcontents.go`.
 */
export function tableOfContents(headings: readonly TocHeading[], settings: TableOfContentsSettings): string {
  return `<nav id="TableOfContents">${writeRows(arrange(headings), {level: 1, indent: 0, settings})}</nav>`
}

function arrange(headings: readonly TocHeading[]): readonly Row[] {
  const tops: Row[] = []
  for (const heading of headings) {
    if (heading.depth === 1 || tops.length === 0) tops.push({heading: heading.depth === 1 ? heading : undefined, rows: []})
    if (heading.depth > 1) addBelow(tops.at(-1) as Row, heading)
  }
  return tops
}

function addBelow(top: Row, heading: TocHeading): void {
  let row = top
  for (let level = 2; level < heading.depth; level++) {
    if (row.rows.length === 0) row.rows.push({heading: undefined, rows: []})
    row = row.rows.at(-1) as Row
  }
  row.rows.push({heading, rows: []})
}

interface Writer {
  readonly level: number
  readonly indent: number
  readonly settings: TableOfContentsSettings
}

function writeRows(rows: readonly Row[], {level, indent, settings}: Writer): string {
  if (level < settings.startLevel) return rows.map((row) => writeRows(row.rows, {level: level + 1, indent, settings})).join('')
  if ((settings.endLevel !== -1 && level > settings.endLevel) || rows.length === 0) return ''
  const list = settings.ordered ? 'ol' : 'ul'
  const items = rows.map((row) => writeRow(row, {level: level + 1, indent: indent + 2, settings})).join('')
  return `\n${blanks(indent + 1)}<${list}>\n${items}${blanks(indent + 1)}</${list}>\n${blanks(indent)}`
}

function writeRow({heading, rows}: Row, writer: Writer): string {
  const link = heading && (heading.id !== '' || heading.title !== '') ? `<a href="#${heading.id}">${heading.title}</a>` : ''
  return `${blanks(writer.indent)}<li>${link}${writeRows(rows, writer)}</li>\n`
}

function blanks(indent: number): string {
  return '  '.repeat(indent)
}
