import type {ElementContent, Text as HastText} from 'hast'
import type {Text} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import {lineFeed} from './build.ts'
import {contextOf} from './context.ts'
import {joinLines} from './east-asian-line-breaks.ts'
import {escapeHtml} from './escape.ts'
import type {Spelling} from './spelling.ts'

/** Text with its spelling; every line feed is a break where the settings want hard wraps. */
export function text(state: State, node: Text): ElementContent | ElementContent[] {
  const {extensions, renderer} = contextOf(state).settings.goldmark
  const {cjk} = extensions
  if (node.value.includes('\r')) return text(state, withLineFeeds(node))
  if (renderer.hardWraps && node.value.includes('\n')) return hardWrapped(node)
  const {value, spelling} = cjk.enable && cjk.eastAsianLineBreaks ? joined(node, cjk.eastAsianLineBreaksStyle) : {value: node.value, spelling: node.data?.spelling}
  const result: HastText = {type: 'text', value}
  if (spelling) result.data = {spelling}
  state.patch(node, result)
  return state.applyData(node, result)
}

/** Goldmark ends every line of text with a line feed. */
function withLineFeeds(node: Text): Text {
  const value = node.value.replace(/\r\n?/g, '\n')
  const spelling = node.data?.spelling?.of === node.value ? {...node.data.spelling, of: value, html: node.data.spelling.html.replace(/\r\n?/g, '\n')} : undefined
  return {...node, value, data: {...node.data, spelling}}
}

function joined({value, data}: Text, style: string): {readonly value: string; readonly spelling: Spelling | undefined} {
  if (!value.includes('\n')) return {value, spelling: data?.spelling}
  const made = joinLines({value, html: data?.spelling?.of === value ? data.spelling.html : escapeHtml(value)}, style)
  return {value: made.value, spelling: {of: made.value, html: made.html}}
}

function hardWrapped(node: Text): ElementContent[] {
  const spelling = node.data?.spelling?.of === node.value ? node.data.spelling.html.split('\n') : undefined
  return node.value.split('\n').flatMap((value, index): ElementContent[] => {
    const html = spelling?.[index]
    const line: HastText = html === undefined ? {type: 'text', value} : {type: 'text', value, data: {spelling: {of: value, html}}}
    return index === 0 ? [line] : [{type: 'element', tagName: 'br', properties: {}, children: []}, lineFeed(), line]
  })
}
