import type {BuiltinShortcode} from './types.ts'
import {escapeValue} from './template.ts'

/** `param`: a parameter of the page or, failing that, of the site. Source: Hugo's `_shortcodes/param.html`. */
export const param: BuiltinShortcode = {
  takesInner: false,
  render({get, lookup, complain, name}) {
    const key = get(0)
    const value = key ? lookup({kind: 'param', path: String(key)})?.value : undefined
    if (value) return escapeValue(written(value))
    complain('shortcode-parameter', {name, actual: key ? `parameter \`${key}\`` : 'no parameter', expected: 'the key of a parameter of the page or the site'})
    return ''
  }
}

/** Spell a value as Go prints it. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(' ')}]`
  if (value === null || typeof value !== 'object') return String(value)
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `map[${entries.map(([key, item]) => `${key}:${written(item)}`).join(' ')}]`
}
