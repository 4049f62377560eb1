import type {Element, ElementContent, Properties} from 'hast'
import {splitTags} from '../text/plain.ts'

/** What keeps a text of a quiz apart from the rest of its page. */
export interface OwnIds {
  /** Stands before every id, with a colon behind it. */
  readonly prefix: string
  /** Level of the quiz's heading; those in the text are below it. */
  readonly headingLevel: number
}

/** Attributes that hold ids, and those that may name one. */
const attribute = /(\s(?:id|for|href|aria-labelledby|aria-describedby)=")([^"]*)"/g
const names = ['htmlFor', 'href', 'ariaLabelledBy', 'ariaDescribedBy'] as const

/**
 * Give the ids in a rendered text a prefix, adjust what names them, and put its headings below that of the quiz.
 *
 * Shape: `<h1 id="a">A</h1><a href="#a">b</a>` → `<h3 id="quiz-q1:body:a">A</h3><a href="#quiz-q1:body:a">b</a>`; links to what is elsewhere stay.
 */
export function ownIdsInHtml(html: string, own: OwnIds): string {
  if (!/\sid="|<h[1-6]/i.test(html)) return html
  const pieces = splitTags(html)
  const tags = pieces.filter((_, index) => index % 2 === 1)
  const ids = new Set(tags.flatMap((tag) => [...tag.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id)))
  const level = levelShift(tags.flatMap((tag) => depthOf(/^<h([1-6])[\s>]/i.exec(tag))), own)
  return pieces.map((piece, index) => {
    if (index % 2 === 0) return piece
    const moved = piece.replace(/^(<\/?h)([1-6])(?=[\s>])/i, (_, start: string, depth: string) => `${start}${level(Number(depth))}`)
    return moved.replace(attribute, (_, start: string, value: string) => `${start}${start.endsWith('href="') ? ownLink(value, ids, own) : ownNames(value, ids, own)}"`)
  }).join('')
}

/** The same of a tree. */
export function ownIdsInNodes(nodes: readonly ElementContent[], own: OwnIds): ElementContent[] {
  const elements: Element[] = []
  collect(nodes, elements)
  const ids = new Set(elements.flatMap(({properties: {id}}) => (typeof id === 'string' ? [id] : [])))
  const level = levelShift(elements.flatMap(({tagName}) => depthOf(/^h([1-6])$/.exec(tagName))), own)
  const move = (node: ElementContent): ElementContent => {
    if (node.type === 'raw') return {...node, value: ownIdsInHtml(node.value, own)}
    if (node.type !== 'element') return node
    const tagName = node.tagName.replace(/^h([1-6])$/, (_, depth: string) => `h${level(Number(depth))}`)
    return {...node, tagName, properties: ownProperties(node.properties, ids, own), children: node.children.map(move)}
  }
  return nodes.map(move)
}

function ownProperties(properties: Properties, ids: ReadonlySet<string>, own: OwnIds): Properties {
  const moved: Record<string, Properties[string]> = {...properties}
  if (typeof moved['id'] === 'string') moved['id'] = ownNames(moved['id'], ids, own)
  for (const name of names) {
    const value = moved[name]
    if (name === 'href' && typeof value === 'string') moved[name] = ownLink(value, ids, own)
    else if (Array.isArray(value)) moved[name] = value.map((id) => ownNames(String(id), ids, own))
    else if (typeof value === 'string') moved[name] = ownNames(value, ids, own)
  }
  return moved
}

function collect(nodes: readonly ElementContent[], elements: Element[]): void {
  for (const node of nodes) {
    if (node.type !== 'element') continue
    elements.push(node)
    collect(node.children, elements)
  }
}

function ownNames(value: string, ids: ReadonlySet<string>, {prefix}: OwnIds): string {
  return value.replace(/\S+/g, (id) => (ids.has(id) ? `${prefix}:${id}` : id))
}

function ownLink(href: string, ids: ReadonlySet<string>, {prefix}: OwnIds): string {
  return href.startsWith('#') && ids.has(href.slice(1)) ? `#${prefix}:${href.slice(1)}` : href
}

function depthOf(found: RegExpExecArray | null): number[] {
  return found ? [Number(found[1])] : []
}

/** The highest heading is one below the quiz's, unless it is lower already; the others keep their distance. */
function levelShift(depths: readonly number[], {headingLevel}: OwnIds): (depth: number) => number {
  const by = Math.max(0, headingLevel + 1 - Math.min(...depths, 6))
  return (depth) => Math.min(6, depth + by)
}
