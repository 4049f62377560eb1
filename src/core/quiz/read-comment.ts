import {nearest} from './nearest.ts'

const marker = /^\s*<!--\s*quiz(?:\s*:\s*([^\s"'=]+?))?(?:\s+only\s*=\s*(?:"([^"]*[^",\s][^"]*)"|'([^']*[^',\s][^']*)'))?\s*-->\s*$/
const anyComment = /^\s*<!--\s*(q\w*z\w*)(?:\s*:\s*([\w-]+)|\s+([\w-]+)|\s+([^<>]*=[^<>]*?))?\s*-->\s*$/i

/** Read a comment as a marker; `undefined` if it is none. */
export function readComment(html: string): {readonly id: string | undefined; readonly only: readonly string[] | undefined} | undefined {
  const found = marker.exec(html)
  if (!found) return undefined
  const only = found[2] ?? found[3]
  return {id: found[1], only: only?.split(/[,\s]+/).filter((id) => id !== '')}
}

/**
 * Tell what a comment that is no marker was probably meant for, as a choice of markers in code.
 *
 * Shape: `<!-- quizz -->` → `` `<!-- quiz -->` ``; a comment that says something about a quiz in words → `undefined`.
 */
export function meantByComment(html: string): string | undefined {
  const [, word = '', id, other, parameters] = anyComment.exec(html) ?? []
  if (readComment(html) || nearest(word, ['quiz']) === undefined) return undefined
  if (parameters !== undefined) return '`<!-- quiz only="q1" -->` or `<!-- quiz: id only="q1" -->`'
  const name = id ?? (word === 'quiz' ? other : undefined)
  if (name !== undefined) return `\`<!-- quiz: ${name} -->\``
  return other === undefined ? '`<!-- quiz -->`' : undefined
}
