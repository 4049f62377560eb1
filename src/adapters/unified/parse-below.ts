import type {Nodes, Root} from 'mdast'
import type {Point} from 'unist'

/** Parse a text; what a pipeline's own parser does. */
type Parse = (text: string) => Root

/** A text with its front matter. */
interface WholeText {
  readonly whole: string
  /** Offset of the first character that is not of the front matter. */
  readonly from: number
  readonly places: Places
}

/**
 * What the parser does with places.
 *
 * `own`: each node has points of its own; `shared`: several may have the same, as extensions do it; `elsewhere`: some are not in
 * the nodes' positions, as in MDX's expressions and errors.
 */
export type Places = 'own' | 'shared' | 'elsewhere'

/**
 * Parse what stands below the front matter; places are those of the whole file.
 *
 * A parser spends a sixth of its time on the blanks that a quiz would leave, so the body is parsed alone and its nodes are moved.
 */
export function parseBelow({from, places, whole}: WholeText, parse: Parse): Root {
  if (from === 0) return parse(whole)
  const head = whole.slice(0, from)
  // Where a line is not what the parser takes for one, or the body begins inside of one, there is no moving.
  if (places === 'elsewhere' || !head.endsWith('\n') || /\r(?!\n)/.test(head) || whole.startsWith('\uFEFF', from)) return parse(blankHead(whole, from))
  const tree = parse(whole.slice(from))
  const by = {lines: countLineEnds(head), characters: from}
  if (places === 'own') moveOwn(tree, by)
  else moveShared(tree, by)
  if (tree.position) tree.position.start = {line: 1, column: 1, offset: 0}
  return tree
}

/** Blank the head of a text, character by character: places stay. */
export function blankHead(whole: string, end: number): string {
  return whole.slice(0, end).replace(/[^\r\n]/g, ' ') + whole.slice(end)
}

interface Distance {
  readonly lines: number
  readonly characters: number
}

function moveOwn(node: Nodes, by: Distance): void {
  if (node.position) {
    movePoint(node.position.start, by)
    movePoint(node.position.end, by)
  }
  if ('children' in node) for (const child of node.children) moveOwn(child, by)
}

function movePoint(point: Point, {characters, lines}: Distance): void {
  point.line += lines
  point.offset = (point.offset ?? 0) + characters
}

// What belongs to several nodes is not changed but made anew.
function moveShared(node: Nodes, by: Distance): void {
  const {position} = node
  if (position) {
    node.position = {start: {...position.start}, end: {...position.end}}
    movePoint(node.position.start, by)
    movePoint(node.position.end, by)
  }
  if ('children' in node) for (const child of node.children) moveShared(child, by)
}

function countLineEnds(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++
  return count
}
