/** What a plain YAML scalar is; `digits` is set where a number would lose some. */
export type ScalarValue = string | number | boolean | null

const words = new Map<string, boolean | null>([
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const)
])
const specials = new Map<string, number>([
  ...['.inf', '.Inf', '.INF'].flatMap((word) => [[word, Infinity], [`+${word}`, Infinity], [`-${word}`, -Infinity]] as const),
  ...['.nan', '.NaN', '.NAN'].map((word) => [word, NaN] as const)
])
const float = /^[+-]?(?:\d+\.\d*|\.\d+)(?:[eE][+-]?\d+)?$/
const integer = /^([+-]?)(?:0b([01]+)|0o([0-7]+)|0x([\da-fA-F]+)|0([0-7]+)|(0|[1-9]\d*))$/

/**
 * Resolve a plain scalar as goccy/go-yaml 1.18 does in Hugo 0.169 (asked, not read): only six spellings of booleans,
 * timestamps and `12:30` are text, `010` is octal, `1e3` is text but `1.0e3` is not, underscores are dropped from numbers.
 *
 * Integers beyond 64 bits are text; those beyond 53 bits are returned as a `bigint`.
 */
export function resolvePlain(text: string): ScalarValue | bigint {
  const word = words.get(text) ?? specials.get(text)
  if (word !== undefined || words.has(text)) return word ?? null
  if (!/^[+-.\d]/.test(text) || /^[+-]?_/.test(text)) return text
  const digits = text.replaceAll('_', '')
  if (float.test(digits)) return Number(digits)
  const match = integer.exec(digits)
  return match ? integerOf(match, text) : text
}

function integerOf([, sign, binary, octal, hex, oldOctal, decimal]: RegExpExecArray, text: string): string | number | bigint {
  const size = binary ? `0b${binary}` : (octal ?? oldOctal) ? `0o${octal ?? oldOctal}` : hex ? `0x${hex}` : (decimal ?? '')
  const value = sign === '-' ? -BigInt(size) : BigInt(size)
  if (value > 18446744073709551615n || value < -9223372036854775808n) return text
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value
}
