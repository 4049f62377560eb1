import type {Nodes, Root} from 'mdast'
import type {Point} from 'unist'

/** Parse a text; what a pipeline's own parser does. */
type Parse = (text: string) => Root

/** A text with its front matter. */
interface WholeText {
  readonly whole: string
  /** Offset of the first character that is not of the front matter. */
  readonly from: number
  /** Whether the parser keeps places that are not in the nodes' positions, as MDX does in its expressions and errors. */
  readonly isExact: boolean
}

/**
 * Parse what stands below the front matter; places are those of the whole file.
 *
 * A parser spends a sixth of its time on the blanks that a quiz would leave, so the body is parsed alone and its nodes are moved.
 */
export function parseBelow({from, isExact, whole}: WholeText, parse: Parse): Root {
  if (from === 0) return parse(whole)
  const head = whole.slice(0, from)
  // Where a line is not what the parser takes for one, or the body begins inside of one, there is no moving.
  if (isExact || !head.endsWith('\n') || /\r(?!\n)/.test(head) || whole.startsWith('\uFEFF', from)) return parse(blankHead(whole, from))
  const tree = parse(whole.slice(from))
  moveNode(tree, countLineEnds(head), from)
  if (tree.position) tree.position.start = {line: 1, column: 1, offset: 0}
  return tree
}

/** Blank the head of a text, character by character: places stay. */
export function blankHead(whole: string, end: number): string {
  return whole.slice(0, end).replace(/[^\r\n]/g, ' ') + whole.slice(end)
}

// Points and positions may belong to several nodes, so they are not changed but made anew.
function moveNode(node: Nodes, lines: number, offset: number): void {
  const {position} = node
  if (position) node.position = {start: movePoint(position.start, lines, offset), end: movePoint(position.end, lines, offset)}
  if ('children' in node) for (const child of node.children) moveNode(child, lines, offset)
}

function movePoint(point: Point, lines: number, offset: number): Point {
  return {line: point.line + lines, column: point.column, offset: (point.offset ?? 0) + offset}
}

function countLineEnds(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++
  return count
}
