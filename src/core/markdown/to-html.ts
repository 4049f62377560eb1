import type {Element, Nodes, Properties} from 'hast'
import {find, html as schema} from 'property-information'
import {escapeHtml} from './escape.ts'

const voids = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr'])
const unescaped = new Set(['script', 'style'])

/** How HTML is written. */
export interface ToHtmlOptions {
  /** Close void elements as XHTML does: `<br />`. */
  readonly xhtml: boolean
}

/**
 * Write a tree as Goldmark writes HTML.
 *
 * Shape: `<p>` with the text `a "b"` → `<p>a &quot;b&quot;</p>`; text with a spelling is written as spelled.
 * hast-util-to-html cannot do it: it leaves `"` and `>` in text, and shortens `disabled=""`.
 */
export function toHtml(tree: Nodes | readonly Nodes[], options: ToHtmlOptions): string {
  if (Array.isArray(tree)) return tree.map((node: Nodes) => write(node, options)).join('')
  return write(tree as Nodes, options)
}

function write(node: Nodes, options: ToHtmlOptions): string {
  switch (node.type) {
    case 'text': {
      const spelling = node.data?.spelling
      return spelling && spelling.of === node.value ? spelling.html : escapeHtml(node.value)
    }
    case 'element':
      return writeElement(node, options)
    case 'raw':
      return node.value
    case 'comment':
      return `<!--${node.value}-->`
    case 'doctype':
      return '<!doctype html>'
    default:
      return writeAll(node.children, options)
  }
}

function writeAll(nodes: readonly Nodes[], options: ToHtmlOptions): string {
  let html = ''
  for (const node of nodes) html += write(node, options)
  return html
}

function writeElement(node: Element, options: ToHtmlOptions): string {
  const start = `<${node.tagName}${writeProperties(node)}`
  if (voids.has(node.tagName)) return `${start}${options.xhtml ? ' />' : '>'}`
  const children = node.tagName === 'template' && node.content ? node.content.children : node.children
  const content = unescaped.has(node.tagName) ? children.map((child) => ('value' in child ? child.value : '')).join('') : writeAll(children, options)
  return `${start}>${content}</${node.tagName}>`
}

function writeProperties({properties, data}: Element): string {
  let html = ''
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue
    const text = propertyText(name, value)
    const spelling = data?.spellings?.[name]
    html += ` ${attributeName(name)}="${spelling && spelling.of === text ? spelling.html : escapeHtml(text)}"`
  }
  return html
}

const usual: Readonly<Record<string, string>> = {id: 'id', href: 'href', src: 'src', alt: 'alt', title: 'title', className: 'class', style: 'style', role: 'role', type: 'type', disabled: 'disabled', checked: 'checked'}

function attributeName(name: string): string {
  return Object.hasOwn(usual, name) ? (usual[name] ?? name) : find(schema, name).attribute
}

function propertyText(name: string, value: NonNullable<Properties[string]>): string {
  if (Array.isArray(value)) return value.join(find(schema, name).commaSeparated ? ', ' : ' ')
  return value === true ? '' : String(value)
}
