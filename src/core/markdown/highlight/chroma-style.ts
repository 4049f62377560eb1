import {styleTable} from './styles.ts'
import {tokenTypes} from './token-types.ts'

/** Declarations for each class of a style, without blanks. */
export interface ChromaStyle {
  /** What a class looks like; classes that look like their surroundings are missing. */
  readonly looks: ReadonlyMap<string, string>
  /** Classes that a style sheet repeats although they look like their surroundings. */
  readonly repeated: ReadonlyMap<string, string>
}

/** Names of the styles. */
export const chromaStyles: readonly string[] = Object.keys(styleTable)

/** Style that stands in for an unknown one, as in Hugo. */
const fallback = 'swapoff'

/** Whether a style is known; case does not matter. */
export function isChromaStyle(name: string): boolean {
  return Object.hasOwn(styleTable, name.toLowerCase())
}

/** Styles that were read; at most as many as there are. */
const read = new Map<string, ChromaStyle>()

/** Read a style from the table; an unknown name gives `swapoff`. */
export function chromaStyle(name: string): ChromaStyle {
  const key = isChromaStyle(name) ? name.toLowerCase() : fallback
  const known = read.get(key)
  if (known) return known
  const style = readStyle(key)
  read.set(key, style)
  return style
}

function readStyle(key: string): ChromaStyle {
  const looks = new Map<string, string>()
  const repeated = new Map<string, string>()
  for (const group of (styleTable[key] ?? '').split('|')) {
    const [look = '', classes = ''] = group.split('=')
    const target = look.startsWith('!') ? repeated : looks
    for (const name of classes.split(' ')) target.set(name, declarations(look.replace('!', '')))
  }
  return {looks, repeated}
}

/** What a token of a class looks like with inline styles: its own look, or that of its group. */
export function lookOf(className: string, {looks}: ChromaStyle): string | undefined {
  return looks.get(className) ?? tokenTypes.get(className)?.groups.map((group) => looks.get(group)).find((look) => look !== undefined)
}

const words: Readonly<Record<string, string>> = {bold: 'font-weight:bold', italic: 'font-style:italic', underline: 'text-decoration:underline'}

function declarations(look: string): string {
  return look.split(' ').map((word) => words[word] ?? (word.startsWith('bg:') ? `background-color:${word.slice(3)}` : `color:${word}`)).join(';')
}
