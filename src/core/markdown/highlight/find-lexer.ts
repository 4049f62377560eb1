import {lexerTable} from './lexers.ts'

/** A language that Chroma knows. */
export interface Lexer {
  readonly name: string
  /** Grammar of highlight.js that splits its code; empty: none, the code is plain. */
  readonly grammar: string
}

interface Row extends Lexer {
  readonly aliases: readonly string[]
  readonly patterns: readonly string[]
  /** Place in the table; the first one wins. */
  readonly rank: number
}

const rows: readonly Row[] = lexerTable.trim().split('\n').map(readRow)
const byName = new Map(rows.flatMap((row) => [row.name, ...row.aliases].map((name) => [name.toLowerCase(), row] as const)))
const byExtension = firstOf(rows.flatMap((row) => row.patterns.filter(isExtension).map((pattern) => [pattern.slice(2), row] as const)))
const byFileName = firstOf(rows.flatMap((row) => row.patterns.filter((pattern) => !hasWildcard(pattern)).map((pattern) => [pattern, row] as const)))
const byPattern = rows.flatMap((row) => row.patterns.filter((pattern) => hasWildcard(pattern) && !isExtension(pattern)).map((pattern) => [readPattern(pattern), row] as const))

const backup = /(?:~|\.bak|\.old|\.orig|\.dpkg-dist|\.dpkg-old|\.ucf-dist|\.ucf-new|\.ucf-old|\.rpmnew|\.rpmorig|\.rpmsave|\.in)$/
const longestName = 64

/**
 * Find the language that a word stands for: by name, alias, file extension or file name, as Hugo does.
 *
 * Shape: `golang`, `Go`, `main.go` and `.go` → Go; `mermaid` → `undefined`.
 * Source: Chroma's `LexerRegistry.Get`.
 */
export function findLexer(word: string): Lexer | undefined {
  const known = byName.get(word.toLowerCase())
  if (known || !word || word.length > longestName) return known
  const file = word.slice(word.lastIndexOf('/') + 1)
  const names = [file, file.replace(backup, '')].filter((name, index) => index === 0 || name !== file)
  return names.flatMap(candidates).sort((one, other) => one.rank - other.rank)[0]
}

/** Lexers whose patterns match a file of this name, or with this extension. */
function candidates(file: string): Row[] {
  const parts = file.split('.')
  const tails = parts.map((_, index) => parts.slice(index).join('.'))
  const found = [byFileName.get(file), ...tails.map((tail) => byExtension.get(tail))]
  for (const [pattern, row] of byPattern) if (pattern.test(file) || pattern.test(`filename.${file}`)) found.push(row)
  return found.filter((row) => row !== undefined)
}

function readRow(text: string, rank: number): Row {
  const [name = '', grammar = '', aliases = '', patterns = ''] = text.split('|')
  return {name, grammar, aliases: aliases.split(' ').filter(Boolean).map((alias) => alias.replaceAll('~', ' ')), patterns: patterns.split(' ').filter(Boolean), rank}
}

function firstOf(entries: readonly (readonly [string, Row])[]): ReadonlyMap<string, Row> {
  return new Map(entries.toReversed())
}

function hasWildcard(pattern: string): boolean {
  return /[*?[]/.test(pattern)
}

function isExtension(pattern: string): boolean {
  return pattern.startsWith('*.') && !hasWildcard(pattern.slice(2))
}

function readPattern(pattern: string): RegExp {
  return new RegExp(`^${pattern.replace(/[.+^$(){}|\\]/g, '\\$&').replaceAll('*', '[^/]*').replaceAll('?', '[^/]')}$`)
}
