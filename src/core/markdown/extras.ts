import type {Element} from 'hast'
import type {PhrasingContentMap} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import {buildElement} from './build.ts'

/** `++text++` */
export function insert(state: State, node: PhrasingContentMap['insert']): Element {
  return buildElement(state, node, {tagName: 'ins', children: state.all(node as never)})
}

/** `==text==` */
export function mark(state: State, node: PhrasingContentMap['mark']): Element {
  return buildElement(state, node, {tagName: 'mark', children: state.all(node as never)})
}

/** `~text~` */
export function subscript(state: State, node: PhrasingContentMap['subscript']): Element {
  return buildElement(state, node, {tagName: 'sub', children: state.all(node as never)})
}

/** `^text^` */
export function superscript(state: State, node: PhrasingContentMap['superscript']): Element {
  return buildElement(state, node, {tagName: 'sup', children: state.all(node as never)})
}
