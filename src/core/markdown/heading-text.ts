import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import type {PhrasingContent} from 'mdast'

/**
 * The plain text of inline nodes, as ids are made of it: no raw HTML and no bare URLs, image texts kept, emoji codes as written.
 */
export function headingText(nodes: readonly PhrasingContent[]): string {
  return nodes.map(nodeText).join('')
}

function nodeText(node: PhrasingContent): string {
  if (node.type === 'text') return node.data?.spelling?.of === node.value ? (node.data.spelling.plain ?? node.value) : withNumbers(node.value, {numeric: node.data?.numeric})
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? ''
  if (node.type === 'break') return '\n'
  if (node.type === 'link' && node.data?.autolink) return ''
  // references in code are no references, but Hugo reads those with names
  if (node.type === 'inlineCode') return node.value.replace(/&([a-z][a-z0-9]*);/gi, (whole: string, name: string) => decodeNamedCharacterReference(name) || whole)
  if ('children' in node) return headingText(node.children)
  return node.type === 'html' || node.type === 'passthrough' || !('value' in node) ? '' : String(node.value)
}

/** A text with its numeric character references as digits; from an offset in the whole. */
export function withNumbers(value: string, {numeric = [], from = 0}: {readonly numeric?: readonly {readonly at: number; readonly length: number; readonly plain: string}[] | undefined; readonly from?: number}): string {
  let plain = ''
  let done = 0
  for (const reference of numeric) {
    const at = reference.at - from
    if (at < done || at >= value.length) continue
    plain += value.slice(done, at) + reference.plain
    done = at + reference.length
  }
  return plain + value.slice(done)
}
