import {isJsonObject} from '../../core/front-matter/cast.ts'
import type {Json, JsonObject} from '../../core/front-matter/types.ts'
import type {GoldmarkSettings, HighlightSettings, TableOfContentsSettings} from '../../core/options.ts'
import {overlay, type OverlayFault} from '../../core/overlay.ts'
import {defaultGoldmark, defaultHighlight, defaultSettings, highlightChoices, settingChoices} from '../../core/settings.ts'
import {legacyMarkup} from './legacy-markup.ts'
import {has, rawAt, tableAt, textAt, type Values, weakBoolean, weakNumber, weakText} from './values.ts'

/** Hugo's `markup` table, complete. */
export interface MarkupConfig {
  readonly goldmark: GoldmarkSettings
  readonly highlight: HighlightSettings
  readonly tableOfContents: TableOfContentsSettings
}

/** Tables for other kinds of content, which nothing here reads. */
const otherTables = ['defaultmarkdownhandler', 'asciidocext', 'rst', 'pandoc', 'blackfriday', 'mmark']

/**
 * Read `markup` and the old `pygments…` keys beside it over Hugo's defaults.
 *
 * Errors: `config-type` for values that Hugo refuses, `config-choice` for names that mean nothing,
 * `config-key-unknown`; `config-key-renamed` for old forms.
 */
export function readMarkup(values: Values): MarkupConfig {
  const markup = tableAt(values, 'markup')
  const given = Object.entries(legacyMarkup(markup).table).filter(([key]) => !otherTables.includes(key))
  const defaults: MarkupConfig = {goldmark: defaultGoldmark, highlight: defaultHighlight, tableOfContents: defaultSettings.tableOfContents}
  const read = overlay(defaults, Object.fromEntries(given), {convert, choices: highlightChoices, onFault: (fault) => reportFault(values, fault)})
  const {extensions, parser, renderHooks} = read.goldmark
  const goldmark = {
    ...read.goldmark,
    parser: {...parser, autoIDType: choice(markup, ['goldmark', 'parser', 'autoIDType'], parser.autoIDType)},
    renderHooks: {
      image: {useEmbedded: choice(markup, ['goldmark', 'renderHooks', 'image', 'useEmbedded'], renderHooks.image.useEmbedded)},
      link: {useEmbedded: choice(markup, ['goldmark', 'renderHooks', 'link', 'useEmbedded'], renderHooks.link.useEmbedded)}
    },
    extensions: {...extensions, passthrough: {...extensions.passthrough, delimiters: delimiters(markup, extensions.passthrough.delimiters)}}
  }
  return {...read, goldmark, highlight: withPygments(values, read.highlight)}
}

/** Convert a value as mapstructure's weak decoding does. */
function convert(value: unknown, like: unknown): unknown {
  if (value === null) return like
  if (typeof like === 'boolean') return weakBoolean(value as Json)
  if (typeof like === 'number') return weakNumber(value as Json)
  return typeof like === 'string' ? weakText(value as Json) : value
}

function reportFault({path, report}: Values, {kind, path: keys, actual, expected}: OverlayFault): void {
  const key = ['markup', ...keys]
  const place = [...path, ...key.map((name) => name.toLowerCase())]
  if (kind === 'unknown') report('config-key-unknown', place, {actual: key.join('.'), at: 'key'})
  else report('config-type', place, {actual, key: key.join('.'), wanted: expected})
}

function choice<T extends string>(markup: Values, keys: readonly string[], value: T): T {
  const name = keys.at(-1) ?? ''
  const choices = settingChoices[name] ?? []
  if (choices.includes(value)) return value
  const wanted = choices.map((one) => `\`${one}\``).join(', ')
  markup.report('config-choice', [...markup.path, ...keys.map((key) => key.toLowerCase())], {actual: value, key: `markup.${keys.join('.')}`, wanted: `one of ${wanted}`})
  return choices[0] as T
}

type Delimiters = GoldmarkSettings['extensions']['passthrough']['delimiters']

/** Pairs that are none are left out. */
function delimiters(markup: Values, given: Delimiters): Delimiters {
  const keys = ['goldmark', 'extensions', 'passthrough', 'delimiters']
  const pairs = (name: 'block' | 'inline'): Delimiters['block'] =>
    given[name].filter((pair: unknown, index) => {
      if (Array.isArray(pair) && pair.length === 2 && pair.every((one) => typeof one === 'string')) return true
      markup.report('config-type', [...markup.path, ...keys, name, index], {actual: pair, key: `markup.${keys.join('.')}.${name}`, wanted: 'pairs of two texts'})
      return false
    })
  return {block: pairs('block'), inline: pairs('inline')}
}

/** Old keys count where the new ones leave the default. Source: Hugo's `markup/highlight/config.go`. */
function withPygments(values: Values, highlight: HighlightSettings): HighlightSettings {
  const flag = (key: string): boolean | undefined => (has(values, key) ? weakBoolean(rawAt(values, key) ?? null) : undefined)
  const [classes, fences, guess] = [flag('pygmentsuseclasses'), flag('pygmentscodefences'), flag('pygmentscodefencesguesssyntax')]
  const style = textAt(values, 'pygmentsstyle')
  return {
    ...highlight,
    style: highlight.style === defaultHighlight.style && style !== '' ? style : highlight.style,
    noClasses: highlight.noClasses && classes !== undefined ? !classes : highlight.noClasses,
    codeFences: highlight.codeFences && fences !== undefined ? fences : highlight.codeFences,
    guessSyntax: !highlight.guessSyntax && guess !== undefined ? guess : highlight.guessSyntax
  }
}

/** Read Hugo's `privacy` as it stands, keys in lower case. Errors: `config-type`. */
export function readPrivacy(values: Values): Readonly<Record<string, JsonObject>> {
  const table = tableAt(values, 'privacy')
  return Object.fromEntries(Object.entries(table.table).filter((entry): entry is [string, JsonObject] => isJsonObject(entry[1])))
}
