import type {Html, Root, RootContent} from 'mdast'
import type {Position} from 'unist'
import {visit} from 'unist-util-visit'
import type {DataMap, VFile} from 'vfile'
import type {RuleId, RuleValues} from '../rules.ts'
import type {QuizMarkers} from './markers.ts'

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
 * Markers in code are not markers: they are shown as written.
 */
export function remarkQuizMarkers(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const {quizPlaces} = file.data
    const markers = quizPlaces?.markers
    if (!markers || (markers.byWord.size === 0 && !/<!--\s*quiz\b/.test(String(file)))) return
    visit(tree, (node, index, parent) => {
      if (node.type === 'code' || node.type === 'inlineCode') node.value = markers.restore(node.value)
      if (node.type !== 'html' || !parent || index === undefined || parent.type === 'paragraph') return
      const made = markerOf(node, quizPlaces)
      if (made) (parent.children as RootContent[])[index] = made
    })
  }
}

function markerOf(node: Html, {markers, report}: DataMap['quizPlaces']): RootContent | undefined {
  const found = comment.exec(node.value)
  if (!found) return undefined
  const {position} = node
  const value = markers.add({id: found[1], only: undefined, source: node.value, complain: (id, values) => report(id, position, values)})
  return {type: 'paragraph', children: [{type: 'text', value, position}], position} as RootContent
}
