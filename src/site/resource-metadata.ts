import {castText, isJsonObject} from '../core/front-matter/cast.ts'
import type {Json, JsonObject} from '../core/front-matter/types.ts'
import {compileGlob} from './glob.ts'

/** What a page says of one of its resources. */
export interface ResourceMetadata {
  readonly name?: string
  readonly title?: string
  readonly params: JsonObject
}

/**
 * Read the `resources` of a page for its files: the first entry that fits gives name and title, params add up.
 *
 * Shape: `[{src: '*.png', title: 'Picture :counter'}]`, `['a.png', 'b.png']` → titles `Picture 1`, `Picture 2`.
 * Units: `names` are paths inside the bundle; counters start at 1 and belong to a pattern.
 * Source: hugo.md §6.4.
 */
export function resourceMetadata(entries: readonly JsonObject[], names: readonly string[]): ResourceMetadata[] {
  const compiled = entries.flatMap((entry) => (entry['src'] === undefined ? [] : [{entry, source: castText(entry['src']).value, glob: compileGlob(castText(entry['src']).value.toLowerCase())}]))
  const counters = new Map<string, number>()
  return names.map((name) => {
    const fitting = compiled.filter(({glob}) => glob.test(name.toLowerCase()))
    const counted = (key: 'name' | 'title'): {readonly [key in 'name' | 'title']?: string} => {
      const first = fitting.find(({entry}) => entry[key] !== undefined)
      return first ? {[key]: count(castText(first.entry[key]).value, `${key} ${first.source.toLowerCase()}`, counters)} : {}
    }
    return {...counted('name'), ...counted('title'), params: Object.assign({}, ...fitting.map(({entry}) => paramsOf(entry['params'])))}
  })
}

const paramsOf = (value: Json | undefined): JsonObject => (isJsonObject(value) ? value : {})

function count(text: string, key: string, counters: Map<string, number>): string {
  if (!text.includes(':counter')) return text
  const next = (counters.get(key) ?? 0) + 1
  counters.set(key, next)
  return text.replaceAll(':counter', String(next))
}
