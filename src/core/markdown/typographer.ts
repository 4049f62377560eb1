import type {GoldmarkSettings} from '../options.ts'

type Names = GoldmarkSettings['extensions']['typographer']

/** Where the typographer looks: the raw text of one block's inline content. */
export interface Sight {
  /** The parsed text. */
  readonly source: string
  /** Offset of the first character of the block's inline content. */
  readonly start: number
  /** Offset after the block's inline content. */
  readonly end: number
  /** Quotes that are open on this page; changed as they open and close. */
  readonly open: {single: number; double: number}
}

/** What stands instead of some characters. */
export interface Replacement {
  /** Characters of the source that are replaced. */
  readonly length: number
  readonly html: string
  /** Heading ids are made of the source's characters, not of the replacement. Default: false. */
  readonly keptInIds?: boolean
}

const space = /^\s$/u
const punctuation = /^[\p{P}\p{S}]$/u
/** Go's `unicode.IsPunct`: no symbols such as `$`, `+` or `<`. */
const strictPunctuation = /^\p{P}$/u
const letter = /^\p{L}$/u
const digit = /^\p{Nd}$/u
const wordEnd = /^[\s\p{P}\p{S}]/u

/**
 * Ask the typographer about the source at an offset.
 *
 * Shape: `it's` at 2 → `{length: 1, html: '&rsquo;'}`; `undefined` where nothing is replaced.
 * An empty mark replaces too: the characters are gone.
 * Source: goldmark `extension/typographer.go`, with its odd cases.
 */
export function typographer(sight: Sight, offset: number, names: Names): Replacement | undefined {
  const character = sight.source.charAt(offset)
  if (character === "'" || character === '"') return quote(sight, offset, names)
  const mark = marks(names).find(([text]) => text.startsWith(character) && offset + text.length <= sight.end && sight.source.startsWith(text, offset))
  return mark && {length: mark[0].length, html: mark[1]}
}

function marks(names: Names): readonly (readonly [string, string])[] {
  return [['---', names.emDash], ['--', names.enDash], ['...', names.ellipsis], ['<<', names.leftAngleQuote], ['>>', names.rightAngleQuote]]
}

/** A quote with what stands around it. */
interface Around {
  /** Character before; a line feed at the start of the block. */
  readonly before: string
  /** From the quote to the end of its line, line feed included. */
  readonly line: string
  readonly opens: boolean
  readonly closes: boolean
}

function look({source, start, end}: Sight, offset: number): Around {
  const lineEnd = source.indexOf('\n', offset)
  const line = source.slice(offset, lineEnd === -1 || lineEnd >= end ? end : lineEnd + 1)
  const before = offset <= start ? '\n' : (Array.from(source.slice(Math.max(0, offset - 2), offset)).at(-1) ?? '\n')
  let run = 1
  while (line.charAt(run) === line.charAt(0)) run++
  const after = run < line.length ? String.fromCodePoint(line.codePointAt(run) ?? 32) : ' '
  const isLeft = !space.test(after) && (!punctuation.test(after) || space.test(before) || punctuation.test(before))
  const isRight = !space.test(before) && (!punctuation.test(before) || space.test(after) || punctuation.test(after))
  return {before, line, opens: isLeft, closes: isRight}
}

function quote(sight: Sight, offset: number, names: Names): Replacement | undefined {
  const around = look(sight, offset)
  const html = around.line.startsWith("'") ? singleQuote(around, sight.open, names) : doubleQuote(around, sight.open, names)
  return html === undefined ? undefined : {length: 1, html}
}

function singleQuote(around: Around, open: Sight['open'], names: Names): string | undefined {
  const {line, opens, closes} = around
  if (isApostrophe(around)) return names.apostrophe
  if (opens && !closes) {
    if (isContraction(line)) return names.rightSingleQuote
    open.single++
    return names.leftSingleQuote
  }
  // plural possessive and abbreviations: Smiths', doin'
  if ((line.length > 2 || isWide(line.charAt(1))) && !digit.test(at(line, 1))) return names.rightSingleQuote
  if (open.single > 0 && isClosing(around)) {
    open.single--
    return names.rightSingleQuote
  }
  return undefined
}

/** '90s; 'tis, 'em; don't. */
function isApostrophe({before, line, opens, closes}: Around): boolean {
  if (opens && !closes && /^'\d\ds/.test(line) && (line.length === 4 || wordEnd.test(line.slice(4)))) return true
  if ((strictPunctuation.test(before) || space.test(before)) && /^'[tenl]/.test(line)) return true
  return (digit.test(before) || letter.test(before)) && letter.test(at(line, 1))
}

/** 's, 'm, 't, 'd, 've, 'll, 're at the end of a word. */
function isContraction(line: string): boolean {
  return /^'(?:[smtd]|ve|ll|re)(?:$|[\s!-/:-@[-`{-~])/.test(line)
}

function doubleQuote(around: Around, open: Sight['open'], names: Names): string | undefined {
  if (around.opens && !around.closes) {
    open.double++
    return names.leftDoubleQuote
  }
  if (open.double === 0 || !isClosing(around)) return undefined
  // a second inch mark: Monitor 21""
  if (around.line.charAt(1) === '"' && digit.test(around.before)) return undefined
  open.double--
  return names.rightDoubleQuote
}

function isClosing({line, opens, closes}: Around): boolean {
  if (!closes) return false
  if (!opens) return true
  const next = at(line, 1)
  // goldmark looks at the second byte after the quote, which is in the middle of such a character
  if (isWide(next)) return false
  return strictPunctuation.test(next) && (line.length === 2 || /^[\s!-/:-@[-`{-~]/.test(line.slice(2)))
}

function isWide(character: string): boolean {
  return character > '\u007f'
}

function at(line: string, index: number): string {
  const code = line.codePointAt(index)
  return code === undefined ? '' : String.fromCodePoint(code)
}
