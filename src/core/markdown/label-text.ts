import type {PhrasingContent} from 'mdast'

/** The text of an image's label: no raw HTML, no bare URLs, and of images in it their own text. */
export function labelText(nodes: readonly PhrasingContent[]): string {
  return nodes.map(nodeText).join('')
}

function nodeText(node: PhrasingContent): string {
  if (node.type === 'link' && node.data?.autolink) return ''
  if ('children' in node) return labelText(node.children)
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? ''
  if (node.type === 'break') return '\n'
  return node.type === 'html' || node.type === 'passthrough' || !('value' in node) ? '' : String(node.value)
}
