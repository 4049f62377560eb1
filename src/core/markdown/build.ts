import type {Element, ElementContent, Properties, Text} from 'hast'
import type {Nodes} from 'mdast'
import type {State} from 'mdast-util-to-hast'

/** An element for a node, with the node's position and what plugins asked for in `data`. */
export interface ElementSpec {
  readonly tagName: string
  readonly properties?: Properties
  readonly children?: ElementContent[]
}

/** Build the element of an mdast node. */
export function buildElement(state: State, node: Nodes, {tagName, properties = {}, children = []}: ElementSpec): Element {
  const element: Element = {type: 'element', tagName, properties, children}
  state.patch(node, element)
  return state.applyData(node, element) as Element
}

/** A line feed where Goldmark prints one. */
export function lineFeed(): Text {
  return {type: 'text', value: '\n'}
}

/** HTML that is written as it is. */
export function rawHtml(value: string): ElementContent {
  return {type: 'raw', value}
}
