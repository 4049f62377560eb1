import type {Nodes, Paragraph, Parents, PhrasingContent, Root, RootContent} from 'mdast'
import type {Point} from 'unist'
import {SKIP, visit} from 'unist-util-visit'
import type {QuizMarkers} from '../../core/quiz/markers.ts'
import {insertIntoHtml} from '../../core/shortcode/insert.ts'
import type {Origins} from '../../core/shortcode/origins.ts'
import {dividerWord} from '../../core/text/summary.ts'

type Outputs = ReadonlyMap<string, string>

const words = /(HAHAHUGOSHORTCODE[01]s\d+HBHB)/

/** Give the nodes of a tree the author's own places. */
export function placeNodes(tree: Root, {position}: Origins): void {
  visit(tree, (node) => {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset]
    if (start !== undefined && end !== undefined) node.position = position(start, end) as {start: Point; end: Point}
  })
}

/**
 * Put what stands for shortcodes into nodes that any pipeline understands.
 *
 * The output of a call becomes `html`, the divider of the summary the comment that it was, and a place for a quiz an empty
 * element that `quizmatter/rehype` fills.
 */
export function insertOutputs(tree: Root, outputs: Outputs, markers: QuizMarkers): void {
  visit(tree, (node: Nodes, index, parent: Parents | undefined) => {
    if (node.type === 'code' || node.type === 'inlineCode' || node.type === 'html') node.value = insertIntoHtml(node.value, outputs)
    if ('url' in node && typeof node.url === 'string') node.url = insertIntoHtml(node.url, outputs)
    if (!parent || index === undefined) return
    const made = node.type === 'paragraph' ? blockOf(node, outputs, markers) : node.type === 'text' ? splitText(node.value, outputs) : undefined
    if (!made) return
    ;(parent.children as Nodes[]).splice(index, 1, ...made.map((one) => ({...one, position: node.position}) as Nodes))
    return [SKIP, index + made.length]
  })
}

/** An empty element where a quiz is to stand; `quizmatter/rehype` fills it. */
export function quizPlace(word: string): Paragraph {
  return {type: 'paragraph', children: [], data: {hName: 'quiz-matter', hProperties: {dataMarker: word}}}
}

function blockOf({children}: Extract<Nodes, {type: 'paragraph'}>, outputs: Outputs, markers: QuizMarkers): RootContent[] | undefined {
  const [only, ...others] = children
  if (only?.type !== 'text' || others.length > 0) return undefined
  if (only.value === dividerWord) return [{type: 'html', value: '<!--more-->'}]
  if (markers.byWord.has(only.value)) return [quizPlace(only.value)]
  const output = outputs.get(only.value)
  return output === undefined ? undefined : [{type: 'html', value: output}]
}

function splitText(text: string, outputs: Outputs): PhrasingContent[] | undefined {
  if (!words.test(text)) return undefined
  return text.split(words).flatMap((part): PhrasingContent[] => {
    if (part === '') return []
    const output = outputs.get(part)
    return [output === undefined ? {type: 'text', value: part} : {type: 'html', value: output}]
  })
}
