import type {ElementContent} from 'hast'
import type {Paragraph} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import {attributesOf} from './attributes.ts'
import {buildElement, lineFeed} from './build.ts'
import {contextOf} from './context.ts'
import {image} from './image.ts'

/** A paragraph; a stand-alone image is left without one where the settings say so. */
export function paragraph(state: State, node: Paragraph): ElementContent[] {
  const [only] = node.children
  const {wrapStandAloneImageWithinParagraph} = contextOf(state).settings.goldmark.parser
  if (!wrapStandAloneImageWithinParagraph && node.children.length === 1 && only?.type === 'image') return [image(state, only, node)]
  return [buildElement(state, node, {tagName: 'p', properties: attributesOf(node, 'p'), children: state.all(node)}), lineFeed()]
}
