import type {Element, ElementContent} from 'hast'
import type {FootnoteDefinition, FootnoteReference, Nodes, Root} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import type {VFile} from 'vfile'
import {buildElement, lineFeed, rawHtml} from './build.ts'
import {contextOf, type Footnote} from './context.ts'
import {footnotePrefix} from './footnote-prefix.ts'

/** Nodes that are not written where they stand. */
export function nothing(): undefined {
  return undefined
}

/**
 * Number the footnotes by their first call, in the order in which Goldmark meets the calls.
 *
 * All definitions count as standing where the first of them stands.
 */
export function numberFootnotes(tree: Root): Map<string, Footnote> {
  const definitions = new Map<string, FootnoteDefinition>()
  collect(tree, definitions)
  const footnotes = new Map<string, Footnote>()
  let isMet = false
  const walk = (node: Nodes): void => {
    if (node.type === 'footnoteDefinition') {
      if (!isMet) {
        isMet = true
        for (const definition of definitions.values()) definition.children.forEach(walk)
      }
    } else if (node.type === 'footnoteReference') {
      count(node, definitions, footnotes)
    } else if ('children' in node) node.children.forEach(walk)
  }
  walk(tree)
  return footnotes
}

function collect(node: Nodes, definitions: Map<string, FootnoteDefinition>): void {
  if (node.type === 'footnoteDefinition' && !definitions.has(labelOf(node))) definitions.set(labelOf(node), node)
  if ('children' in node) for (const child of node.children) collect(child, definitions)
}

function count(node: FootnoteReference, definitions: ReadonlyMap<string, FootnoteDefinition>, footnotes: Map<string, Footnote>): void {
  const definition = definitions.get(labelOf(node))
  if (!definition) return
  const footnote = footnotes.get(labelOf(node)) ?? {index: footnotes.size + 1, definition, calls: []}
  footnote.calls.push(node)
  footnotes.set(labelOf(node), footnote)
}

/** What calls and definitions are matched by: unlike identifiers, labels are told apart by case. */
function labelOf(node: FootnoteDefinition | FootnoteReference): string {
  return node.label ?? node.identifier
}

function prefixOf(state: State): string {
  const isOn = contextOf(state).settings.goldmark.extensions.footnote.enableAutoIDPrefix
  return isOn ? footnotePrefix((state.options.file as VFile).path ?? '') : ''
}

/** The call of a footnote. */
export function footnoteReference(state: State, node: FootnoteReference): Element {
  const footnote = contextOf(state).footnotes.get(labelOf(node))
  const index = String(footnote?.index ?? '')
  const prefix = prefixOf(state)
  const call = footnote?.calls.indexOf(node) ?? 0
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: {href: `#${prefix}fn:${index}`, className: ['footnote-ref'], role: 'doc-noteref'},
    children: [{type: 'text', value: index}]
  }
  return buildElement(state, node, {tagName: 'sup', properties: {id: `${prefix}fnref${call || ''}:${index}`}, children: [link]})
}

/** The footnotes of a page, in the order of their numbers; nothing where none is called. */
export function footnoteSection(state: State): ElementContent[] {
  const footnotes = [...contextOf(state).footnotes.values()].sort((one, other) => one.index - other.index)
  if (footnotes.length === 0) return []
  const items = footnotes.flatMap((footnote) => [footnoteItem(state, footnote), lineFeed()])
  const list: Element = {type: 'element', tagName: 'ol', properties: {}, children: [lineFeed(), ...items]}
  const rule: Element = {type: 'element', tagName: 'hr', properties: {}, children: []}
  const properties = {className: ['footnotes'], role: 'doc-endnotes'}
  return [{type: 'element', tagName: 'div', properties, children: [lineFeed(), rule, lineFeed(), list, lineFeed()]}, lineFeed()]
}

function footnoteItem(state: State, footnote: Footnote): Element {
  const children = state.all(footnote.definition)
  const last = children.findLast((child) => !(child.type === 'text' && child.value === '\n'))
  const place = last?.type === 'element' && last.tagName === 'p' && footnote.definition.children.at(-1)?.type === 'paragraph' ? last.children : children
  place.push(...backLinks(state, footnote))
  return {type: 'element', tagName: 'li', properties: {id: `${prefixOf(state)}fn:${footnote.index}`}, children: [lineFeed(), ...children]}
}

function backLinks(state: State, {index, calls}: Footnote): ElementContent[] {
  const {backlinkHTML} = contextOf(state).settings.goldmark.extensions.footnote
  return calls.flatMap((_, call): ElementContent[] => [
    {type: 'text', value: '\u00a0', data: {spelling: {of: '\u00a0', html: '&#160;'}}},
    {
      type: 'element',
      tagName: 'a',
      properties: {href: `#${prefixOf(state)}fnref${call || ''}:${index}`, className: ['footnote-backref'], role: 'doc-backlink'},
      children: [rawHtml(backlinkHTML)]
    }
  ])
}
