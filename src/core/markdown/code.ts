import type {Element, ElementContent, Properties} from 'hast'
import type {Code, InlineCode} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import type {Point, Position} from 'unist'
import type {VFile} from 'vfile'
import {report} from '../diagnostics.ts'
import {textLimits} from '../limits.ts'
import {attributesOf} from './attributes.ts'
import {buildElement, lineFeed} from './build.ts'
import {codeBlock} from './code-block.ts'
import {contextOf} from './context.ts'
import type {FenceInfo} from './fence-info.ts'
import {type Attribute, readAttributes} from './read-attributes.ts'

/**
 * A code block: indented ones are plain, fenced ones are highlighted.
 *
 * Errors: `fence-unclosed` at a fence that nothing closes; `code-attributes` behind it.
 */
export function code(state: State, node: Code): ElementContent[] {
  const context = contextOf(state)
  const fence = fenceOf(node)
  if (node.data?.fence && !node.data.isClosed) report(state.options.file as VFile, 'fence-unclosed', node.position?.start)
  if (fence && context.settings.highlight.codeFences) {
    const ordinal = context.codeBlocks
    context.codeBlocks++
    return fencedCode(state, node, {fence, ordinal})
  }
  const text = node.value || isOneBlankLine(node) ? node.value + lastLineEnd(state, node) : ''
  const properties: Properties = node.lang ? {className: [`language-${node.lang}`]} : {}
  const child: Element = {type: 'element', tagName: 'code', properties, children: [{type: 'text', value: text}]}
  return [buildElement(state, node, {tagName: 'pre', properties: attributesOf(node, 'pre'), children: [child]}), lineFeed()]
}

/** A code span; line feeds, with the white space after them, are blanks. */
export function inlineCode(state: State, node: InlineCode): Element {
  return buildElement(state, node, {tagName: 'code', children: [{type: 'text', value: node.value.replace(/(?:\r?\n|\r)[ \t]*/g, ' ')}]})
}

/** Whether empty code is a blank line between fences, and not nothing. */
function isOneBlankLine({value, position}: Code): boolean {
  return value === '' && position !== undefined && position.end.line - position.start.line > 1
}

/** How the last line ends that is code. */
function lastLineEnd(state: State, {data, position}: Code): string {
  const text = String(state.options.file)
  const end = position?.end.offset ?? 0
  const at = data?.isClosed ? text.lastIndexOf('\n', end - 1) - 1 : end
  return text.startsWith('\r\n', at) ? '\r\n' : '\n'
}

/** What follows the fence; `undefined`: the block is indented. */
function fenceOf(node: Code): FenceInfo | undefined {
  return node.data?.fence ?? (node.lang ? {text: [node.lang, node.meta].filter(Boolean).join(' '), at: 0} : undefined)
}

function fencedCode(state: State, node: Code, {fence, ordinal}: {readonly fence: FenceInfo; readonly ordinal: number}): ElementContent[] {
  const complain = (actual: string, expected: string) => report(state.options.file as VFile, 'code-attributes', placeIn(node, fence, actual), {actual, expected})
  const language = fence.text.split(' ', 1)[0]?.split('{', 1)[0] ?? ''
  const attributes = attributesIn(fence.text, complain)
  if (language === 'goat') reportSize(state, node)
  const [element, ...rest] = codeBlock({code: node.value.replace(/[\r\n]+$/, ''), language, attributes, ordinal}, contextOf(state).settings, ({actual, expected}) => complain(actual, expected))
  if (!element) return rest
  state.patch(node, element)
  return [state.applyData(node, element as Element) as Element, ...rest]
}

/** Say that a diagram is too big; it is written as code. */
function reportSize(state: State, {value, position}: Code): void {
  const limit = textLimits.diagramCharacters
  if (value.length > limit) report(state.options.file as VFile, 'body-limit', position?.start, {actual: `diagram of ${value.length} characters`, expected: `at most ${limit}`})
}

/** The attributes in the first closed pair of braces. Source: Hugo's `getAttributes` of code blocks. */
function attributesIn(text: string, complain: (actual: string, expected: string) => void): readonly Attribute[] {
  const braces = /\{[^{}]*\}/.exec(text.slice(Math.max(0, text.indexOf('{'))))?.[0]
  if (braces === undefined) return []
  const read = readAttributes(braces)
  if (!read) complain(braces, 'attributes such as `{hl_lines=[1,"3-4"] class="a"}`, with quotes around values')
  return read?.attributes ?? []
}

/** Where a part of what follows the fence stands; the fence if it is not found. */
function placeIn({position}: Code, fence: FenceInfo, part: string): Point | Position | undefined {
  const index = fence.text.toLowerCase().indexOf(part.toLowerCase())
  if (!position || index < 0) return position?.start
  const {line, column} = position.start
  const start = column + fence.at + index
  return {start: {line, column: start}, end: {line, column: start + part.length}}
}
