import type {Element, ElementContent, Properties, Text} from 'hast'
import type {Table, TableCell, TableRow} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import {attributesOf} from './attributes.ts'
import {buildElement, lineFeed} from './build.ts'

/** A table with the white space of Hugo's embedded template. */
export function table(state: State, node: Table): ElementContent[] {
  const [head, ...body] = node.children
  const align = node.align ?? []
  const rows = (list: readonly TableRow[], tagName: 'th' | 'td') => list.flatMap((row) => [indent(3), tableRow(state, row, {tagName, align})])
  const section = (tagName: string, children: ElementContent[]): Element => ({type: 'element', tagName, properties: {}, children: [...children, indent(1)]})
  const children = [indent(1), section('thead', rows(head ? [head] : [], 'th')), indent(1), section('tbody', rows(body, 'td')), lineFeed()]
  return [buildElement(state, node, {tagName: 'table', properties: attributesOf(node, 'table'), children}), lineFeed()]
}

interface RowOptions {
  readonly tagName: 'th' | 'td'
  readonly align: readonly (string | null | undefined)[]
}

function tableRow(state: State, row: TableRow, {tagName, align}: RowOptions): Element {
  const cells = Array.from({length: align.length}, (_, index): ElementContent[] => {
    const side = align[index]
    // Goldmark aligns no cells that the author left out
    const properties: Properties = side && row.children[index] ? {style: `text-align: ${side}`} : {}
    const cell: TableCell = row.children[index] ?? {type: 'tableCell', children: []}
    return [indent(5), buildElement(state, cell, {tagName, properties, children: state.all(cell)})]
  })
  return buildElement(state, row, {tagName: 'tr', children: [...cells.flat(), indent(3)]})
}

function indent(depth: number): Text {
  return {type: 'text', value: `\n${'\t'.repeat(depth)}`}
}
