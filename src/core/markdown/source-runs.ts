import type {Image, PhrasingContent, Root, Text} from 'mdast'
import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import {labelText} from './label-text.ts'
import type {CompileContext, Extension, Token} from 'mdast-util-from-markdown'

/**
 * Remember for every text node which of its characters stand in the source as they are, and for every image the nodes of its label.
 *
 * The typographer needs both: it looks at the raw characters around, and leaves escapes and character references alone.
 */
export const sourceRunsFromMarkdown: Extension = {exit: {data: exitData, label: exitLabel, characterEscapeValue: exitEscape, characterReferenceValue: exitReference}}

function exitData(this: CompileContext, token: Token): undefined {
  const node = this.stack.pop() as Text
  const value = this.sliceSerialize(token)
  if (node.type === 'text') {
    node.data ??= {}
    node.data.runs ??= []
    node.data.runs.push({at: node.value.length, offset: token.start.offset, length: value.length})
  }
  node.value += value
  if (node.position) node.position.end = {line: token.end.line, column: token.end.column, offset: token.end.offset}
}

/** In heading ids an escaped ampersand begins a reference with a name all the same: Hugo takes escapes away first. */
function exitEscape(this: CompileContext, token: Token): undefined {
  const node = this.stack.pop() as Text
  const value = this.sliceSerialize(token)
  const rest = value === '&' ? this.sliceSerialize({start: token.end, end: {...token.end, _index: token.end._index + 1, _bufferIndex: -1}}) : ''
  const name = /^([a-z][a-z0-9]*);/i.exec(rest)?.[1]
  const plain = name !== undefined && decodeNamedCharacterReference(name)
  if (plain) {
    node.data ??= {}
    node.data.numeric ??= []
    node.data.numeric.push({at: node.value.length, length: name.length + 2, plain})
  }
  node.value += value
  if (node.position) node.position.end = {line: token.end.line, column: token.end.column, offset: token.end.offset}
}

/** Heading ids are made of numeric references as they are written. Control characters are let through. */
function exitReference(this: CompileContext, token: Token): undefined {
  const {characterReferenceType: type} = this.data
  const written = this.sliceSerialize(token)
  const node = this.stack.at(-1) as Text
  const value = type ? numeric(written, type === 'characterReferenceMarkerNumeric' ? 10 : 16) : decodeNamedCharacterReference(written) || ''
  this.data.characterReferenceType = undefined
  if (type && node.type === 'text') {
    node.data ??= {}
    node.data.numeric ??= []
    node.data.numeric.push({at: node.value.length, length: value.length, plain: `&#${type === 'characterReferenceMarkerNumeric' ? '' : 'x'}${written};`})
  }
  node.value += value
}

function numeric(digits: string, base: 10 | 16): string {
  const code = Number.parseInt(digits, base)
  return code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\ufffd' : String.fromCodePoint(code)
}

function exitLabel(this: CompileContext): undefined {
  const fragment = this.stack.at(-1) as unknown as Root
  this.resume()
  const node = this.stack.at(-1)
  this.data.inReference = true
  if (node?.type === 'link') node.children = fragment.children as typeof node.children
  else if (node) setLabel(node as Image, fragment.children as PhrasingContent[])
}

function setLabel(node: Image, label: PhrasingContent[]): void {
  node.alt = labelText(label)
  node.data = {...node.data, label}
}
