import {report} from '../diagnostics.ts'
import {type Fields, tableField, fieldOf, warnOfType, weakBoolean, weakText} from './read-field.ts'
import type {BuildOptions} from './types.ts'

/**
 * Read the `build` table, or `_build` as it was called once; `headless` goes before it.
 *
 * Errors: `front-matter-shape` for what Hugo refuses, `front-matter-type` for words that it takes as the default,
 * `front-matter-old-key` at `_build`.
 * Source: Hugo's `resources/page/pagemeta/pagemeta.go`.
 */
export function readBuildOptions(fields: Fields, {headless}: {readonly headless: boolean}): BuildOptions {
  const old = fieldOf(fields, 'build') === undefined && fieldOf(fields, '_build') !== undefined
  if (old) report(fields.context.file, 'front-matter-old-key', {key: ['_build'], at: 'key'}, {actual: '_build', expected: 'build'})
  const table = tableField(fields, old ? '_build' : 'build', 'a table of `list`, `render` and `publishResources`')
  const list = choose(table, 'list', ['always', 'local', 'never'])
  const render = choose(table, 'render', ['always', 'link', 'never'])
  const publishResources = table ? weakBoolean(table, 'publishresources', {otherwise: true}) : true
  return headless ? {list: 'never', render: 'never', publishResources} : {list, render, publishResources}
}

function choose<T extends string>(table: Fields | undefined, key: string, words: readonly [T, ...T[]]): T {
  const text = table && weakText(table, key)
  if (!table || text === undefined) return words[0]
  const number = text === '0' ? 'never' : text === '1' ? 'always' : text
  const chosen = words.find((word) => word === number)
  if (!chosen) warnOfType(table, [key], {value: fieldOf(table, key), wanted: listOf(words), read: words[0]})
  return chosen ?? words[0]
}

function listOf(words: readonly string[]): string {
  return `${words.slice(0, -1).map((word) => `\`${word}\``).join(', ')} or \`${words.at(-1)}\``
}
