import type {Layouts} from './layout.ts'

/** A layout that threw, or that made something else than a tree. */
export class LayoutError extends Error {
  /** Name of the layout. */
  readonly layout: string
  /** What went wrong, for a sentence after a colon. */
  readonly reason: string

  constructor(layout: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    super(`Unexpected failure of the layout \`${layout}\`: ${reason}`, {cause})
    this.layout = layout
    this.reason = reason
  }
}

/**
 * Watch over layouts, which may be a user's own: the innermost that fails is named.
 *
 * Errors: calls throw `LayoutError` only.
 */
export function guardLayouts(layouts: Layouts): Layouts {
  const guarded = Object.entries(layouts).map(([name, layout]) => [name, guard(name, layout as AnyLayout)] as const)
  return Object.fromEntries(guarded) as unknown as Layouts
}

type AnyLayout = (...given: readonly unknown[]) => unknown

function guard(name: string, layout: AnyLayout): AnyLayout {
  const wanted = name === 'document' ? 'root' : 'element'
  return (...given) => {
    const result = attempt(name, () => layout(...given))
    // Nobody waits for a promise: what it throws later would end the process.
    if (result instanceof Promise) result.catch(() => {})
    if (typeOf(result) !== wanted) throw new LayoutError(name, `unexpected ${nameOf(result)}, expected a hast ${wanted}`)
    return result
  }
}

/** Do what belongs to a layout. Errors: throws `LayoutError` for whatever is thrown. */
export function attempt<Result>(name: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw error instanceof LayoutError ? error : new LayoutError(name, error)
  }
}

const typeOf = (value: unknown): unknown => (typeof value === 'object' && value !== null && 'type' in value && 'children' in value ? value.type : undefined)

/** What a value is, for a sentence after *unexpected*. */
function nameOf(value: unknown): string {
  if (value instanceof Promise) return 'promise'
  if (Array.isArray(value)) return 'list'
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? 'text' : `\`${String(value)}\``
  return 'type' in value ? `node of type \`${String(value.type)}\`` : 'object'
}
