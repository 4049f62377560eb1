import type {ElementContent} from 'hast'
import type {Blockquote} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import {attributesOf} from './attributes.ts'
import {buildElement, lineFeed} from './build.ts'

/** A block quote; an alert is one too, as Hugo has no template for alerts of its own. */
export function blockquote(state: State, node: Blockquote): ElementContent[] {
  // Goldmark prints no line feed after a tag with attributes
  const children = node.data?.attributes?.length ? state.all(node) : [lineFeed(), ...state.all(node)]
  return [buildElement(state, node, {tagName: 'blockquote', properties: attributesOf(node, 'blockquote'), children}), lineFeed()]
}
