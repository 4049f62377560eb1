/** A value as written in braces: quoted texts and bare words are strings, the rest is typed. */
export type AttributeValue = string | number | boolean | null | readonly AttributeValue[] | readonly Attribute[]

/** An attribute as written in braces. */
export interface Attribute {
  readonly name: string
  readonly value: AttributeValue
}

/** Attributes that were read, and where reading stopped. */
export interface AttributesRead {
  readonly attributes: readonly Attribute[]
  /** Offset after the closing brace. */
  readonly end: number
}

interface Read<T> {
  readonly value: T
  readonly end: number
}

/**
 * Read attributes in braces at an offset of a text.
 *
 * Shape: `{#i .a .b k="v" n=1}` → `id` i, `class` `a b`, `k` v, `n` 1; `undefined` where the text is no such list.
 * Source: goldmark 1.8 `parser/attribute.go`; there are no single quotes and no names without values.
 */
export function readAttributes(text: string, offset = 0): AttributesRead | undefined {
  if (text.charAt(offset) !== '{') return undefined
  const attributes: Attribute[] = []
  let at = offset + 1
  for (;;) {
    if (text.charAt(at) === '}') return {attributes, end: at + 1}
    const read = readAttribute(text, skipSpace(text, at))
    if (!read) return undefined
    addAttribute(attributes, read.value)
    at = skipSpace(text, read.end)
    if (text.charAt(at) === ',') at = skipSpace(text, at + 1)
  }
}

/** Set an attribute: the last value counts, in the place of the first; classes add up. */
function addAttribute(attributes: Attribute[], added: Attribute): void {
  const index = attributes.findIndex(({name}) => name === added.name)
  const known = attributes[index]
  if (!known) attributes.push(added)
  else attributes[index] = added.name === 'class' ? {name: 'class', value: `${String(known.value)} ${String(added.value)}`} : added
}

function skipSpace(text: string, offset: number): number {
  let at = offset
  while (/[ \t\n\r\v\f]/.test(text.charAt(at))) at++
  return at
}

const shorthand = /[^\s!-,/;-@[-^`{-~]*/y
const name = /[a-zA-Z_:][a-zA-Z0-9_:.-]*/y
const number = /[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y

function readAttribute(text: string, at: number): Read<Attribute> | undefined {
  const mark = text.charAt(at)
  if (mark === '#' || mark === '.') {
    const value = match(shorthand, text, at + 1) ?? ''
    return {value: {name: mark === '#' ? 'id' : 'class', value}, end: at + 1 + value.length}
  }
  const key = match(name, text, at)
  if (key === undefined) return undefined
  const equals = skipSpace(text, at + key.length)
  if (text.charAt(equals) !== '=') return undefined
  const read = readValue(text, skipSpace(text, equals + 1))
  return read && {value: {name: key, value: read.value}, end: read.end}
}

function readValue(text: string, at: number): Read<AttributeValue> | undefined {
  const mark = text.charAt(at)
  if (mark === '"') return readString(text, at + 1)
  if (mark === '[') return readList(text, at + 1)
  if (mark === '{') {
    const read = readAttributes(text, at)
    return read && {value: read.attributes, end: read.end}
  }
  const digits = match(number, text, at)
  if (digits !== undefined) return {value: Number(digits), end: at + digits.length}
  const bare = match(name, text, at)
  return bare === undefined ? undefined : {value: keyword(bare), end: at + bare.length}
}

function keyword(bare: string): AttributeValue {
  if (bare === 'true' || bare === 'false') return bare === 'true'
  return bare === 'null' ? null : bare
}

const escapes: Readonly<Record<string, string>> = {'"': '"', '/': '/', '\\': '\\', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t'}

function readString(text: string, start: number): Read<string> | undefined {
  let value = ''
  for (let at = start; at < text.length && text.charAt(at) !== '\n'; at++) {
    const character = text.charAt(at)
    if (character === '"') return {value, end: at + 1}
    const escaped = character === '\\' ? escapes[text.charAt(at + 1)] : undefined
    value += escaped ?? character
    if (escaped !== undefined) at++
  }
  return undefined
}

function readList(text: string, start: number): Read<AttributeValue> | undefined {
  const list: AttributeValue[] = []
  let at = skipSpace(text, start)
  if (text.charAt(at) === ']') return {value: list, end: at + 1}
  for (;;) {
    const read = readValue(text, at)
    if (!read) return undefined
    list.push(read.value)
    at = skipSpace(text, read.end)
    if (text.charAt(at) === ']') return {value: list, end: at + 1}
    if (text.charAt(at) === ',') at = skipSpace(text, at + 1)
  }
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}
