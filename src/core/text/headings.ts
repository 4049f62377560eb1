import type {Element, ElementContent} from 'hast'
import type {RenderedHeading} from '../markdown/context.ts'
import {toHtml} from '../markdown/to-html.ts'
import type {Heading} from '../page.ts'
import {titleHtml} from './title-html.ts'
import type {TocHeading} from './table-of-contents.ts'

/** Describe the headings of a page for readers of data. */
export function describeHeadings(headings: readonly RenderedHeading[]): readonly Heading[] {
  return headings.map(({depth, id, element}) => ({depth, slug: id, text: textOf(element.children).trim()}))
}

/** Describe the headings of a page for its table of contents; calls of footnotes are left out. */
export function tocHeadings(headings: readonly RenderedHeading[]): readonly TocHeading[] {
  return headings.map(({depth, id, element}) => ({depth, id, title: titleHtml(toHtml(element.children.filter((child) => !isFootnoteCall(child)), {xhtml: false}))}))
}

function textOf(nodes: readonly ElementContent[]): string {
  return nodes.map((node) => (node.type === 'text' ? node.value : node.type === 'element' && !isFootnoteCall(node) ? textOf(node.children) : '')).join('')
}

function isFootnoteCall(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'sup' && node.children.some((child): child is Element => child.type === 'element' && child.properties.role === 'doc-noteref')
}
