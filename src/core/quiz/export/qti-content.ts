import type {ElementContent, Properties} from 'hast'
import type {Element, Text} from 'xast'
import {x} from 'xastscript'
import {isAbsoluteUrl} from '../inline-markdown.ts'

// What QTI 3 takes from HTML, as far as markdown writes it; other elements give way to their content.
const elements = new Set([
  'a', 'blockquote', 'br', 'code', 'dd', 'dl', 'dt', 'em', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'li', 'ol', 'p', 'pre', 'strong', 'sub', 'sup',
  'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'
])

/**
 * Turn hast into the elements that QTI 3 allows.
 *
 * Units: of attributes only the `href` of absolute links and `dir` stay; pictures become their alternative text, because the package
 * holds no files.
 */
export function qtiContent(nodes: readonly ElementContent[]): (Element | Text)[] {
  return nodes.flatMap((node): (Element | Text)[] => {
    if (node.type === 'text') return [{type: 'text', value: node.value}]
    if (node.type !== 'element') return []
    if (node.tagName === 'img') return [{type: 'text', value: String(node.properties.alt ?? '')}]
    const children = qtiContent(node.children)
    const attributes = attributesOf(node.tagName, node.properties)
    if (!elements.has(node.tagName) || (node.tagName === 'a' && !attributes.href)) return children
    return [x(node.tagName, attributes, children)]
  })
}

/** Turn hast into blocks; text between them gets a paragraph. */
export function qtiBlocks(nodes: readonly ElementContent[]): Element[] {
  return qtiContent(nodes).flatMap((node) => {
    if (node.type === 'element') return [node]
    return node.value.trim() ? [x('p', [node])] : []
  })
}

function attributesOf(tagName: string, {href, dir}: Properties): {[name: string]: string} {
  const address = tagName === 'a' ? addressOf(href) : undefined
  return {
    ...(address === undefined ? {} : {href: address}),
    ...(dir === 'ltr' || dir === 'rtl' ? {dir} : {})
  }
}

/** The schema takes what RFC 3986 takes, which is less than a browser does. */
function addressOf(href: unknown): string | undefined {
  if (!isAbsoluteUrl(href) || !URL.canParse(href)) return undefined
  const [, server = '', path = '', fragment = ''] = /^(\w+:(?:\/\/[^/?#]*)?)([^#]*)(.*)$/s.exec(new URL(href).href) ?? []
  const encode = (text: string): string => text.replace(/%(?![\da-f]{2})|[[\]{}|\\^`<>"#\s]/gi, encodeURIComponent)
  return server + encode(path) + fragment.slice(0, 1) + encode(fragment.slice(1))
}
