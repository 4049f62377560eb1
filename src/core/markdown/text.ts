import type {ElementContent, Text as HastText} from 'hast'
import type {Text} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import {lineFeed} from './build.ts'
import {contextOf} from './context.ts'

/** Text with its spelling; every line feed is a break where the settings want hard wraps. */
export function text(state: State, node: Text): ElementContent | ElementContent[] {
  const {hardWraps} = contextOf(state).settings.goldmark.renderer
  if (hardWraps && node.value.includes('\n')) return hardWrapped(node)
  const result: HastText = {type: 'text', value: node.value}
  if (node.data?.spelling) result.data = {spelling: node.data.spelling}
  state.patch(node, result)
  return state.applyData(node, result)
}

function hardWrapped(node: Text): ElementContent[] {
  const spelling = node.data?.spelling?.of === node.value ? node.data.spelling.html.split('\n') : undefined
  return node.value.split('\n').flatMap((value, index): ElementContent[] => {
    const html = spelling?.[index]
    const line: HastText = html === undefined ? {type: 'text', value} : {type: 'text', value, data: {spelling: {of: value, html}}}
    return index === 0 ? [line] : [{type: 'element', tagName: 'br', properties: {}, children: []}, lineFeed(), line]
  })
}
