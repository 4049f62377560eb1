import type {Element, ElementContent} from 'hast'
import type {Code, InlineCode} from 'mdast'
import type {State} from 'mdast-util-to-hast'
import {attributesOf} from './attributes.ts'
import {buildElement, lineFeed} from './build.ts'
import {contextOf} from './context.ts'

/** A code block: indented ones are plain, fenced ones go through `codeBlock`. */
export function code(state: State, node: Code): ElementContent[] {
  const context = contextOf(state)
  const ordinal = context.codeBlocks
  context.codeBlocks++
  const child: Element = {type: 'element', tagName: 'code', properties: {}, children: [{type: 'text', value: node.value ? `${node.value}\n` : ''}]}
  void ordinal
  return [buildElement(state, node, {tagName: 'pre', properties: attributesOf(node, 'pre'), children: [child]}), lineFeed()]
}

/** A code span; line feeds are blanks. */
export function inlineCode(state: State, node: InlineCode): Element {
  return buildElement(state, node, {tagName: 'code', children: [{type: 'text', value: node.value.replace(/\r?\n|\r/g, ' ')}]})
}
