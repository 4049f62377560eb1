import {readList, readNumber, readText} from './read.ts'
import {isPlural, quizStringNames, type QuizStringName} from './strings.ts'
import {isTable, openTable, type QuizTable, reportUnknownKeys} from './table.ts'
import type {QuizBand, QuizString} from './types.ts'

const pluralCategories = ['zero', 'one', 'two', 'few', 'many', 'other']

/**
 * Read `bands`: sentences by share of the points, the highest share first.
 *
 * Errors: `quiz-key-type` at a band without a text, and at one with the share of another.
 */
export function readBands(table: QuizTable): readonly QuizBand[] {
  const bands = readList(table, 'bands')
  if (!bands.every(isTable)) table.reject('bands', 'a list of tables `{min = 0.8, text = "…"}`')
  const read = bands.filter(isTable).map((value, index) => {
    const band = openTable(value, [...table.place('bands').key, index], table.findings)
    if (isOwn(table, 'bands')) reportUnknownKeys(band, ['min', 'text'])
    const text = readText(band, 'text')
    if (!text.trim() && typeof (band.get('text') ?? '') === 'string') band.reject('text', 'what is said from that share of the points on')
    return {min: readNumber(band, 'min', {min: 0, max: 1}) ?? 0, text, band}
  })
  read.forEach(({min, band}, index) => {
    if (read.findIndex((other) => other.min === min) < index) band.reject('min', 'a share that no band before it has')
  })
  return read.map(({min, text}) => ({min, text})).sort((a, b) => b.min - a.min)
}

/**
 * Read `strings`: the author's own texts of the interface.
 *
 * Shape: `{check: 'Go', tries: {one: '…', other: '…'}}`; a plain text for a plural is good for every number.
 * Errors: `quiz-key-unknown` at a name that no text has, `quiz-key-type` at a value that is not text.
 */
export function readStrings(table: QuizTable): {readonly [name: string]: QuizString} {
  const value = table.get('strings')
  if (value === undefined) return {}
  if (!isTable(value)) {
    table.reject('strings', 'a table of texts')
    return {}
  }
  const strings = openTable(value, table.place('strings').key, table.findings)
  if (isOwn(table, 'strings')) reportUnknownKeys(strings, quizStringNames)
  return Object.fromEntries(quizStringNames.flatMap((name) => {
    const text = readString(strings, name)
    return text === undefined ? [] : [[name, text]]
  }))
}

/** What the site's config says is checked there. */
function isOwn(table: QuizTable, name: string): boolean {
  return table.has(name)
}

function readString(table: QuizTable, name: QuizStringName): QuizString | undefined {
  const value = table.get(name)
  if (value === undefined || typeof value === 'string') return value
  if (!isPlural(name) || !isTable(value)) {
    table.reject(name, isPlural(name) ? 'text, or a table of plural forms' : 'text in quotes')
    return undefined
  }
  const forms = openTable(value, table.place(name).key, table.findings)
  reportUnknownKeys(forms, pluralCategories)
  return Object.fromEntries(pluralCategories.flatMap((category) => (forms.has(category) ? [[category, readText(forms, category)]] : [])))
}
