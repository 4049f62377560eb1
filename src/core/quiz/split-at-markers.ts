import type {Paragraph, PhrasingContent, Text} from 'mdast'
import type {QuizMarkers} from './markers.ts'

/**
 * Split a paragraph at the markers that are alone on a line, because a quiz cannot stand inside of one.
 *
 * Shape: `a⏎WORD⏎b` → the paragraphs `a`, `WORD` and `b`; a paragraph without such a line comes back as it is.
 */
export function splitAtMarkers(paragraph: Paragraph, {byWord}: QuizMarkers): readonly Paragraph[] {
  const lines = linesOf(paragraph.children)
  const parts: PhrasingContent[][] = []
  let open: PhrasingContent[] | undefined
  for (const line of lines) {
    const marker = lines.length > 1 ? markerOf(line) : undefined
    if (marker && byWord.has(marker.value)) {
      parts.push([marker])
      open = undefined
    } else if (open) {
      open.push(...(open.at(-1)?.type === 'break' ? [] : [{type: 'text', value: '\n'} as const]), ...line)
    } else if (line.length) {
      open = [...line]
      parts.push(open)
    }
  }
  return parts.some(([first]) => first?.type === 'text' && byWord.has(first.value)) && parts.length > 1
    ? parts.map((children) => ({...paragraph, children: children.at(-1)?.type === 'break' ? children.slice(0, -1) : children}))
    : [paragraph]
}

/** The nodes of a paragraph by the lines on which they end; a hard break ends its line. */
function linesOf(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  for (const child of children) {
    const texts = child.type === 'text' ? child.value.split('\n').map((value) => ({...child, value})) : [child]
    texts.forEach((part, index) => {
      if (index) lines.push([])
      if (part.type !== 'text' || part.value) lines.at(-1)?.push(part)
    })
    if (child.type === 'break') lines.push([])
  }
  return lines
}

/** The text that a line consists of, without the white space around it. */
function markerOf(line: readonly PhrasingContent[]): Text | undefined {
  const [only, ...others] = line.filter(({type}) => type !== 'break')
  return only?.type === 'text' && others.length === 0 ? {...only, value: only.value.trim()} : undefined
}
