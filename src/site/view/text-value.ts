import type {Json} from '../../core/front-matter/types.ts'

/** A value of the config or of front matter as text; what is not a text is empty. */
export function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value.trim() : ''
}

/** Follow keys into nested tables; `undefined` where the way ends. */
export function valueAt(value: Json | undefined, ...keys: readonly string[]): Json | undefined {
  let current = value
  for (const key of keys) {
    if (typeof current !== 'object' || current === null || Array.isArray(current) || !Object.hasOwn(current, key)) return undefined
    current = (current as {readonly [key: string]: Json})[key]
  }
  return current
}

/** Texts of a list, or a single text as a list of one. */
export function textsOf(value: Json | undefined): string[] {
  const values: readonly Json[] = Array.isArray(value) ? value : value === undefined ? [] : [value as Json]
  return values.map(textOf).filter((text) => text !== '')
}
