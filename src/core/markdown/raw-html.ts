import type {ElementContent} from 'hast'
import type {Html, Parents} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import type {VFile} from 'vfile'
import {report} from '../diagnostics.ts'
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
  reportOnce(state, node)
  if (!isBlock) return [rawHtml(omitted)]
  return Array.from({length: closesLater(node.value) ? 2 : 1}, () => [rawHtml(omitted), lineFeed()]).flat()
}

/** Hugo warns once for a page. */
function reportOnce(state: State, node: Html): void {
  const file = state.options.file as VFile
  if (!file.messages.some(({ruleId}) => ruleId === 'html-omitted')) report(file, 'html-omitted', node.position, {actual: shownTag(node.value)})
}

/** A tag without its attributes. */
function shownTag(value: string): string {
  const tag = /^\s*(<\/?[a-z][^\s/>]*)/i.exec(value)?.[1]
  return tag === undefined ? value.trim().slice(0, 9) : `${tag}>`
}

const closings: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<![A-Z]/i, />/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/]
]

/** Whether a block of HTML ends at a mark in a line after its first: Goldmark marks that line of its own. */
function closesLater(value: string): boolean {
  const closing = closings.find(([start]) => start.test(value))?.[1]
  const lineEnd = value.indexOf('\n')
  return closing !== undefined && lineEnd !== -1 && !closing.test(value.slice(0, lineEnd)) && closing.test(value.slice(lineEnd))
}
