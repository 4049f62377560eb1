import type {Node} from 'unist'

/** The line on which a node's last character stands: a container may end where the next line starts. */
export function lastLine({position}: Node): number {
  if (!position) return 0
  const {start, end} = position
  return end.column === 1 && end.line > start.line ? end.line - 1 : end.line
}
