import type {Image, ImageReference, Node, PhrasingContent, Root, Text, TextData} from 'mdast'
import {visit} from 'unist-util-visit'
import type {Settings} from '../options.ts'
import {emoji} from './emoji.ts'
import {escapeHtml} from './escape.ts'
import {labelText} from './label-text.ts'
import {withNumbers} from './heading-text.ts'
import type {SourceRun} from './spelling.ts'
import {type Replacement, type Sight, typographer} from './typographer.ts'
import {decode} from './decode.ts'

type Parent = Node & {children: PhrasingContent[]}
type Replace = (sight: Sight, offset: number) => Replacement | undefined

const blocks = new Set(['paragraph', 'heading', 'tableCell', 'defListTerm'])

/**
 * Replace characters of the text by what the typographer and the emoji codes make of them.
 *
 * Shape: text `it's` → value `it’s` with the spelling `it&rsquo;s`.
 * Errors: none. Escapes, character references, code and URLs are left alone; a quote that is open at the end of a block may close in a later one.
 */
export function replaceInText(tree: Root, source: string, settings: Settings): void {
  const names = settings.goldmark.extensions.typographer
  const replace: Replace = (sight, offset) =>
    (settings.enableEmoji ? emoji(sight.source, offset) : undefined) ?? (names.disable ? undefined : typographer(sight, offset, names))
  const open = {single: 0, double: 0}
  visit(tree, (node) => {
    if (blocks.has(node.type)) replaceInBlock(node as Parent, {source, open}, replace)
  })
}

function replaceInBlock(block: Parent, page: Pick<Sight, 'source' | 'open'>, replace: Replace): void {
  const start = block.children[0]?.position?.start.offset
  const end = block.children.at(-1)?.position?.end.offset
  if (start === undefined || end === undefined) return
  replaceInChildren(block, {...page, start, end}, replace)
}

function replaceInChildren(parent: Parent, sight: Sight, replace: Replace): void {
  for (const node of parent.children) {
    if (node.type === 'text') replaceInNode(node, sight, replace)
    else if (node.type === 'image' || node.type === 'imageReference') replaceInLabel(node, sight, replace)
    else if ('children' in node) replaceInChildren(node as Parent, sight, replace)
  }
}

function replaceInLabel(image: Image | ImageReference, sight: Sight, replace: Replace): void {
  const label = image.data?.label
  if (!label || !image.data) return
  delete image.data.label
  replaceInChildren({type: 'paragraph', children: label}, sight, (inside, offset) => withoutEmoji(replace(inside, offset)))
  image.alt = labelText(label)
  image.data.spelling = {of: image.alt, html: label.map(spelledText).join('')}
}

/** Goldmark knows no text of an emoji. */
function withoutEmoji(replacement: Replacement | undefined): Replacement | undefined {
  return replacement?.keptInIds ? {...replacement, html: ''} : replacement
}

function spelledText(node: PhrasingContent): string {
  if (node.type === 'link' && node.data?.autolink) return ''
  if ('children' in node) return node.children.map(spelledText).join('')
  return ('data' in node && node.data && 'spelling' in node.data && node.data.spelling?.html) || escapeHtml(labelText([node]))
}

function replaceInNode(node: Text, sight: Sight, replace: Replace): void {
  const runs = node.data?.runs
  if (!runs) return
  const {numeric} = node.data ?? {}
  const parts = split({value: node.value, runs, numeric}, (offset) => replace(sight, offset))
  node.data = numeric ? {numeric} : {}
  if (!parts.some((part) => part.html !== undefined)) return
  node.value = parts.map((part) => part.value).join('')
  const html = parts.map((part) => part.html ?? escapeHtml(part.value)).join('')
  node.data = {spelling: {of: node.value, html, plain: parts.map((part) => part.plain ?? part.value).join('')}}
}

interface Part {
  readonly value: string
  readonly html?: string
  readonly plain?: string | undefined
}

interface Splittable {
  readonly value: string
  readonly runs: readonly SourceRun[]
  readonly numeric: TextData['numeric']
}

function split({value, runs, numeric}: Splittable, replace: (offset: number) => Replacement | undefined): readonly Part[] {
  const parts: Part[] = []
  let done = 0
  for (const run of runs) {
    const end = run.at + run.length
    for (let index = Math.max(run.at, done); index < end; index++) {
      if (!special.has(value.charCodeAt(index))) continue
      const replacement = replace(run.offset + index - run.at)
      if (!replacement) continue
      const plain = replacement.keptInIds ? value.slice(index, index + replacement.length) : undefined
      parts.push(unchanged(done, index), {value: decode(replacement.html), html: replacement.html, plain})
      done = index + replacement.length
      index = done - 1
    }
  }
  parts.push(unchanged(done, value.length))
  return parts

  function unchanged(from: number, to: number): Part {
    const text = value.slice(from, to)
    return {value: text, plain: numeric && withNumbers(text, {numeric, from})}
  }
}

/** `"`, `'`, `-`, `.`, `:`, `<`, `>` */
const special = new Set([34, 39, 45, 46, 58, 60, 62])
