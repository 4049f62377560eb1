/** A given value that does not fit the defaults. */
export interface OverlayFault {
  readonly kind: 'unknown' | 'type'
  /** Keys from the root, as given. */
  readonly path: readonly string[]
  readonly actual: unknown
  /** What would fit, for a sentence after *expected*. */
  readonly expected: string
}

/** How `overlay` judges. */
export interface OverlayContext {
  readonly path?: readonly string[]
  readonly onFault: (fault: OverlayFault) => void
  /** Turn a value into the kind of the default, or `undefined` if it does not fit. Default: no conversion. */
  readonly convert?: (value: unknown, like: unknown) => unknown
  /** Values that keys of these names may have, whatever the kind of the default. Default: none. */
  readonly choices?: Readonly<Record<string, readonly unknown[]>>
}

/**
 * Lay given values over a tree of defaults; keys are compared without case, `undefined` means *not given*.
 *
 * Shape: `({a: 1, b: {c: true}}, {B: {C: false}})` → `{a: 1, b: {c: false}}`.
 * A default of `{}` takes any object, `[]` any list; a function or any other object is taken as it is.
 * Errors: `onFault` for unknown keys and values of another kind; the default stays.
 */
export function overlay<T extends object>(defaults: T, given: unknown, context: OverlayContext): T {
  const path = context.path ?? []
  const result = {...defaults} as Record<string, unknown>
  if (!isRecord(given)) {
    context.onFault({kind: 'type', path, actual: given, expected: 'a table'})
    return defaults
  }
  const names = new Map(Object.keys(defaults).map((name) => [name.toLowerCase(), name]))
  for (const [key, value] of Object.entries(given)) {
    if (value === undefined) continue
    const name = names.get(key.toLowerCase())
    const at = [...path, name ?? key]
    if (name === undefined) {
      context.onFault({kind: 'unknown', path: at, actual: key, expected: listOf([...names.values()])})
    } else {
      result[name] = fitTo(result[name], value, {...context, path: at})
    }
  }
  return result as T
}

function fitTo(like: unknown, value: unknown, context: OverlayContext): unknown {
  if (isRecord(like) && Object.keys(like).length > 0) return overlay(like, value, context)
  const {path = [], choices = {}} = context
  const among = choices[path.at(-1) ?? '']
  if (among?.includes(value)) return value
  const converted = context.convert ? context.convert(value, like) : value
  if (kindOf(converted) === kindOf(like)) return converted
  context.onFault({kind: 'type', path, actual: value, expected: among ? `one of ${listOf(among.map(String))}` : kindOf(like)})
  return like
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (isRecord(value)) return 'a table'
  if (typeof value === 'boolean') return '`true` or `false`'
  if (typeof value === 'number') return 'a number'
  return typeof value === 'string' ? 'a text' : typeof value
}

/** Whether a value is a plain object, of whatever realm or prototype. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null
}

function listOf(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}
