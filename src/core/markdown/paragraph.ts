import type {ElementContent} from 'hast'
import type {Paragraph} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import {attributesOf} from './attributes.ts'
import {buildElement, lineFeed} from './build.ts'
import {contextOf} from './context.ts'

/** A paragraph; a stand-alone image is left without one where the settings say so. */
export function paragraph(state: State, node: Paragraph): ElementContent[] {
  const [only] = node.children
  const isAlone = node.children.length === 1 && (only?.type === 'image' || only?.type === 'imageReference')
  if (isAlone && !contextOf(state).settings.goldmark.parser.wrapStandAloneImageWithinParagraph) return state.all(node)
  return [buildElement(state, node, {tagName: 'p', properties: attributesOf(node, 'p'), children: state.all(node)}), lineFeed()]
}
