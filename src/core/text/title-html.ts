import {decode} from '../markdown/decode.ts'
import {splitTags} from './plain.ts'
import {trimSpace} from './space.ts'

const elements = new Set('abbr b bdi bdo br cite code data del dfn em i img ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr'.split(' '))
const needAttributes = new Set(['img', 'bdo', 'data', 'time'])
const words = /^[\p{L}\p{N}\s\-_',[\]!./\\()]*$/u
const anywhere: Readonly<Record<string, RegExp>> = {dir: /^(?:rtl|ltr)$/i, id: /^[a-zA-Z0-9:\-_.]+$/, lang: /^[a-zA-Z]{2,20}$/, title: words, class: /^[\s\p{L}\p{N}_-]+$/u}
const image: Readonly<Record<string, RegExp>> = {align: /^(?:left|right|top|texttop|middle|absmiddle|baseline|bottom|absbottom)$/i, alt: words, height: /^\d+%?$/, width: /^\d+%?$/, src: /^(?:(?:https?|mailto):|[^:]*$|[^:/?#]*[/?#])/i}
const own: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {img: image, del: {cite: /^/, datetime: /^/}, ins: {cite: /^/, datetime: /^/}, q: {cite: /^/}, time: {datetime: /^/}, data: {value: /^/}}

/**
 * Clean a heading's HTML for the table of contents: links are unwrapped, tags that could act or break out are left out.
 *
 * Shape: `<a href="/">a</a> <code>"b"</code>` → `a <code>&#34;b&#34;</code>`; a title without tags stays as it is.
 * Source: Hugo's `markup/goldmark/toc.go`, bluemonday's policies.
 */
export function titleHtml(html: string): string {
  if (!html.includes('<')) return html
  const kept: boolean[] = []
  const clean = splitTags(html).map((part, index) => (index % 2 === 0 ? escapeText(decode(part)) : cleanTag(part, kept))).join('')
  return trimSpace(clean).replace(/[\t\n\f\r ]+/g, ' ')
}

function cleanTag(tag: string, kept: boolean[]): string {
  const [, slash, name = ''] = /^<(\/?)([a-zA-Z0-9]*)/.exec(tag) ?? []
  const element = name.toLowerCase()
  if (!elements.has(element)) return ''
  if (slash) return kept.pop() === false ? '' : `</${element}>`
  const attributes = cleanAttributes(tag, element)
  const isKept = attributes !== '' || !needAttributes.has(element)
  if (!/^(?:br|img|wbr)$/.test(element)) kept.push(isKept)
  return isKept ? `<${element}${attributes}${/\/>$/.test(tag) ? '/' : ''}>` : ''
}

function cleanAttributes(tag: string, element: string): string {
  const found = tag.matchAll(/([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/g)
  return [...found]
    .map(([, name = '', double, single, bare]): readonly [string, string] => [name.toLowerCase(), decode(double ?? single ?? bare ?? '')])
    .filter(([name, value]) => (own[element]?.[name] ?? anywhere[name])?.test(value))
    .map(([name, value]) => ` ${name}="${escapeText(value)}"`)
    .join('')
}

const references: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;', "'": '&#39;'}

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => references[mark] ?? mark)
}
