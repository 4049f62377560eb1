import {offsetOf} from './place.ts'
import {findTomlOpening} from './toml-opening.ts'

/** What a syntax error is about, for the rule's sentence. */
export interface Advice {
  /** Characters from the start of the block. */
  readonly offset: number
  /** What was found, with backticks where it is the author's own. */
  readonly actual: string
  readonly wanted: string
}

const dateHint = 'a date that exists, such as `2020-06-29` or `2020-06-29T09:00:00+03:00`'

/** What the parser asks for, by the first line of what it says; these texts are a closed list in smol-toml 1.9. */
const wantedBySaying: Readonly<Record<string, string>> = {
  'control characters are not allowed in comments': 'printable characters',
  'control characters are not allowed in strings': 'printable characters, or an escape such as `\\u0001`',
  'each key-value declaration must be followed by an end-of-line': 'one `key = value` a line',
  'expected comma or end of structure': 'a comma or the closing bracket',
  'expected end of table array declaration': '`]]`',
  'illegal character in key': 'a key of letters, digits, `-` and `_`, or quotes around it',
  'illegal character in numeric literal': 'a number, or quotes around a text',
  'illegal empty bare key': 'a key before `=` or between the dots',
  'illegal leading zero': 'a number without leading zeros, or quotes around it',
  'illegal underscore': 'digits on both sides of `_`',
  'incomplete key-value: cannot find end of key': '`key = value`',
  'document contains excessively nested structures. aborting.': 'fewer levels',
  'illegal quoted key: multiline strings are not allowed': 'a key on one line',
  'invalid date': dateHint,
  'invalid date-time: date part is malformed': dateHint,
  'invalid date-time: time part is malformed': dateHint,
  'invalid escape: only line-ending whitespace may be escaped': 'an escape that TOML knows, or single quotes',
  'invalid non-hex character in unicode escape': 'four or eight hex digits behind `\\u` or `\\U`, or single quotes around a text with backslashes',
  'invalid unicode escape': 'the number of a character behind `\\u` or `\\U`',
  'invalid value': 'a text in quotes, a number, a date, `true`, `false`, a list or a table',
  'trying to redefine an already defined table or value': 'every key and table once',
  'trying to redefine an already defined value': 'every key and table once',
  'unexpected end of key': '`key = value`',
  'unfinished array': '`]`',
  'unfinished numeric value': 'digits',
  'unfinished string': 'a closing quote',
  'unfinished table': '`}`',
  'unrecognised escape sequence': 'an escape that TOML knows, or single quotes'
}

/** A place that the parser refused. */
interface Spot {
  readonly offset: number
  readonly lineStart: number
  /** The line without blanks at its end, and the part of it from the place on. */
  readonly line: string
  readonly rest: string
  /** What the parser said. */
  readonly said: string
}

/** Slips that people make again and again, each with words of its own; the first that fits is told. */
const slips: readonly ((spot: Spot) => Advice | undefined)[] = [
  ({offset, rest}) => (/^[“”„‘’«»]/.test(rest) ? {offset, actual: code(rest.charAt(0)), wanted: 'straight quotes `"` or `\'`'} : undefined),
  ({lineStart, line}) => {
    if (!/^\s*[\w-]+:(\s|$)/.test(line)) return undefined
    return {offset: lineStart + indentOf(line), actual: code(line.trim()), wanted: '`key = value`; `key: value` is YAML, between `---`'}
  },
  ({offset, rest}) => {
    const word = /^(True|False|TRUE|FALSE)\b/.exec(rest)?.[0]
    return word === undefined ? undefined : {offset, actual: code(word), wanted: '`true` or `false`'}
  },
  ({lineStart, line, offset}) => {
    const date = /=\s*(\d{1,4}[-./]\d{1,2}[-./]\d{1,4})/.exec(line)
    const from = date ? lineStart + date.index + date[0].length - (date[1]?.length ?? 0) : -1
    return date?.[1] !== undefined && from <= offset && offset <= from + date[1].length ? {offset: from, actual: code(date[1]), wanted: dateHint} : undefined
  },
  ({offset, line, rest}) => (/=\s*'(?!'')[^']*'[^\s,\]}#]/.test(line) ? {offset, actual: code(rest || line.trim()), wanted: 'double quotes around a text with an apostrophe'} : undefined),
  ({offset, rest, said}) => {
    const quotes = /^("""|''')/.exec(rest)?.[0]
    return said === 'unfinished string' && quotes ? {offset, actual: code(quotes), wanted: `a closing \`${quotes}\` before the line that begins with \`+++\``} : undefined
  },
  ({offset, rest, said}) => (/^[\u0000-\u0008\u000B-\u001F\u007F]/.test(rest) && said.startsWith('control') ? {offset, actual: `control character ${code(codePoint(rest))}`, wanted: wantedBySaying[said] ?? ''} : undefined),
  ({offset, rest, said}) => (said === 'control characters are not allowed in strings' && rest === '' ? {offset, actual: 'end of line', wanted: 'a closing quote'} : undefined),
  ({line, offset, rest, said}) => {
    const brackets = /^\s*(\[\[?)[^\]]*$/.exec(line)?.[1]
    return brackets && said === 'illegal character in key' ? {offset, actual: rest ? code(rest) : 'end of line', wanted: code(brackets.replaceAll('[', ']'))} : undefined
  },
  ({lineStart, line, said}) => {
    if (!/^\s*\[/.test(line) || !said.startsWith('trying to redefine')) return undefined
    return {offset: lineStart + indentOf(line), actual: code(line.trim()), wanted: 'every table once'}
  }
]

/**
 * Say what is wrong at a place that the TOML parser refused, from the author's own text there.
 *
 * What was begun above and is not closed is told where it begins.
 *
 * Shape: `title = “A”` → `{offset: 8, actual: '`“`', wanted: 'straight quotes …'}`.
 */
export async function explainToml(text: string, error: {readonly message: string; readonly line: number; readonly column: number}): Promise<Advice> {
  const offset = offsetOf(text, error)
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const [line = ''] = text.slice(lineStart).split('\n', 1)
  const said = /^Invalid TOML document: ([^\n]*)/.exec(error.message)?.[1] ?? ''
  const spot: Spot = {offset, lineStart, line: line.trimEnd(), rest: line.slice(offset - lineStart).replace(/^[ \t]+/, '').trimEnd(), said}
  for (const slip of slips) {
    const advice = slip(spot)
    if (advice) return advice
  }
  const open = await findTomlOpening(text, spot)
  if (open) return {offset: open.offset, actual: code(open.opening), wanted: `a closing ${code(open.closing)}${open.before ? ` before ${code(open.before)}` : ''}`}
  return {offset, actual: spot.rest ? code(spot.rest) : 'end of line', wanted: wantedBySaying[said] ?? expectation(said)}
}

function indentOf(line: string): number {
  return line.search(/\S/)
}

function codePoint(text: string): string {
  return `U+${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** The author's text in backticks, cut where it is long. */
function code(text: string): string {
  return `\`${text.length > 40 ? `${text.slice(0, 40)}…` : text}\``
}

function expectation(said: string): string {
  return said ? `valid TOML (${said})` : 'valid TOML'
}
