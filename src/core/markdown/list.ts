import type {ElementContent, Properties} from 'hast'
import type {BlockContent, DefinitionContent, List, ListItem, Nodes} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import {attributesOf} from './attributes.ts'
import {buildElement, lineFeed} from './build.ts'
import {lastLine} from './last-line.ts'

/** A list; `start` is written where it is not 1. */
export function list(state: State, node: List): ElementContent[] {
  const properties: Properties = {}
  if (node.ordered && typeof node.start === 'number' && node.start !== 1) properties.start = String(node.start)
  const tagName = node.ordered ? 'ol' : 'ul'
  const children: ElementContent[] = [lineFeed(), ...state.all(node)]
  return [buildElement(state, node, {tagName, properties: {...properties, ...attributesOf(node, tagName)}, children}), lineFeed()]
}

/** A list item: paragraphs of a tight list have no `<p>`. */
export function listItem(state: State, node: ListItem, parent: List | undefined): ElementContent[] {
  const isLoose = parent ? isLooseList(parent) : node.spread
  const children = isLoose ? looseContent(state, node) : tightContent(state, node)
  if (typeof node.checked === 'boolean') addCheckbox(children, node.checked)
  return [buildElement(state, node, {tagName: 'li', properties: attributesOf(node, 'li'), children}), lineFeed()]
}

/**
 * Whether blank lines stand between the items of a list or between the blocks of one of them.
 *
 * Tables and definition lists do not count: Goldmark makes them of paragraphs, and forgets the blank line. Footnotes are taken away.
 */
function isLooseList(list: List): boolean {
  return hasGap(list.children) || list.children.some((item) => hasGap(item.children) ?? item.spread)
}

/** A definition list has a blank line of its own where one stands before its first description. */
function isTransformed(node: Nodes): boolean {
  if (node.type === 'defList') return !node.children.some((child) => child.type === 'defListDescription' && child.spread && child === node.children.find(({type}) => type === 'defListDescription'))
  return node.type === 'table' || node.type === 'footnoteDefinition'
}

function hasGap(nodes: readonly Nodes[]): boolean | undefined {
  if (nodes.some((node) => !node.position)) return undefined
  return nodes.some((node, index) => {
    const before = nodes[index - 1]
    return before !== undefined && !isTransformed(node) && (node.position?.start.line ?? 0) - lastLine(before) > 1
  })
}

type Container = ListItem | {children: (BlockContent | DefinitionContent)[]}

function looseContent(state: State, node: ListItem): ElementContent[] {
  const blocks = seen(node)
  const children = state.all(node)
  return blocks.length > 0 || node.children[0]?.type === 'definition' ? [lineFeed(), ...children] : children
}

/** Content of a tight item: text right after the tag, a line feed between blocks. */
export function tightContent(state: State, node: Container): ElementContent[] {
  const blocks = seen(node)
  const children = blocks.flatMap((block, index) => {
    if (block.type !== 'paragraph') return state.one(block, node as ListItem) ?? []
    const inline = state.all(block)
    return index < blocks.length - 1 && inline.length > 0 ? [...inline, lineFeed()] : inline
  })
  const isInline = blocks[0] === undefined || blocks[0].type === 'paragraph'
  return isInline && node.children[0]?.type !== 'definition' ? children : [lineFeed(), ...children]
}

function seen(node: Container): (BlockContent | DefinitionContent)[] {
  return node.children.filter((child) => child.type !== 'definition' && child.type !== 'footnoteDefinition')
}

function addCheckbox(children: ElementContent[], checked: boolean): void {
  const first = children.find((child) => child.type === 'element' && /^(?:p|h[1-6])$/.test(child.tagName))
  const place = children[0]?.type === 'text' && children[0].value === '\n' && first?.type === 'element' ? first.children : children
  const properties: Properties = checked ? {checked: true, disabled: true, type: 'checkbox'} : {disabled: true, type: 'checkbox'}
  place.unshift({type: 'element', tagName: 'input', properties, children: []}, {type: 'text', value: ' '})
}
