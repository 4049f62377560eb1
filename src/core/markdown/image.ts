import type {Element, ElementContent, Properties} from 'hast'
import type {Image, ImageReference, Paragraph, Parents} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import {attributesOf} from './attributes.ts'
import {buildElement} from './build.ts'
import {contextOf} from './context.ts'
import {escapeUrl, isDangerousUrl} from './escape-url.ts'
import {withoutDefinition} from './reference.ts'

/** An image; one that stands alone takes its paragraph's attributes. */
export function image(state: State, node: Image, parent?: Parents): Element {
  const {unsafe} = contextOf(state).settings.goldmark.renderer
  const properties: Properties = {src: !unsafe && isDangerousUrl(node.url) ? '' : escapeUrl(node.url), alt: node.alt ?? ''}
  if (node.title !== null && node.title !== undefined) properties.title = node.title
  if (parent?.type === 'paragraph' && !contextOf(state).settings.goldmark.parser.wrapStandAloneImageWithinParagraph) Object.assign(properties, attributesOf(parent as Paragraph, 'img'))
  const element = buildElement(state, node, {tagName: 'img', properties})
  if (node.data?.spelling) element.data = {spellings: {alt: node.data.spelling}}
  return element
}

/** An image by reference; without its definition it is text. */
export function imageReference(state: State, node: ImageReference): ElementContent | ElementContent[] {
  const definition = state.definitionById.get(node.identifier.toUpperCase())
  if (!definition) return withoutDefinition(state, node)
  return image(state, {...node, type: 'image', url: definition.url, title: definition.title ?? null} as unknown as Image)
}
