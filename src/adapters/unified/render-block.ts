import type {ElementContent} from 'hast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {toHast} from 'mdast-util-to-hast'

/** One line that begins with a letter and holds nothing that markdown reads: most feedback and explanations, and a parser is dear. */
const plain = /^\p{L}(?:[^\\`*_[\]<&\r\n\t\0]*[^\s\\`*_[\]<&\0])?$/u

/**
 * Render the block markdown of a quiz as plain hast, so that it is at home in pipelines that know no raw HTML.
 *
 * Shape: `'So *it* is.'` → `[p, text '\n']`: a line feed stands behind each block, as Goldmark writes it.
 */
export function renderBlock(text: string): readonly ElementContent[] {
  if (plain.test(text)) return [{type: 'element', tagName: 'p', properties: {}, children: [{type: 'text', value: text}]}, lineFeed()]
  return renderAny(text)
}

/** Render block markdown by the parser. */
export function renderAny(text: string): readonly ElementContent[] {
  const tree = toHast(fromMarkdown(text))
  const nodes = tree.type === 'root' ? (tree.children as ElementContent[]) : [tree as ElementContent]
  return nodes.length > 0 ? [...nodes, lineFeed()] : []
}

function lineFeed(): ElementContent {
  return {type: 'text', value: '\n'}
}
