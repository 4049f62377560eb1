import {isJsonObject} from '../../core/front-matter/cast.ts'
import type {Json, JsonObject} from '../../core/front-matter/types.ts'
import {spelled} from './key-spelling.ts'
import {nest, overwrite, valueAt} from './tables.ts'
import type {Values} from './values.ts'

interface OldForm {
  readonly path: readonly string[]
  /** What it stands for, from the `markup` table; `undefined` if the value is in the new form. */
  readonly replace: (value: Json) => JsonObject | undefined
  /** For a sentence after *expected*. */
  readonly wanted: string
}

const whenBoolean =
  (make: (value: boolean) => JsonObject) =>
  (value: Json): JsonObject | undefined =>
    typeof value === 'boolean' ? make(value) : undefined

const oldHook = (hook: string): OldForm => ({
  path: ['goldmark', 'renderhooks', hook, 'enabledefault'],
  replace: whenBoolean((on) => ({useembedded: on ? 'fallback' : 'never'})),
  wanted: '`useEmbedded`'
})

/** Switches that became tables, and keys that got another name. Source: `hugo config` of 0.169. */
const oldForms: readonly OldForm[] = [
  {path: ['goldmark', 'parser', 'attribute'], replace: whenBoolean((title) => ({attribute: {title, block: false}})), wanted: '`attribute.title`'},
  {path: ['goldmark', 'extensions', 'typographer'], replace: whenBoolean((on) => ({typographer: {disable: !on}})), wanted: '`typographer.disable`'},
  {path: ['goldmark', 'extensions', 'footnote'], replace: whenBoolean((enable) => ({footnote: {enable}})), wanted: '`footnote.enable`'},
  {path: ['goldmark', 'parser', 'autoheadingidtype'], replace: (value) => ({autoidtype: value}), wanted: '`autoIDType`'},
  oldHook('image'),
  oldHook('link')
]

/**
 * Bring a `markup` table into the form of Hugo 0.169.
 *
 * Shape: `{goldmark: {extensions: {footnote: false}}}` → `{goldmark: {extensions: {footnote: {enable: false}}}}`.
 * Errors: `config-key-renamed` at each old form.
 */
export function legacyMarkup(markup: Values): Values {
  const table = oldForms.reduce((current, {path, replace, wanted}) => {
    const value = valueAt(current, path)
    const replacement = value === undefined || value === null ? undefined : replace(value)
    if (!replacement) return current
    markup.report('config-key-renamed', [...markup.path, ...path], {actual: spelled(['markup', ...path]), wanted, at: 'key'})
    return overwrite(without(current, path), nest(path.slice(0, -1), replacement))
  }, markup.table)
  return {...markup, table}
}

function without(table: JsonObject, [key = '', ...rest]: readonly string[]): JsonObject {
  const {[key]: value, ...others} = table
  return rest.length > 0 && isJsonObject(value) ? {...table, [key]: without(value, rest)} : others
}
