import type {ElementContent} from 'hast'
import type {Break} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import {buildElement, lineFeed} from './build.ts'

/** A hard line break. */
export function hardBreak(state: State, node: Break): ElementContent[] {
  return [buildElement(state, node, {tagName: 'br'}), lineFeed()]
}
