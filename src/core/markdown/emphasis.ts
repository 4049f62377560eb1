import type {Element} from 'hast'
import type {Emphasis, Strong} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import {buildElement} from './build.ts'

/** `*text*` */
export function emphasis(state: State, node: Emphasis): Element {
  return buildElement(state, node, {tagName: 'em', children: state.all(node)})
}

/** `**text**` */
export function strong(state: State, node: Strong): Element {
  return buildElement(state, node, {tagName: 'strong', children: state.all(node)})
}
