import type {PhrasingContent} from 'mdast'

/**
 * The plain text of inline nodes, as ids are made of it: no raw HTML and no bare URLs, image texts kept, emoji codes as written.
 */
export function headingText(nodes: readonly PhrasingContent[]): string {
  return nodes.map(nodeText).join('')
}

function nodeText(node: PhrasingContent): string {
  if (node.type === 'text') return node.data?.spelling?.of === node.value ? (node.data.spelling.plain ?? node.value) : node.value
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? ''
  if (node.type === 'break') return '\n'
  if (node.type === 'link' && node.data?.autolink) return ''
  if ('children' in node) return headingText(node.children)
  return node.type === 'html' || node.type === 'passthrough' || !('value' in node) ? '' : node.value
}
