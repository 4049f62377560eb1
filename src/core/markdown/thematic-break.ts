import type {ElementContent} from 'hast'
import type {ThematicBreak} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import {attributesOf} from './attributes.ts'
import {buildElement, lineFeed} from './build.ts'

/** `***` */
export function thematicBreak(state: State, node: ThematicBreak): ElementContent[] {
  return [buildElement(state, node, {tagName: 'hr', properties: attributesOf(node, 'hr')}), lineFeed()]
}
