import type {Element, ElementContent} from 'hast'
import type {PhrasingContent} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {h} from './h.ts'

// Of CommonMark only what stands inside a line: `-s -w`, `1.` and `#` are plain text, and so are HTML and
// `vector<std::string>`, which would be an autolink.
const blocks = ['blockQuote', 'codeFenced', 'codeIndented', 'definition', 'headingAtx', 'htmlFlow', 'list', 'setextUnderline', 'thematicBreak']
const processor = unified()
  .data('micromarkExtensions', [{disable: {null: [...blocks, 'autolink', 'htmlText']}}])
  .use(remarkParse)
  .freeze()

/** What makes a text more than plain; most texts have nothing of it, and a parser is dear. */
const markup = /[\\`*_[\]<&\r\n\0]/

/** Characters that may open or close something; above this many in one text, it is taken as plain. */
export const inlineMarkLimit = 500

/** Count the characters of a text that may open or close something in markdown. */
export function countInlineMarks(text: string): number {
  return text.match(/[*_`[\]]/g)?.length ?? 0
}

/**
 * Parse the text of a question or answer as inline CommonMark.
 *
 * Shape: `` 'Use `-s` and *-w*' `` → `[text, inlineCode, text, emphasis]`; positions count in the returned `source`.
 * Units: no block markup, raw HTML, autolinks, typographer, math or shortcodes; blank lines count as line breaks.
 */
export function parseInline(text: string): {readonly source: string; readonly nodes: readonly PhrasingContent[]} {
  const trimmed = text.trim()
  if (!markup.test(trimmed)) return {source: trimmed, nodes: [{type: 'text', value: trimmed}]}
  const source = trimmed.replace(/\n\s*\n/g, '\n')
  if (countInlineMarks(source) > inlineMarkLimit) return {source, nodes: [{type: 'text', value: source}]}
  const nodes = processor.parse(source).children.flatMap((node) => (node.type === 'paragraph' ? node.children : []))
  return {source, nodes}
}

/** How links and images of a text are written. */
export interface InlineOptions {
  /** `false`: the text is plain. Default: `true`. */
  readonly markdown?: boolean
  /** Resolve the address of a link or an image. Default: as written. */
  readonly resolveUrl?: (url: string) => string
}

/**
 * Turn the text of a question or answer into hast.
 *
 * Shape: `` 'Use `-s`' `` → `[text 'Use ', <code dir="ltr">-s</code>]`.
 * Errors: none; an address other than http, https, mailto or relative leaves the link's text alone.
 */
export function inlineToHast(text: string, options: InlineOptions = {}): ElementContent[] {
  if (options.markdown === false) return [{type: 'text', value: text}]
  if (!markup.test(text)) return [{type: 'text', value: text.trim()}]
  return parseInline(text).nodes.flatMap((node) => toHast(node, options))
}

/** Read the text of a question or answer without its markup. */
export function inlineText(text: string, markdown = true): string {
  if (!markdown) return text
  return markup.test(text) ? hastText(inlineToHast(text)) : text.trim()
}

/** Tell whether an address may be linked to: http, https, mailto, or relative. */
export function isSafeUrl(url: string): boolean {
  const plain = url.replace(/[\u0000-\u0020\u007f-\u009f]/g, '')
  const scheme = /^([^/?#:]*):/.exec(plain)?.[1]
  return scheme === undefined || /^(https?|mailto)$/i.test(scheme)
}

/** Tell whether an address means the same on every page and may be linked to: http, https or mailto. */
export function isAbsoluteUrl(url: unknown): url is string {
  return typeof url === 'string' && /^(https?|mailto):/i.test(url)
}

function toHast(node: PhrasingContent, options: InlineOptions): ElementContent[] {
  const children = (): ElementContent[] => ('children' in node ? node.children.flatMap((child) => toHast(child, options)) : [])
  const resolve = options.resolveUrl ?? ((url: string) => url)
  switch (node.type) {
    case 'text': return [{type: 'text', value: node.value}]
    case 'inlineCode': return [h('code', {dir: 'ltr'}, node.value)]
    case 'emphasis': return [h('em', children())]
    case 'strong': return [h('strong', children())]
    case 'break': return [h('br')]
    case 'link': return isSafeUrl(node.url) ? [h('a', {href: resolve(node.url), title: node.title}, children())] : children()
    case 'image': return isSafeUrl(node.url) ? [h('img', {src: resolve(node.url), alt: node.alt ?? '', title: node.title})] : []
    default: return children()
  }
}

function hastText(nodes: readonly ElementContent[]): string {
  return nodes.map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? elementText(node) : '')).join('')
}

function elementText(element: Element): string {
  if (element.tagName === 'br') return '\n'
  return element.tagName === 'img' ? String(element.properties.alt ?? '') : hastText(element.children)
}
