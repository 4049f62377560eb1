import type {Element, ElementContent, Properties} from 'hast'
import {goElement, goText} from '../escaped-text.ts'
import type {Colouring} from './colouring.ts'
import {type Dress, dressOf} from './dress.ts'
import {standsOut} from './line-ranges.ts'
import type {HighlightOptions} from './options.ts'
import {splitIntoLines, type Token} from './token.ts'

interface Block {
  readonly lines: readonly (readonly Token[])[]
  readonly language: string
  readonly options: HighlightOptions
  readonly dress: Dress
}

/**
 * Write tokens as Chroma's formatter does: a span for each line, line numbers beside them or in a table.
 *
 * Shape: tokens → `pre`, or with numbers in a table `div > table`.
 * Source: Chroma's `formatters/html/html.go`.
 */
export function formatCode({tokens, language, style}: Colouring, options: HighlightOptions): ElementContent[] {
  const block: Block = {lines: splitIntoLines(tokens), language, options, dress: dressOf(options, style)}
  if (!(options.lineNos && options.lineNumbersInTable)) return [codePre(block)]
  return [numberTable(block, [preElement('', block.dress.pre, tableNumbers(block))], codePre(block)), goText('\n')]
}

/**
 * Write tokens as inline code; with numbers in a table it is a table all the same.
 *
 * Shape: tokens → `code.code-inline`.
 */
export function formatInline({tokens, language, style}: Colouring, options: HighlightOptions): ElementContent[] {
  const block: Block = {lines: splitIntoLines(tokens), language, options, dress: dressOf(options, style)}
  const code = inlineElement(language, block.lines.flatMap((line) => line.map((token) => tokenSpan(token, block.dress))))
  return options.lineNos && options.lineNumbersInTable ? [numberTable(block, tableNumbers(block), code), goText('\n')] : [code]
}

/** Inline code of a language. */
export function inlineElement(language: string, children: ElementContent[]): Element {
  return goElement('code', {className: ['code-inline', `language-${language}`]}, children)
}

/** The two elements around code; `language` is left out when it is empty. */
export function preElement(language: string, properties: Properties, children: ElementContent[]): Element {
  const named = language ? {className: [`language-${language}`], dataLang: language} : {}
  return element('pre', {tabIndex: 0, ...properties}, [goElement('code', named, children)])
}

function numberTable({dress}: Block, numbers: ElementContent[], code: Element): Element {
  const cells = [element('td', dress.numberCell, [goText('\n'), ...numbers]), goText('\n'), element('td', dress.codeCell, [goText('\n'), code])]
  return element('div', dress.pre, [goText('\n'), element('table', dress.table, [element('tr', {}, cells)]), goText('\n')])
}

function tableNumbers(block: Block): Element[] {
  return block.lines.map((_, index) => tableNumber(block, index))
}

function tableNumber(block: Block, index: number): Element {
  const {dress, options} = block
  const number = numberSpan(block, index, '\n')
  return standsOut(options.lineNoStart + index, options.ranges) ? element('span', dress.outstandingNumber, [number]) : number
}

function codePre(block: Block): Element {
  return preElement(block.language, block.dress.pre, block.lines.map((_, index) => lineSpan(block, index)))
}

function lineSpan(block: Block, index: number): Element {
  const {dress, options, lines} = block
  const code = element('span', dress.code, (lines[index] ?? []).map((token) => tokenSpan(token, dress)))
  const children = options.lineNos && !options.lineNumbersInTable ? [numberSpan(block, index, ''), code] : [code]
  return element('span', standsOut(options.lineNoStart + index, options.ranges) ? dress.outstandingLine : dress.line, children)
}

function numberSpan({options, lines, dress}: Block, index: number, end: string): Element {
  const number = options.lineNoStart + index
  const digits = String(options.lineNoStart + lines.length - 1).length
  const text = String(number).padStart(digits)
  if (!options.anchorLineNos) return element('span', dress.number, [goText(text + end)])
  const id = `${options.lineAnchors ? `${options.lineAnchors}-` : ''}${number}`
  const link = element('a', {...dress.numberLink, href: `#${id}`}, [goText(text)])
  return element('span', {...dress.number, id}, end ? [link, goText(end)] : [link])
}

function tokenSpan({text, className, style}: Token, dress: Dress): ElementContent {
  const properties = style ? {style} : className ? dress.token(className) : undefined
  return properties ? element('span', properties, [goText(text)]) : goText(text)
}

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return {type: 'element', tagName, properties, children}
}
