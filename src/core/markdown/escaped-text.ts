import type {Element, Properties, Text} from 'hast'

const replacements: Readonly<Record<string, string>> = {'"': '&#34;', "'": '&#39;', '&': '&amp;', '<': '&lt;', '>': '&gt;'}

/**
 * Escape text as Go does, which is how Hugo writes highlighted code: quotes of both kinds by their numbers.
 *
 * Source: Go's `html.EscapeString`.
 */
export function escapeAsGo(text: string): string {
  return /["'&<>]/.test(text) ? text.replace(/["'&<>]/g, (character) => replacements[character] ?? character) : text
}

/** A text that is escaped as Go does. */
export function goText(value: string): Text {
  return /["']/.test(value) ? {type: 'text', value, data: {spelling: {of: value, html: escapeAsGo(value)}}} : {type: 'text', value}
}

/** An element whose attribute values are escaped as Go does. */
export function goElement(tagName: string, properties: Properties, children: Element['children']): Element {
  const quoted = Object.entries(properties).filter(([, value]) => /["']/.test(textOf(value)))
  const element: Element = {type: 'element', tagName, properties, children}
  if (quoted.length > 0) element.data = {spellings: Object.fromEntries(quoted.map(([name, value]) => [name, {of: textOf(value), html: escapeAsGo(textOf(value))}]))}
  return element
}

function textOf(value: Properties[string]): string {
  return Array.isArray(value) ? value.join(' ') : String(value ?? '')
}
