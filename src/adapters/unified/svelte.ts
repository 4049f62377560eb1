import type {Element} from 'hast'
import type {VFile} from 'vfile'

const references: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '"': '&quot;', '{': '&#123;', '}': '&#125;'}

/** Whether a document goes through mdsvex: its front matter has a name of its own, and its files are those of unified 8. */
export function isSvelte(file: VFile): boolean {
  return file.data['fm'] !== undefined && 'contents' in file
}

/**
 * Escape the texts and values of an element for mdsvex, which writes them as they are into a component, where braces are code.
 *
 * Scripts stay: neither HTML nor Svelte looks into them.
 */
export function escapeForSvelte(element: Element): void {
  if (element.tagName === 'script') return
  const {children, properties} = element
  for (const [name, value] of Object.entries(properties)) if (typeof value === 'string') properties[name] = encode(value)
  for (const child of children) {
    if (child.type === 'text') child.value = encode(child.value)
    if (child.type === 'element') escapeForSvelte(child)
  }
}

function encode(text: string): string {
  return text.replace(/[&<"{}]/g, (found) => references[found] ?? found)
}
