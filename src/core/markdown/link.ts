import type {Element, ElementContent, Properties} from 'hast'
import type {Link, LinkReference} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import {buildElement} from './build.ts'
import {linkDestination} from './destination.ts'
import {withoutDefinition} from './reference.ts'
import {spellAsTemplate} from './template-spelling.ts'

/** A link. */
export function link(state: State, node: Link): Element {
  const {url, hooked} = linkDestination(state, node)
  const properties: Properties = {href: url}
  const title = hooked ? (node.data?.rawTitle ?? node.title) : node.title
  if (title || (!hooked && title === '')) properties.title = title
  const element = buildElement(state, node, {tagName: 'a', properties, children: state.all(node)})
  if (hooked) spellAsTemplate(element, ['href', 'title'])
  // the embedded hook gets the URL of an autolink as its text, unescaped
  const [only] = element.children
  if (hooked && node.data?.autolink && only?.type === 'text') only.data = {spelling: {of: only.value, html: only.value}}
  return element
}

/** A link by reference; without its definition it is text. */
export function linkReference(state: State, node: LinkReference): ElementContent | ElementContent[] {
  const definition = state.definitionById.get(node.identifier.toUpperCase())
  if (!definition) return withoutDefinition(state, node)
  const {url, title} = definition
  return link(state, {...node, type: 'link', url, title: title ?? null, data: {...node.data, rawTitle: definition.data?.rawTitle}} as unknown as Link)
}
