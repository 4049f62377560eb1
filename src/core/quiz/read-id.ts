import type {QuizTable} from './table.ts'

/** Read the `id` of a quiz, question or answer: letters `a`–`z`, digits and `-`; `undefined` if not set or not allowed. */
export function readId(table: QuizTable): string | undefined {
  const value = table.get('id')
  if (value === undefined) return undefined
  const id = typeof value === 'number' ? String(value) : value
  if (typeof id === 'string' && /^[a-z0-9][a-z0-9-]{0,63}$/i.test(id)) return id
  table.findings.report('quiz-id-bad', table.place('id'), {actual: typeof id === 'string' ? id : JSON.stringify(id)})
  return undefined
}
