import type {Html, Nodes, Root, RootContent, Text} from 'mdast'
import type {Position} from 'unist'
import {SKIP, visit} from 'unist-util-visit'
import type {DataMap, VFile} from 'vfile'
import type {RuleId, RuleValues} from '../rules.ts'
import type {QuizMarkers} from './markers.ts'
import {splitAtMarkers} from './split-at-markers.ts'

declare module 'vfile' {
  interface DataMap {
    quizPlaces: {
      readonly markers: QuizMarkers
      /** Report a finding at a place of this file's text. */
      readonly report: (id: RuleId, place: Position | undefined, values: RuleValues) => void
    }
  }
}

const comment = /^\s*<!--\s*quiz(?:\s*:\s*(\S+?))?\s*-->\s*$/

/**
 * Find the markers of quizzes: comments that stand alone, `<!-- quiz -->` and `<!-- quiz: id -->`, become words for `placeQuizzes`.
 *
 * Shape: a paragraph is split at a marker that is alone on its line. Markers in code are not markers: they are shown as written.
 * Errors: `quiz-marker-inline` at a marker inside of a line.
 */
export function remarkQuizMarkers(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const {quizPlaces} = file.data
    const markers = quizPlaces?.markers
    if (!markers || (markers.byWord.size === 0 && !/<!--\s*quiz\b/.test(String(file)))) return
    visit(tree, (node, index, parent) => {
      if (node.type === 'code' || node.type === 'inlineCode') node.value = markers.restore(node.value)
      if (!parent || index === undefined) return undefined
      if (node.type === 'html') replaceComment(node, {index, parent, places: quizPlaces})
      if (node.type === 'text') refuseInline(node, parent, markers)
      if (node.type !== 'paragraph') return undefined
      const parts = splitAtMarkers(node, markers)
      if (parts.length === 1) return undefined
      ;(parent.children as RootContent[]).splice(index, 1, ...parts)
      return [SKIP, index]
    })
  }
}

function replaceComment(node: Html, {index, parent, places}: {readonly index: number; readonly parent: Nodes; readonly places: DataMap['quizPlaces']}): void {
  const found = comment.exec(node.value)
  if (!found || !('children' in parent)) return
  const {position} = node
  if (parent.type === 'paragraph') {
    places.report('quiz-marker-inline', position, {actual: node.value})
    return
  }
  const value = places.markers.add({id: found[1], only: undefined, source: node.value, complain: (id, values) => places.report(id, position, values)})
  parent.children[index] = {type: 'paragraph', children: [{type: 'text', value, position}], position} as RootContent
}

function refuseInline(node: Text, parent: Nodes, markers: QuizMarkers): void {
  const isAlone = parent.type === 'paragraph' && parent.children.length === 1 && markers.byWord.has(node.value.trim())
  if (isAlone) markers.meet(node.value.trim())
  else node.value = markers.refuse(node.value)
}
