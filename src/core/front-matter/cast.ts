import type {Json, JsonObject} from './types.ts'

/** What a cast made of a value, and whether Hugo would have been silent about a loss. */
export interface Cast<T> {
  readonly value: T
  /** Whether the value was of the wanted kind, or absent. */
  readonly exact: boolean
}

/**
 * Cast to text as spf13/cast does: numbers without needless zeros, booleans in words, everything else `''`.
 */
export function castText(value: Json | undefined): Cast<string> {
  if (typeof value === 'string') return {value, exact: true}
  if (value === undefined || value === null) return {value: '', exact: true}
  if (typeof value === 'number') return {value: numberText(value), exact: false}
  return {value: typeof value === 'boolean' ? String(value) : '', exact: false}
}

/** Go's `strconv.FormatFloat(value, 'f', -1, 64)`: never an exponent. */
function numberText(value: number): string {
  const text = String(value)
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text)
  if (!match) return text
  const [, sign = '', head = '', tail = '', exponent = '0'] = match
  const power = Number(exponent)
  if (power < 0) return `${sign}0.${'0'.repeat(-power - 1)}${head}${tail}`
  return `${sign}${head}${tail.padEnd(power, '0')}`
}

/** Cast to a boolean: Go's `strconv.ParseBool` for text, *not zero* for numbers, everything else `false`. */
export function castBoolean(value: Json | undefined): Cast<boolean> {
  if (typeof value === 'boolean') return {value, exact: true}
  if (value === undefined || value === null) return {value: false, exact: true}
  if (typeof value === 'number') return {value: value !== 0, exact: false}
  return {value: typeof value === 'string' && /^(1|t|T|TRUE|true|True)$/.test(value), exact: false}
}

/** Whether a text is one that Go's `strconv.ParseBool` knows. */
export function isBooleanText(value: string): boolean {
  return /^(1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(value)
}

/** Cast to an integer: decimals cut off, text by Go's `strconv.ParseInt(value, 0, 0)`, everything else 0. */
export function castInteger(value: Json | undefined): Cast<number> {
  // What no 64 bits hold becomes the smallest integer in Go.
  if (typeof value === 'number' && Math.abs(value) >= 2 ** 63) return {value: -(2 ** 63), exact: false}
  if (typeof value === 'number') return {value: Math.trunc(value) || 0, exact: Number.isInteger(value)}
  if (value === undefined || value === null) return {value: 0, exact: true}
  if (typeof value === 'boolean') return {value: Number(value), exact: false}
  return {value: typeof value === 'string' ? integerText(value) : 0, exact: false}
}

function integerText(text: string): number {
  const match = /^([+-]?)(?:0[xX]([\da-fA-F_]+)|0[oO]?([0-7_]*)|0[bB]([01_]+)|([1-9][\d_]*))(?:\.\d*)?$/.exec(text)
  if (!match) return 0
  const [, sign, hex, octal, binary, decimal] = match.map((part) => part?.replaceAll('_', ''))
  const size = hex ? parseInt(hex, 16) : octal ? parseInt(octal, 8) : binary ? parseInt(binary, 2) : Number(decimal ?? 0)
  if (!(size < 2 ** 63)) return 0
  return sign === '-' ? -size || 0 : size
}

/** Cast to a list of texts: one text is split at blanks, as Go's `strings.Fields` does. */
export function castTexts(value: Json | undefined): Cast<readonly string[]> {
  if (value === undefined || value === null) return {value: [], exact: true}
  if (typeof value === 'string') return {value: value.split(/\s+/).filter(Boolean), exact: false}
  if (Array.isArray(value)) {
    const items = (value as readonly Json[]).map(castText)
    // One item that has no text makes the whole list fail in Hugo.
    const texts = value.some((item: Json) => typeof item === 'object' && item !== null) ? [] : items.map((item) => item.value)
    return {value: texts, exact: items.every((item) => item.exact)}
  }
  return isJsonObject(value) ? {value: [], exact: false} : {value: [castText(value).value], exact: false}
}

/** Whether a value is a table. */
export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Put the keys of a value in lower case at every depth, inside lists as well. */
export function lowerKeys(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(lowerKeys)
  if (!isJsonObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key.toLowerCase(), lowerKeys(item)]))
}
