import type {Nodes, Parents, Root} from 'mdast'
import type {Data} from 'unified'
import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import {report} from '../../core/diagnostics.ts'
import type {QuizMarkers} from '../../core/quiz/markers.ts'
import type {Places} from './parse-below.ts'
import {quizPlace} from './shortcodes.ts'

/** What `remark-parse` takes from extensions of its syntax. */
interface SyntaxData {
  readonly fromMarkdownExtensions?: readonly unknown[]
}

/** What a parser does with places: `elsewhere` in MDX, which has expressions where markdown has comments, HTML and Hugo's shortcodes. */
export function placesOf(data: Data): Places {
  const extensions = ((data as SyntaxData).fromMarkdownExtensions ?? []).flat(2) as readonly {readonly enter?: object}[]
  if (extensions.some(({enter}) => enter !== undefined && Object.hasOwn(enter, 'mdxFlowExpression'))) return 'elsewhere'
  return extensions.length > 0 ? 'shared' : 'own'
}

const comment = /^\s*\/\*\s*quiz(?:\s*:\s*(\S+?))?\s*\*\/\s*$/

/**
 * Find the markers of quizzes in MDX, whose comments are expressions: `{/* quiz *\/}` and `{/* quiz: id *\/}`.
 *
 * Errors: `quiz-marker-inline` at a marker inside of a line.
 */
export function markExpressions(tree: Root, file: VFile, markers: QuizMarkers): void {
  if (!/\{\s*\/\*\s*quiz\b/.test(String(file))) return
  visit(tree, (node: Nodes | Expression, index, parent: Parents | undefined) => {
    if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return
    const found = comment.exec(node.value)
    if (!found || !parent || index === undefined) return
    const {position} = node
    const source = `{${node.value}}`
    if (node.type === 'mdxTextExpression') report(file, 'quiz-marker-inline', position, {actual: source})
    else {
      const word = markers.add({id: found[1], only: undefined, source, complain: (id, values) => void report(file, id, position, values)})
      parent.children[index] = {...quizPlace(word), position}
    }
  })
}

/** A node of MDX; its types are of a package that a pipeline without MDX does not have. */
interface Expression {
  readonly type: 'mdxFlowExpression' | 'mdxTextExpression'
  readonly value: string
  readonly position?: Nodes['position']
}
