import {type KeyPlace, report} from '../diagnostics.ts'
import {type Fields, holderOf, pathOf, fieldOf} from './read-field.ts'
import {defaultTaxonomies} from './terms.ts'
import type {Json} from './types.ts'

/** What XML 1.0 cannot carry, so no feed and no sitemap: control characters, halves of a pair, two non-characters. */
const unfit = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/u
/** Any of these and of the next ones, whole pairs included; most texts hold none. */
const suspicious = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u202A\u202B\u202D\u202E\u2066-\u2068\uD800-\uDFFF\uFFFE\uFFFF]/
/** Characters that turn text around, with the ones that end it. */
const overrides = /[\u202D\u202E]/
const opening = /[\u202A\u202B\u202D\u202E\u2066-\u2068]/g
const closing = /[\u202C\u2069]/g

/**
 * Check the texts that leave the page: in feeds, lists and the browser's tab.
 *
 * Errors: `front-matter-control-character` and `front-matter-bidi`, at the value.
 */
export function checkTexts(fields: Fields): void {
  const {taxonomies = defaultTaxonomies} = fields.context
  for (const key of ['title', 'linktitle', 'description', 'summary', 'keywords']) checkValue(fields, key)
  for (const key of taxonomies) checkValue(holderOf(fields, key), key)
}

function checkValue(fields: Fields, key: string): void {
  const value = fieldOf(fields, key)
  if (typeof value === 'string') checkText(fields, [key], value)
  if (!Array.isArray(value)) return
  for (const [index, item] of (value as readonly Json[]).entries()) if (typeof item === 'string') checkText(fields, [key, index], item)
}

function checkText(fields: Fields, keys: KeyPlace['key'], text: string): void {
  if (!suspicious.test(text)) return
  const {file} = fields.context
  const key = pathOf(fields, ...keys)
  const control = unfit.exec(text)?.[0]
  if (control !== undefined) report(file, 'front-matter-control-character', {key}, {actual: codePoint(control), key: key.join('.')})
  const turning = overrides.exec(text)?.[0] ?? unclosed(text)
  if (turning) report(file, 'front-matter-bidi', {key}, {actual: codePoint(turning), key: key.join('.')})
}

/** The last character that begins to turn text around and is never ended. */
function unclosed(text: string): string | undefined {
  const opened = text.match(opening) ?? []
  return opened.length > (text.match(closing) ?? []).length ? opened.at(-1) : undefined
}

function codePoint(char: string): string {
  return `U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}
