import type {Element, ElementContent, Properties} from 'hast'
import type {Image, ImageReference, Parents} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import {attributesOf} from './attributes.ts'
import {buildElement} from './build.ts'
import {contextOf} from './context.ts'
import {imageDestination} from './destination.ts'
import {withoutDefinition} from './reference.ts'
import {spellAsTemplate} from './template-spelling.ts'

/** An image; one that stands alone takes its paragraph's attributes. */
export function image(state: State, node: Image, parent?: Parents): Element {
  const {url, hooked} = imageDestination(state, node)
  const properties: Properties = {src: url, alt: node.alt ?? ''}
  const title = hooked ? (node.data?.rawTitle ?? node.title) : node.title
  if (title || (!hooked && title === '')) properties.title = title
  const isAlone = parent?.type === 'paragraph' && !contextOf(state).settings.goldmark.parser.wrapStandAloneImageWithinParagraph
  if (isAlone) Object.assign(properties, attributesOf(parent, hooked ? 'hooked-img' : 'img'))
  const element = buildElement(state, node, {tagName: 'img', properties})
  if (hooked) spellAsTemplate(element, ['src', 'alt', 'title'])
  else if (node.data?.spelling) element.data = {spellings: {alt: node.data.spelling}}
  return element
}

/** An image by reference; without its definition it is text. */
export function imageReference(state: State, node: ImageReference, parent?: Parents): ElementContent | ElementContent[] {
  const definition = state.definitionById.get(node.identifier.toUpperCase())
  if (!definition) return withoutDefinition(state, node)
  const {url, title} = definition
  return image(state, {...node, type: 'image', url, title: title ?? null, data: {...node.data, rawTitle: definition.data?.rawTitle}} as unknown as Image, parent)
}
