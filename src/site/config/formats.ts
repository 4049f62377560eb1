import {builtinOutputFormats, type OutputFormat} from '../output-format.ts'
import {spelled} from './key-spelling.ts'
import {booleanAt, has, rawAt, tableAt, textAt, textsAt, type Values} from './values.ts'

/** Read `mediaTypes` as suffixes by type, in lower case. Errors: `config-type`. */
export function readMediaTypes(values: Values): {readonly [type: string]: readonly string[]} {
  const table = tableAt(values, 'mediatypes')
  return Object.fromEntries(
    Object.keys(table.table).map((type) => {
      const entry = tableAt(table, type)
      return [type, [...textsAt(entry, 'suffixes'), ...textsAt(entry, 'suffix')]]
    })
  )
}

/**
 * Read `outputFormats`: changes to Hugo's own, and new ones.
 *
 * Errors: `config-type`; `config-media-type` for a type that is not known.
 */
export function readOutputFormats(values: Values, mediaTypes: {readonly [type: string]: readonly string[]}): {readonly [name: string]: OutputFormat} {
  const table = tableAt(values, 'outputformats')
  const own = Object.keys(table.table).map((name) => [name, readFormat(tableAt(table, name), {name, mediaTypes})] as const)
  return {...builtinOutputFormats, ...Object.fromEntries(own)}
}

interface FormatContext {
  readonly name: string
  readonly mediaTypes: {readonly [type: string]: readonly string[]}
}

function readFormat(values: Values, context: FormatContext): OutputFormat {
  const base = Object.hasOwn(builtinOutputFormats, context.name) ? builtinOutputFormats[context.name] : undefined
  const type = has(values, 'mediatype') ? readMediaType(values, context) : undefined
  return {
    name: context.name,
    baseName: textAt(values, 'basename', base?.baseName ?? 'index'),
    suffix: type?.suffix ?? base?.suffix ?? '',
    path: textAt(values, 'path', base?.path),
    mediaType: type?.mediaType ?? base?.mediaType ?? '',
    isHtml: booleanAt(values, 'ishtml', base?.isHtml),
    noUgly: booleanAt(values, 'nougly', base?.noUgly),
    permalinkable: booleanAt(values, 'permalinkable', base?.permalinkable)
  }
}

/** A type may be named without what follows its `+`. */
function readMediaType(values: Values, {mediaTypes}: FormatContext): {readonly mediaType: string; readonly suffix: string} | undefined {
  const wanted = textAt(values, 'mediatype').toLowerCase()
  const all = {...builtinMediaTypes, ...mediaTypes}
  const mediaType = Object.keys(all).find((type) => type === wanted) ?? Object.keys(all).find((type) => type.split('+')[0] === wanted)
  if (mediaType !== undefined) return {mediaType, suffix: all[mediaType]?.[0] ?? ''}
  values.report('config-media-type', [...values.path, 'mediatype'], {actual: rawAt(values, 'mediatype'), key: spelled([...values.path, 'mediatype'])})
  return undefined
}

/** Hugo's media types with their suffixes. Source: `hugo config --printZero` of 0.169. */
const builtinMediaTypes: {readonly [type: string]: readonly string[]} = {
  'application/json': ['json'],
  'application/manifest+json': ['webmanifest'],
  'application/octet-stream': [],
  'application/pdf': ['pdf'],
  'application/rss+xml': ['xml', 'rss'],
  'application/toml': ['toml'],
  'application/wasm': ['wasm'],
  'application/xml': ['xml'],
  'application/yaml': ['yaml', 'yml'],
  'text/asciidoc': ['adoc', 'asciidoc', 'ad'],
  'text/calendar': ['ics'],
  'text/css': ['css'],
  'text/csv': ['csv'],
  'text/html': ['html', 'htm'],
  'text/javascript': ['js', 'jsm', 'mjs'],
  'text/jsx': ['jsx'],
  'text/markdown': ['md', 'mdown', 'markdown'],
  'text/org': ['org'],
  'text/pandoc': ['pandoc', 'pdc'],
  'text/plain': ['txt'],
  'text/rst': ['rst'],
  'text/tsx': ['tsx'],
  'text/typescript': ['ts'],
  'text/x-gotmpl': ['gotmpl'],
  'text/x-sass': ['sass'],
  'text/x-scss': ['scss'],
  'image/svg+xml': ['svg']
}
