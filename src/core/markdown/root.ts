import type {Root as HastRoot} from 'hast'
import type {Root} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import {contextOf} from './context.ts'
import {footnoteSection, numberFootnotes} from './footnote.ts'

/** The whole body, with the footnotes at its end. */
export function root(state: State, node: Root): HastRoot {
  const {footnotes} = contextOf(state)
  for (const [id, footnote] of numberFootnotes(node)) footnotes.set(id, footnote)
  const result: HastRoot = {type: 'root', children: [...state.all(node), ...footnoteSection(state)]}
  state.patch(node, result)
  return result
}
