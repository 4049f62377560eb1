import type {ElementContent, Properties} from 'hast'
import {textLimits} from '../limits.ts'
import type {Settings} from '../options.ts'
import {rawHtml} from './build.ts'
import {diagram} from './diagram.ts'
import {goText} from './escaped-text.ts'
import {colour} from './highlight/colouring.ts'
import {formatCode, formatInline, inlineElement, preElement} from './highlight/format.ts'
import {type HighlightOptions, type OptionFault, optionNames, optionsOfAttributes, optionsOfText} from './highlight/options.ts'
import type {Attribute, AttributeValue} from './read-attributes.ts'
import {toHtml} from './to-html.ts'

/** A fenced block as Hugo sees it. */
export interface Fence {
  /** Without line feeds at its end. */
  readonly code: string
  /** First word after the fence, as written. */
  readonly language: string
  readonly attributes: readonly Attribute[]
  /** 0-based number of the block on its page. */
  readonly ordinal: number
}

/** What is called when an option cannot be read. */
export type OnFault = (fault: OptionFault) => void

/**
 * Write a fenced block of code.
 *
 * Shape: code in a language that Chroma knows → `div.highlight > pre > code`, a span for each line; `goat` → a drawing; else `pre > code`.
 * Units: languages whose grammars are not loaded (`prepareHighlighting`) are written without colours.
 * Source: Hugo's `highlight.go`.
 */
export function codeBlock({code, language, attributes, ordinal}: Fence, settings: Settings, onFault: OnFault): ElementContent[] {
  const {options, faults} = optionsOfAttributes(attributes.filter(({name}) => isOption(name)), settings.highlight)
  const empty = attributes.filter(({value}) => value === null).map(({name}) => ({actual: `${name}=null`, expected: 'a value'}))
  for (const fault of [...faults, ...empty]) onFault(fault)
  if (language === 'goat' && code.length <= textLimits.diagramCharacters) return [rawHtml(diagram(code, attributes.filter(({name}) => !isOption(name))))]
  const lineAnchors = options.lineAnchors || `hl-${ordinal}`
  return block({code: code ? `${code}\n` : '', language, attributes, options: {...options, lineAnchors}, settings})
}

/** What the shortcode `highlight` is called with. */
export interface HighlightCall {
  readonly code: string
  readonly language: string
  /** Such as `linenos=table,hl_lines=1 3-4`. */
  readonly options: string
  readonly settings: Settings
  readonly ordinal: number
  readonly onFault?: OnFault
}

/**
 * Write code for the shortcode `highlight`.
 *
 * Shape: like a fenced block, but without a line feed after the last line, and with line numbers as anchors that carry no prefix.
 */
export function highlightCode({code, language, options: text, settings, onFault}: HighlightCall): string {
  const {options, faults} = optionsOfText(text, settings.highlight)
  if (onFault) faults.forEach(onFault)
  return toHtml(block({code, language, attributes: [], options, settings}), {xhtml: false})
}

interface Block {
  readonly code: string
  readonly language: string
  readonly attributes: readonly Attribute[]
  readonly options: HighlightOptions
  readonly settings: Settings
}

function block({code, language, attributes, options, settings}: Block): ElementContent[] {
  const text = code.replace(/\r\n?/g, '\n')
  const coloured = colour(text, {language, options, settings})
  if (options.inline) return coloured ? formatInline(coloured, options) : [inlineElement(language, textOf(code))]
  if (!coloured) return [preElement(language, {}, textOf(code))]
  return [{type: 'element', tagName: 'div', properties: wrapperProperties(attributes, options), children: formatCode(coloured, options)}]
}

function textOf(code: string): ElementContent[] {
  return code ? [goText(code)] : []
}

/** Attributes that are no options, the class after the wrapper's own. */
function wrapperProperties(attributes: readonly Attribute[], {wrapperClass}: HighlightOptions): Properties {
  const properties: Properties = {className: [wrapperClass]}
  for (const {name, value} of attributes) {
    const key = name.toLowerCase()
    if (isOption(name) || key.startsWith('on')) continue
    if (key === 'class') properties.className = [wrapperClass, writeValue(value)]
    else properties[key] = writeValue(value)
  }
  return properties
}

function isOption(name: string): boolean {
  return optionNames.has(name.toLowerCase())
}

/** Write a value as Go does: lists are empty, numbers have no exponent. */
function writeValue(value: AttributeValue): string {
  if (typeof value === 'number') return /e/.test(String(value)) ? value.toLocaleString('en-US', {useGrouping: false, maximumFractionDigits: 20}) : String(value)
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : ''
}
