import {nearest} from '../../quiz/nearest.ts'
import type {BuiltinContext, BuiltinShortcode} from './types.ts'

const names = ['id', 'only']

/**
 * `quiz`, with the id of a quiz of the page and the questions to show, both optional: a quiz stands here.
 *
 * Shape: `{{< quiz >}}`, `{{< quiz "id" only="q1,q3" >}}`.
 * Errors: `quiz-marker-parameter` at a parameter that no marker has.
 */
export const quiz: BuiltinShortcode = {
  takesInner: false,
  render(context) {
    complainOfOthers(context)
    return context.placeQuiz({id: idOf(context), only: onlyOf(context)})
  }
}

function idOf({get}: BuiltinContext): string | undefined {
  const id = get('id') ?? get(0) ?? get('0')
  return id === undefined ? undefined : String(id)
}

function onlyOf({get, complain}: BuiltinContext): readonly string[] | undefined {
  const only = get('only')
  if (only === undefined) return undefined
  const ids = String(only).split(/[,\s]+/).filter((id) => id !== '')
  if (ids.length === 0) complain('quiz-marker-parameter', {actual: '`only` without ids', wanted: 'ids of questions, as in `only="q1,q3"`'})
  return ids
}

function complainOfOthers({parameters, complain}: BuiltinContext): void {
  for (const [name, value] of Object.entries(parameters)) {
    const isPositional = /^\d+$/.test(name)
    if (name === '0' || names.includes(name)) continue
    if (isPositional) complain('quiz-marker-parameter', {actual: `second value \`${value}\``, wanted: `\`only="${value}"\``})
    else complain('quiz-marker-parameter', {actual: `\`${name}\``, wanted: namesFor(name)})
  }
}

function namesFor(name: string): string {
  const meant = nearest(name, names)
  return meant === undefined ? '`id` or `only`' : `\`${meant}\``
}
