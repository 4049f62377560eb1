import type {BuiltinContext, BuiltinShortcode} from './types.ts'

/**
 * `quiz`, with the id of a quiz of the page and the questions to show, both optional: a quiz stands here.
 *
 * Shape: `{{< quiz >}}`, `{{< quiz "id" only="q1,q3" >}}`.
 */
export const quiz: BuiltinShortcode = {
  takesInner: false,
  render(context) {
    const only = context.get('only')
    return context.placeQuiz({id: idOf(context), only: only === undefined ? undefined : String(only).split(/[,\s]+/).filter((id) => id !== '')})
  }
}

function idOf({get}: BuiltinContext): string | undefined {
  const id = get('id') ?? get(0) ?? get('0')
  return id === undefined ? undefined : String(id)
}
