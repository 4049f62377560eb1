import type {VFile} from 'vfile'
import {type KeyPlace, report} from '../diagnostics.ts'
import type {Settings} from '../options.ts'
import {type Cast, castBoolean, castInteger, castText, castTexts, isBooleanText, isJsonObject} from './cast.ts'
import type {FrontMatter, Json, JsonObject} from './types.ts'

/** What front matter is read with. */
export interface FieldContext {
  readonly file: VFile
  readonly format: FrontMatter['format']
  readonly settings: Pick<Settings, 'timeZone' | 'frontmatter' | 'strict'>
  /** Base name of the file, or the folder's name of a leaf bundle; read by `:filename`. */
  readonly baseName: string
  /** When the file was changed, in milliseconds since 1970; read by `:fileModTime`. */
  readonly modified?: number
  /** Plural names of the taxonomies. Default: `tags`, `categories`. */
  readonly taxonomies?: readonly string[]
}

/** A table of front matter that is being read. */
export interface Fields {
  /** Keys in lower case. */
  readonly data: JsonObject
  readonly context: FieldContext
  /** Path of the table in the front matter; empty for the front matter itself. */
  readonly path?: KeyPlace['key']
}

/** The value of a key, `undefined` if there is none. */
export function fieldOf({data}: Fields, key: string): Json | undefined {
  return Object.hasOwn(data, key) ? data[key] : undefined
}

/** Whether a key is there, be it empty. */
export function isGiven({data}: Fields, key: string): boolean {
  return Object.hasOwn(data, key)
}

/** The table that decides what `.Params` holds for a key: `params` goes before the front matter itself. */
export function holderOf(fields: Fields, key: string): Fields {
  const own = fieldOf(fields, 'params')
  return isJsonObject(own) && Object.hasOwn(own, key) ? {data: own, context: fields.context, path: pathOf(fields, 'params')} : fields
}

/** The whole path of a key of the table. */
export function pathOf({path = []}: Fields, ...keys: KeyPlace['key']): KeyPlace['key'] {
  return [...path, ...keys]
}

/** Read a text as Hugo casts it. Errors: `front-matter-type` for anything but a text. */
export function textField(fields: Fields, key: string): string {
  return cast(fields, key, {to: castText, wanted: 'a text'})
}

/** Read a boolean as Hugo casts it. Errors: `front-matter-type` for anything but a boolean. */
export function booleanField(fields: Fields, key: string): boolean {
  return cast(fields, key, {to: castBoolean, wanted: '`true` or `false`'})
}

/** Read an integer as Hugo casts it. Errors: `front-matter-type` for anything but an integer. */
export function integerField(fields: Fields, key: string): number {
  return cast(fields, key, {to: castInteger, wanted: 'an integer'})
}

/**
 * Read a list of texts as Hugo casts it; a text without blanks is a list of one.
 *
 * Errors: `front-matter-type` for a text that falls apart at its blanks, and for items that are no texts.
 */
export function textsField(fields: Fields, key: string): readonly string[] {
  const value = fieldOf(fields, key)
  if (typeof value === 'string' && !/\s/.test(value)) return castTexts(value).value
  return cast(fields, key, {to: castTexts, wanted: 'a list of texts'})
}

function cast<T extends Json>(fields: Fields, key: string, {to, wanted}: {to: (value: Json | undefined) => Cast<T>; wanted: string}): T {
  const value = fieldOf(fields, key)
  const {value: result, exact} = to(value)
  if (!exact) warnOfType(fields, [key], {value, wanted, read: result})
  return result
}

/** Report a value that Hugo turns into another one, or into nothing, without a word. */
export function warnOfType(fields: Fields, keys: KeyPlace['key'], {value, wanted, read}: {value: Json | undefined; wanted: string; read?: Json | undefined}): void {
  const key = pathOf(fields, ...keys)
  report(fields.context.file, 'front-matter-type', {key}, {...described(key, value), wanted, read: read === undefined ? undefined : quoted(read)})
}

/** Report a value that Hugo refuses. */
export function refuseShape(fields: Fields, keys: KeyPlace['key'], {value, wanted}: {value: Json | undefined; wanted: string}): void {
  const key = pathOf(fields, ...keys)
  report(fields.context.file, 'front-matter-shape', {key}, {...described(key, value), wanted})
}

function described(key: KeyPlace['key'], value: Json | undefined): {actual: string; key: string} {
  return {actual: quoted(value ?? null), key: key.join('.')}
}

/** A value on one short line, a text without quotes. */
export function brief(value: Json): string {
  return shorten(typeof value === 'string' ? value : JSON.stringify(value))
}

/** A value on one short line, a text in quotes: where kinds are spoken of, `"false"` is not `false`. */
function quoted(value: Json): string {
  return shorten(JSON.stringify(value))
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

/** Read a table. Errors: `front-matter-shape` for anything else, with what is wanted in its place. */
export function tableField(fields: Fields, key: string, wanted: string): Fields | undefined {
  const value = fieldOf(fields, key)
  if (value === undefined || value === null) return undefined
  if (isJsonObject(value)) return {data: value, context: fields.context, path: pathOf(fields, key)}
  refuseShape(fields, [key], {value, wanted})
  return undefined
}

/**
 * Decode a boolean as mapstructure does, which `build` and `sitemap` go through: texts that are no boolean are refused.
 *
 * Errors: `front-matter-type`, and `front-matter-shape` for what Hugo refuses.
 */
export function weakBoolean(fields: Fields, key: string, {otherwise}: {readonly otherwise: boolean}): boolean {
  const value = fieldOf(fields, key)
  if (value === undefined || value === null) return otherwise
  if (typeof value === 'object' || (typeof value === 'string' && value !== '' && !isBooleanText(value))) {
    refuseShape(fields, [key], {value, wanted: '`true` or `false`'})
    return otherwise
  }
  return booleanField(fields, key)
}

/** Decode a text as mapstructure does: booleans become `1` and `0`. Errors: `front-matter-shape` for tables and lists. */
export function weakText(fields: Fields, key: string): string | undefined {
  const value = fieldOf(fields, key)
  if (value === undefined || value === null) return undefined
  if (typeof value === 'object') {
    refuseShape(fields, [key], {value, wanted: 'a text'})
    return undefined
  }
  return typeof value === 'boolean' ? String(Number(value)) : castText(value).value
}
