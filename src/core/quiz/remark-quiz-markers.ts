import type {Html, Nodes, Root, RootContent, Text} from 'mdast'
import type {Position} from 'unist'
import {SKIP, visit} from 'unist-util-visit'
import type {DataMap, VFile} from 'vfile'
import type {RuleId, RuleValues} from '../rules.ts'
import type {QuizMarkers} from './markers.ts'
import {meantByComment, readComment} from './read-comment.ts'
import {splitAtMarkers} from './split-at-markers.ts'
import {type HtmlPart, splitHtml} from './split-html.ts'

declare module 'vfile' {
  interface DataMap {
    quizPlaces: {
      readonly markers: QuizMarkers
      /** Report a finding at a place of this file's text. */
      readonly report: (id: RuleId, place: Position | undefined, values: RuleValues) => void
    }
  }
}

/**
 * Find the markers of quizzes: comments that stand alone, `<!-- quiz -->` and `<!-- quiz: id only="q1" -->`, become words for `placeQuizzes`.
 *
 * Shape: a paragraph is split at a marker that is alone on its line, and so is a block of HTML. Markers in code are not markers: they are shown as written.
 * Errors: `quiz-marker-inline` at a marker inside of a line, `quiz-marker-comment` at a comment that was meant for one.
 */
export function remarkQuizMarkers(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const {quizPlaces} = file.data
    const markers = quizPlaces?.markers
    if (!markers || (markers.byWord.size === 0 && !/<!--\s*q\w*z/i.test(String(file)))) return
    visit(tree, (node, index, parent) => {
      if (node.type === 'code' || node.type === 'inlineCode') node.value = markers.restore(node.value)
      if (!parent || index === undefined) return undefined
      if (node.type === 'html') return replaceComments(node, {index, parent, file, places: quizPlaces})
      if (node.type === 'text') refuseInline(node, parent, markers)
      if (node.type !== 'paragraph') return undefined
      const parts = splitAtMarkers(node, markers)
      if (parts.length === 1) return undefined
      ;(parent.children as RootContent[]).splice(index, 1, ...parts)
      return [SKIP, index]
    })
  }
}

/** Where a block of HTML stands. */
interface HtmlContext {
  readonly index: number
  readonly parent: Nodes
  readonly file: VFile
  readonly places: DataMap['quizPlaces']
}

function replaceComments(node: Html, {index, parent, file, places}: HtmlContext): [typeof SKIP, number] | undefined {
  if (!('children' in parent)) return undefined
  if (parent.type === 'paragraph') {
    if (readComment(node.value)) places.report('quiz-marker-inline', node.position, {actual: node.value})
    return undefined
  }
  const meant = meantByComment(node.value)
  if (meant !== undefined) places.report('quiz-marker-comment', node.position, {actual: node.value.trim(), wanted: meant})
  const parts = splitHtml(node.value, places.markers)
  const nodes = parts.flatMap((part) => (part.type === 'marker' ? [wordOf(part, {node, parent, places})] : part.value.trim() === '' ? [] : [htmlOf(part, {node, file, places})]))
  if (nodes.length === 0) return undefined
  ;(parent.children as RootContent[]).splice(index, 1, ...nodes)
  return [SKIP, index + nodes.length]
}

/** A paragraph of the word that stands for a marker. */
function wordOf(part: HtmlPart, {node, parent, places}: {readonly node: Html; readonly parent: Nodes; readonly places: DataMap['quizPlaces']}): RootContent {
  const {markers, report} = places
  const position = positionOf(part, node, parent)
  const written = readComment(part.value)
  const value = written ? markers.add({...written, source: part.value, complain: (id, values) => report(id, position, values)}) : part.value
  if (!written) markers.meet(value)
  return {type: 'paragraph', children: [{type: 'text', value, position}], position}
}

/** HTML between markers; where it is left out, a marker in a line of it would be lost without a word. */
function htmlOf({value}: HtmlPart, {node, file, places}: {readonly node: Html; readonly file: VFile; readonly places: DataMap['quizPlaces']}): Html {
  const isOmitted = file.data.render?.settings.goldmark.renderer.unsafe === false
  const between = value === node.value ? value : value.replace(/^[ \t]*\n|\n[ \t]*$/g, '')
  return {...node, value: isOmitted ? places.markers.refuse(between) : between}
}

/** Lines in a container begin elsewhere than those of its contents. */
function positionOf({at, value}: HtmlPart, {position, value: whole}: Html, parent: Nodes): Position | undefined {
  if (!position || parent.type !== 'root') return position
  const {line, column, offset = 0} = position.start
  const lines = whole.slice(0, at).split('\n')
  const start = {line: line + lines.length - 1, column: (lines.at(-1)?.length ?? 0) + (lines.length === 1 ? column : 1), offset: offset + at}
  return {start, end: {line: start.line, column: start.column + value.length, offset: start.offset + value.length}}
}

function refuseInline(node: Text, parent: Nodes, markers: QuizMarkers): void {
  const isAlone = parent.type === 'paragraph' && parent.children.length === 1 && markers.byWord.has(node.value.trim())
  if (isAlone) markers.meet(node.value.trim())
  else node.value = markers.refuse(node.value)
}
