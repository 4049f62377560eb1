import type {Element} from 'hast'
import type {Delete} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import {buildElement} from './build.ts'

/** `~~text~~` */
export function strikethrough(state: State, node: Delete): Element {
  return buildElement(state, node, {tagName: 'del', children: state.all(node)})
}
