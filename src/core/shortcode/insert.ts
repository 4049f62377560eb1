import type {Element, ElementContent, Root, RootContent, Text} from 'hast'
import {SKIP, visit} from 'unist-util-visit'
import {escapeHtml} from '../markdown/escape.ts'
import type {Spelling} from '../markdown/spelling.ts'
import {stripTags} from '../text/plain.ts'

type Outputs = ReadonlyMap<string, string>

const word = /HAHAHUGOSHORTCODE\d+s\d+HBHB/

/**
 * Put the outputs of shortcodes where their placeholders stand in a tree.
 *
 * Shape: text `a WORD b` → text `a `, raw node with the output, text ` b`; a paragraph that holds nothing but one
 * placeholder is replaced by the output, without the paragraph. In attributes and in raw HTML the value is replaced.
 * The tree is changed in place.
 * Source: Hugo's `expandShortcodeTokens`.
 */
export function insertShortcodes(tree: Root, outputs: Outputs): void {
  if (outputs.size === 0) return
  visit(tree, (node, index, parent) => {
    if (node.type === 'raw') node.value = insertIntoHtml(node.value, outputs)
    if (node.type === 'element') insertIntoAttributes(node, outputs)
    if (!parent || index === undefined) return
    const inserted = node.type === 'text' ? splitText(node, outputs) : node.type === 'element' ? loneOutput(node, outputs) : undefined
    if (!inserted) return
    ;(parent.children as RootContent[]).splice(index, 1, ...inserted)
    return [SKIP, index + inserted.length]
  })
}

/** Put the outputs of shortcodes into HTML that is text already, by the same rules. */
export function insertIntoHtml(html: string, outputs: Outputs): string {
  return html.replace(/(<p>)?(HAHAHUGOSHORTCODE\d+s\d+HBHB)(<\/p>)?/g, (found, open: string | undefined, placeholder: string, close: string | undefined) => {
    const output = outputs.get(placeholder)
    if (output === undefined) return found
    return open && close ? output : `${open ?? ''}${output}${close ?? ''}`
  })
}

/** Replace placeholders in text by what a reader sees of their output, for ids and labels: tags are left out. */
export function placeholdersToText(text: string, outputs: Outputs): string {
  if (outputs.size === 0) return text
  return text.replace(new RegExp(word, 'g'), (found) => stripTags(outputs.get(found) ?? found).replace(/\s+/g, ' ').trim())
}

/** The output that a paragraph is only a placeholder of. */
function loneOutput(node: Element, outputs: Outputs): ElementContent[] | undefined {
  const [only, ...others] = node.children
  if (node.tagName !== 'p' || others.length > 0 || only?.type !== 'text' || Object.keys(node.properties).length > 0) return undefined
  const output = outputs.get(only.value)
  return output === undefined ? undefined : [{type: 'raw', value: output, position: node.position}]
}

/** Cut a text at its placeholders; the pieces keep their spelling. */
function splitText(node: Text, outputs: Outputs): ElementContent[] | undefined {
  if (!word.test(node.value)) return undefined
  const spelling = node.data?.spelling?.of === node.value ? node.data.spelling : undefined
  const spelled = spelling && splitAtWords(spelling.html)
  return splitAtWords(node.value).flatMap((value, index): ElementContent[] => {
    if (value === '') return []
    const output = outputs.get(value)
    if (output !== undefined) return [{type: 'raw', value: output, position: node.position}]
    const html = spelled?.[index]
    return [html === undefined ? {type: 'text', value} : {type: 'text', value, data: {spelling: {of: value, html}}}]
  })
}

function splitAtWords(text: string): string[] {
  return text.split(/(HAHAHUGOSHORTCODE\d+s\d+HBHB)/)
}

function insertIntoAttributes(node: Element, outputs: Outputs): void {
  const spellings: Record<string, Spelling> = {}
  for (const [name, value] of Object.entries(node.properties)) {
    if (Array.isArray(value)) node.properties[name] = value.map((item) => (typeof item === 'string' ? insertIntoValue(item, outputs) : item))
    if (typeof value !== 'string' || !word.test(value)) continue
    const known = node.data?.spellings?.[name]
    const html = known?.of === value ? known.html : escapeHtml(value)
    const inserted = insertIntoValue(value, outputs)
    node.properties[name] = inserted
    spellings[name] = {of: inserted, html: insertIntoHtml(html, outputs).replaceAll('"', '&quot;')}
  }
  if (Object.keys(spellings).length > 0) node.data = {...node.data, spellings: {...node.data?.spellings, ...spellings}}
}

/** An attribute's value holds characters, not HTML. */
function insertIntoValue(value: string, outputs: Outputs): string {
  return value.replace(new RegExp(word, 'g'), (found) => outputs.get(found)?.replace(/&(amp|lt|gt|quot|#34|#39|#43);/g, (_, name: string) => characters[name] ?? '') ?? found)
}

const characters: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', '#34': '"', '#39': "'", '#43': '+'}
