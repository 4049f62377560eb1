import {offsetOf} from './place.ts'

/** What a syntax error is about, for the rule's sentence. */
export interface Advice {
  /** Characters from the start of the block. */
  readonly offset: number
  /** What was found, with backticks where it is the author's own. */
  readonly actual: string
  readonly wanted: string
}

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
  'invalid date': 'a date that exists, such as `2020-06-29` or `2020-06-29T09:00:00+03:00`',
  'invalid value': 'a text in quotes, a number, a date, `true`, `false`, a list or a table',
  'trying to redefine an already defined table or value': 'every key and table once',
  'trying to redefine an already defined value': 'every key and table once',
  'unfinished array': '`]`',
  'unfinished string': 'a closing quote',
  'unfinished table': '`}`',
  'unrecognised escape sequence': 'an escape that TOML knows, or single quotes'
}

/**
 * Say what is wrong at a place that the TOML parser refused, from the author's own text there.
 *
 * The slips that people make again and again get words of their own: curly quotes, YAML inside a TOML fence,
 * `True`, an apostrophe inside single quotes.
 */
export function explainToml(text: string, error: {readonly message: string; readonly line: number; readonly column: number}): Advice {
  const offset = offsetOf(text, error)
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const line = text.slice(lineStart).split('\n', 1)[0]?.trimEnd() ?? ''
  const rest = text.slice(offset).split('\n', 1)[0]?.trim() ?? ''
  const curly = /[“”„‘’«»]/.exec(rest.slice(0, 1) || line)
  const said = /^Invalid TOML document: ([^\n]*)/.exec(error.message)?.[1] ?? ''
  if (curly?.index === 0 && /[“”„‘’«»]/.test(rest.slice(0, 1))) return {offset, actual: `\`${curly[0]}\``, wanted: 'straight quotes `"` or `\'`'}
  if (/^\s*[\w-]+:(\s|$)/.test(line)) return {offset: lineStart, actual: `\`${line.trim()}\``, wanted: '`key = value`; `key: value` is YAML, between `---`'}
  if (/^(True|False|TRUE|FALSE)\b/.test(rest)) return {offset, actual: `\`${rest.slice(0, 5).trim()}\``, wanted: '`true` or `false`'}
  if (/=\s*'[^']*'[^\s,\]}#]/.test(line)) return {offset, actual: `\`${rest || line.trim()}\``, wanted: 'double quotes around a text with an apostrophe'}
  return {offset, actual: rest ? `\`${shorten(rest)}\`` : 'end of line', wanted: wantedBySaying[said] ?? expectation(said)}
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

function expectation(said: string): string {
  return said ? `valid TOML (${said})` : 'valid TOML'
}
