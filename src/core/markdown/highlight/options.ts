import type {HighlightSettings} from '../../options.ts'
import type {Attribute, AttributeValue} from '../read-attributes.ts'
import {readLineRanges, type LineRange, rangesOfList} from './line-ranges.ts'

/** How one block of code is highlighted. */
export interface HighlightOptions {
  readonly anchorLineNos: boolean
  readonly guessSyntax: boolean
  readonly inline: boolean
  readonly lineAnchors: string
  readonly lineNoStart: number
  readonly lineNos: boolean
  readonly lineNumbersInTable: boolean
  readonly noClasses: boolean
  /** Numbers of the lines that stand out, as they are shown. */
  readonly ranges: readonly LineRange[]
  readonly style: string
  readonly tabWidth: number
  readonly wrapperClass: string
}

/** An option that cannot be read. */
export interface OptionFault {
  /** As the author wrote it. */
  readonly actual: string
  readonly expected: string
}

/** Options, and what was wrong with them: a faulty option keeps the value of the settings. */
export interface ReadOptions {
  readonly options: HighlightOptions
  readonly faults: readonly OptionFault[]
}

/** Attributes of a fence that are options of the highlighter; the others are attributes of the element. Source: Hugo's `attributes.go`. */
export const optionNames: ReadonlySet<string> = new Set([
  'anchorlinenos',
  'guesssyntax',
  'hl_inline',
  'hl_lines',
  'lineanchors',
  'linenos',
  'linenostart',
  'linenumbersintable',
  'noclasses',
  'style',
  'tabwidth'
])

/**
 * Read the options of a fence from its attributes.
 *
 * Shape: `{linenos: 'table', hl_lines: [1, '3-4']}` → `{lineNos: true, lineNumbersInTable: true, ranges: [[1, 1], [3, 4]], …}`.
 */
export function optionsOfAttributes(attributes: readonly Attribute[], settings: HighlightSettings): ReadOptions {
  return readOptions(new Map(attributes.map(({name, value}) => [name.toLowerCase(), value])), settings)
}

/**
 * Read the options of the shortcode `highlight` from its one string.
 *
 * Shape: `linenos=table,hl_lines=1 3-4`; names of any case, no blanks around values.
 */
export function optionsOfText(text: string, settings: HighlightSettings): ReadOptions {
  const values = new Map<string, AttributeValue>()
  const faults: OptionFault[] = []
  const trimmed = text.replace(/^ +| +$/g, '')
  for (const part of trimmed ? trimmed.split(',') : []) {
    const [name = '', value, ...more] = part.split('=')
    if (value === undefined || more.length > 0) faults.push({actual: part.trim(), expected: 'one `=` between name and value'})
    else values.set(name.replace(/^ +| +$/g, '').toLowerCase(), value)
  }
  const read = readOptions(values, settings)
  return {options: read.options, faults: [...faults, ...read.faults]}
}

function readOptions(values: ReadonlyMap<string, AttributeValue>, settings: HighlightSettings): ReadOptions {
  const faults: OptionFault[] = []
  const read = <T>(name: string, kind: Kind<T>, otherwise: T): T => {
    const value = values.get(name)
    if (value === undefined) return otherwise
    const result = kind.read(value)
    if (result === undefined) faults.push({actual: `${name}=${String(value)}`, expected: kind.expected})
    return result ?? otherwise
  }
  const lineNos = readLineNos(values.get('linenos') ?? settings.lineNos)
  const lineNoStart = read('linenostart', whole, settings.lineNoStart)
  const lines = values.get('hl_lines')
  const listed = Array.isArray(lines) ? rangesOfList(lines as readonly AttributeValue[], read('linenostart', whole, 1)) : []
  const options: HighlightOptions = {
    anchorLineNos: read('anchorlinenos', truth, settings.anchorLineNos),
    guessSyntax: read('guesssyntax', truth, settings.guessSyntax),
    inline: read('hl_inline', truth, settings.hl_inline),
    lineAnchors: read('lineanchors', words, settings.lineAnchors),
    lineNoStart,
    lineNos: lineNos.on,
    lineNumbersInTable: lineNos.table ?? read('linenumbersintable', truth, settings.lineNumbersInTable),
    noClasses: read('noclasses', truth, settings.noClasses),
    ranges: listed.length > 0 ? listed : readLineRanges(Array.isArray(lines) ? settings.hl_Lines : read('hl_lines', words, settings.hl_Lines), lineNoStart),
    style: read('style', words, settings.style),
    tabWidth: read('tabwidth', whole, settings.tabWidth),
    wrapperClass: read('wrapperclass', words, settings.wrapperClass)
  }
  return {options, faults: uniqueFaults(faults)}
}

function uniqueFaults(faults: readonly OptionFault[]): OptionFault[] {
  return faults.filter(({actual}, index) => faults.findIndex((other) => other.actual === actual) === index)
}

/** `true`, `false`, `table` or `inline`; any other word means `true`. */
function readLineNos(value: AttributeValue): {readonly on: boolean; readonly table: boolean | undefined} {
  const table = value === 'table' ? true : value === 'inline' ? false : undefined
  return {on: value !== 'false' && value !== false && value !== 0, table}
}

/** How Hugo turns a value into one of the kind that an option needs. Source: mapstructure `WeakDecode`. */
interface Kind<T> {
  readonly expected: string
  readonly read: (value: AttributeValue) => T | undefined
}

const yes = /^(?:1|t|T|TRUE|true|True)$/
const no = /^(?:|0|f|F|FALSE|false|False)$/

const truth: Kind<boolean> = {
  expected: '`true` or `false`',
  read(value) {
    if (typeof value === 'string') return yes.test(value) ? true : no.test(value) ? false : undefined
    return typeof value === 'number' ? value !== 0 : typeof value === 'boolean' ? value : undefined
  }
}

const whole: Kind<number> = {
  expected: 'a whole number',
  read(value) {
    if (typeof value === 'string') return value === '' ? 0 : /^[-+]?\d{1,9}$/.test(value) ? Number(value) : undefined
    return typeof value === 'number' ? Math.trunc(value) : typeof value === 'boolean' ? Number(value) : undefined
  }
}

const words: Kind<string> = {
  expected: 'text',
  read: (value) => (typeof value === 'boolean' ? String(Number(value)) : typeof value === 'string' || typeof value === 'number' ? String(value) : undefined)
}
