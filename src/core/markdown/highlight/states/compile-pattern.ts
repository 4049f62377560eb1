/** What the escapes of .NET stand for, by the escape. */
interface Escapes {
  /** Outside of brackets, in the spelling of JavaScript. */
  readonly outside: Readonly<Record<string, string>>
  readonly inside: Readonly<Record<string, string>>
  /** Kinds of characters inside of brackets. */
  readonly kinds: Readonly<Record<string, string>>
}

const letters = '\\p{L}\\p{Mn}\\p{Nd}\\p{Pc}'
const word = `[${letters}]`
const blanks = '\\s\\x85'
const ends = {A: '(?<![^])', Z: '(?=\\n?(?![^]))', z: '(?![^])'}

const ofAllLanguages: Escapes = {
  outside: {
    ...ends,
    b: `(?:(?<=${word})(?!${word})|(?<!${word})(?=${word}))`,
    B: `(?:(?<=${word})(?=${word})|(?<!${word})(?!${word}))`,
    w: word,
    W: `[^${letters}]`,
    d: '\\p{Nd}',
    D: '\\P{Nd}'
  },
  inside: {w: letters, d: '\\p{Nd}', D: '\\P{Nd}', s: blanks},
  kinds: {}
}

/** In ASCII there is no difference, and the classes of Unicode take milliseconds each to get ready. */
const ofAscii: Escapes = {
  outside: ends,
  inside: {s: blanks},
  kinds: {L: 'A-Za-z', Lu: 'A-Z', Ll: 'a-z', Nd: '0-9', Pc: '_', Lt: '', Lm: '', Lo: '', Nl: '', Mn: '', Mc: ''}
}

/**
 * Compile a pattern of Chroma's, which is one of .NET, to be matched at a place.
 *
 * Shape: `(?i)\bend\b` → flags `iuy`; words and digits are those of all languages, as in .NET. A pattern for ASCII is for
 * texts that hold nothing else; there it matches the same.
 */
export function compilePattern(pattern: string, flags: string, {isAscii = false}: {readonly isAscii?: boolean} = {}): RegExp {
  const own = /^\(\?([ims]+)\)/.exec(pattern)
  const all = new Set([...flags, ...(own?.[1] ?? '')])
  // Chroma's engine takes digits for letters here.
  const body = (own ? pattern.slice(own[0].length) : pattern).replaceAll('[^\\W\\d]', '\\w')
  return new RegExp(translate(body, {isMultiline: all.has('m'), escapes: isAscii ? ofAscii : ofAllLanguages}), `${[...all].join('')}uy`)
}

interface Translation {
  readonly isMultiline: boolean
  readonly escapes: Escapes
}

function translate(pattern: string, translation: Translation): string {
  let result = ''
  let isInside = false
  let previous = ''
  for (const [token] of pattern.matchAll(/\\[pP]\{[^}]*\}|\\x[0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.|\(\?P?<(?=\w)|\{\d+(?:,\d*)?\}|./gsu)) {
    if (!isInside) {
      isInside = token === '['
      result += isInside ? token : translateOutside(token, translation)
    } else if (token === ']' && !/(?<!\\)\[\^?$/.test(result)) {
      isInside = false
      result += token
    } else {
      result += translateInside(token, previous, translation.escapes)
    }
    previous = token
  }
  return result
}

function translateOutside(token: string, {escapes: {outside}, isMultiline}: Translation): string {
  if (token.startsWith('(?P<')) return '(?<'
  if (token === '{' || token === '}' || token === ']') return `\\${token}`
  if (token === '$' && !isMultiline) return '(?=\\n?(?![^]))'
  return token.startsWith('\\') ? (outside[token.slice(1)] ?? withoutEscape(token)) : token
}

/** A dash next to a kind of characters stands for itself. */
function translateInside(token: string, previous: string, {inside, kinds}: Escapes): string {
  if (token === '[' || token === ']') return `\\${token}`
  if (token === '-') return /^\\[wWdDsSpP]/.test(previous) ? '\\-' : '-'
  if (!token.startsWith('\\')) return token
  const kind = kinds[/^\\p\{(\w+)\}$/.exec(token)?.[1] ?? ''] ?? inside[token.slice(1)] ?? (/^\\[sSpP]/.test(token) ? token : undefined)
  if (kind === undefined) return token === '\\-' ? token : withoutEscape(token)
  return kind
}

/** Only marks that mean something may be escaped. */
function withoutEscape(token: string): string {
  return /^\\[^\w^$\\.*+?()[\]{}|/]$/u.test(token) ? token.slice(1) : token
}
