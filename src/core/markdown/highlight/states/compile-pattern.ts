const letters = '\\p{L}\\p{Mn}\\p{Nd}\\p{Pc}'
const word = `[${letters}]`
const blanks = '\\s\\x85'

/** Escapes of .NET outside of brackets, in the spelling of JavaScript. */
const outside: Readonly<Record<string, string>> = {
  A: '(?<![^])',
  Z: '(?=\\n?(?![^]))',
  z: '(?![^])',
  b: `(?:(?<=${word})(?!${word})|(?<!${word})(?=${word}))`,
  B: `(?:(?<=${word})(?=${word})|(?<!${word})(?!${word}))`,
  w: word,
  W: `[^${letters}]`,
  d: '\\p{Nd}',
  D: '\\P{Nd}'
}
const inside: Readonly<Record<string, string>> = {w: letters, d: '\\p{Nd}', D: '\\P{Nd}', s: blanks}

/**
 * Compile a pattern of Chroma's, which is one of .NET, to be matched at a place.
 *
 * Shape: `(?i)\bend\b` → flags `iuy`; words and digits are those of all languages, as in .NET.
 */
export function compilePattern(pattern: string, flags: string): RegExp {
  const own = /^\(\?([ims]+)\)/.exec(pattern)
  const all = new Set([...flags, ...(own?.[1] ?? '')])
  // Chroma's engine takes digits for letters here.
  const body = (own ? pattern.slice(own[0].length) : pattern).replaceAll('[^\\W\\d]', '\\w')
  return new RegExp(translate(body, all.has('m')), `${[...all].join('')}uy`)
}

function translate(pattern: string, isMultiline: boolean): string {
  let result = ''
  let isInside = false
  for (const [token] of pattern.matchAll(/\\[pP]\{[^}]*\}|\\x[0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.|\(\?P?<(?=\w)|\{\d+(?:,\d*)?\}|./gsu)) {
    if (!isInside) {
      isInside = token === '['
      result += isInside ? token : translateOutside(token, isMultiline)
    } else if (token === ']' && !/(?<!\\)\[\^?$/.test(result)) {
      isInside = false
      result += token
    } else {
      result += translateInside(token, result)
    }
  }
  return result
}

function translateOutside(token: string, isMultiline: boolean): string {
  if (token.startsWith('(?P<')) return '(?<'
  if (token === '{' || token === '}' || token === ']') return `\\${token}`
  if (token === '$' && !isMultiline) return '(?=\\n?(?![^]))'
  return token.startsWith('\\') ? (outside[token.slice(1)] ?? withoutEscape(token)) : token
}

/** A dash next to a kind of characters stands for itself. */
function translateInside(token: string, before: string): string {
  if (token === '[' || token === ']') return `\\${token}`
  if (token === '-') return /(?:\\[sSpP](?:\{[^}]*\})?|\\x85)$/.test(before) ? '\\-' : '-'
  if (!token.startsWith('\\')) return token
  const kind = inside[token.slice(1)] ?? (/^\\[sSpP]/.test(token) ? token : undefined)
  if (kind === undefined) return token === '\\-' ? token : withoutEscape(token)
  return kind
}

/** Only marks that mean something may be escaped. */
function withoutEscape(token: string): string {
  return /^\\[^\w^$\\.*+?()[\]{}|/]$/u.test(token) ? token.slice(1) : token
}
