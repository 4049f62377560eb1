import type {Properties} from 'hast'
import {find, html as schema} from 'property-information'
import type {Node} from 'unist'
import type {Attribute, AttributeValue} from './read-attributes.ts'

declare module 'unist' {
  interface Data {
    /** Attributes that the author wrote in braces. */
    attributes?: readonly Attribute[] | undefined
  }
}

const everywhere = 'accesskey autocapitalize autofocus class contenteditable dir draggable enterkeyhint hidden id inert inputmode is itemid itemprop itemref itemscope itemtype lang part role slot spellcheck style tabindex title translate'
const onElement: Readonly<Record<string, string>> = {
  blockquote: 'cite',
  hr: 'align color noshade size width',
  img: 'align border crossorigin decoding height importance intrinsicsize ismap loading referrerpolicy sizes srcset usemap width',
  li: 'value',
  ol: 'start reversed type',
  ul: 'start reversed type'
}
const global = new Set(everywhere.split(' '))

/**
 * The attributes that an author gave a node, as properties of the element it becomes.
 *
 * Headings, tables and images of render hooks take any name; other elements those that HTML has for them, and texts only: Goldmark prints the rest empty.
 * Names that start with `on` are dropped.
 * Source: goldmark `renderer/html`, Hugo `markup/internal/attributes`.
 */
export function attributesOf(node: Node, element: string): Properties {
  const properties: Properties = {}
  const isTemplate = element === 'table' || element === 'hooked-img'
  const takesAll = element === 'heading' || isTemplate
  const written = node.data?.attributes ?? []
  for (const {name, value} of isTemplate ? [...written].sort(byName) : written) {
    if (/^on/i.test(name) || !(takesAll || isKnown(name, element))) continue
    const text = takesAll ? anyText(value) : typeof value === 'string' ? value : ''
    if (name === 'class') properties.className = text.split(' ')
    else properties[find(schema, name).property] = text
  }
  return properties
}

function isKnown(name: string, element: string): boolean {
  return global.has(name) || name.startsWith('data-') || (onElement[element] ?? '').split(' ').includes(name)
}

function anyText(value: AttributeValue): string {
  return value === null || typeof value === 'object' ? '' : String(value)
}

function byName(one: Attribute, other: Attribute): number {
  return one.name < other.name ? -1 : 1
}
