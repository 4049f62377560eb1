import type {ElementContent} from 'hast'
import type {Html, Parents} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import {lineFeed, rawHtml} from './build.ts'
import {contextOf} from './context.ts'

const omitted = '<!-- raw HTML omitted -->'
const blockParents = new Set(['root', 'blockquote', 'listItem', 'defListDescription', 'footnoteDefinition'])

/** Raw HTML: kept byte for byte where `unsafe`, else left out with a mark; comments are left out without one. */
export function html(state: State, node: Html, parent: Parents | undefined): ElementContent[] {
  const isBlock = parent === undefined || blockParents.has(parent.type)
  // a block that its container ends may have its line feed already
  if (contextOf(state).settings.goldmark.renderer.unsafe) return isBlock && !node.value.endsWith('\n') ? [rawHtml(node.value), lineFeed()] : [rawHtml(node.value)]
  if (node.value.trimStart().startsWith('<!--')) return []
  return isBlock ? [rawHtml(omitted), lineFeed()] : [rawHtml(omitted)]
}
