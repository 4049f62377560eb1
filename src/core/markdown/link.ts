import type {Element, ElementContent, Properties} from 'hast'
import type {Link, LinkReference} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import {buildElement} from './build.ts'
import {contextOf} from './context.ts'
import {escapeUrl, isDangerousUrl} from './escape-url.ts'
import {withoutDefinition} from './reference.ts'

/** A link. */
export function link(state: State, node: Link): Element {
  const {unsafe} = contextOf(state).settings.goldmark.renderer
  const isBlank = !unsafe && !node.data?.autolink && isDangerousUrl(node.url)
  const properties: Properties = {href: isBlank ? '' : escapeUrl(node.url)}
  if (node.title !== null && node.title !== undefined) properties.title = node.title
  return buildElement(state, node, {tagName: 'a', properties, children: state.all(node)})
}

/** A link by reference; without its definition it is text. */
export function linkReference(state: State, node: LinkReference): ElementContent | ElementContent[] {
  const definition = state.definitionById.get(node.identifier.toUpperCase())
  if (!definition) return withoutDefinition(state, node)
  return link(state, {...node, type: 'link', url: definition.url, title: definition.title ?? null} as unknown as Link)
}
