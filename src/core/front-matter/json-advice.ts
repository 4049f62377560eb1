import type {ParseError} from 'jsonc-parser'
import type {Advice} from './toml-advice.ts'

/** What JSON asks for, by the code of the tolerant parser's finding. */
const wantedByCode: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a text in double quotes, a number, `true`, `false`, `null`, a list or an object',
  InvalidNumberFormat: 'a number',
  PropertyNameExpected: 'a key in double quotes',
  ValueExpected: 'a value',
  ColonExpected: '`:`',
  CommaExpected: '`,`',
  CloseBraceExpected: '`}`',
  CloseBracketExpected: '`]`',
  EndOfFileExpected: 'nothing more',
  InvalidCommentToken: 'no comments',
  UnexpectedEndOfComment: 'no comments',
  UnexpectedEndOfString: 'a closing quote',
  UnexpectedEndOfNumber: 'digits',
  InvalidUnicode: 'four hex digits behind `\\u`',
  InvalidEscapeCharacter: 'an escape that JSON knows',
  InvalidCharacter: 'an escape such as `\\n`'
}

/** Say what is wrong in a text that is no JSON: the engine's own message has no position that can be relied on. */
export async function explainJson(text: string): Promise<Advice> {
  if (text.startsWith('{{')) return {offset: 0, actual: '`{{`', wanted: 'front matter before a body that begins with a shortcode'}
  const {parse, printParseErrorCode} = await import('jsonc-parser')
  const errors: ParseError[] = []
  parse(text, errors, {disallowComments: true, allowTrailingComma: false})
  const [first] = errors
  const offset = first?.offset ?? 0
  const found = text.slice(offset, offset + Math.max(first?.length ?? 1, 1)).trim()
  const wanted = first ? wantedByCode[printParseErrorCode(first.error)] : undefined
  return {offset, actual: found ? `\`${found.length > 40 ? `${found.slice(0, 40)}…` : found}\`` : 'end of the data', wanted: wanted ?? 'valid JSON'}
}
